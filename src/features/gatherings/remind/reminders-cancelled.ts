import type { Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { atOnce, planByRole } from '../../../domain/reminders/plan.ts';
import { calledOffCard } from './cards.ts';
import { composeFor, isTold } from './reminders-messages.ts';
import { listCancelledBetween, listCancelledTogether } from './store-due.ts';
import { isAboutSeveral } from './store-news.ts';
import { listNewsOf, readTold } from './store-told.ts';

/**
 * Tells those who were told of a gathering, and haven't declined, that it is called off, as soon as it is. Those of a
 * repetition that are called off together are told of in one message.
 */
export const calledOff: Reminder<Database> = {
  kind: 'gatherings.cancelled',
  plan: async ({ from, to }, database) => {
    const cancelled = await listCalledOff(database, from, to);
    const due = cancelled.flatMap(({ id, matter, networkId, at, audience, cancelledBy }) =>
      matter.startsWith(id)
        ? [{ ...atOnce(matter, networkId, at), hears: isTold([audience], cancelledBy) }]
        : [],
    );
    return planByRole(database, due);
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
  closes: {
    kind: 'gatherings.closed',
    plan: async ({ from, to }, database) =>
      Promise.all(
        (await listCalledOff(database, from, to)).map(async ({ id, networkId, at, matter }) => ({
          ...{ about: id, networkId, at, kinds: asking },
          told: { kind: 'gatherings.cancelled', matter },
          others: await listNewsOf(database, { id, networkId }),
        })),
      ),
    compose: (earlier, database, now) =>
      composeFor(
        { ...earlier, matter: earlier.about },
        database,
        now,
        async ({ gathering, language }) => {
          if (gathering.cancelledAt === null) return { skip: 'goes ahead after all' };
          if (await isAboutSeveral(database, earlier)) return { skip: 'tells of several, without buttons' };
          const { elements } = calledOffCard(gathering, language);
          return { card: { elements: elements.filter(({ element }) => element !== 'buttons') } };
        },
        // What was sent while one was invited stands with its buttons afterwards too.
        'anyone',
      ),
  },
};

/** What asks for an answer, by the gathering's id. */
const asking = ['gatherings.reminder', 'gatherings.answerBy', 'gatherings.nudge', 'gatherings.link'];

/** What was called off in a window before it began, with the matter of the one message that tells of it. */
async function listCalledOff(database: Database, from: Date, to: Date) {
  const together = new Map<string, string>();
  return (await listCancelledBetween(database, from, to)).flatMap((one) => {
    const { id, startsAt, cancelledAt: at, seriesId } = one;
    if (at === null || startsAt <= at) return [];
    const key = `${seriesId ?? id} ${at.toISOString()}`;
    // What is called off, restored and called off again on one day is told of twice.
    const matter = together.get(key) ?? `${id}/${at.toISOString()}`;
    together.set(key, matter);
    return [{ ...one, at, matter }];
  });
}
