import type { Language, Translated } from '../language.ts';
import { say, translated } from '../translated.ts';
import { type Day, dayOf, daysBetween, type IsoWeek, timeOf, weekdayOf } from './days.ts';

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

/** A week as '2024-W12', which `parseWeek` reads. */
export function formatWeek(week: IsoWeek): string {
  return `${String(week.year).padStart(4, '0')}-W${String(week.week).padStart(2, '0')}`;
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
