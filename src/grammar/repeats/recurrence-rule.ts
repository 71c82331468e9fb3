import { utc } from '@date-fns/utc';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { addDays, type Day, daysBetween, isDay, monthOf, monthRange } from '../../calendar/days.ts';
import { addMonths as monthsOn, nthWeekday } from '../days/weekdays.ts';

/** Which day of a month: its number (the last where the month is shorter), the last, or a weekday from either end. */
export type DayInMonth = number | 'last' | { readonly nth: number; readonly weekday: number };

/** How something comes again; `on` is missing where it is just the day of the first date. */
export type Recurrence = {
  readonly unit: 'week' | 'month' | 'year';
  readonly step: number;
  readonly on?: DayInMonth;
  /** The last day on which it may fall. */
  readonly until?: Day;
};

/** The last day on which anything falls that repeats. */
export const lastOfAll: Day = '2100-12-31';

/**
 * The date that is `n` months after another: the same day of the month, and the last day stays the last. Never beyond
 * `lastOfAll`.
 */
export function addMonths(day: Day, n: number): Day {
  if (day > lastOfAll || monthsOn(monthOf(day), n) > monthOf(lastOfAll)) return lastOfAll;
  const isLast = lastDayOf(day) === day;
  const sameDay = addMonthsTo(day, n, { in: utc }).toISOString().slice(0, 10);
  return isLast ? lastDayOf(sameDay) : sameDay;
}

const lastDayOf = (day: Day): Day => monthRange(monthOf(day)).to;

export const isLastOfMonth = (day: Day): boolean => lastDayOf(day) === day;

/** The number of a date that some months don't have, or that happens to be its month's last; undefined of others. */
export function driftingNumber(day: Day, unit: 'month' | 'year'): number | undefined {
  const number = Number(day.slice(8));
  const canDrift =
    unit === 'month'
      ? number < 31 && (number > 28 || isLastOfMonth(day))
      : isLastOfMonth(day) && day.slice(5, 7) === '02';
  return canDrift ? number : undefined;
}

/** The day of a month (`yyyy-MM`) that a rule means; undefined where the month has none. */
export function dayIn(month: string, on: DayInMonth): Day | undefined {
  const { to } = monthRange(month);
  if (on === 'last') return to;
  if (typeof on === 'object') return nthWeekday(on.nth, on.weekday, month);
  const day = `${month}-${String(on).padStart(2, '0')}`;
  return day < to ? day : to;
}

/** How many months lie between two dates of a rule. */
export const monthsOf = ({ unit, step }: Recurrence): number => (unit === 'year' ? step * 12 : step);

/** The dates of a rule whose first is `due`, from one day to another, both inclusive, none beyond `lastOfAll`. */
export function datesOf(rule: Recurrence, due: Day, from: Day, to: Day): Day[] {
  const last = [to, lastOfAll, rule.until ?? lastOfAll].sort()[0] ?? to;
  if (due > last || !isDay(due)) return [];
  const first = from > due ? from : due;
  if (rule.unit === 'week') return weeksBetween(due, rule.step * 7, first, last);
  const step = monthsOf(rule);
  const away = monthNumber(first) - monthNumber(due);
  const dates: Day[] = [];
  for (let n = Math.max(0, Math.floor(away / step)); ; n += 1) {
    const month = monthsOn(monthOf(due), n * step);
    if (month > monthOf(last)) return dates;
    const date = rule.on === undefined ? addMonths(due, n * step) : dayIn(month, rule.on);
    if (date !== undefined && date >= first && date <= last) dates.push(date);
  }
}

function weeksBetween(due: Day, step: number, first: Day, last: Day): Day[] {
  const dates: Day[] = [];
  const start = addDays(due, Math.ceil(daysBetween(due, first) / step) * step);
  for (let date = start; date <= last; date = addDays(date, step)) dates.push(date);
  return dates;
}

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
