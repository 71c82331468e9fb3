import type { Day } from '../../../calendar/days.ts';

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
  /** The rule or decision that it comes from. */
  readonly source?: string;
};

/** What is fixed of a line when it is attested: nothing that happens to the rates later changes what it counts for. */
export type Fixing = {
  /** Øre an hour; empty as long as nothing is fixed. */
  readonly perHour: number | null;
  readonly rateSource: string | null;
  /** Whether it is the person's own rate, which nobody else sees. */
  readonly isPersonalRate: boolean | null;
  /** The ceiling of the person's minutes in the calendar year. */
  readonly maxMinutesPerYear: number | null;
};

/** Whose work it is, and where. */
export type Worker = { readonly municipalityId: string; readonly personId: string };

const rank = ({ personId, municipalityId }: Rate): number =>
  (personId === null ? 0 : 2) + (municipalityId === null ? 0 : 1);

/**
 * The rate in force for a person's work in a municipality on a day, øre an hour: their own before the municipality's
 * before the network's, of several the one that began last, and of those the highest; at most the lowest ceiling of
 * all that cover the work. Undefined where there is none. `findGround` in timesheet/log/store-ground.ts says the same in SQL.
 */
export function rateOn(rates: readonly Rate[], worker: Worker, day: Day): number | undefined {
  return inForceOn(rates, worker, day)?.perHour;
}

/** What an hour of a line counts for: what was fixed, else the rate in force on its day; null where there is none. */
export const rateOfLine = (
  line: Worker & { readonly day: Day; readonly perHour?: number | null },
  rates: readonly Rate[],
): number | null => line.perHour ?? rateOn(rates, line, line.day) ?? null;

/** What is to be fixed of work on a day; undefined where no rate is in force, for then there is nothing to fix yet. */
export function fixingOn(rates: readonly Rate[], worker: Worker, day: Day): Fixing | undefined {
  const found = inForceOn(rates, worker, day);
  if (found === undefined) return undefined;
  const { perHour, rate } = found;
  const maxMinutesPerYear = yearlyCeilingOn(rates, worker, day) ?? null;
  return {
    perHour,
    rateSource: rate.source ?? '',
    isPersonalRate: rate.personId !== null,
    maxMinutesPerYear,
  };
}

function inForceOn(
  rates: readonly Rate[],
  worker: Worker,
  day: Day,
): { perHour: number; rate: Rate } | undefined {
  let best: Rate | undefined;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const rate of rates) {
    if (!covers(rate, worker, day)) continue;
    if (best === undefined || isBefore(rate, best)) best = rate;
    ceiling = Math.min(ceiling, rate.maxPerHour ?? ceiling);
  }
  return best === undefined ? undefined : { perHour: Math.min(best.perHour, ceiling), rate: best };
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
