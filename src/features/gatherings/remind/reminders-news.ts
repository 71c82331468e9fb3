import { dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { isInvited } from '../../../domain/audience/audiences.ts';
import { findRecipient } from '../../../domain/people.ts';
import { atOnce, planByRole } from '../../../domain/reminders/plan.ts';
import { type Gathering, newsActions } from '../rules.ts';
import { listGatherings } from '../store.ts';
import { newsCard } from './cards.ts';
import { isTold } from './reminders-messages.ts';
import { listAudiences, listNews, type News, type NewsEvent } from './store-news.ts';
import { readTold, type Told } from './store-told.ts';

/** Tells everybody invited but whoever set it up of a new gathering, at once. */
export const announced: Reminder<Database> = reminderOf('gatherings.announced', 'created');

/** Tells everybody invited but whoever did it that a gathering is moved, changed place or goes ahead after all. */
export const changed: Reminder<Database> = reminderOf('gatherings.changed', 'changed');

function reminderOf(kind: string, news: News): Reminder<Database> {
  return {
    kind,
    plan: async ({ from, to }, database) => {
      const events = await listNews(database, news, { gte: from, lt: to });
      return planByRole(database, dueOf(events, await listAudiences(database, events)));
    },
    compose: (message, database, now) => compose(news, message, database, now),
  };
}

/** What was written at one moment is told in one message: an import may set up a whole year. */
function dueOf(events: readonly NewsEvent[], audienceOf: ReadonlyMap<string, string | null>) {
  const moments = new Map<string, readonly NewsEvent[]>();
  for (const one of events) {
    const matter = `${one.networkId}/${one.at.toISOString()}`;
    moments.set(matter, [...(moments.get(matter) ?? []), one]);
  }
  return [...moments].flatMap(([matter, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    const except = together.every(({ actor }) => actor === first.actor) ? first.actor : undefined;
    const audiences = new Set(together.map(({ gatheringId }) => audienceOf.get(gatheringId) ?? null));
    return [{ ...atOnce(matter, first.networkId, first.at), hears: isTold(audiences, except) }];
  });
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
    findRecipient(database, recipientId, networkId, today),
  ]);
  if (reader === undefined) return { skip: 'no longer has a role in the network' };
  const events = all.filter(({ actor }) => actor !== recipientId);
  const viewer = { networkIds: [networkId], personId: recipientId };
  const ids = events.map(({ gatheringId }) => gatheringId);
  const gatherings = (await listGatherings(database, ids, viewer)).filter((one) =>
    reader.roles.some((role) => isInvited(one.audience, role)),
  );
  const isRestored = events.every(({ action }) => action === newsActions.restored);
  const own = `gatherings.${news === 'created' ? 'announced' : 'changed'} ${matter}`;
  const standings = await Promise.all(
    gatherings.map(async (one) => {
      const told = await readTold(database, one, recipientId, now, own);
      return { one, ...standingOf(one, { news, at, isRestored, later, now, told }) };
    }),
  );
  const [first, ...others] = standings.filter(({ why }) => why === undefined);
  if (first === undefined) return { skip: standings[0]?.why ?? 'the gathering is gone' };
  // Whoever never heard of it hears of it as new.
  const isNew = [first, ...others].every(({ as }) => as === 'created');
  const as = isNew ? 'created' : isRestored ? 'restored' : 'changed';
  return { card: newsCard([first.one, ...others.map(({ one }) => one)], as, reader.language, today) };
}

type Standing = {
  readonly news: News;
  readonly isRestored: boolean;
  readonly later: readonly NewsEvent[];
  /** When it happened. */
  readonly at: Date;
  readonly now: Date;
  readonly told: Told;
};

/** Why there is nothing to tell of a gathering, or as what it is told. */
function standingOf(
  gathering: Gathering,
  standing: Standing,
): { readonly why?: string; readonly as: 'created' | 'changed' } {
  const { news, told } = standing;
  const isKnown = told.isTold || gathering.mine !== undefined;
  const as = news === 'created' || !isKnown ? 'created' : 'changed';
  const isComing = told.announcement === 'open' && gathering.mine === undefined;
  const why = whyOutdated(gathering, standing) ?? whyKnown(standing, isComing);
  return why === undefined ? { as } : { why, as };
}

/** Why somebody needn't hear of it, for what they know already or are about to. */
function whyKnown({ news, at, isRestored, told }: Standing, isComing: boolean): string | undefined {
  if (news === 'created') return told.announcement === 'sent' ? 'is told already' : undefined;
  if (isComing) return 'the announcement tells it';
  if (told.newsAt !== undefined && told.newsAt > at) return 'has heard of it since';
  return isRestored && !told.knowsCancelled && told.newsAt !== undefined
    ? 'never heard that it was cancelled'
    : undefined;
}

/** Why there is nothing to tell of a gathering any more; undefined while there is. */
function whyOutdated(
  { id, cancelledAt, startsAt, mine, heldAt }: Gathering,
  { news, isRestored, later, now }: Standing,
): string | undefined {
  if (cancelledAt !== null) return 'cancelled';
  if (heldAt !== null) return 'waits to be sent';
  if (startsAt <= now) return 'has begun';
  if (news === 'created') return mine === undefined ? undefined : 'has answered';
  if (isRestored && mine === 'notComing') return 'answered not coming';
  return later.some(({ gatheringId }) => gatheringId === id) ? 'changed again since' : undefined;
}
