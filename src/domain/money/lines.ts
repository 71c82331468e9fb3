import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { numberOrNull, type SumRequest, type Tags, whereSql } from './sums.ts';
import type { PersonYear } from './yearly.ts';

/** A line that can be own work, in the order in which the yearly ceiling counts: by day, then as they were logged. */
export type WorkLine = Tags & {
  readonly id: string;
  readonly municipalityId: string;
  readonly personId: string;
  readonly person: string;
  readonly day: Day;
  readonly minutes: number;
  readonly activity: string;
  readonly financing: string;
  readonly state: string;
  /** The line that this one reverses or replaces. */
  readonly correctsId: string | null;
  /** What was fixed of it, and its place among the lines of which something was, in the order in which it was. */
  readonly perHour: number | null;
  readonly rateSource: string | null;
  readonly isPersonalRate: boolean | null;
  readonly maxMinutesPerYear: number | null;
  readonly turn: number | null;
};

/** A line as the database gives it. */
type Row = Omit<WorkLine, 'perHour' | 'maxMinutesPerYear' | 'isPersonalRate' | 'turn'> & {
  readonly perHour: number | bigint | null;
  readonly maxMinutesPerYear: number | bigint | null;
  readonly isPersonalRate: boolean | number | bigint | null;
  readonly turn: number | bigint | null;
};

/** The lines of some municipalities that can be own work. */
export async function listWork(
  { client }: Database,
  request: Pick<SumRequest, 'networkId' | 'municipalityIds' | 'isShared' | 'from' | 'to'>,
): Promise<WorkLine[]> {
  // In a sub-select, where the columns' names are the lines' alone.
  const rows = await client.$queryRaw<Row[]>`
    SELECT line."id", line."municipalityId", line."personId", "Person"."name" AS "person", line."day",
      line."minutes", line."activity", line."financing", line."state", line."correctsId",
      line."goalId", line."measureId", line."themeId",
      line."perHour", line."rateSource", line."isPersonalRate", line."maxMinutesPerYear",
      CASE WHEN line."fixedAt" IS NOT NULL THEN ROW_NUMBER() OVER
        (ORDER BY line."fixedAt", line."day", line."loggedAt", line."id") END AS "turn"
    FROM (SELECT * FROM "Hours" WHERE ${whereSql(request)}) line
    JOIN "Person" ON "Person"."id" = line."personId"
    ORDER BY line."day", line."loggedAt", line."id"`;
  return rows.map((row) => ({
    ...row,
    perHour: numberOrNull(row.perHour),
    maxMinutesPerYear: numberOrNull(row.maxMinutesPerYear),
    isPersonalRate: row.isPersonalRate === null ? null : Boolean(row.isPersonalRate),
    turn: numberOrNull(row.turn),
  }));
}

/** The same of the persons' years in which a yearly ceiling is passed. They are few. */
export async function listWorkOf(
  database: Database,
  request: Pick<SumRequest, 'networkId' | 'isShared' | 'to'>,
  years: readonly PersonYear[],
): Promise<WorkLine[]> {
  const lists = await Promise.all(
    years.map(async ({ municipalityId, personId, year }) => {
      const end = `${year}-12-31`;
      const to = request.to < end ? request.to : end;
      const lines = await listWork(database, {
        ...request,
        municipalityIds: [municipalityId],
        from: `${year}-01-01`,
        to,
      });
      return lines.filter((line) => line.personId === personId);
    }),
  );
  return lists.flat();
}

/**
 * The numbers that a person's own lines have in `timer liste`: the newest first, over all their lines to and
 * including today.
 */
export async function numberLines(
  { client }: Database,
  personId: string,
  ids: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await client.$queryRaw<{ id: string; number: number | bigint }[]>`
    SELECT "id", ROW_NUMBER() OVER (ORDER BY "day" DESC, "loggedAt" DESC, "id" DESC) AS "number"
    FROM "Hours" WHERE "personId" = ${personId} AND "day" <= ${today}`;
  const wanted = new Set(ids);
  return new Map(rows.flatMap(({ id, number }) => (wanted.has(id) ? [[id, Number(number)]] : [])));
}
