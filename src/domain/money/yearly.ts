import type { Day } from '../../calendar/days.ts';
import { yearlyCeilingOn } from './rates/rates.ts';
import { isOwnWork, type Terms, type Work } from './work.ts';

/** Minutes of own work on a day, of one line or of several. */
type Dated = Pick<Work, 'municipalityId' | 'personId' | 'financing' | 'perHour'> & {
  readonly day: Day;
  readonly minutes: number;
  /** The ceiling that was fixed with the rate. */
  readonly maxMinutesPerYear?: number | null;
};

/** One of several lines, with its place among those that were fixed, in the order in which they were; empty for others. */
type InTurn = Dated & { readonly turn?: number | null };

/** A person's calendar year in a municipality. */
export type PersonYear = {
  readonly municipalityId: string;
  readonly personId: string;
  readonly year: string;
};

/** Whether any ceiling of a year's hours is set: only then anybody's own year matters. */
export const hasYearlyCeilings = ({ rates }: Pick<Terms, 'rates'>): boolean =>
  rates.some(({ maxMinutesPerYear }) => typeof maxMinutesPerYear === 'number');

/**
 * How many minutes of each work lie above the yearly ceiling, in the same order. The works of a person, municipality
 * and calendar year are counted in the order given (by day), from the year's first on, but those that are attested
 * before the others, as they were: those that come when the ceiling is reached don't count, of one that crosses it only
 * what is above. A reversing line gives back what its minutes took. The ceiling is of the person's hours in one
 * municipality: nobody's meter tells of another's people.
 */
export function aboveYearly(works: readonly InTurn[], terms: Terms): number[] {
  const sums = new Map<string, number>();
  const above = new Map<InTurn, number>();
  for (const work of works.toSorted(byTurn)) {
    if (!isOwnWork(work, work.day, terms)) continue;
    const key = keyOf(work);
    const before = sums.get(key) ?? 0;
    const after = before + work.minutes;
    sums.set(key, after);
    const ceiling = ceilingOf(work, terms);
    above.set(work, work.minutes - (Math.min(after, ceiling) - Math.min(before, ceiling)));
  }
  return works.map((work) => above.get(work) ?? 0);
}

/** What was fixed comes first, in the order in which it was; otherwise the order stays. */
export const byTurn = (a: { readonly turn?: number | null }, b: { readonly turn?: number | null }): number =>
  (a.turn ?? Number.MAX_SAFE_INTEGER) - (b.turn ?? Number.MAX_SAFE_INTEGER);

function ceilingOf(work: Dated, { rates }: Terms): number {
  const isFixed = typeof work.perHour === 'number';
  const ceiling = isFixed ? work.maxMinutesPerYear : yearlyCeilingOn(rates, work, work.day);
  return ceiling ?? Number.POSITIVE_INFINITY;
}

/** The persons' years in which work can lie above a ceiling, whatever the order in which it is counted. */
export function yearsAbove(works: readonly Dated[], terms: Terms): PersonYear[] {
  const years = new Map<string, PersonYear & { minutes: number; ceiling: number }>();
  for (const work of works) {
    if (!isOwnWork(work, work.day, terms)) continue;
    const { municipalityId, personId, day } = work;
    const before = years.get(keyOf(work)) ?? { minutes: 0, ceiling: Number.POSITIVE_INFINITY };
    years.set(keyOf(work), {
      ...{ municipalityId, personId, year: day.slice(0, 4) },
      minutes: before.minutes + work.minutes,
      ceiling: Math.min(before.ceiling, ceilingOf(work, terms)),
    });
  }
  return [...years.values()].filter(({ minutes, ceiling }) => minutes > ceiling);
}

const keyOf = ({ municipalityId, personId, day }: Pick<Dated, 'municipalityId' | 'personId' | 'day'>) =>
  `${municipalityId} ${personId} ${day.slice(0, 4)}`;
