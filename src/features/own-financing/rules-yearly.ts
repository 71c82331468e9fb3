import type { Day } from '../../calendar.ts';
import { yearlyCeilingOn } from '../rates.ts';
import { isOwnWork, type Terms, type Work } from './rules-work.ts';

/** Minutes of own work on a day, of one line or of several. */
type Dated = Pick<Work, 'municipalityId' | 'personId' | 'financing'> & {
  readonly day: Day;
  readonly minutes: number;
};

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
 * and calendar year are counted in the order given (by day), from the year's first on: those that come when the
 * ceiling is reached don't count, of one that crosses it only what is above. A reversing line gives back what its
 * minutes took. The ceiling is of the person's hours in one municipality: nobody's meter tells of another's people.
 */
export function aboveYearly(works: readonly Dated[], terms: Terms): number[] {
  const sums = new Map<string, number>();
  return works.map((work) => {
    if (!isOwnWork(work, terms)) return 0;
    const key = keyOf(work);
    const before = sums.get(key) ?? 0;
    const after = before + work.minutes;
    sums.set(key, after);
    const ceiling = yearlyCeilingOn(terms.rates, work, work.day) ?? Number.POSITIVE_INFINITY;
    return work.minutes - (Math.min(after, ceiling) - Math.min(before, ceiling));
  });
}

/** The persons' years in which work lies above the ceiling. */
export function yearsAbove(works: readonly Dated[], terms: Terms): PersonYear[] {
  const above = aboveYearly(works, terms);
  const found = works.filter((_, index) => above[index] !== 0);
  return [
    ...new Map(
      found.map(({ municipalityId, personId, day }) => {
        const one = { municipalityId, personId, year: day.slice(0, 4) };
        return [keyOf({ municipalityId, personId, day }), one];
      }),
    ).values(),
  ];
}

const keyOf = ({ municipalityId, personId, day }: Pick<Dated, 'municipalityId' | 'personId' | 'day'>) =>
  `${municipalityId} ${personId} ${day.slice(0, 4)}`;
