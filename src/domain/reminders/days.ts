import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  instantAt,
  isQuietPeriod,
  isWorkingDay,
  workingDayOnOrBefore,
} from '../../calendar/days.ts';

/** Oslo time at which what is sent on a reminder day goes out: the start of working hours. */
export const reminderTime = '08:00';

/**
 * How far ahead of its matter a reminder can go out, in days, beside the days that the network chose: the whole of
 * July, and a weekend with holidays before it.
 */
export const longestShift = 40;

/** The days before a matter on which a network reminds, longest first; anything but whole numbers is left out. */
export function parseDaysBefore(text: string): number[] {
  const days = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /^\d{1,3}$/.test(part))
    .map(Number);
  return [...new Set(days)].sort((a, b) => b - a);
}

/**
 * The days on which reminders of a matter go out, earliest first. A free day gives way to the working day before.
 * In a quiet period only a matter that falls within one is spoken of: the last reminder moves to the working day
 * before the period, so that nobody is left without, and the others are dropped.
 */
export function reminderDays(matter: Day, daysBefore: readonly number[]): Day[] {
  const last = Math.min(...daysBefore);
  const days = daysBefore.flatMap((before) => {
    const day = workingDayOnOrBefore(addDays(matter, -before));
    if (!isQuietPeriod(day) || isQuietPeriod(matter)) return [day];
    return before === last ? [lastDayBeforeQuiet(day)] : [];
  });
  return [...new Set(days)].sort();
}

function lastDayBeforeQuiet(day: Day): Day {
  let found = day;
  while (isQuietPeriod(found)) found = workingDayOnOrBefore(addDays(found, -1));
  return found;
}

/** The working days whose reminder time lies in `from <= time < to`, which are few or none for a minute's window. */
export function reminderDaysBetween(from: Date, to: Date): Day[] {
  const first = dayOf(from);
  const days = Array.from({ length: Math.max(0, daysBetween(first, dayOf(to)) + 1) }, (_, n) =>
    addDays(first, n),
  );
  return days.filter((day) => {
    const time = instantAt(day, reminderTime);
    return isWorkingDay(day) && time >= from && time < to;
  });
}

/**
 * Why a reminder planned for `slot` should no longer go on `today`: its matter has another day now, or the next
 * reminder of the same matter is due already (after an outage one is enough). Undefined while it should go.
 */
export function whyOutdated(slot: Day, today: Day, days: readonly Day[]): string | undefined {
  if (!days.includes(slot)) return 'moved to another day';
  return days.some((day) => day > slot && day <= today) ? 'a later reminder of the same is due' : undefined;
}
