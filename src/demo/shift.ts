import { addDays, type Day, dayOf, daysBetween, instantAt, weekdayOf } from '../calendar/days.ts';
import { lastPlannedDay, pivotMonday } from './plan/plan.ts';

/** Which year to make: the planned one moved to a calendar year, or moved up to now and cut off there. */
export type DemoYear = { year: number } | { alive: Date };

/** How the planned days become the days of the database. */
export type Shift = {
  /** A planned day as it is to be; weekdays stay, for the year moves by whole weeks. */
  day(planned: Day): Day;
  /** The moment when Oslo's clocks show the planned time on the planned day as it is to be. */
  moment(planned: Day, time: string): Date;
  /** What would have been written after this moment isn't there. */
  until: Date;
};

/**
 * How a year is to be moved. By `year` it moves by the whole weeks nearest to the years between, and nothing is cut
 * off; `alive` makes Monday 16 September 2024 the Monday of the week that the moment is in.
 */
export function shiftTo(target: DemoYear): Shift {
  const weeks = 'year' in target ? weeksToYear(target.year) : weeksTo(dayOf(target.alive));
  const day = (planned: Day): Day => addDays(planned, weeks * 7);
  const moment = (planned: Day, time: string): Date => instantAt(day(planned), time);
  return { day, moment, until: 'year' in target ? moment(lastPlannedDay, '24:00') : target.alive };
}

function weeksToYear(year: number): number {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) {
    throw new RangeError(`the demonstration can be moved to the years 2000 to 2100, not to ${year}`);
  }
  return Math.round(daysBetween('2024-01-01', `${year}-01-01`) / 7);
}

function weeksTo(today: Day): number {
  return daysBetween(pivotMonday, addDays(today, 1 - weekdayOf(today))) / 7;
}
