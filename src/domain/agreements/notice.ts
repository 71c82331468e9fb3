import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { addDays, type Day } from '../../calendar/days.ts';

const monthsAfter = (day: Day, months: number): Day =>
  addMonths(day, months, { in: utc }).toISOString().slice(0, 10);

/** The last day that follows from a letter of notice: its date and the agreed months after it. */
export const lastDayAfter = (letter: Day, months: number): Day => monthsAfter(letter, months);

/**
 * The last day of so many months from a first one: two years from 20 December 2023 end on 20 December 2025, as the
 * I LAG agreements say, and from 1 January 2024 on 31 December 2025.
 */
export const endAfter = (start: Day, months: number): Day =>
  addDays(monthsAfter(start, months), start.endsWith('-01') ? -1 : 0);

/** The last day on which a letter of notice ends an agreement on its end. */
export function lastNoticeDay(end: Day, months: number): Day {
  let day = monthsAfter(end, -months);
  // In a shorter month several days lead to its last one.
  while (lastDayAfter(addDays(day, 1), months) <= end) day = addDays(day, 1);
  return day;
}
