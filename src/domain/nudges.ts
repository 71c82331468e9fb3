import { v7 as uuid } from 'uuid';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Day } from '../calendar/days.ts';
import type { Change } from '../change.ts';
import type { ReadAtOnce } from '../database/at-once.ts';
import { findEmailRefusals } from '../database/email-refusals.ts';
import type { Database } from '../database/open.ts';

/** What a nudge can be about: a gathering's id, a deadline's id and date (`id/2024-04-15`), or an ISO week. */
export type NudgeKind = 'gathering' | 'deadline' | 'status';

/** The county's request to remind just those who owe something. */
export type Nudge = {
  readonly id: string;
  readonly networkId: string;
  readonly matter: string;
  readonly day: Day;
  readonly actorId: string;
  readonly at: Date;
};

/** The nudge that a matter has had on a day, with the name of who sent it. */
export async function findNudge(
  { client }: Database,
  key: { readonly networkId: string; readonly kind: NudgeKind; readonly matter: string; readonly day: Day },
): Promise<{ readonly at: Date; readonly by: string } | undefined> {
  const nudge = await client.nudge.findUnique({ where: { networkId_kind_matter_day: key } });
  if (nudge === null) return undefined;
  const actor = await client.person.findUnique({ where: { id: nudge.actorId }, select: { name: true } });
  return { at: nudge.at, by: actor?.name ?? '' };
}

/** Which matters of networks have had their nudge of a day. */
export async function readNudged(
  read: ReadAtOnce,
  kind: NudgeKind,
  networkIds: readonly string[],
  day: Day,
): Promise<(networkId: string, matter: string) => boolean> {
  if (networkIds.length === 0) return () => false;
  const rows = await read<Pick<Nudge, 'networkId' | 'matter'>>({
    columns: ['networkId', 'matter'],
    sql: Prisma.sql`SELECT "networkId", "matter" FROM "Nudge"
      WHERE "networkId" IN (${Prisma.join([...networkIds])}) AND "kind" = ${kind} AND "day" = ${day}`,
  });
  return (networkId, matter) => rows.some((one) => one.networkId === networkId && one.matter === matter);
}

/**
 * The messages of the nudges of a kind that were sent in a window of time (`to` not included): to those whom `owing`
 * finds for each, by what each owes (the nudge's own matter where that isn't said), but never to whoever sent it.
 */
export async function planNudges(
  { client }: Database,
  kind: NudgeKind,
  { from, to }: { readonly from: Date; readonly to: Date },
  owing: (nudge: Nudge) => Promise<readonly { readonly personId: string; readonly matter?: string }[]>,
) {
  const nudges = await client.nudge.findMany({
    where: { kind, at: { gte: from, lt: to } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const messages = [];
  for (const nudge of nudges) {
    const { networkId, day: slot, at: dueAt } = nudge;
    for (const { personId: recipientId, matter = nudge.matter } of await owing(nudge))
      if (recipientId !== nudge.actorId) messages.push({ matter, recipientId, networkId, slot, dueAt });
  }
  return messages;
}

/** Sends a nudge; of two at once for one matter on one day only the first holds. */
export function createNudge(kind: NudgeKind, nudge: Omit<Nudge, 'id'>): Change {
  const { networkId, matter, day } = nudge;
  const id = uuid();
  return {
    kind: 'created',
    model: 'Nudge',
    id,
    row: { id, kind, ...nudge },
    networkId,
    record: { type: 'nudge', columns: { id, kind, matter, day } },
  };
}

/** How somebody is reached whom no platform reaches: by e-mail, which they can't answer, or not at all. */
export type Detour = 'email' | 'none';

/**
 * Those of the people whom no platform reaches: they have no account, or only ones that refuse messages. E-mail
 * reaches them where it is set, they have an address, and it didn't refuse the last one from the network.
 */
export async function listDetours(
  {
    database,
    now,
    hasEmail,
  }: { readonly database: Database; readonly now: Date; readonly hasEmail: boolean },
  networkId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Detour>> {
  const people = await database.client.person.findMany({
    where: { id: { in: [...ids] }, accounts: { none: { unreachableAt: null } } },
    select: { id: true, email: true },
  });
  const addressed = hasEmail ? people.filter(({ email }) => email !== null) : [];
  const mailed = new Set(addressed.map(({ id }) => id));
  const refusals = await findEmailRefusals(database, networkId, [...mailed], now);
  return new Map(
    people.map(({ id }) => [id, mailed.has(id) && !refusals.has(id) ? 'email' : 'none'] as const),
  );
}
