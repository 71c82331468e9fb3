import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import { inForceSql } from '../../../database/in-force.ts';
import type { HashedLine } from '../../../domain/line-hash.ts';
import { openStates } from '../../../domain/months.ts';
import { kindsFor } from '../../../domain/rights.ts';
import type { MonthLine } from '../month/rules.ts';
import type { Place } from '../month/store.ts';

type Names = {
  readonly state: string;
  readonly personName: string;
  readonly municipalityName: string;
  readonly themeName: string | null;
  readonly goalNumber: number | null;
  readonly goalTitle: string | null;
  readonly measureNumber: number | null;
  readonly measureTitle: string | null;
};

const columns = [
  ...(['id', 'personId', 'networkId', 'municipalityId', 'day', 'minutes', 'from', 'to', 'activity'] as const),
  ...(['themeId', 'goalId', 'measureId', 'financing', 'source', 'loggedAt', 'correctsId', 'reason'] as const),
  'state',
] as const;
const names = [
  ...(['personName', 'municipalityName', 'themeName'] as const),
  ...(['goalNumber', 'goalTitle', 'measureNumber', 'measureTitle'] as const),
];

/** Lines with the names behind their ids, by day; `where` speaks of them as `h`. */
async function readLines(read: ReadAtOnce, where: Prisma.Sql): Promise<MonthLine[]> {
  const own = Prisma.raw(columns.map((column) => `h."${column}"`).join(', '));
  const rows = await read<HashedLine & Names>({
    columns: [...columns, ...names],
    moments: ['loggedAt'],
    sql: Prisma.sql`SELECT ${own}, p."name" AS "personName", m."name" AS "municipalityName", t."name" AS "themeName",
        g."number" AS "goalNumber", g."title" AS "goalTitle",
        n."number" AS "measureNumber", n."title" AS "measureTitle"
      FROM "Hours" h JOIN "Person" p ON p."id" = h."personId" JOIN "Municipality" m ON m."id" = h."municipalityId"
      LEFT JOIN "Theme" t ON t."id" = h."themeId" LEFT JOIN "Goal" g ON g."id" = h."goalId"
      LEFT JOIN "Measure" n ON n."id" = h."measureId" WHERE ${where}`,
  });
  return rows.map(lineOf).sort(byDay);
}

const byDay = (a: MonthLine, b: MonthLine): number =>
  compare(a.day, b.day) || a.loggedAt.getTime() - b.loggedAt.getTime() || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lineOf = ({
  personName,
  municipalityName,
  themeName,
  goalNumber,
  goalTitle,
  measureNumber,
  measureTitle,
  ...line
}: HashedLine & Names): MonthLine => ({
  ...line,
  person: { name: personName },
  municipality: { name: municipalityName },
  theme: themeName === null ? null : { name: themeName },
  goal: goalNumber === null ? null : { number: goalNumber, title: goalTitle ?? '' },
  measure: measureNumber === null ? null : { number: measureNumber, title: measureTitle ?? '' },
});

/** A person's lines from a day on, and the earlier ones that they have yet to hand in. */
export const readOwnLines = (read: ReadAtOnce, personId: string, from: Day): Promise<MonthLine[]> =>
  readLines(
    read,
    Prisma.sql`h."personId" = ${personId} AND (h."day" >= ${from} OR h."state" IN (${Prisma.join(openStates)}))`,
  );

/** What is handed in where a person may have to attest it, of other people's, up to a day. */
export const readWaitingLines = (read: ReadAtOnce, personId: string, to: Day): Promise<MonthLine[]> =>
  readLines(
    read,
    Prisma.sql`h."municipalityId" IN (SELECT "municipalityId" FROM "Role" WHERE "personId" = ${personId}
        UNION SELECT "municipalityId" FROM "Deputy" WHERE "personId" = ${personId})
      AND h."personId" <> ${personId} AND h."day" <= ${to} AND h."state" = 'submitted'`,
  );

/** Where a person is the deputy of somebody who attests there on a day. */
export const readDeputyPlaces = (read: ReadAtOnce, personId: string, day: Day): Promise<Place[]> =>
  read<Place>({
    columns: ['networkId', 'municipalityId'],
    sql: Prisma.sql`SELECT d."networkId", d."municipalityId" FROM "Deputy" d
      WHERE d."personId" = ${personId} AND d."from" <= ${day} AND d."to" >= ${day} AND EXISTS (
        SELECT 1 FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
        WHERE r."personId" = d."deputyForId" AND r."networkId" = d."networkId"
          AND r."municipalityId" = d."municipalityId" AND r."kind" IN (${Prisma.join(kindsFor('months.attest'))})
          AND ${inForceSql('r', day)} AND p."erasedAt" IS NULL)`,
  });
