import type { Translated } from '../language.ts';

type Holiday =
  | { name: Translated<string>; easterOffset: number }
  | { name: Translated<string>; monthDay: string };

/**
 * The public holidays: the movable ones by days from Easter Sunday, the others by month and day.
 * Source: lov om helligdager og helligdagsfred (1995) § 2, and lov om 1 og 17 mai som høgtidsdagar (1947).
 */
const holidays: readonly Holiday[] = [
  { monthDay: '01-01', name: { nb: 'nyttårsdag', nn: 'nyttårsdag', en: 'New Year’s Day' } },
  { monthDay: '05-01', name: { nb: '1. mai', nn: '1. mai', en: 'Labour Day' } },
  { monthDay: '05-17', name: { nb: '17. mai', nn: '17. mai', en: 'Constitution Day' } },
  { monthDay: '12-25', name: { nb: '1. juledag', nn: '1. juledag', en: 'Christmas Day' } },
  { monthDay: '12-26', name: { nb: '2. juledag', nn: '2. juledag', en: 'Boxing Day' } },
  { easterOffset: -3, name: { nb: 'skjærtorsdag', nn: 'skjærtorsdag', en: 'Maundy Thursday' } },
  { easterOffset: -2, name: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' } },
  { easterOffset: 0, name: { nb: '1. påskedag', nn: '1. påskedag', en: 'Easter Sunday' } },
  { easterOffset: 1, name: { nb: '2. påskedag', nn: '2. påskedag', en: 'Easter Monday' } },
  {
    easterOffset: 39,
    name: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  },
  { easterOffset: 49, name: { nb: '1. pinsedag', nn: '1. pinsedag', en: 'Whit Sunday' } },
  { easterOffset: 50, name: { nb: '2. pinsedag', nn: '2. pinsedag', en: 'Whit Monday' } },
];

const and: Translated<string> = { nb: ' og ', nn: ' og ', en: ' and ' };
const byYear = new Map<number, ReadonlyMap<string, Translated<string>>>();

/** Easter Sunday of a Gregorian year as 'YYYY-MM-DD'; the anonymous algorithm as in Meeus, Astronomical Algorithms, ch. 8. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  const day = String((n % 31) + 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}

/** The names of a year's public holidays by day 'YYYY-MM-DD'; where two fall on one day, both names joined by "and". */
export function holidaysOf(year: number): ReadonlyMap<string, Translated<string>> {
  const known = byYear.get(year);
  if (known) return known;
  const easter = Date.parse(easterSunday(year));
  const days = new Map<string, Translated<string>>();
  for (const holiday of holidays) {
    const day =
      'monthDay' in holiday
        ? `${String(year).padStart(4, '0')}-${holiday.monthDay}`
        : new Date(easter + holiday.easterOffset * 86_400_000).toISOString().slice(0, 10);
    const other = days.get(day);
    days.set(day, other ? joined(other, holiday.name) : holiday.name);
  }
  byYear.set(year, days);
  return days;
}

function joined(first: Translated<string>, second: Translated<string>): Translated<string> {
  return {
    nb: first.nb + and.nb + second.nb,
    nn: first.nn + and.nn + second.nn,
    en: first.en + and.en + second.en,
  };
}
