import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../calendar/days.ts';
import { type ReadAtOnce, readAtOnce, type Select } from '../../database/at-once.ts';
import type { Database } from '../../database/open.ts';
import type { MemberDays } from '../networks/member-days.ts';
import type { Rate } from './rates/rates.ts';
import { numberOrNull } from './sums.ts';
import type { Terms } from './work.ts';
import type { Agreement, FinancingYear } from './years.ts';

/** A network's municipalities and what their own work is reckoned by. */
export type NetworkTerms = Terms & {
  readonly networkId: string;
  /** By name. */
  readonly municipalities: readonly (MemberDays & { readonly id: string; readonly name: string })[];
  /** Which year is shown where none is asked for. */
  readonly yearKind: FinancingYear['kind'];
  /** Whether one of the municipalities has a place or people in another network, to which its hours may belong. */
  readonly isShared: boolean;
};

type Settings = {
  readonly ownFinancingYear: string;
  readonly countsGrantHours: boolean | number;
  readonly countsUntagged: boolean | number;
  readonly shared: number | bigint;
};

type AgreementRow = Omit<Agreement, 'countsGrantHours' | 'earlier'> & {
  readonly id: string;
  /** Empty in an agreement's own row, the last day in one of what it said before. */
  readonly until: Day | null;
  /** When that was changed. */
  readonly changedAt: string | null;
  readonly countsGrantHours: boolean | number | null;
};

/**
 * Reads a network's terms. Throws where there is no such network. In plain SQL: every overview begins with it, and
 * Prisma's own reading of a network with all that hangs on it takes three times as long.
 */
export async function readTerms(
  database: Database,
  networkId: string,
  read: ReadAtOnce = readAtOnce(database),
): Promise<NetworkTerms> {
  const [[settings], municipalities, rates, agreements] = await Promise.all([
    read<Settings>({
      columns: ['ownFinancingYear', 'countsGrantHours', 'countsUntagged', 'shared'],
      sql: Prisma.sql`SELECT "ownFinancingYear", "countsGrantHours", "countsUntagged",
          (SELECT COUNT(*) FROM "Membership" own WHERE own."networkId" = ${networkId} AND (
            EXISTS (SELECT 1 FROM "Membership" m
              WHERE m."municipalityId" = own."municipalityId" AND m."networkId" <> ${networkId})
            OR EXISTS (SELECT 1 FROM "Role" r
              WHERE r."municipalityId" = own."municipalityId" AND r."networkId" <> ${networkId}))) AS "shared"
        FROM "Network" WHERE "id" = ${networkId}`,
    }),
    read<{ id: string; name: string; from: Day | null; to: Day | null }>({
      columns: ['id', 'name', 'from', 'to'],
      sql: Prisma.sql`SELECT "Municipality"."id", "Municipality"."name", "Membership"."from", "Membership"."to"
        FROM "Membership" JOIN "Municipality" ON "Municipality"."id" = "Membership"."municipalityId"
        WHERE "Membership"."networkId" = ${networkId}`,
    }),
    read<Rate>({
      columns: ['municipalityId', 'personId', 'perHour', 'maxPerHour', 'maxMinutesPerYear', 'from', 'to'],
      sql: Prisma.sql`SELECT "municipalityId", "personId", "perHour", "maxPerHour", "maxMinutesPerYear", "from", "to"
        FROM "Rate" WHERE "networkId" = ${networkId}`,
    }),
    read(agreementsOfNetwork(networkId)),
  ]);
  if (settings === undefined) throw new Error(`there is no network ${networkId}`);
  return {
    networkId,
    rates: rates.map((rate) => ({
      ...rate,
      perHour: Number(rate.perHour),
      maxPerHour: numberOrNull(rate.maxPerHour),
      maxMinutesPerYear: numberOrNull(rate.maxMinutesPerYear),
    })),
    agreements: agreementsOf(agreements),
    // PostgreSQL gives booleans, SQLite 0 and 1.
    countsGrantHours: Boolean(settings.countsGrantHours),
    countsUntagged: Boolean(settings.countsUntagged),
    municipalities: municipalities.sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    yearKind: settings.ownFinancingYear === 'calendar' ? 'calendar' : 'agreement',
    isShared: Number(settings.shared) > 0,
  };
}

const agreementsOfNetwork = (networkId: string): Select<AgreementRow> => ({
  columns: [
    ...(['id', 'municipalityId', 'start', 'end', 'until', 'changedAt'] as const),
    ...(['grantPerYear', 'ownFinancingPerYear', 'grantShare', 'countsGrantHours'] as const),
  ],
  sql: Prisma.sql`SELECT "id", "municipalityId", "start", "end", NULL AS "until", NULL AS "changedAt",
      "grantPerYear", "ownFinancingPerYear", "grantShare", "countsGrantHours"
    FROM "Agreement" WHERE "networkId" = ${networkId}
    UNION ALL SELECT "agreementId", '', "start", "end", "until", "changedAt",
      "grantPerYear", "ownFinancingPerYear", "grantShare", "countsGrantHours"
    FROM "AgreementVersion" WHERE "networkId" = ${networkId}`,
});

/** The agreements, each with what it said before. */
function agreementsOf(rows: readonly AgreementRow[]): Agreement[] {
  const inOrder = rows.toSorted((a, b) => ((a.changedAt ?? '') < (b.changedAt ?? '') ? -1 : 1));
  const all = inOrder.map(({ changedAt, ...row }) => ({
    ...row,
    grantPerYear: Number(row.grantPerYear),
    ownFinancingPerYear: Number(row.ownFinancingPerYear),
    grantShare: Number(row.grantShare),
    countsGrantHours: row.countsGrantHours === null ? null : Boolean(row.countsGrantHours),
  }));
  const earlier = all.flatMap(({ until, ...row }) => (until === null ? [] : [{ ...row, until }]));
  return all.flatMap(({ id, until, ...agreement }) =>
    until === null ? [{ ...agreement, earlier: earlier.filter((one) => one.id === id) }] : [],
  );
}
