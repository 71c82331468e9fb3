import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import type { ExportFilter } from '../../domain/export-filter.ts';
import { type Rate, rateOn } from '../../domain/money/rates/rates.ts';
import type { HoursRow } from './rules.ts';

/** The names that are read along with a line. */
export const named = {
  person: { select: { name: true } },
  municipality: { select: { name: true } },
  theme: { select: { name: true } },
  goal: { select: { number: true, title: true } },
  measure: { select: { number: true, title: true } },
} as const;

/** The order that the list's numbers follow. */
const newestFirst: ({ day: 'desc' } | { loggedAt: 'desc' } | { id: 'desc' })[] = [
  { day: 'desc' },
  { loggedAt: 'desc' },
  { id: 'desc' },
];

/** A person's lines to and including a day, the newest day first, numbered in that order over all of them. */
export async function listLines(
  { client }: Database,
  personId: string,
  today: Day,
  period: { from?: Day; to?: Day; limit?: number },
) {
  const { from = '', limit } = period;
  const to = period.to === undefined || period.to > today ? today : period.to;
  const newer = await client.hours.count({ where: { personId, day: { gt: to, lte: today } } });
  const lines = await client.hours.findMany({
    where: {
      personId,
      day: { gte: from, lte: to },
    },
    include: named,
    orderBy: newestFirst,
    ...(limit === undefined ? {} : { take: limit }),
  });
  return lines.map((line, index) => ({ ...line, number: newer + index + 1 }));
}

export type Line = Awaited<ReturnType<typeof listLines>>[number];

/** The name of somebody else who has logged one of these lines in the given networks. */
export async function findOtherOwner(
  { client }: Database,
  ids: readonly string[],
  { personId, networkIds }: { readonly personId: string; readonly networkIds: readonly string[] },
): Promise<string | undefined> {
  const line = await client.hours.findFirst({
    where: { id: { in: [...ids] }, networkId: { in: [...networkIds] }, personId: { not: personId } },
    select: { person: { select: { name: true } } },
  });
  return line?.person.name;
}

/** A person's own lines, by their ids, in the order of the list; those that are gone are left out. */
export async function listById(
  { client }: Database,
  personId: string,
  ids: readonly string[],
): Promise<Line[]> {
  const lines = await client.hours.findMany({
    where: { id: { in: [...ids] }, personId },
    include: named,
    orderBy: newestFirst,
  });
  return lines.map((line) => ({ ...line, number: 0 }));
}

/** A person's own line, by id. */
export const findLine = async (database: Database, personId: string, id: string): Promise<Line | undefined> =>
  (await listById(database, personId, [id]))[0];

/** A person's own lines by their numbers, in the order of the list; a number that no line has is left out. */
export async function listNumbered(
  { client }: Database,
  personId: string,
  today: Day,
  numbers: readonly number[],
): Promise<Line[]> {
  const first = Math.min(...numbers);
  const lines = await client.hours.findMany({
    where: { personId, day: { lte: today } },
    include: named,
    orderBy: newestFirst,
    skip: first - 1,
    take: Math.max(...numbers) - first + 1,
  });
  return lines
    .map((line, index) => ({ ...line, number: first + index }))
    .filter(({ number }) => numbers.includes(number));
}

/** The number that a line has, or will have once it is saved like this, in the list that `today` has. */
export async function numberOf(
  { client }: Database,
  { id, personId, day, loggedAt }: Pick<HoursRow, 'id' | 'personId' | 'day' | 'loggedAt'>,
  today: Day,
): Promise<number> {
  const before = await client.hours.count({
    where: {
      personId,
      id: { not: id },
      OR: [
        { day: { gt: day, lte: today } },
        { day, OR: [{ loggedAt: { gt: loggedAt } }, { loggedAt, id: { gt: id } }] },
      ],
    },
  });
  return before + 1;
}

/** The line that a person had logged last at a moment; `isWork` leaves out what takes an attested line back. */
export async function findNewest(
  { client }: Database,
  personId: string,
  now: Date,
  { isWork = false }: { readonly isWork?: boolean } = {},
): Promise<Line | undefined> {
  const line = await client.hours.findFirst({
    where: { personId, loggedAt: { lte: now }, ...(isWork ? { minutes: { gt: 0 } } : {}) },
    include: named,
    orderBy: [{ loggedAt: 'desc' }, { id: 'desc' }],
  });
  return line === null ? undefined : { ...line, number: 0 };
}

/** The names behind a line's ids, and the rate in øre an hour that its day has. */
export async function findNames(
  { client }: Database,
  row: Pick<
    HoursRow,
    'personId' | 'networkId' | 'municipalityId' | 'themeId' | 'goalId' | 'measureId' | 'day'
  >,
) {
  const { personId, networkId, municipalityId, themeId, goalId, measureId, day } = row;
  const [person, municipality, theme, goal, measure, rates] = await Promise.all([
    client.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } }),
    client.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { name: true } }),
    themeId === null ? null : client.theme.findUnique({ where: { id: themeId }, ...named.theme }),
    goalId === null ? null : client.goal.findUnique({ where: { id: goalId }, ...named.goal }),
    measureId === null ? null : client.measure.findUnique({ where: { id: measureId }, ...named.measure }),
    listRates({ client }, networkId),
  ]);
  return { person, municipality, theme, goal, measure, rate: rateOn(rates, row, day) ?? null };
}

/** A person's minutes over some days. */
export async function sumMinutes(
  { client }: Database,
  personId: string,
  from: Day,
  to: Day,
): Promise<number> {
  const sum = await client.hours.aggregate({
    where: { personId, day: { gte: from, lte: to } },
    _sum: { minutes: true },
  });
  return sum._sum.minutes ?? 0;
}

/** What a network is called; '' where there is none. */
export async function findNetworkName({ client }: Database, id: string): Promise<string> {
  const network = await client.network.findUnique({ where: { id }, select: { name: true } });
  return network?.name ?? '';
}

/** A network's lines, by day, with the names behind their ids. */
export function listNetworkLines(
  { client }: Database,
  { networkId, municipalityId, from, to }: ExportFilter,
) {
  return client.hours.findMany({
    where: {
      networkId,
      ...(municipalityId === undefined ? {} : { municipalityId }),
      day: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) },
    },
    include: named,
    orderBy: [{ day: 'asc' }, { loggedAt: 'asc' }, { id: 'asc' }],
  });
}

/** A network's rates. */
export function listRates({ client }: Pick<Database, 'client'>, networkId: string): Promise<Rate[]> {
  return client.rate.findMany({
    where: { networkId },
    select: {
      ...{ municipalityId: true, personId: true, perHour: true, maxPerHour: true, maxMinutesPerYear: true },
      ...{ from: true, to: true, source: true },
    },
  });
}
