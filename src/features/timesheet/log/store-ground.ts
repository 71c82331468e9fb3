import { type Day, monthRange } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Ground, HoursRow } from '../rules.ts';
import type { Logged } from './twin/rules.ts';

/** What a line is weighed by: whose it is, where, when, how long. Its own row counts for nothing in the sums. */
export type Weighed = Pick<HoursRow, 'id' | 'personId' | 'networkId' | 'municipalityId' | 'day' | 'minutes'>;

type Sums = Readonly<Record<string, number | bigint | null | undefined>>;

/** Reads in one query what must be known before a line is saved; the rate is the one of `rateOn`. */
export async function findGround({ client }: Database, line: Weighed): Promise<Ground> {
  const { id, personId, networkId, municipalityId, day, minutes } = line;
  const { from, to } = monthRange(day.slice(0, 7));
  const [found] = await client.$queryRaw<Sums[]>`
    SELECT SUM(CASE WHEN "day" = ${day} AND "id" <> ${id} THEN "minutes" ELSE 0 END) AS "day",
      SUM(CASE WHEN "id" <> ${id} THEN "minutes" ELSE 0 END) AS "month",
      SUM(CASE WHEN "networkId" = ${networkId} AND "municipalityId" = ${municipalityId} AND "id" <> ${id}
        AND "state" = 'submitted' THEN 1 ELSE 0 END) AS "submitted",
      SUM(CASE WHEN "networkId" = ${networkId} AND "municipalityId" = ${municipalityId} AND "id" <> ${id}
        AND "state" IN ('attested', 'locked') THEN 1 ELSE 0 END) AS "attested",
      SUM(CASE WHEN "day" = ${day} AND "minutes" = ${minutes} AND "id" <> ${id} THEN 1 ELSE 0 END) AS "alike",
      (SELECT "perHour" FROM "Rate"
        WHERE "networkId" = ${networkId} AND "from" <= ${day} AND ("to" IS NULL OR "to" >= ${day})
          AND ("municipalityId" IS NULL OR "municipalityId" = ${municipalityId})
          AND ("personId" IS NULL OR "personId" = ${personId})
        ORDER BY CASE WHEN "personId" IS NULL THEN 0 ELSE 1 END DESC,
          CASE WHEN "municipalityId" IS NULL THEN 0 ELSE 1 END DESC, "from" DESC, "perHour" DESC LIMIT 1) AS "rate",
      (SELECT MIN("maxPerHour") FROM "Rate"
        WHERE "networkId" = ${networkId} AND "from" <= ${day} AND ("to" IS NULL OR "to" >= ${day})
          AND ("municipalityId" IS NULL OR "municipalityId" = ${municipalityId})
          AND ("personId" IS NULL OR "personId" = ${personId})) AS "ceiling",
      (SELECT COUNT(*) FROM "Agreement"
        WHERE "networkId" = ${networkId} AND "municipalityId" = ${municipalityId}
          AND "start" <= ${day} AND "end" >= ${day}) AS "agreements",
      (SELECT COUNT(*) FROM "Agreement"
        WHERE "networkId" = ${networkId} AND "municipalityId" = ${municipalityId}) AS "entered",
      (SELECT COUNT(*) FROM "Role"
        WHERE "personId" = ${personId} AND "networkId" = ${networkId} AND "municipalityId" = ${municipalityId}
          AND "from" <= ${day} AND ("to" IS NULL OR "to" >= ${day})) AS "roles",
      (SELECT COUNT(*) FROM "Goal"
        WHERE "networkId" = ${networkId} AND "municipalityId" = ${municipalityId} AND "droppedAt" IS NULL) AS "goals",
      (SELECT CASE WHEN h."personId" = ${personId} THEN 2 ELSE 1 END FROM "Hours" h WHERE h."id" = ${id}) AS "held"
    FROM "Hours"
    WHERE "personId" = ${personId} AND "day" >= ${from} AND "day" <= ${to}`;
  const { rate = null, ceiling, ...sums } = found ?? {};
  const of = (name: string): number => Number(sums[name] ?? 0);
  return {
    dayMinutes: of('day'),
    monthMinutes: of('month'),
    ...(of('attested') > 0 ? { monthIs: 'attested' as const } : {}),
    ...(of('submitted') > 0 ? { monthIs: 'submitted' as const } : {}),
    rate: rate === null ? null : Math.min(Number(rate), Number(ceiling ?? Infinity)),
    hasAgreement: of('entered') > 0,
    isWithinAgreement: of('agreements') > 0,
    hasRole: of('roles') > 0,
    hasPlan: of('goals') > 0,
    isSaved: of('held') === 2,
    isTaken: of('held') === 1,
    hasAlike: of('alike') > 0,
  };
}

/** The municipalities of a network, by number and name. */
export const listMunicipalities = (
  { client }: Database,
  networkId: string,
): Promise<{ id: string; name: string }[]> =>
  client.municipality.findMany({
    where: { memberships: { some: { networkId } } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });

/** A person's lines on some days. */
export function listLogged({ client }: Database, personId: string, days: readonly Day[]): Promise<Logged[]> {
  return client.hours.findMany({
    where: { personId, day: { in: [...new Set(days)] } },
    orderBy: [{ loggedAt: 'asc' }, { id: 'asc' }],
  });
}

/** When a person had a role and where; both days included, the last one null while it lasts. */
export type RoleTerm = Awaited<ReturnType<typeof listRoleTerms>>[number];

/** The days of a person's roles. */
export const listRoleTerms = ({ client }: Database, personId: string) =>
  client.role.findMany({ where: { personId }, select: { networkId: true, municipalityId: true, ...days } });

const days = { from: true, to: true } as const;

/** The rates, and the agreements by their first and last days. */
export type Terms = Awaited<ReturnType<typeof listTerms>>;

/** The rates and the agreements of some networks, to weigh many lines by. */
export async function listTerms({ client }: Database, places: readonly { readonly networkId: string }[]) {
  const where = { networkId: { in: [...new Set(places.map(({ networkId }) => networkId))] } };
  const place = { networkId: true, municipalityId: true } as const;
  const [rates, terms] = await Promise.all([
    client.rate.findMany({
      where,
      select: { ...place, personId: true, perHour: true, maxPerHour: true, ...days },
    }),
    client.agreement.findMany({ where, select: { ...place, start: true, end: true } }),
  ]);
  return { rates, terms };
}
