import type { Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { planNudges } from '../../../domain/nudges.ts';
import { isStale } from '../../nudges.ts';
import { findGathering } from '../store.ts';
import { listGuests, listOthersComing } from '../store-guests.ts';
import { nudgeCard } from './cards.ts';
import { composeFor } from './reminders-messages.ts';
import { whyTooEarly } from './reminders-told.ts';

/** Reminds those who haven't answered a gathering, when the coordinator asks for it. */
export const nudged: Reminder<Database> = {
  kind: 'gatherings.nudge',
  waitsForWork: true,
  plan: (window, database) =>
    planNudges(database, 'gathering', window, async ({ matter, networkId, day, actorId: personId }) => {
      const gathering = await findGathering(database, matter, { networkIds: [networkId], personId });
      const guests = gathering === undefined ? [] : await listGuests(database, gathering, day);
      return guests.flatMap(({ id, choice }) => (choice === undefined ? [{ personId: id }] : []));
    }),
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      if (gathering.cancelledAt !== null) return { skip: 'cancelled' };
      if (gathering.mine !== undefined) return { skip: 'has answered' };
      if (gathering.startsAt <= now) return { skip: 'has begun' };
      if (isStale(message.slot, today)) return { skip: 'the nudge is too old' };
      const early = await whyTooEarly(gathering, message.recipientId, database, now);
      if (early !== undefined) return { skip: early };
      const others = await listOthersComing(database, gathering, message.recipientId, today);
      return { card: nudgeCard(gathering, others, language, today) };
    }),
};
