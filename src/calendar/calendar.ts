import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Language, Translated } from '../language.ts';
import { say, translated } from '../translated.ts';
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
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

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

/** A week as '2024-W12', which `parseWeek` reads. */
export function formatWeek(week: IsoWeek): string {
  return `${String(week.year).padStart(4, '0')}-W${two(week.week)}`;
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

// Own tables: not every build of Node carries nynorsk names, and these must read the same everywhere.
const weekdays: Translated<readonly string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const shortWeekdays: Translated<readonly string[]> = {
  nb: ['man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.', 'søn.'],
  nn: ['mån.', 'tys.', 'ons.', 'tors.', 'fre.', 'laur.', 'sun.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const norwegianMonths = 'januar februar mars april mai juni juli august september oktober november desember';
const englishMonths = 'January February March April May June July August September October November December';
const months: Translated<readonly string[]> = {
  nb: norwegianMonths.split(' '),
  nn: norwegianMonths.split(' '),
  en: englishMonths.split(' '),
};

const monthName = (month: string, language: Language): string =>
  months[language][Number(month.slice(5, 7)) - 1] ?? month;

function dayAndMonth(day: Day, language: Language): string {
  return `${Number(day.slice(8))}${language === 'en' ? '' : '.'} ${monthName(day, language)}`;
}

/** The name of a weekday, Monday 1 to Sunday 7: 'tysdag'. */
function weekdayName(weekday: number, language: Language): string {
  return weekdays[language][weekday - 1] ?? '';
}

/** A whole date for people: 'onsdag 13. mars 2024', 'Wednesday 13 March 2024'. */
export function formatDay(day: Day, language: Language): string {
  const name = weekdayName(weekdayOf(day), language);
  return `${name} ${dayAndMonth(day, language)} ${Number(day.slice(0, 4))}`;
}

/** A date without its year: 'ons. 13. mars', 'Wed 13 March'. */
export function formatShortDay(day: Day, language: Language): string {
  return `${shortWeekdays[language][weekdayOf(day) - 1]} ${dayAndMonth(day, language)}`;
}

/** A date in figures, for tables: '13.03.2024', in English '13 Mar 2024'. */
export function formatDate(day: Day, language: Language): string {
  const [year, month, date] = day.split('-');
  if (language === 'en') return `${Number(date)} ${monthName(day, language).slice(0, 3)} ${year}`;
  return `${date}.${month}.${year}`;
}

/** A moment as Oslo's clocks show it: 'onsdag 3. april 2024 kl. 10:00'. */
export function formatMoment(instant: Date, language: Language): string {
  return `${formatDay(dayOf(instant), language)} ${language === 'en' ? 'at' : 'kl.'} ${timeOf(instant)}`;
}

/** A month 'YYYY-MM' for people: 'mars 2024'. */
export function formatMonth(month: string, language: Language): string {
  return `${monthName(month, language)} ${Number(month.slice(0, 4))}`;
}

/** Whole minutes as hours and minutes: '2 t 30 min', in English '2 h 30 min'; '0 min' where there are none. */
export function formatMinutes(minutes: number, language: Language): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const rest = size % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} ${language === 'en' ? 'h' : 't'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ];
  return (minutes < 0 ? '−' : '') + parts.join(' ');
}

/**
 * Whole minutes as figures in a column, hours and two digits of minutes: '2:30', '−0:10', '1234:05'. What is printed
 * so adds up to its printed sum, which decimal hours with two decimals wouldn't.
 */
export function formatHours(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** A number with at most two decimals: '1 234,5' with non-breaking spaces, in English '1,234.5'. */
export function formatNumber(n: number, language: Language): string {
  return withGroups(
    Math.abs(n)
      .toFixed(2)
      .replace(/\.?0+$/, ''),
    n,
    language,
  );
}

/** Øre (whole) as kroner: 'kr 687 500', and with both decimals, 'kr 12,50', where they aren't whole kroner. */
export function formatKroner(øre: number, language: Language): string {
  return `kr\u00a0${formatAmount(øre, language)}`;
}

/** Øre (whole) as kroner in a column that says so: '687 500', and with both decimals where they aren't whole kroner. */
export function formatAmount(øre: number, language: Language): string {
  return withGroups((Math.abs(øre) / 100).toFixed(øre % 100 === 0 ? 0 : 2), øre, language);
}

function withGroups(digits: string, signed: number, language: Language): string {
  const [whole = '0', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
  const sign = signed < 0 && /[1-9]/.test(digits) ? '−' : '';
  return sign + grouped + (decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals);
}

const relativeDays = translated({
  near: say<readonly [string, string, string]>(
    ['i går', 'i dag', 'i morgen'],
    ['i går', 'i dag', 'i morgon'],
    ['yesterday', 'today', 'tomorrow'],
  ),
  ahead: say(
    (n: number) => `om ${n} dager`,
    (n) => `om ${n} dagar`,
    (n) => `in ${n} days`,
  ),
  ago: say(
    (n: number) => `for ${n} dager siden`,
    (n) => `for ${n} dagar sidan`,
    (n) => `${n} days ago`,
  ),
});

/** How far one day is from another: 'i dag', 'i morgen', 'om 7 dager', 'for 3 dager siden'. */
export function formatRelativeDays(from: Day, to: Day, language: Language): string {
  const n = daysBetween(from, to);
  const words = relativeDays[language];
  if (n < -1) return words.ago(-n);
  return words.near[n + 1] ?? words.ahead(n);
}
