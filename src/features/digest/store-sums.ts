import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../calendar.ts';
import type { Database } from '../../database/open.ts';
import type { HoursFact, OwnWorkFact } from './rules-content.ts';

/** The municipalities whose hours are summed; `isShared` where one of them works in another network as well. */
export type SumPlace = {
  readonly networkId: string;
  readonly municipalityIds: readonly string[];
  readonly isShared: boolean;
};
type Days = { readonly from: Day; readonly to: Day };
type Sum<Columns> = Columns & { readonly minutes: number | bigint | null };

/** Whether one of the municipalities has a place or people in another network, to which its hours may belong. */
export async function isShared(
  { client }: Database,
  networkId: string,
  municipalityIds: readonly string[],
): Promise<boolean> {
  const elsewhere = { municipalityId: { in: [...municipalityIds] }, networkId: { not: networkId } };
  const [membership, role] = await Promise.all([
    client.membership.findFirst({ where: elsewhere, select: { id: true } }),
    client.role.findFirst({ where: elsewhere, select: { id: true } }),
  ]);
  return membership !== null || role !== null;
}

/**
 * The minutes of some days (both included) by municipality and theme. Where no municipality is shared, the index on
 * day, municipality, theme and minutes answers alone; naming the network would read every line.
 */
export async function sumHours(
  { client }: Database,
  { networkId, municipalityIds, isShared }: SumPlace,
  { from, to }: Days,
): Promise<HoursFact[]> {
  if (municipalityIds.length === 0) return [];
  const sums = await client.$queryRaw<Sum<Omit<HoursFact, 'minutes'>>[]>`
    SELECT "municipalityId", "themeId", SUM("minutes") AS "minutes" FROM "Hours"
    WHERE "day" >= ${from} AND "day" <= ${to} AND "municipalityId" IN (${Prisma.join([...municipalityIds])})
      ${isShared ? Prisma.sql`AND "networkId" = ${networkId}` : Prisma.empty}
    GROUP BY "municipalityId", "themeId"`;
  return sums.map((sum) => ({ ...sum, minutes: Number(sum.minutes ?? 0) }));
}

/**
 * The minutes of own work by municipality, person and period; `starts` are the periods' first days, the first of them
 * not after `from`. One query, however many rates there are.
 */
export async function sumOwnWork(
  { client }: Database,
  { networkId, municipalityIds }: SumPlace,
  { from, to }: Days,
  starts: readonly Day[],
): Promise<OwnWorkFact[]> {
  if (municipalityIds.length === 0) return [];
  const sums = await client.$queryRaw<
    Sum<Omit<OwnWorkFact, 'minutes' | 'period'> & { period: number | bigint }>[]
  >`
    SELECT "municipalityId", "personId", ${periodSql(starts)} AS "period", SUM("minutes") AS "minutes" FROM "Hours"
    WHERE "day" >= ${from} AND "day" <= ${to} AND "municipalityId" IN (${Prisma.join([...municipalityIds])})
      AND "networkId" = ${networkId} AND "financing" = 'egeninnsats'
    GROUP BY 1, 2, 3`;
  return sums.map((sum) => ({ ...sum, period: Number(sum.period), minutes: Number(sum.minutes ?? 0) }));
}

function periodSql(starts: readonly Day[]): Prisma.Sql {
  const later = starts
    .slice(1)
    .map((day, period) => Prisma.sql`WHEN "day" < ${day} THEN ${Prisma.raw(String(period))}`);
  if (later.length === 0) return Prisma.sql`0`;
  return Prisma.sql`CASE ${Prisma.join(later, ' ')} ELSE ${Prisma.raw(String(later.length))} END`;
}
