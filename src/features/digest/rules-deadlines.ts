import { addDays, type Day, isDay, monthOf, monthRange } from '../../calendar.ts';

export type Repeat = 'none' | 'monthly' | 'yearly';

/** The days from one to another, both included, on which a deadline falls due; the first is never before `due`. */
export function occurrencesBetween(
  deadline: { readonly due: Day; readonly repeat: Repeat },
  from: Day,
  to: Day,
): Day[] {
  const { due, repeat } = deadline;
  const first = from > due ? from : due;
  if (repeat === 'none') return due >= from && due <= to ? [due] : [];
  return monthsBetween(monthOf(first), monthOf(to))
    .filter((month) => repeat === 'monthly' || month.slice(5) === due.slice(5, 7))
    .map((month) => dayIn(month, due))
    .filter((day) => day >= first && day <= to);
}

/** The same day of another month; the last day stays the last, and a day the month doesn't have is its last. */
function dayIn(month: string, due: Day): Day {
  const last = monthRange(month).to;
  const same = `${month}-${due.slice(8)}`;
  const isLast = monthRange(monthOf(due)).to === due;
  return isLast || !isDay(same) ? last : same;
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthOf(addDays(monthRange(month).to, 1))) months.push(month);
  return months;
}
