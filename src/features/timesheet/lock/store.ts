import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import { type Day, monthOf } from '../../../calendar/days.ts';
import { readAtOnce, type Select } from '../../../database/at-once.ts';
import type { Database } from '../../../database/open.ts';
import { listWaitingMeans, type WaitingMeans } from '../../../domain/money/paid/means.ts';

/** A municipality's month before it is locked: how much of it is attested, and how much isn't; in minutes. */
export type UnlockedMonth = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  /** YYYY-MM */
  readonly month: string;
  readonly people: number;
  readonly attested: number;
  readonly waiting: number;
  /** The lines that aren't attested. */
  readonly waitingLines: number;
  /** The own means that aren't attested, øre. */
  readonly waitingMeans: readonly { readonly amount: number }[];
};

/** The months of networks up to a day that aren't locked whole, or whose own means wait, the earliest first. */
export async function listUnlocked(
  database: Database,
  networkIds: readonly string[],
  to: Day,
): Promise<UnlockedMonth[]> {
  if (networkIds.length === 0) return [];
  const places = networkIds.map((networkId) => ({ networkId }));
  const [months, means] = await Promise.all([
    listHours(database, networkIds, to),
    listWaitingMeans(database, places, to),
  ]);
  const isOf = (month: UnlockedMonth) => (one: WaitingMeans) =>
    one.networkId === month.networkId &&
    one.municipalityId === month.municipalityId &&
    monthOf(one.day) === month.month;
  const others = means.filter((one) => !months.some((month) => isOf(month)(one)));
  return [...months, ...(await withoutHours(database, others))]
    .map((month) => ({ ...month, waitingMeans: means.filter(isOf(month)) }))
    .sort((a, b) => compare(a.month, b.month) || a.municipalityName.localeCompare(b.municipalityName, 'nb'));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The months that have none but own means. */
async function withoutHours({ client }: Database, means: readonly WaitingMeans[]): Promise<UnlockedMonth[]> {
  if (means.length === 0) return [];
  const ids = [...new Set(means.map(({ municipalityId }) => municipalityId))];
  const municipalities = await client.municipality.findMany({ where: { id: { in: ids } } });
  const once = new Map(
    means.map(({ networkId, municipalityId, day }) => [
      `${networkId} ${municipalityId} ${monthOf(day)}`,
      {
        ...{ networkId, municipalityId, month: monthOf(day) },
        municipalityName: municipalities.find(({ id }) => id === municipalityId)?.name ?? municipalityId,
        ...{ people: 0, attested: 0, waiting: 0, waitingLines: 0, waitingMeans: [] },
      },
    ]),
  );
  return [...once.values()];
}

type Sum = Omit<UnlockedMonth, 'waitingMeans'>;

async function listHours(
  database: Database,
  networkIds: readonly string[],
  to: Day,
): Promise<UnlockedMonth[]> {
  const sums = await readAtOnce(database)(selectUnlocked(networkIds, to));
  return sums.map((sum) => ({ ...sum, waitingMeans: [] }));
}

/** The months that have hours that aren't locked, as `listUnlocked` has them but for own means. */
export function selectUnlocked(networkIds: readonly string[], to: Day): Select<Sum> {
  const networks = Prisma.join([...networkIds]);
  // By its people a network's lines are found quickly; by itself it has no index.
  return {
    columns: [
      ...(['networkId', 'municipalityId', 'municipalityName', 'month'] as const),
      ...(['people', 'attested', 'waiting', 'waitingLines'] as const),
    ],
    sql: Prisma.sql`
      SELECT h."networkId", h."municipalityId", m."name" AS "municipalityName", substr(h."day", 1, 7) AS "month",
        COUNT(DISTINCT h."personId") AS "people",
        SUM(CASE WHEN h."state" = 'attested' THEN h."minutes" ELSE 0 END) AS "attested",
        SUM(CASE WHEN h."state" = 'attested' THEN 0 ELSE h."minutes" END) AS "waiting",
        SUM(CASE WHEN h."state" = 'attested' THEN 0 ELSE 1 END) AS "waitingLines"
      FROM "Hours" h JOIN "Municipality" m ON m."id" = h."municipalityId"
      WHERE h."personId" IN (SELECT "personId" FROM "Role" WHERE "networkId" IN (${networks}))
        AND h."networkId" IN (${networks}) AND h."day" <= ${to} AND h."state" <> 'locked'
      GROUP BY h."networkId", h."municipalityId", m."name", substr(h."day", 1, 7)`,
  };
}
