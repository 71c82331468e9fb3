import type { PlannedMessage, Reminder } from '../../chat/reminder.ts';
import type { Database } from '../../database/open.ts';
import { findLanguage } from '../../domain/people.ts';
import { atOnce } from '../../domain/reminders/plan.ts';
import { findAccessRequestById, listCoordinatorsToAsk, listNewAccessRequests } from './access/store.ts';
import { accessRequestCard } from './members/cards.ts';
import { pendingReminders } from './pending/reminders.ts';
import { welcomes } from './welcome/reminders.ts';

/** Tells the coordinators whom it concerns at once that a stranger asks to be let in. */
const accessRequested: Reminder<Database> = {
  kind: 'people.accessRequested',
  plan: async (window, database) => {
    const planned: PlannedMessage[] = [];
    for (const request of await listNewAccessRequests(database, window)) {
      for (const { personId, networkId } of await listCoordinatorsToAsk(database, request, window.to))
        planned.push({ ...atOnce(request.id, networkId, request.requestedAt), recipientId: personId });
    }
    return planned;
  },
  compose: async ({ matter, recipientId, networkId }, database, now) => {
    const request = await findAccessRequestById(database, matter);
    if (request === undefined || request.decision !== null) return { skip: 'the request is decided' };
    const asked = await listCoordinatorsToAsk(database, request, now);
    if (!asked.some(({ personId }) => personId === recipientId))
      return { skip: 'the recipient no longer decides it' };
    return { card: accessRequestCard(await findLanguage(database, recipientId, networkId), request) };
  },
};

export const peopleReminders: readonly Reminder<Database>[] = [
  accessRequested,
  ...welcomes,
  ...pendingReminders,
];
