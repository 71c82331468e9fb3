import {
  addDays,
  type Day,
  dayOf,
  type IsoWeek,
  instantAt,
  isoWeekOf,
  isQuietPeriod,
  weekRange,
  workingDayOnOrBefore,
} from '../../calendar/days.ts';
import type { StatusText } from '../../domain/statuses.ts';

/** The most that each part of a status may hold, in characters: with its label it fits one block of a message. */
export const maxLength = 2_500;
/** The most that a remark in the dialogue may hold, in characters. */
export const maxCommentLength = 2_500;
/** How many statuses a list without a week shows. */
export const listLength = 15;
/** A text that a button can carry along three times over; a longer one goes into a form. */
export const maxButtonText = 300;

/** The instants at which an ISO week begins (included) and ends (not included) in Oslo. */
export function weekInstants(week: IsoWeek): { from: Date; to: Date } {
  const { from, to } = weekRange(week);
  return { from: instantAt(from, '00:00'), to: instantAt(addDays(to, 1), '00:00') };
}

/** The ISO week that an instant falls in, in Oslo. */
export const weekOf = (instant: Date): IsoWeek => isoWeekOf(dayOf(instant));

export const isSameWeek = (one: IsoWeek, other: IsoWeek): boolean =>
  one.year === other.year && one.week === other.week;

/**
 * The day on which a week's status is asked for: Thursday, or the working day before where Thursday is a holiday;
 * undefined in a quiet period.
 */
export function promptDay(week: IsoWeek): Day | undefined {
  const thursday = addDays(weekRange(week).from, 3);
  const day = workingDayOnOrBefore(thursday);
  return isQuietPeriod(thursday) || isQuietPeriod(day) ? undefined : day;
}

/** When a week's status is asked for: 08:00 in Oslo on its prompt day. */
export function promptMoment(week: IsoWeek): Date | undefined {
  const day = promptDay(week);
  return day === undefined ? undefined : instantAt(day, '08:00');
}

/** The ISO weeks that have a part in the days from one to another, both included. */
export function weeksBetween(from: Day, to: Day): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let monday = weekRange(isoWeekOf(from)).from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(isoWeekOf(monday));
  }
  return weeks;
}

/** Whether two texts of a status say the same. */
export function isSameText(one: StatusText, other: StatusText): boolean {
  return (
    one.state === other.state &&
    one.done === other.done &&
    one.next === other.next &&
    one.helpWanted === other.helpWanted
  );
}
