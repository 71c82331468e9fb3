import { utc } from '@date-fns/utc';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { type Day, monthOf, monthRange } from '../calendar.ts';

export const repeats = ['none', 'monthly', 'yearly'] as const;
export type Repeat = (typeof repeats)[number];

/** The date that is `n` months after another: the same day of the month, and the last day stays the last. */
export function addMonths(day: Day, n: number): Day {
  const isLast = lastDayOf(day) === day;
  const sameDay = addMonthsTo(day, n, { in: utc }).toISOString().slice(0, 10);
  return isLast ? lastDayOf(sameDay) : sameDay;
}

const lastDayOf = (day: Day): Day => monthRange(monthOf(day)).to;

/** A date, or the first of a row of dates. */
export type Repeating = { readonly due: Day; readonly repeat: Repeat };

/** A deadline's dates from one day to another, both inclusive, in order. */
export function datesBetween({ due, repeat }: Repeating, from: Day, to: Day): Day[] {
  if (repeat === 'none') return from <= due && due <= to ? [due] : [];
  const step = repeat === 'monthly' ? 1 : 12;
  const away =
    (Number(from.slice(0, 4)) - Number(due.slice(0, 4))) * 12 +
    Number(from.slice(5, 7)) -
    Number(due.slice(5, 7));
  const dates: Day[] = [];
  for (let n = Math.max(0, Math.floor(away / step)); ; n += 1) {
    const date = addMonths(due, n * step);
    if (date > to) return dates;
    if (date >= from) dates.push(date);
  }
}
