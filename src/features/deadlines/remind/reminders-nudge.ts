import { dayOf } from '../../../calendar/days.ts';
import type { PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { listNudges } from '../../../domain/nudges.ts';
import { isStale } from '../../nudges.ts';
import { findDeadline, listResponsible } from '../store.ts';
import { reminderCard } from './cards.ts';
import { findOwed } from './reminders-owed.ts';

/** Reminds the municipalities that aren't done with a deadline, when the coordinator asks for it. */
export const nudged: Reminder<Database> = {
  kind: 'deadlines.nudge',
  waitsForWork: true,
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    for (const { matter, networkId, day, at, actorId } of await listNudges(database, 'deadline', from, to)) {
      const [id = ''] = matter.split('/');
      const deadline = await findDeadline(database, id, [networkId]);
      if (deadline === undefined) continue;
      const roles = await listResponsible(database, [networkId], day);
      const people = roles.filter(({ kind }) => kind === deadline.responsible);
      for (const recipientId of new Set(people.map(({ personId }) => personId))) {
        const message = { matter, recipientId, networkId, slot: day, dueAt: at };
        // Who owes nothing is no concern of this nudge, and would only fill the ledger.
        if (recipientId === actorId || 'skip' in (await findOwed(message, database, day))) continue;
        messages.push(message);
      }
    }
    return messages;
  },
  compose: async (message, database, now) => {
    const today = dayOf(now);
    const found = await findOwed(message, database, today);
    if ('skip' in found) return found;
    if (isStale(message.slot, today)) return { skip: 'the nudge is too old' };
    return { card: reminderCard(found.open, found.language, today, true) };
  },
};
