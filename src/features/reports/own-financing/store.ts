import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { type MunicipalMeter, readMeters, type YearChoice } from '../../../domain/money/meters.ts';
import { readTerms } from '../../../domain/money/terms.ts';
import type { WeighedLine } from '../../../domain/money/weighed.ts';
import { sumPaid } from '../../financing/payments/store.ts';
import type { ReportRequest } from '../report.ts';

/** A rate that others may see, øre an hour, with the rule or decision it comes from. */
export type RateFact = {
  readonly from: Day;
  readonly to: Day | null;
  readonly perHour: number;
  readonly maxPerHour: number | null;
  /** A person's minutes in the calendar year, beyond which nothing counts. */
  readonly maxMinutesPerYear: number | null;
  readonly isMunicipal: boolean;
  readonly source: string;
};

/** A line with the correction that it is, where it is one. */
export type StatementLine = WeighedLine & {
  /** The line that it reverses or replaces, and why. */
  readonly correctsId: string | null;
  readonly correction: string | null;
};

/** A municipality's year of own financing, with all that it is reckoned from. */
export type StatementFacts = {
  readonly networkName: string;
  readonly county: string;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly meter: MunicipalMeter;
  readonly agreement: { readonly start: Day; readonly end: Day } | undefined;
  readonly rates: readonly RateFact[];
  /** How many people have a rate of their own in the year. */
  readonly personalRates: number;
  readonly lines: readonly StatementLine[];
  /** What of the grant was paid in the year, øre; undefined where no payment is entered. */
  readonly grantPaid: number | undefined;
};

type Place = Pick<ReportRequest, 'networkId' | 'municipalityId'>;

/** The year that runs from one day to another, as the meter names it: a calendar year, or one of an agreement's. */
export async function findYear(
  { client }: Database,
  { networkId, municipalityId, from, to }: Place & Pick<ReportRequest, 'from' | 'to'>,
): Promise<YearChoice> {
  const year = Number(from.slice(0, 4));
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { kind: 'calendar', number: year };
  const agreement = await client.agreement.findFirst({
    where: { networkId, municipalityId, start: { lte: from } },
    orderBy: { start: 'desc' },
    select: { start: true },
  });
  return { kind: 'agreement', number: year - Number((agreement?.start ?? from).slice(0, 4)) + 1 };
}

/** Reads a year's statement; undefined where the municipality has no such year. Nothing after `now` is counted. */
export async function readStatement(
  database: Database,
  request: Place & Pick<ReportRequest, 'from' | 'to'>,
  now: Date,
): Promise<StatementFacts | undefined> {
  const { networkId, municipalityId, from, to } = request;
  const [terms, choice, network] = await Promise.all([
    readTerms(database, networkId),
    findYear(database, request),
    database.client.network.findUniqueOrThrow({
      where: { id: networkId },
      select: { name: true, county: true },
    }),
  ]);
  const [meter] = await readMeters(database, terms, {
    municipalityIds: [municipalityId],
    year: choice,
    on: from,
    today: dayOf(now),
    isDetailed: true,
  });
  if (meter?.year.from !== from || meter.year.to !== to) return undefined;
  const { lines } = meter;
  const [corrections, rates, grantPaid] = await Promise.all([
    listCorrections(database, request),
    listRates(database, request),
    sumPaid(database, request),
  ]);
  return {
    networkName: network.name,
    county: network.county,
    municipality: { id: municipalityId, name: meter.municipality },
    ...{ meter, grantPaid },
    agreement: await findAgreement(database, request),
    rates: withFixed(
      rates.flatMap(({ personId, municipalityId: whose, ...rate }) =>
        personId === null ? [{ ...rate, isMunicipal: whose !== null }] : [],
      ),
      lines,
    ),
    personalRates: new Set(
      lines.flatMap(({ hasPersonalRate, personId }) => (hasPersonalRate ? [personId] : [])),
    ).size,
    lines: lines.map((line) => ({
      ...line,
      correctsId: corrections.get(line.id)?.correctsId ?? null,
      correction: corrections.get(line.id)?.reason ?? null,
    })),
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The rates in force, with those that attested lines were fixed at and that have changed since, on these lines' days. */
function withFixed(rates: readonly RateFact[], lines: readonly WeighedLine[]): RateFact[] {
  const fixed = new Map<string, RateFact>();
  for (const { day, perHour, rateSource } of lines) {
    if (perHour === undefined || rateSource === null) continue;
    const isInForce = rates.some(
      ({ source, from, to, ...rate }) =>
        source === rateSource &&
        Math.min(rate.perHour, rate.maxPerHour ?? rate.perHour) === perHour &&
        from <= day &&
        (to === null || day <= to),
    );
    if (isInForce) continue;
    const key = `${perHour} ${rateSource}`;
    const { from = day, to = day } = fixed.get(key) ?? {};
    fixed.set(key, {
      ...{
        from: earlier(day, from),
        to: to === null || day > to ? day : to,
        perHour,
        source: rateSource,
      },
      ...{ maxPerHour: null, maxMinutesPerYear: null, isMunicipal: false },
    });
  }
  return [...rates, ...fixed.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A municipality's name; its number where there is no such municipality. */
export async function nameMunicipality({ client }: Database, id: string): Promise<string> {
  const municipality = await client.municipality.findUnique({ where: { id }, select: { name: true } });
  return municipality?.name ?? id;
}

async function findAgreement(
  { client }: Database,
  { networkId, municipalityId, to }: Place & Pick<ReportRequest, 'to'>,
) {
  const agreement = await client.agreement.findFirst({
    where: { networkId, municipalityId, start: { lte: to } },
    orderBy: { start: 'desc' },
    select: { start: true, end: true },
  });
  return agreement ?? undefined;
}

async function listCorrections({ client }: Database, { networkId, municipalityId }: Place) {
  const corrections = await client.hours.findMany({
    where: { networkId, municipalityId, correctsId: { not: null } },
    select: { id: true, correctsId: true, reason: true },
  });
  return new Map(corrections.map((one) => [one.id, one]));
}

function listRates(
  { client }: Database,
  { networkId, municipalityId, from, to }: Place & Pick<ReportRequest, 'from' | 'to'>,
) {
  return client.rate.findMany({
    where: {
      networkId,
      from: { lte: to },
      AND: [
        { OR: [{ to: null }, { to: { gte: from } }] },
        { OR: [{ municipalityId: null }, { municipalityId }] },
      ],
    },
    select: {
      personId: true,
      municipalityId: true,
      perHour: true,
      maxPerHour: true,
      maxMinutesPerYear: true,
      from: true,
      to: true,
      source: true,
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}
