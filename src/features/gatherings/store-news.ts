import type { Database } from '../../database/open.ts';
import { newsActions } from './rules.ts';

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

const { created, moved, relocated, restored } = newsActions;
const eventsOf = {
  created: [{ action: created }],
  // Who imports changes what people are to know; whoever changes it in chat tells more exactly what.
  changed: [
    { action: { in: [moved, relocated, restored] } },
    { action: 'gathering.changed', actor: 'operator' },
  ],
};

type Span = { readonly gte?: Date; readonly gt?: Date; readonly lt?: Date };

/** The news of a kind in a span of time, earliest first; of all networks where none is named. */
export async function listNews(
  { client }: Database,
  news: News,
  at: Date | Span,
  networkId?: string,
): Promise<NewsEvent[]> {
  // The networks are few, and by network and time there is an index.
  const networks = networkId === undefined ? await client.network.findMany({ select: { id: true } }) : [];
  const rows = await client.auditEvent.findMany({
    where: { networkId: networkId ?? { in: networks.map(({ id }) => id) }, at, OR: eventsOf[news] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ recordId, networkId: network, ...row }) =>
    network === null ? [] : [{ ...row, gatheringId: recordId, networkId: network }],
  );
}

/** The ids of the gatherings whose time somebody has changed in chat. */
export async function listMoved({ client }: Database): Promise<ReadonlySet<string>> {
  const networks = await client.network.findMany({ select: { id: true } });
  const events = await client.auditEvent.findMany({
    where: { networkId: { in: networks.map(({ id }) => id) }, action: moved },
    select: { recordId: true },
  });
  return new Set(events.map(({ recordId }) => recordId));
}
