import { dayOf } from '../../../calendar/days.ts';
import type { CalledOff, Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { isSubmitted } from '../../../domain/months.ts';
import { findLanguage } from '../../../domain/people.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { groupMonths } from '../month/rules.ts';
import { findName, listLinesOf } from '../month/store.ts';
import { closedCard, handedInCard, type Settled } from './cards-news.ts';
import { findNews, listAttesting, listNews, listNewsOf, type News } from './store.ts';

/** What ends that a month waits, and why a message about it doesn't go then. */
const settling = { attested: 'attested', returned: 'returned', withdrawn: 'taken back' } as const;

const isSettled = (news: News): news is News & Settled => Object.hasOwn(settling, news.kind);

/** Who may attest a month on a day; nobody does their own. */
const attestantsOf = async (database: Database, news: News, at: Date): Promise<string[]> =>
  (await listAttesting(database, news, dayOf(at)))
    .map(({ person }) => person.id)
    .filter((id) => id !== news.personId);

/**
 * Tells each of those who may attest a month that it is handed in, at once or when work begins. When it is attested,
 * returned or taken back, what they were told says that in its place.
 */
export const handedIn: Reminder<Database> = {
  kind: 'months.submitted',
  waitsForWork: true,
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    for (const news of await listNews(database, ['submitted'], { gte: from, lt: to }))
      messages.push(
        ...messagesTo(atOnce(news.id, news.networkId, news.at), await attestantsOf(database, news, news.at)),
      );
    return messages;
  },
  compose: async ({ matter, recipientId }, database, now): Promise<Composed> => {
    const news = await findNews(database, matter);
    if (news === undefined) return { skip: 'the event is gone' };
    const later = await listSince(database, news);
    if (later.some(({ kind }) => kind === 'submitted')) return { skip: 'handed in again' };
    const settled = later.find(isSettled);
    if (settled !== undefined) return { skip: settling[settled.kind] };
    if (!(await attestantsOf(database, news, now)).includes(recipientId))
      return { skip: 'may not attest it any more' };
    const [month] = groupMonths(await listLinesOf(database, news));
    if (month === undefined || !month.lines.some(isSubmitted)) return { skip: 'nothing waits' };
    return { card: handedInCard(month, now, await findLanguage(database, recipientId)) };
  },
  closes: {
    kind: 'months.closed',
    plan: async ({ from, to }, database) => {
      const closed: CalledOff[] = [];
      for (const settled of await listNews(database, Object.keys(settling), { gte: from, lt: to })) {
        for (const { id } of await listAskedBefore(database, settled)) {
          const { networkId, at } = settled;
          closed.push({ about: id, networkId, at, kinds: ['months.submitted'] });
        }
      }
      return closed;
    },
    compose: async ({ about, recipientId }, database) => {
      const news = await findNews(database, about);
      const settled = news && (await listSince(database, news)).find(isSettled);
      if (news === undefined || settled === undefined) return { skip: 'waits again' };
      const name = (await findName(database, news.personId)) ?? '';
      return { card: closedCard(settled, news, name, await findLanguage(database, recipientId)) };
    },
  },
};

/** What was done with the month after it was handed in. */
async function listSince(database: Database, handed: News): Promise<News[]> {
  const all = await listNewsOf(database, handed);
  return all.slice(all.findIndex(({ id }) => id === handed.id) + 1);
}

/** The times that a month was handed in that something settles: all since it was settled before. */
async function listAskedBefore(database: Database, settled: News): Promise<News[]> {
  const all = await listNewsOf(database, settled);
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === settled.id),
  );
  return before.slice(before.findLastIndex(isSettled) + 1).filter(({ kind }) => kind === 'submitted');
}
