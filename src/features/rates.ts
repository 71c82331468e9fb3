import type { Day } from '../calendar.ts';

/**
 * A rate in øre an hour: a person's, a municipality's (its agreement's), or the whole network's; both days included.
 * Its ceilings bound all work in the same scope, whichever rate the work has.
 */
export type Rate = {
  readonly municipalityId: string | null;
  readonly personId: string | null;
  readonly perHour: number;
  /** Øre an hour. */
  readonly maxPerHour?: number | null;
  /** A person's minutes in a municipality in a calendar year, beyond which nothing counts. */
  readonly maxMinutesPerYear?: number | null;
  readonly from: Day;
  readonly to: Day | null;
};

/** Whose work it is, and where. */
export type Worker = { readonly municipalityId: string; readonly personId: string };

const rank = ({ personId, municipalityId }: Rate): number =>
  (personId === null ? 0 : 2) + (municipalityId === null ? 0 : 1);

/**
 * The rate in force for a person's work in a municipality on a day, øre an hour: their own before the municipality's
 * before the network's, of several the one that began last, and of those the highest; at most the lowest ceiling of
 * all that cover the work. Undefined where there is none. `findGround` in hours/store.ts says the same in SQL.
 */
export function rateOn(rates: readonly Rate[], worker: Worker, day: Day): number | undefined {
  let best: Rate | undefined;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const rate of rates) {
    if (!covers(rate, worker, day)) continue;
    if (best === undefined || isBefore(rate, best)) best = rate;
    ceiling = Math.min(ceiling, rate.maxPerHour ?? ceiling);
  }
  return best === undefined ? undefined : Math.min(best.perHour, ceiling);
}

/** How many minutes of a person's year in a municipality can count, as the rates in force on a day say: the lowest. */
export function yearlyCeilingOn(rates: readonly Rate[], worker: Worker, day: Day): number | undefined {
  const ceilings = rates.flatMap((rate) =>
    typeof rate.maxMinutesPerYear === 'number' && covers(rate, worker, day) ? [rate.maxMinutesPerYear] : [],
  );
  return ceilings.length === 0 ? undefined : Math.min(...ceilings);
}

function covers(rate: Rate, { municipalityId, personId }: Worker, day: Day): boolean {
  return (
    rate.from <= day &&
    (rate.to === null || rate.to >= day) &&
    (rate.personId === null || rate.personId === personId) &&
    (rate.municipalityId === null || rate.municipalityId === municipalityId)
  );
}

function isBefore(a: Rate, b: Rate): boolean {
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  return a.from === b.from ? a.perHour > b.perHour : a.from > b.from;
}
