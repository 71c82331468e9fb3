import type { Database } from '../../../database/open.ts';
import { newsActions } from '../rules.ts';

/** What a person has heard of a gathering, by the ledger. */
export type Told = {
  /** `open`: the announcement is still to go; `dropped`: it never went; `none`: there was none to them. */
  readonly announcement: 'none' | 'open' | 'sent' | 'dropped';
  readonly isTold: boolean;
  /** When the latest news of it reached them. */
  readonly newsAt: Date | undefined;
  /** Whether the last that they heard is that it is cancelled. */
  readonly knowsCancelled: boolean;
};

const news = ['gatherings.announced', 'gatherings.changed', 'gatherings.cancelled'];
/** Other messages that tell of a gathering, by its id. */
const others = ['gatherings.reminder', 'gatherings.answerBy', 'gatherings.nudge'];
// As the ledger keeps it: the try was cut off.
const inDoubt = 'may have gone out already';
/** What is announced is in the ledger soon after; in ms. */
const soon = 10 * 60_000;

/** Reads what has gone to somebody about a gathering. `own` is the message that is being made, which doesn't count. */
export async function readTold(
  { client }: Database,
  { id, networkId }: { readonly id: string; readonly networkId: string },
  recipientId: string,
  now: Date,
  own?: string,
): Promise<Told> {
  const events = await client.auditEvent.findMany({
    where: { recordId: id, action: { startsWith: 'gathering.' } },
    select: { action: true, at: true, actor: true },
  });
  const matters = events.flatMap(({ at }) => [
    `${networkId}/${at.toISOString()}`,
    `${id}/${at.toISOString()}`,
  ]);
  const found = await client.delivery.findMany({
    where: {
      recipientId,
      OR: [
        { kind: { in: news }, matter: { in: matters } },
        { kind: { in: others }, matter: id },
      ],
    },
    select: { kind: true, matter: true, state: true, reason: true, sentAt: true },
  });
  const rows = found.filter(({ kind, matter }) => `${kind} ${matter}` !== own);
  const sent = rows.filter(({ state }) => state === 'sent');
  const mayBeSent = rows.some(({ state, reason }) => state !== 'sent' && reason === inDoubt);
  const announcements = rows.filter(({ kind }) => kind === news[0]);
  const isFresh = events.some(
    ({ action, at, actor }) =>
      (action === newsActions.announced || (action === newsActions.created && actor === 'operator')) &&
      now.getTime() - at.getTime() < soon,
  );
  const announcement = stateOf(announcements, isFresh && own === undefined);
  const heard = sent.filter(({ kind }) => news.includes(kind));
  const latest = heard.toSorted((a, b) => (b.sentAt?.getTime() ?? 0) - (a.sentAt?.getTime() ?? 0))[0];
  return {
    announcement,
    isTold: sent.length > 0 || mayBeSent || announcement === 'none',
    newsAt: latest?.sentAt ?? undefined,
    knowsCancelled: latest?.kind === 'gatherings.cancelled',
  };
}

/** Under which kinds and matters the ledger has the news of a gathering that ask for an answer. */
export async function listNewsOf(
  { client }: Database,
  { id, networkId }: { readonly id: string; readonly networkId: string },
): Promise<{ kind: string; matter: string }[]> {
  const events = await client.auditEvent.findMany({
    where: { recordId: id, action: { startsWith: 'gathering.' } },
    select: { at: true },
  });
  return events.flatMap(({ at }) =>
    ['gatherings.announced', 'gatherings.changed'].map((kind) => ({
      kind,
      matter: `${networkId}/${at.toISOString()}`,
    })),
  );
}

type Row = { readonly state: string };

function stateOf(rows: readonly Row[], isFresh: boolean): Told['announcement'] {
  if (rows.some(({ state }) => state === 'sent')) return 'sent';
  if (rows.some(({ state }) => state === 'planned' || state === 'claimed')) return 'open';
  if (rows.length > 0) return 'dropped';
  return isFresh ? 'open' : 'none';
}
