import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { periodSql } from '../../domain/money/sums.ts';
import type { HoursFact } from './rules-content.ts';

/** The municipalities whose hours are summed; `isShared` where one of them works in another network as well. */
export type SumPlace = {
  readonly networkId: string;
  readonly municipalityIds: readonly string[];
  readonly isShared: boolean;
};
type Days = { readonly from: Day; readonly to: Day };
type Sum<Columns> = Columns & { readonly minutes: number | bigint | null };

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

/** The minutes of each municipality in consecutive periods, from the first day of the first to `to`. */
export async function sumPeriods(
  { client }: Database,
  { networkId, municipalityIds, isShared }: SumPlace,
  starts: readonly Day[],
  to: Day,
): Promise<{ municipalityId: string; period: number; minutes: number }[]> {
  const [from] = starts;
  if (municipalityIds.length === 0 || from === undefined) return [];
  const sums = await client.$queryRaw<Sum<{ municipalityId: string; period: number | bigint }>[]>`
    SELECT "municipalityId", ${periodSql(starts)} AS "period", SUM("minutes") AS "minutes" FROM "Hours"
    WHERE "day" >= ${from} AND "day" <= ${to} AND "municipalityId" IN (${Prisma.join([...municipalityIds])})
      ${isShared ? Prisma.sql`AND "networkId" = ${networkId}` : Prisma.empty}
    GROUP BY 1, 2`;
  return sums.map(({ municipalityId, period, minutes }) => ({
    ...{ municipalityId, period: Number(period), minutes: Number(minutes ?? 0) },
  }));
}
