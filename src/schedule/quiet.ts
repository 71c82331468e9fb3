import { addDays, dayOf, instantAt, isQuietPeriod, isWorkingDay, timeOf } from '../calendar/days.ts';

const workBegins = '08:00';
const workEnds = '16:00';

/**
 * When quiet hours end that a moment lies in, both as Oslo's clocks show them; undefined outside. They pass midnight
 * where `from` is the later time, and are none where the two are the same.
 */
export function endOfQuiet(at: Date, { from, to }: { from: string; to: string }): Date | undefined {
  const time = timeOf(at);
  const passesMidnight = from > to;
  const isQuiet = passesMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return undefined;
  const today = dayOf(at);
  const end = instantAt(passesMidnight && time >= from ? addDays(today, 1) : today, to);
  // In the hour that autumn repeats, the end can be the earlier of two moments that the clocks show alike.
  return end > at ? end : undefined;
}

/** The moment itself in working hours (08–16 in Oslo, no free day, no quiet period), or else when they next begin. */
export function workingTimeFrom(at: Date): Date {
  const today = dayOf(at);
  const time = timeOf(at);
  if (isWorked(today) && time < workEnds) return time < workBegins ? instantAt(today, workBegins) : at;
  let day = addDays(today, 1);
  while (!isWorked(day)) day = addDays(day, 1);
  return instantAt(day, workBegins);
}

/** The end of the working day that a moment is in. */
export const endOfWork = (at: Date): Date => instantAt(dayOf(at), workEnds);

const isWorked = (day: string): boolean => isWorkingDay(day) && !isQuietPeriod(day);
