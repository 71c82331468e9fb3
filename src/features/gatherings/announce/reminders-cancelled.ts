import { dayOf } from '../../../calendar/calendar.ts';
import type { Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { listCancelledBetween, listCancelledTogether } from '../store.ts';
import { calledOffCard } from './cards-message.ts';
import { composeFor, messagesOf } from './reminders-messages.ts';
import { readTold } from './store-told.ts';

/**
 * Tells those who were told of a gathering, and haven't declined, that it is called off, as soon as it is. Those of a
 * repetition that are called off together are told of in one message.
 */
export const calledOff: Reminder<Database> = {
  kind: 'gatherings.cancelled',
  plan: async ({ from, to }, database) => {
    const together = new Set<string>();
    const cancelled = (await listCancelledBetween(database, from, to)).flatMap((one) => {
      const { id, networkId, startsAt, cancelledAt, audience, seriesId, cancelledBy: except } = one;
      if (cancelledAt === null || startsAt <= cancelledAt) return [];
      const key = `${seriesId ?? id} ${cancelledAt.toISOString()}`;
      if (together.has(key)) return [];
      together.add(key);
      // What is called off, restored and called off again on one day is told of twice.
      const matter = `${id}/${cancelledAt.toISOString()}`;
      return [
        { matter, networkId, slot: dayOf(cancelledAt), dueAt: cancelledAt, except, audiences: [audience] },
      ];
    });
    return messagesOf(cancelled, database);
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language }) => {
      if (gathering.cancelledAt === null) return { skip: 'goes ahead after all' };
      const [, at] = message.matter.split('/');
      if (at !== gathering.cancelledAt.toISOString()) return { skip: 'called off again since' };
      if (gathering.startsAt <= now) return { skip: 'would have begun' };
      const { recipientId, matter } = message;
      const told = await readTold(database, gathering, recipientId, now, `gatherings.cancelled ${matter}`);
      if (!told.isTold && gathering.mine === undefined) return { skip: 'was never told of it' };
      const all = await listCancelledTogether(database, gathering, recipientId);
      if ([gathering, ...all].every(({ mine }) => mine === 'notComing'))
        return { skip: 'answered not coming' };
      return { card: calledOffCard(gathering, language, all) };
    }),
};
