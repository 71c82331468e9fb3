import { addDays, dayOf, instantAt, workingDayOnOrAfter } from '../../../calendar/days.ts';
import type { PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { reminderTime } from '../../../domain/reminders/days.ts';
import { listRolesOn, messagesTo } from '../../../domain/reminders/plan.ts';
import { kindMay } from '../../../domain/rights.ts';
import { unsentCard } from '../send/cards.ts';
import { composeFor } from './reminders-messages.ts';
import { listHeld } from './store-due.ts';

/**
 * Tells whoever set a gathering up that it still waits to be sent, on the next working day: nobody else hears of it
 * before. Those who coordinate the network are told where nobody set it up.
 */
export const unsent: Reminder<Database> = {
  kind: 'gatherings.unsent',
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    const series = new Set<string>();
    for (const { id, networkId, seriesId, heldAt, createdById } of await listHeld(
      database,
      { heldAt: { lte: to } },
      from,
    )) {
      if (heldAt === null || series.has(seriesId ?? id)) continue;
      series.add(seriesId ?? id);
      const slot = workingDayOnOrAfter(addDays(dayOf(heldAt), 1));
      const dueAt = instantAt(slot, reminderTime);
      if (dueAt < from || dueAt >= to) continue;
      const recipients =
        createdById === null ? await coordinatorsOf(database, networkId, slot) : [createdById];
      messages.push(...messagesTo({ matter: id, networkId, slot, dueAt }, recipients));
    }
    return messages;
  },
  compose: (message, database, now) =>
    composeFor(
      message,
      database,
      now,
      async ({ gathering, language }) => {
        if (gathering.cancelledAt !== null) return { skip: 'cancelled' };
        if (gathering.heldAt === null) return { skip: 'is sent' };
        if (gathering.startsAt <= now) return { skip: 'has begun' };
        return { card: unsentCard(gathering, language) };
      },
      'planners',
    ),
};

async function coordinatorsOf(database: Database, networkId: string, day: string): Promise<string[]> {
  const roles = await listRolesOn(database, [networkId], day);
  return roles.filter(({ kind }) => kindMay(kind, 'gatherings.plan')).map(({ personId }) => personId);
}
