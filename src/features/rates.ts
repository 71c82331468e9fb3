import type { Day } from '../calendar.ts';

/** A rate in øre an hour: a person's, a municipality's, or the whole network's; both days included. */
export type Rate = {
  readonly municipalityId: string | null;
  readonly personId: string | null;
  readonly perHour: number;
  readonly from: Day;
  readonly to: Day | null;
};

const rank = ({ personId, municipalityId }: Rate): number =>
  (personId === null ? 0 : 2) + (municipalityId === null ? 0 : 1);

/**
 * The rate in force for a person's work in a municipality on a day, øre an hour: their own before the municipality's
 * before the network's, of several the one that began last, and of those the highest. Undefined where there is none.
 * `findGround` in hours/store.ts says the same in SQL.
 */
export function rateOn(
  rates: readonly Rate[],
  { municipalityId, personId }: { readonly municipalityId: string; readonly personId: string },
  day: Day,
): number | undefined {
  let best: Rate | undefined;
  for (const rate of rates) {
    const isInForce =
      rate.from <= day &&
      (rate.to === null || rate.to >= day) &&
      (rate.personId === null || rate.personId === personId) &&
      (rate.municipalityId === null || rate.municipalityId === municipalityId);
    if (isInForce && (best === undefined || isBefore(rate, best))) best = rate;
  }
  return best?.perHour;
}

function isBefore(a: Rate, b: Rate): boolean {
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  return a.from === b.from ? a.perHour > b.perHour : a.from > b.from;
}
