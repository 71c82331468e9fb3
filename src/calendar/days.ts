import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Language } from '../language.ts';
import { holidaysOf } from './holidays.ts';

/** A date without a zone, 'YYYY-MM-DD'. */
export type Day = string;

/** A week as ISO 8601 numbers it: `year` is the year that the week's Thursday lies in. */
export type IsoWeek = { readonly year: number; readonly week: number };

const zone = 'Europe/Oslo';
// Days are reckoned at midnight UTC, where no clock is ever changed.
const inUtc = { in: utc };
const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

const mostRemembered = 20_000;

/** Remembers what was reckoned: the same few days and hours are asked about all the time. */
function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = reckon(key);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, value);
    return value;
  };
}

// The zone's rules change on whole hours, so one look-up in the time zone database serves an hour.
const offsetOfHour = remembered((hour: number) => tzOffset(zone, new Date(hour * hourMs)) * minuteMs);
const offsetMs = (ms: number): number => offsetOfHour(Math.floor(ms / hourMs));

// What is read together is read at one moment.
let last = { ms: Number.NaN, clock: '' };

function osloClock(instant: Date): string {
  const ms = instant.getTime();
  if (ms !== last.ms) last = { ms, clock: new Date(ms + offsetMs(ms)).toISOString() };
  return last.clock;
}

const dayFrom = remembered((utcMs: number): Day => new Date(utcMs).toISOString().slice(0, 10));

/** The day that an instant falls on in Oslo. Throws a RangeError for an invalid Date. */
export function dayOf(instant: Date): Day {
  return osloClock(instant).slice(0, 10);
}

/** The time of an instant in Oslo as 'HH:mm'. */
export function timeOf(instant: Date): string {
  return osloClock(instant).slice(11, 16);
}

/**
 * The instant at which a clock on an Oslo wall shows `time` ('HH:mm', up to '24:00') on `day`. A time that the
 * spring change skips moves an hour forward; of the two that the autumn change gives, it is the first.
 */
export function instantAt(day: Day, time: string): Date {
  const wall = Date.parse(day) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * minuteMs;
  // Oslo is at most two hours ahead of UTC: the offset two hours before the wall time is the one not yet changed.
  return new Date(wall - offsetMs(wall - 2 * hourMs));
}

/** Whether the text is a date that exists between 2000 and 2100, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  // Nothing here is older or reaches further, and a slip like 9999 would be reckoned day by day.
  if (!/^(?:20\d\d|2100)-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayFrom(ms) === text;
}

/** The day `n` days later, or earlier where `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return dayFrom(Date.parse(day) + n * dayMs);
}

/** How many days it is from one day to another; negative where `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The weekday as ISO numbers it: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

/** The ISO week that a day is in: 30 December 2024 is in week 1 of 2025. */
export function isoWeekOf(day: Day): IsoWeek {
  return weekOfDay(day);
}

const weekOfDay = remembered(
  (day: Day): IsoWeek => ({ year: getISOWeekYear(day, inUtc), week: getISOWeek(day, inUtc) }),
);

/** A week's Monday and Sunday. */
export function weekRange({ year, week }: IsoWeek): { from: Day; to: Day } {
  const from = addDays(firstMonday(year), (week - 1) * 7);
  return { from, to: addDays(from, 6) };
}

/** The Monday of a year's first week, which has 4 January in it. */
const firstMonday = remembered((year: number): Day => {
  const fourth = new Date(`${String(year).padStart(4, '0')}-01-04`);
  return dayFrom(startOfISOWeek(fourth, inUtc).getTime());
});

/** Reads '2024-W12'; undefined where the text isn't of that form or the year has no such week. */
export function parseWeek(text: string): IsoWeek | undefined {
  const match = /^(\d{4})-W(\d\d)$/i.exec(text);
  if (!match) return undefined;
  const week = { year: Number(match[1]), week: Number(match[2]) };
  if (week.year < 2000 || week.year > 2100) return undefined;
  return isoWeekOf(weekRange(week).from).week === week.week ? week : undefined;
}

/** The week `n` weeks later, or earlier where `n` is negative. */
export function addWeeks(week: IsoWeek, n: number): IsoWeek {
  return isoWeekOf(addDays(weekRange(week).from, n * 7));
}

/** The month of a day, 'YYYY-MM'. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** Whether the text is a month between 2000 and 2100, written 'YYYY-MM'. */
export const isMonth = (text: string): boolean => isDay(`${text}-01`);

/** The first and the last day of a month 'YYYY-MM'. */
export function monthRange(month: string): { from: Day; to: Day } {
  const from = `${month}-01`;
  return { from, to: dayFrom(lastDayOfMonth(from, inUtc).getTime()) };
}

/** The name of the public holiday on a day, both names where two coincide; undefined on any other day. */
export function holidayOn(day: Day, language: Language): string | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day)?.[language];
}

/** Whether a day is Monday to Friday and no public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The day itself if it is a working day, or else the nearest working day before it. */
export function workingDayOnOrBefore(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}

/** The day itself if it is a working day, or else the nearest working day after it. */
export function workingDayOnOrAfter(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** Whether people are left in peace unless the matter is due then: July (fellesferie) and 24–31 December. */
export function isQuietPeriod(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay.startsWith('07') || (monthDay >= '12-24' && monthDay <= '12-31');
}
