import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../calendar/days.ts';
import type { Change, Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { Followed } from './deadlines.ts';
import { followingDeadlines } from './following.ts';

/**
 * What happens to the deadlines of the networks whose agreements these changes touch; the changes may make the network
 * and take municipalities into it too. It is to be written together with them.
 */
export async function listFollowing(
  database: Database,
  changes: readonly Change[],
  now: Date,
): Promise<Change[]> {
  const all = await Promise.all(
    networksOf('Agreement', changes).map((id) => listFollowingOf(database, id, changes, now)),
  );
  return all.flat();
}

/**
 * What happens to the deadlines that an agreement has for all of a network when a municipality joins that it doesn't
 * bind: they become those of each that it binds.
 */
export async function listParted(
  database: Database,
  changes: readonly Change[],
  now: Date,
): Promise<Change[]> {
  const all = await Promise.all(
    networksOf('Membership', changes).map((id) => listFollowingOf(database, id, changes, now)),
  );
  return all.filter((own) => own.some(({ row }) => row.cancelledAt instanceof Date)).flat();
}

const networksOf = (model: string, changes: readonly Change[]): string[] => [
  ...new Set(changes.flatMap((one) => (one.model === model ? (one.networkId ?? []) : []))),
];

async function listFollowingOf(
  { client }: Database,
  networkId: string,
  changes: readonly Change[],
  now: Date,
): Promise<Change[]> {
  const [networks, members, agreements, deadlines] = await Promise.all([
    client.network.findMany({ where: { id: networkId } }),
    client.membership.findMany({ where: { networkId } }),
    client.agreement.findMany({ where: { networkId } }),
    client.deadline.findMany({
      where: { networkId },
      include: { completions: { select: { id: true, due: true } } },
    }),
  ]);
  const [network] = changed('Network', networks, changes).filter(({ id }) => id === networkId);
  if (network === undefined) return [];
  const today = dayOf(now);
  const municipalities = changed('Membership', members, changes)
    .filter((one) => one.networkId === networkId && (textOf(one.to) ?? today) >= today)
    .map(({ municipalityId, language }) => ({ id: String(municipalityId), language: textOf(language) }));
  const { name, kind, language } = network;
  return followingDeadlines(
    {
      ...{ id: networkId, name: String(name), kind: String(kind), language: String(language) },
      ...{ municipalities, deadlines },
    },
    agreements,
    changed('Agreement', agreements, changes)
      .filter((one) => one.networkId === networkId)
      .map(followedOf),
    { today, now, newId: uuid },
  );
}

/** The rows of a model as they are after the changes. */
function changed(model: string, rows: readonly Row[], changes: readonly Change[]): Row[] {
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const { kind, id, row } of changes.filter((one) => one.model === model)) {
    if (kind === 'removed') after.delete(id);
    else if (kind === 'created' || after.has(id)) after.set(id, { ...after.get(id), ...row });
  }
  return [...after.values()];
}

const textOf = (value: Row[string] | undefined): string | null => (typeof value === 'string' ? value : null);

const dayIn = (value: Row[string] | undefined): Day => String(value ?? '');

const followedOf = (row: Row): Followed => ({
  ...{ id: String(row.id), municipalityId: String(row.municipalityId) },
  ...{ name: textOf(row.name), kind: textOf(row.kind) },
  ...{ start: dayIn(row.start), end: dayIn(row.end), maxEnd: dayIn(row.maxEnd) },
  ...{ noticeMonths: Number(row.noticeMonths), ownFinancingPerYear: Number(row.ownFinancingPerYear) },
  noticeLetterOn: textOf(row.noticeLetterOn),
});
