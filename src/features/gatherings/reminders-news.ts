import { dayOf } from '../../calendar.ts';
import type { Composed, PlannedMessage, Reminder } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import { newsCard } from './cards-message.ts';
import { type Due, messagesOf } from './reminders-messages.ts';
import { type Gathering, newsActions } from './rules.ts';
import { listGatherings } from './store.ts';
import { findReader } from './store-guests.ts';
import { listNews, type News, type NewsEvent } from './store-news.ts';

/** Tells everybody invited but whoever set it up of a new gathering, at once. */
export const announced: Reminder<Database> = reminderOf('gatherings.announced', 'created');

/** Tells everybody invited but whoever did it that a gathering is moved, changed place or goes ahead after all. */
export const changed: Reminder<Database> = reminderOf('gatherings.changed', 'changed');

function reminderOf(kind: string, news: News): Reminder<Database> {
  return {
    kind,
    plan: async ({ from, to }, database) =>
      messagesOf(dueOf(await listNews(database, news, { gte: from, lt: to })), database),
    compose: (message, database, now) => compose(news, message, database, now),
  };
}

/** What was written at one moment is told in one message: an import may set up a whole year. */
function dueOf(events: readonly NewsEvent[]): Due[] {
  const byMoment = new Map<string, Due>();
  for (const { at, networkId, actor } of events) {
    const matter = `${networkId}/${at.toISOString()}`;
    const known = byMoment.get(matter);
    const except = known === undefined || known.except === actor ? actor : undefined;
    byMoment.set(matter, { matter, networkId, slot: dayOf(at), dueAt: at, except });
  }
  return [...byMoment.values()];
}

async function compose(
  news: News,
  { matter, recipientId, networkId }: PlannedMessage,
  database: Database,
  now: Date,
): Promise<Composed> {
  const today = dayOf(now);
  const at = new Date(matter.slice(matter.indexOf('/') + 1));
  const [all, later, reader] = await Promise.all([
    listNews(database, news, at, networkId),
    listNews(database, 'changed', { gt: at }, networkId),
    findReader(database, recipientId, networkId, today),
  ]);
  if (reader === undefined) return { skip: 'no longer has a role in the network' };
  const events = all.filter(({ actor }) => actor !== recipientId);
  const viewer = { networkIds: [networkId], personId: recipientId };
  const ids = events.map(({ gatheringId }) => gatheringId);
  const gatherings = await listGatherings(database, ids, viewer);
  const isRestored = events.every(({ action }) => action === newsActions.restored);
  const outdated = gatherings.map((one) => whyOutdated(one, { news, isRestored, later, now }));
  const [first, ...others] = gatherings.filter((_, index) => outdated[index] === undefined);
  if (first === undefined) return { skip: outdated[0] ?? 'the gathering is gone' };
  const told = news === 'changed' && isRestored ? 'restored' : news;
  return { card: newsCard([first, ...others], told, reader.language, today) };
}

type Standing = {
  readonly news: News;
  readonly isRestored: boolean;
  readonly later: readonly NewsEvent[];
  readonly now: Date;
};

/** Why there is nothing to tell of a gathering any more; undefined while there is. */
function whyOutdated(
  { id, cancelledAt, startsAt, mine }: Gathering,
  { news, isRestored, later, now }: Standing,
): string | undefined {
  if (cancelledAt !== null) return 'cancelled';
  if (startsAt <= now) return 'has begun';
  if (news === 'created') return mine === undefined ? undefined : 'has answered';
  if (isRestored && mine === 'notComing') return 'answered not coming';
  return later.some(({ gatheringId }) => gatheringId === id) ? 'changed again since' : undefined;
}
