import { dayOf } from '../../../calendar/days.ts';
import type { Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { planNudges } from '../../../domain/nudges.ts';
import { type HeldRole, planByRole } from '../../../domain/reminders/plan.ts';
import { isStale } from '../../nudges.ts';
import { answersFor } from '../rules.ts';
import { findDeadline } from '../store.ts';
import { reminderCard } from './cards.ts';
import { findOwed } from './reminders-owed.ts';

/** Reminds the municipalities that aren't done with a deadline, when the coordinator asks for it. */
export const nudged: Reminder<Database> = {
  kind: 'deadlines.nudge',
  waitsForWork: true,
  plan: (window, database) =>
    planNudges(database, 'deadline', window, async (nudge) => {
      const deadline = await findDeadline(database, nudge.matter.split('/')[0] ?? '', [nudge.networkId]);
      if (deadline === undefined) return [];
      const { day: slot, at: dueAt } = nudge;
      const hears = (role: HeldRole) => answersFor(role, deadline);
      const answering = await planByRole(database, [{ ...nudge, slot, dueAt, hears }]);
      const owing: { readonly personId: string }[] = [];
      // Who owes nothing is no concern of this nudge, and would only fill the ledger.
      for (const message of answering)
        if (!('skip' in (await findOwed(message, database, slot))))
          owing.push({ personId: message.recipientId });
      return owing;
    }),
  compose: async (message, database, now) => {
    const today = dayOf(now);
    const found = await findOwed(message, database, today);
    if ('skip' in found) return found;
    if (isStale(message.slot, today)) return { skip: 'the nudge is too old' };
    return { card: reminderCard(found.open, found.language, today, true) };
  },
};
