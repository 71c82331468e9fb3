import { addDays, type Day } from '../../calendar/days.ts';
import { byStanding, type Standing, standingOf } from './amounts.ts';
import type { MeansSum } from './paid/means.ts';
import { isOwnWork, type Reason, type Terms, type Work, weigh } from './work.ts';
import type { Agreement, FinancingYear } from './years.ts';

/** Minutes of work that is reckoned alike: one person's (anybody's where no rate is a person's), in one period. */
export type WorkSum = Work & {
  /** The period's number among `periodStarts`. */
  readonly period: number;
  readonly state: string;
  readonly minutes: number;
  /** The yearly ceiling that was fixed with the rate, where it matters who did it. */
  readonly maxMinutesPerYear?: number | null;
  /** Of these the minutes above the yearly ceiling. */
  readonly above: number;
};

/** Minutes that count, and what they come to in øre. */
export type Amount = { readonly minutes: number; readonly øre: number };

/** A municipality's own financing of a year so far: minutes, and øre. */
export type Meter = {
  readonly hasAgreement: boolean;
  /** All own work, whether it counts or not. */
  readonly minutes: number;
  readonly minutesWithoutRate: number;
  readonly minutesOutsideAgreement: number;
  /** Minutes outside the rules, by reason; untagged ones are here also where they count. */
  readonly outside: Readonly<Record<Reason, number>>;
  /** What own work within the rules and own means within the agreement's days come to. */
  readonly documented: number;
  /** Of it, what the minutes come to. */
  readonly ownWork: number;
  readonly means: MeansSum;
  readonly ceiling: number;
  /** What counts: documented, at most the ceiling. */
  readonly counted: number;
  readonly beyondCeiling: number;
  readonly grantPerYear: number;
  /** Under a proportional payout. */
  readonly grantSupported: number;
  readonly grantAtRisk: number;
  /** What carries the whole grant, in whole kroner; the ceiling where that is less. */
  readonly target: number;
  /** What own work comes to, by how far its lines have come, the attested first; the three make up the whole. */
  readonly byState: Readonly<Record<Standing, Amount>>;
  /** By the number of the period. */
  readonly byPeriod: ReadonlyMap<number, Amount>;
};

/**
 * The days of a year on which what own work is reckoned by changes, with the day that reading begins on before them:
 * rates and agreements that begin, change or have ended, New Year (for the yearly ceilings), and `others` that are asked for.
 */
export function periodStarts(
  { readFrom, readTo }: Pick<FinancingYear, 'readFrom' | 'readTo'>,
  { rates, agreements }: Pick<Terms, 'rates' | 'agreements'>,
  others: readonly Day[] = [],
): Day[] {
  const [first, last] = [Number(readFrom.slice(0, 4)), Number(readTo.slice(0, 4))];
  const newYears = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`);
  const days = [
    ...rates.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]),
    ...agreements.flatMap(({ start, end, earlier = [] }) => [
      ...[start, addDays(end, 1)],
      ...earlier.map(({ until }) => addDays(until, 1)),
    ]),
    ...newYears,
    ...others,
  ].filter((day) => day > readFrom && day <= readTo);
  return [readFrom, ...new Set(days.sort())];
}

const noMeans: MeansSum = { attested: 0, entered: 0, outside: 0 };

/**
 * One municipality's year. The hours all stand; what counts is Σ minutes × the rate in force that day, within the
 * agreement's days and under the yearly ceiling, up to the agreement's own ceiling. Minutes × øre an hour are summed
 * as whole numbers and divided by 60 once, so that no line's rounding adds up. Own means count with them. The grant that it supports is
 * counted × share / (1 − share), at most the year's.
 */
export function meterOf(
  sums: readonly WorkSum[],
  starts: readonly Day[],
  terms: Terms,
  agreement: Agreement | undefined,
  means: MeansSum = noMeans,
): Meter {
  const outside = {
    noAgreement: 0,
    outsideAgreement: 0,
    grantPaid: 0,
    noRate: 0,
    aboveYearly: 0,
    untagged: 0,
  };
  const counting: Counted[] = [];
  let minutes = 0;
  for (const work of sums) {
    const day = starts[work.period] ?? '';
    const weighed = weigh(work, day, terms);
    if (isOwnWork(work, day, terms)) minutes += work.minutes;
    if ('reason' in weighed) {
      outside[weighed.reason] += work.minutes;
      continue;
    }
    const counts = work.minutes - work.above;
    outside.aboveYearly += work.above;
    if (!work.isTagged) outside.untagged += counts;
    counting.push({ ...work, minutes: counts, sixtieths: counts * weighed.perHour });
  }
  const ownWork = Math.round(counting.reduce((sum, { sixtieths }) => sum + sixtieths, 0) / 60);
  return {
    hasAgreement: agreement !== undefined,
    ...{ minutes, ownWork, means },
    minutesWithoutRate: outside.noRate,
    minutesOutsideAgreement: outside.outsideAgreement,
    outside,
    ...moneyOf(ownWork + means.attested + means.entered, agreement),
    byState: statesOf(amountsBy(counting.toSorted(byStanding), standingOf)),
    byPeriod: amountsBy(counting, ({ period }) => period),
  };
}

/** What a documented amount in øre means under an agreement; all is 0 but the documented where there is none. */
export function moneyOf(documented: number, agreement: Agreement | undefined) {
  const { ownFinancingPerYear: ceiling, grantPerYear, grantShare } = agreement ?? noAgreement;
  const counted = Math.max(0, Math.min(documented, ceiling));
  const grantSupported = Math.min(grantPerYear, grantFor(counted, grantShare));
  return {
    documented,
    ceiling,
    counted,
    beyondCeiling: agreement === undefined ? 0 : Math.max(0, documented - ceiling),
    grantPerYear,
    grantSupported,
    grantAtRisk: grantPerYear - grantSupported,
    target: Math.min(ceiling, neededFor(grantPerYear, grantShare)),
  };
}

const noAgreement = { ownFinancingPerYear: 0, grantPerYear: 0, grantShare: 0 };

/** What a share in hundredths of a percent lets a counted amount carry: 3 kroner to one at 75 %. */
function grantFor(counted: number, share: number): number {
  if (share >= 10_000) return Number.POSITIVE_INFINITY;
  return Math.round((counted * share) / (10_000 - share));
}

/** What has to count for a whole grant, øre, up to a whole krone; no amount is enough where the share is nothing. */
function neededFor(grant: number, share: number): number {
  if (share <= 0) return Number.POSITIVE_INFINITY;
  return Math.ceil((grant * (10_000 - share)) / share / 100) * 100;
}

type Counted = WorkSum & { readonly sixtieths: number };

/** Adds up by a key. Each part is what the whole grows by when it is added, so that the parts make up the whole. */
function amountsBy<Key>(works: readonly Counted[], keyOf: (work: Counted) => Key): Map<Key, Amount> {
  const exact = new Map<Key, { minutes: number; sixtieths: number }>();
  for (const work of works) {
    const sum = exact.get(keyOf(work)) ?? { minutes: 0, sixtieths: 0 };
    exact.set(keyOf(work), {
      minutes: sum.minutes + work.minutes,
      sixtieths: sum.sixtieths + work.sixtieths,
    });
  }
  let sixtieths = 0;
  return new Map(
    [...exact].map(([key, part]) => {
      const before = Math.round(sixtieths / 60);
      sixtieths += part.sixtieths;
      return [key, { minutes: part.minutes, øre: Math.round(sixtieths / 60) - before }];
    }),
  );
}

/** The amounts of the three standings; where there is none, it is nothing. */
export function statesOf(amounts: ReadonlyMap<Standing, Amount>): Meter['byState'] {
  const nothing = { minutes: 0, øre: 0 };
  return {
    attested: amounts.get('attested') ?? nothing,
    submitted: amounts.get('submitted') ?? nothing,
    draft: amounts.get('draft') ?? nothing,
  };
}
