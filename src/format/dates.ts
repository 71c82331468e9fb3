import { type Day, dayOf, daysBetween, type IsoWeek, timeOf, weekdayOf } from '../calendar/days.ts';
import type { Language, Translated } from '../language.ts';
import { say, translated } from '../translated.ts';

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

/** A date where something was just saved: 'onsdag 13. mars', and with its year where the other day isn't in it. */
export const formatSavedDay = (day: Day, today: Day, language: Language): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? `${weekdayName(weekdayOf(day), language)} ${dayAndMonth(day, language)}`
    : formatDay(day, language);

/** A date without its year: 'ons. 13. mars', 'Wed 13 March'. */
export function formatShortDay(day: Day, language: Language): string {
  return `${shortWeekdays[language][weekdayOf(day) - 1]} ${dayAndMonth(day, language)}`;
}

/** A date with its year only where that isn't the present one: '3. mars', '3. mars 2027', '3 March'. */
export function formatNearDay(day: Day, today: Day, language: Language): string {
  const year = day.slice(0, 4);
  return year === today.slice(0, 4)
    ? dayAndMonth(day, language)
    : `${dayAndMonth(day, language)} ${Number(year)}`;
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

/** The same in short, for what happened lately: 'ons. 3. april kl. 10:00'. */
export function formatShortMoment(instant: Date, language: Language): string {
  return `${formatShortDay(dayOf(instant), language)} ${language === 'en' ? 'at' : 'kl.'} ${timeOf(instant)}`;
}

/** A week as '2024-W12', which `parseWeek` reads. */
export function formatWeek(week: IsoWeek): string {
  return `${String(week.year).padStart(4, '0')}-W${String(week.week).padStart(2, '0')}`;
}

/** A month 'YYYY-MM' for people: 'mars 2024'. */
export function formatMonth(month: string, language: Language): string {
  return `${monthName(month, language)} ${Number(month.slice(0, 4))}`;
}

/** A month as it is said near it: 'mars', and 'mars 2023' where the day isn't in its year. */
export const formatNearMonth = (month: string, today: Day, language: Language): string =>
  month.slice(0, 4) === today.slice(0, 4) ? monthName(month, language) : formatMonth(month, language);

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
