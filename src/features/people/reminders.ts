import { dayOf } from '../../calendar.ts';
import { card, heading, paragraph } from '../../chat/card.ts';
import type { Reminder } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import { accessRequestCard } from './cards-members.ts';
import {
  findAccessRequestById,
  findLanguage,
  listAccessDecisions,
  listAllCoordinators,
  listNewAccessRequests,
} from './store.ts';
import { texts } from './texts.ts';

/** Tells every coordinator at once that a stranger asks to be let in. */
const accessRequested: Reminder<Database> = {
  kind: 'people.accessRequested',
  plan: async (window, database) => {
    const requests = await listNewAccessRequests(database, window);
    if (requests.length === 0) return [];
    const coordinators = await listAllCoordinators(database, window.to);
    return requests.flatMap(({ id, requestedAt }) =>
      coordinators.map(({ personId, networkId }) => ({
        matter: id,
        recipientId: personId,
        networkId,
        slot: dayOf(requestedAt),
        dueAt: requestedAt,
      })),
    );
  },
  compose: async ({ matter, recipientId }, database) => {
    const request = await findAccessRequestById(database, matter);
    if (request === undefined || request.decision !== null) return { skip: 'the request is decided' };
    return { card: accessRequestCard(await findLanguage(database, recipientId), request) };
  },
};

/** Tells someone who was let in that they are in. */
const accessApproved: Reminder<Database> = {
  kind: 'people.accessApproved',
  plan: async (window, database) =>
    (await listAccessDecisions(database, window)).map(({ id, personId, networkId, decidedAt }) => ({
      matter: id,
      recipientId: personId,
      networkId,
      slot: dayOf(decidedAt),
      dueAt: decidedAt,
    })),
  compose: async ({ recipientId }, database) => {
    const words = texts[await findLanguage(database, recipientId)].access;
    return { card: card(heading(words.inTitle), paragraph(words.in)) };
  },
};

export const peopleReminders: readonly Reminder<Database>[] = [accessRequested, accessApproved];
