import type { Database } from '../../../database/open.ts';
import { newsActions } from '../rules.ts';

/** What there is to tell: that a gathering is new, or that it isn't any more what those invited know. */
export type News = 'created' | 'changed';

/** An event of the audit log that those invited are told of; `actor` is a person's id or the operator's command. */
export type NewsEvent = {
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly gatheringId: string;
  readonly networkId: string;
};

const { created, announced, moved, relocated, restored } = newsActions;
const edited = 'gathering.changed';
const actionsOf = { created: [created, announced], changed: [moved, relocated, restored, edited] };

type Span = { readonly gte?: Date; readonly gt?: Date; readonly lt?: Date };

/** The news of a kind in a span of time, earliest first; of all networks where none is named. */
export async function listNews(
  { client }: Database,
  news: News,
  at: Date | Span,
  networkId?: string,
): Promise<NewsEvent[]> {
  const rows = await client.auditEvent.findMany({
    where: {
      action: { in: actionsOf[news] },
      at,
      ...(networkId === undefined ? {} : { networkId }),
      // Who imports sets up and changes what people are to know at once; in chat it is said more exactly what, and when.
      OR: [{ action: { notIn: [created, edited] } }, { actor: 'operator' }],
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ recordId, networkId: network, ...row }) =>
    network === null ? [] : [{ ...row, gatheringId: recordId, networkId: network }],
  );
}

/** Whether a message of news is about more gatherings than one: what was written at one moment is told together. */
export async function isAboutSeveral(
  database: Database,
  { kind, matter, networkId }: { readonly kind: string; readonly matter: string; readonly networkId: string },
): Promise<boolean> {
  const news = newsOf.get(kind);
  if (news === undefined) return false;
  const events = await listNews(database, news, new Date(matter.slice(matter.indexOf('/') + 1)), networkId);
  return new Set(events.map(({ gatheringId }) => gatheringId)).size > 1;
}

const newsOf = new Map<string, News>([
  ['gatherings.announced', 'created'],
  ['gatherings.changed', 'changed'],
]);

/** The ids of the gatherings whose time somebody has changed in chat. */
export async function listMoved({ client }: Database): Promise<ReadonlySet<string>> {
  const events = await client.auditEvent.findMany({ where: { action: moved }, select: { recordId: true } });
  return new Set(events.map(({ recordId }) => recordId));
}

/** Whom the gatherings of some events are for, by the gathering's id. */
export async function listAudiences(
  { client }: Database,
  events: readonly NewsEvent[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(events.map(({ gatheringId }) => gatheringId))];
  if (ids.length === 0) return new Map();
  const rows = await client.gathering.findMany({
    where: { id: { in: ids } },
    select: { id: true, audience: true },
  });
  return new Map(rows.map(({ id, audience }) => [id, audience]));
}
