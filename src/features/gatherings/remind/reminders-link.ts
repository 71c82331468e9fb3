import type { Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { atOnce, planByRole } from '../../../domain/reminders/plan.ts';
import { timesOf } from '../rules.ts';
import { linkCard } from './cards.ts';
import { composeFor, isTold } from './reminders-messages.ts';
import { whyTooEarly } from './reminders-told.ts';
import { listWithLink } from './store-due.ts';

const minuteMs = 60_000;
/** The longest before a gathering that a network can have its link sent, in ms: a day. */
const longestMs = 24 * 60 * minuteMs;

/**
 * Sends the link of a video gathering to everybody invited who may join by it, the network's minutes before it begins.
 * Its matter names the beginning: a gathering that is moved is another one to be on time for.
 */
export const videoLink: Reminder<Database> = {
  kind: 'gatherings.link',
  plan: async ({ from, to }, database) => {
    const gatherings = await listWithLink(database, from, new Date(to.getTime() + longestMs));
    const due = gatherings.flatMap((gathering) => {
      const { id, networkId, startsAt, minutesBefore, audience } = gathering;
      const dueAt = new Date(startsAt.getTime() - Math.min(minutesBefore * minuteMs, longestMs));
      const isDue = dueAt >= from && dueAt < to && timesOf(gathering).from !== undefined;
      const matter = `${id}/${startsAt.toISOString()}`;
      return isDue ? [{ ...atOnce(matter, networkId, dueAt), hears: isTold([audience]) }] : [];
    });
    return planByRole(database, due);
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      const { cancelledAt, mine, link, format, startsAt, endsAt } = gathering;
      if (cancelledAt !== null) return { skip: 'cancelled' };
      if (message.matter.split('/')[1] !== startsAt.toISOString()) return { skip: 'moved to another time' };
      if (mine === 'notComing') return { skip: 'answered not coming' };
      if (mine === 'coming' && format === 'hybrid') return { skip: 'comes in person' };
      if (link === null || format === 'fysisk') return { skip: 'has no link any more' };
      if (endsAt <= now) return { skip: 'is over' };
      const early = await whyTooEarly(gathering, message.recipientId, database, now);
      if (early !== undefined) return { skip: early };
      // Nobody is sent it on the very second: an hour before is still an hour some seconds later.
      const minutes = Math.max(0, Math.round((startsAt.getTime() - now.getTime()) / minuteMs));
      return { card: linkCard(gathering, minutes, language, today) };
    }),
};
