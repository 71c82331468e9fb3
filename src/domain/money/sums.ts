import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../calendar/days.ts';
import { type ReadAtOnce, readAtOnce } from '../../database/at-once.ts';
import type { Database } from '../../database/open.ts';

/** Whose work is summed, and how finely; both days included, and the first of `starts` is not after `from`. */
export type SumRequest = {
  readonly networkId: string;
  readonly municipalityIds: readonly string[];
  /** Whether one of them works in another network as well. */
  readonly isShared: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly starts: readonly Day[];
  /** Whether it matters who did it, and what it was for. */
  readonly byPerson: boolean;
  readonly byTag: boolean;
};

export type Tags = {
  readonly goalId: string | null;
  readonly measureId: string | null;
  readonly themeId: string | null;
};

/** What a sum has in common; person and tags are empty where they weren't asked for. */
export type ReadSum = Tags & {
  readonly municipalityId: string;
  readonly personId: string;
  readonly period: number;
  readonly financing: string;
  readonly state: string;
  /** What was fixed; the ceiling only where it matters who did it. */
  readonly perHour: number | null;
  readonly maxMinutesPerYear: number | null;
  readonly minutes: number;
  /** Without what reversing lines take back; 0 where it didn't matter who did it. */
  readonly gross: number;
};

/** The columns of a sum as the database gives them. */
type Row = Omit<ReadSum, 'period' | 'minutes' | 'gross' | 'perHour' | 'maxMinutesPerYear'> & {
  readonly perHour: number | bigint | null;
  readonly maxMinutesPerYear: number | bigint | null;
  readonly period: number | bigint;
  readonly minutes: number | bigint;
  readonly gross: number | bigint;
};

/**
 * The minutes that can be own work, by municipality, period and what else is asked for: one query, however many rates
 * there are. Where no municipality is shared the index on municipality and day answers alone; naming the network, a
 * person or a goal reads the lines.
 */
export async function sumWork(
  database: Database,
  request: SumRequest,
  read: ReadAtOnce = readAtOnce(database),
): Promise<ReadSum[]> {
  const { municipalityIds, byPerson, byTag, starts } = request;
  if (municipalityIds.length === 0) return [];
  const columns: (keyof Row)[] = ['municipalityId', 'financing', 'state', 'perHour'];
  if (byPerson) columns.push('personId', 'maxMinutesPerYear');
  if (byTag) columns.push('goalId', 'measureId', 'themeId');
  const names = Prisma.raw(columns.map((column) => `"${column}"`).join(', '));
  const gross = byPerson
    ? Prisma.sql`, SUM(CASE WHEN "minutes" > 0 THEN "minutes" ELSE 0 END) AS "gross"`
    : Prisma.empty;
  const rows = await read<Partial<Row>>({
    columns: ['period', ...columns, 'minutes', ...(byPerson ? (['gross'] as const) : [])],
    sql: Prisma.sql`SELECT ${periodSql(starts)} AS "period", ${names}, SUM("minutes") AS "minutes"${gross} FROM "Hours"
      WHERE ${whereSql(request)} GROUP BY 1, ${names}`,
  });
  rows.sort((a, b) => Number(a.period ?? 0) - Number(b.period ?? 0));
  return rows.map((row) => ({
    municipalityId: row.municipalityId ?? '',
    financing: row.financing ?? '',
    state: row.state ?? '',
    personId: row.personId ?? '',
    goalId: row.goalId ?? null,
    measureId: row.measureId ?? null,
    themeId: row.themeId ?? null,
    perHour: numberOrNull(row.perHour),
    maxMinutesPerYear: numberOrNull(row.maxMinutesPerYear),
    period: Number(row.period ?? 0),
    minutes: Number(row.minutes ?? 0),
    gross: Number(row.gross ?? 0),
  }));
}

/** A raw number as SQLite gives it can be a bigint. */
export const numberOrNull = (value: number | bigint | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

/** Whose work, where and when, in the SQL of a WHERE. */
export function whereSql({
  networkId,
  municipalityIds,
  isShared,
  from,
  to,
}: Pick<SumRequest, 'networkId' | 'municipalityIds' | 'isShared' | 'from' | 'to'>): Prisma.Sql {
  return Prisma.sql`"municipalityId" IN (${Prisma.join([...municipalityIds])})
    AND "day" >= ${from} AND "day" <= ${to} AND "financing" IN ('egeninnsats', 'tilskudd')
    ${isShared ? Prisma.sql`AND "networkId" = ${networkId}` : Prisma.empty}`;
}

/** The number of the period that a line's day is in, in SQL. */
export function periodSql(starts: readonly Day[]): Prisma.Sql {
  const later = starts
    .slice(1)
    .map((day, period) => Prisma.sql`WHEN "day" < ${day} THEN ${Prisma.raw(String(period))}`);
  if (later.length === 0) return Prisma.sql`0 + 0`;
  return Prisma.sql`CASE ${Prisma.join(later, ' ')} ELSE ${Prisma.raw(String(later.length))} END`;
}
