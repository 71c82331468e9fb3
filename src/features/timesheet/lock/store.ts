import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';

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
};

/** The months of networks up to a day that aren't locked whole, the earliest first. */
export async function listUnlocked(
  { client }: Database,
  networkIds: readonly string[],
  to: Day,
): Promise<UnlockedMonth[]> {
  if (networkIds.length === 0) return [];
  const networks = Prisma.join([...networkIds]);
  type Sum = Omit<UnlockedMonth, 'people' | 'attested' | 'waiting' | 'waitingLines'> &
    Record<'people' | 'attested' | 'waiting' | 'waitingLines', number | bigint>;
  // By its people a network's lines are found quickly; by itself it has no index.
  const sums = await client.$queryRaw<Sum[]>`
    SELECT h."networkId", h."municipalityId", m."name" AS "municipalityName", substr(h."day", 1, 7) AS "month",
      COUNT(DISTINCT h."personId") AS "people",
      SUM(CASE WHEN h."state" = 'attested' THEN h."minutes" ELSE 0 END) AS "attested",
      SUM(CASE WHEN h."state" = 'attested' THEN 0 ELSE h."minutes" END) AS "waiting",
      SUM(CASE WHEN h."state" = 'attested' THEN 0 ELSE 1 END) AS "waitingLines"
    FROM "Hours" h JOIN "Municipality" m ON m."id" = h."municipalityId"
    WHERE h."personId" IN (SELECT "personId" FROM "Role" WHERE "networkId" IN (${networks}))
      AND h."networkId" IN (${networks}) AND h."day" <= ${to} AND h."state" <> 'locked'
    GROUP BY h."networkId", h."municipalityId", m."name", substr(h."day", 1, 7)
    ORDER BY "month", m."name", h."networkId"`;
  return sums.map((sum) => ({
    ...sum,
    people: Number(sum.people),
    attested: Number(sum.attested),
    waiting: Number(sum.waiting),
    waitingLines: Number(sum.waitingLines),
  }));
}
