import { addDays, type Day, daysBetween, isQuietPeriod } from '../../calendar/days.ts';
import { type Meter, moneyOf } from './meter.ts';
import type { Agreement, FinancingYear } from './years.ts';

/** What a year ends with at the present pace, øre, and the days whose pace it is; both included. */
export type Forecast = {
  readonly from: Day;
  readonly to: Day;
  readonly documented: number;
  readonly counted: number;
  readonly grantAtRisk: number;
};

/** The pace is that of the last twelve weeks, or of the year so far where that is shorter; at least of four. */
const paceDays = 84;
const fewestDays = 28;

/**
 * The days whose pace counts, how many of them are working time, and how much of it is left of the year. July and the
 * days between Christmas and New Year are no working time here, for little is done then.
 */
export type Pace = {
  readonly from: Day;
  readonly to: Day;
  readonly worked: number;
  readonly left: number;
  /** The days on which it or a quiet time in it begins or ends: sums must be told apart by them. */
  readonly bounds: readonly Day[];
};

/** The pace that a year is foretold by. Undefined where it is over, hasn't begun, or has too few days to go by. */
export function paceOf({ from: first, to: last }: Pick<FinancingYear, 'from' | 'to'>, today: Day) {
  if (today >= last || today < first) return undefined;
  const start = addDays(today, 1 - paceDays);
  const from = start > first ? start : first;
  const days = daysFrom(from, today);
  const worked = days.filter((day) => !isQuietPeriod(day)).length;
  if (worked < fewestDays) return undefined;
  const left = daysFrom(addDays(today, 1), last).filter((day) => !isQuietPeriod(day)).length;
  const bounds = days.filter(
    (day, index) => index === 0 || isQuietPeriod(day) !== isQuietPeriod(days[index - 1] ?? ''),
  );
  return { from, to: today, worked, left, bounds } satisfies Pace;
}

/** Foretells a year's end: what is documented, and for each day of working time left what those of the pace brought. */
export function forecastOf(
  meter: Pick<Meter, 'documented' | 'byPeriod'>,
  starts: readonly Day[],
  { from, to, worked, left }: Pace,
  agreement: Agreement | undefined,
): Forecast {
  let recent = 0;
  for (const [period, { øre }] of meter.byPeriod) {
    const start = starts[period] ?? '';
    if (start >= from && start <= to && !isQuietPeriod(start)) recent += øre;
  }
  const more = Math.max(0, Math.round((recent * left) / worked));
  const { documented, counted, grantAtRisk } = moneyOf(meter.documented + more, agreement);
  return { from, to, documented, counted, grantAtRisk };
}

const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
