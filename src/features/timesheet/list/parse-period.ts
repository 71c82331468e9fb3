import {
  addDays,
  type Day,
  daysBetween,
  type IsoWeek,
  isoWeekOf,
  monthOf,
  monthRange,
  weekRange,
} from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { ordinalWords } from '../../../grammar/lexicon/numbers.ts';
import { comparable, trim } from '../../../text.ts';

/** Some days in a row, and what they are called after: a day, a week, a month, a year, or their ends. */
export type Period = { readonly from: Day; readonly to: Day } & (
  | { readonly kind: 'day' | 'span' }
  | { readonly kind: 'week'; readonly week: IsoWeek }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: number }
);

const weekWords = new Set(['uke', 'uka', 'veke', 'veka', 'week']);
const monthNouns = new Set(['måned', 'måneden', 'månad', 'månaden', 'month']);
const yearWords = new Set(['år', 'året', 'year']);
const between = /^(?:fra|frå|from|mellom|between)\s+/iu;
const connector = /\s*(?:\s(?:til og med|til|to|og|and|t\.o\.m\.?|tom)\s|[-–]|,(?=\s*\d))\s*/iu;

/** A longer text is no name of a period. */
const longestText = 200;

/**
 * The days that a text names, leaning to the past: `uke 10`, `mars`, `i dag`, `forrige måned`, `2024`,
 * `januar til mars`, `uke 9-11`. Undefined where it is anything else.
 */
export function readPeriod(text: string, today: Day): Period | undefined {
  if (text.length > longestText) return undefined;
  const typed = trim(
    trim(text)
      .replace(/[.!?]+$/u, '')
      .replace(all, ''),
  );
  return (
    onePeriod(typed, today) ??
    fromTo(typed.replace(between, ''), today) ??
    partOfYear(typed, today) ??
    untilToday(typed, today)
  );
}

const all =
  /^(?:(?:alt|alle|all|everything|hittil|så langt|hele|heile|whole|the whole|for|mine|timene|timane|timer|timar|hours|my)\s+)+(?:(?:fra|frå|from|for|mine|of|my)\s+)*/iu;
const since = /^(?:f\.?o\.?m\.?|(?:fra|frå|from|siden|sidan|since|etter|after)(?:\s+og\s+med)?)\s+/iu;
const lastFew = /^(?:(?:dei|de|the)\s+)?(?:siste|last|past)\s+(\S+)\s+(\S+)$/iu;

/** 'Siste 7 dager' with today as the last of them, 'siden mandag'. */
function untilToday(text: string, today: Day): Period | undefined {
  const [, count, noun] = lastFew.exec(text) ?? [];
  const unit = noun?.replace(/^(dag|uk|vek|måned|månad)(?:ene|ane)$/iu, '$1er');
  const ago = count === undefined ? undefined : findDay(`${count} ${unit} ago`, { today, leaning: 'past' });
  if (ago?.kind === 'day' && ago.rest === '') return { kind: 'span', from: addDays(ago.day, 1), to: today };
  const start = since.test(text) ? onePeriod(text.replace(since, ''), today) : undefined;
  return start && start.from <= today ? { kind: 'span', from: start.from, to: today } : undefined;
}

const parts = new Map([
  ['kvartal', 3],
  ['quarter', 3],
  ['tertial', 4],
  ['halvår', 6],
]);
const partNamed = /^(?:(\S+)\s+(kvartal|quarter|tertial|halvår)|q([1-4]))(?:\s+(.+))?$/iu;
const monthInDigits = /^(?:(20\d\d)-(\d{1,2})|(\d{1,2})[./](20\d\d))$/;

/** '1. kvartal', 'Q2 2023', 'andre halvår i fjor', '2024-03'; without a year the nearest that has begun. */
function partOfYear(text: string, today: Day): Period | undefined {
  const [, y1, m1, m2, y2] = monthInDigits.exec(text) ?? [];
  const month = Number(m1 ?? m2);
  if (month >= 1 && month <= 12) return monthPeriod(monthName(Number(y1 ?? y2), month));
  const [, nth = '', noun = 'kvartal', quarter, typedYear] = partNamed.exec(text) ?? [];
  const n = Number(quarter ?? ordinalWords.get(comparable(nth).replace(/\.$/, '')) ?? 0);
  const months = parts.get(comparable(noun)) ?? 3;
  if (n < 1 || n * months > 12) return undefined;
  const said = typedYear === undefined ? undefined : onePeriod(typedYear, today);
  if (typedYear !== undefined && said?.kind !== 'year') return undefined;
  const first = (n - 1) * months + 1;
  const thisYear = Number(today.slice(0, 4));
  const hasBegun = `${monthName(thisYear, first)}-01` <= today;
  const year = said?.kind === 'year' ? said.year : hasBegun ? thisYear : thisYear - 1;
  return {
    kind: 'span',
    from: `${monthName(year, first)}-01`,
    to: monthRange(monthName(year, first + months - 1)).to,
  };
}

const monthName = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function onePeriod(text: string, today: Day): Period | undefined {
  const typed = comparable(text);
  if (weekWords.has(typed)) return weekPeriod(isoWeekOf(today));
  if (monthNouns.has(typed)) return monthPeriod(monthOf(today));
  if (yearWords.has(typed)) return yearPeriod(Number(today.slice(0, 4)));
  if (/^20\d\d$/.test(typed)) return yearPeriod(Number(typed));
  const context = { today, leaning: 'past' } as const;
  const given = findDay(text, context);
  // 'mars' alone is no time in a sentence, but here it can be nothing else.
  const found = given.kind === 'none' || given.rest !== '' ? findDay(`i ${text}`, context) : given;
  if (found.rest !== '') return undefined;
  switch (found.kind) {
    case 'day':
      return { kind: 'day', from: found.day, to: found.day };
    case 'span':
      return { kind: 'span', from: found.from, to: found.to };
    case 'choice':
      return ofDays([...found.days].sort());
    case 'week':
      return weekPeriod(found.week);
    case 'month':
      return monthPeriod(found.month);
    case 'year':
      return yearPeriod(found.year);
    default:
      return undefined;
  }
}

/** 'Påska' is all its days; two that are apart are no period. */
function ofDays(days: readonly Day[]): Period | undefined {
  const [from = '', to = from] = [days[0], days.at(-1)];
  return daysBetween(from, to) === days.length - 1 ? { kind: 'span', from, to } : undefined;
}

/** From the first day of one period to the last of another; a number alone is a week where the first is one. */
function fromTo(text: string, today: Day): Period | undefined {
  const [first = '', second, ...more] = text.split(connector);
  if (second === undefined || more.length > 0) return undefined;
  const [noun = ''] = first.split(/\s/u);
  const isWeek = weekWords.has(comparable(noun)) && /^\d{1,2}$/.test(second);
  // Of '1. og 12. mars' the month is the last one's.
  const month = /^\d{1,2}\.?$/.test(first) ? (/\s\S.*$/u.exec(second)?.[0] ?? '') : '';
  const end = onePeriod(isWeek ? `${noun} ${second}` : second, today);
  const start = onePeriod(`${first}${month}`, today);
  // In week 11 'uke 10 til 12' is this year's.
  if (
    start?.kind === 'week' &&
    end?.kind === 'week' &&
    end.from < start.from &&
    start.week.week < end.week.week
  ) {
    const week = { year: start.week.year, week: end.week.week };
    return { kind: 'span', from: start.from, to: weekRange(week).to };
  }
  if (end === undefined || start === undefined) return undefined;
  if (start.from <= end.to) return { kind: 'span', from: start.from, to: end.to };
  const earlier = onePeriod(first, end.to);
  return earlier !== undefined && earlier.from <= end.to
    ? { kind: 'span', from: earlier.from, to: end.to }
    : undefined;
}

const weekPeriod = (week: IsoWeek): Period => ({ kind: 'week', week, ...weekRange(week) });
const monthPeriod = (month: string): Period => ({ kind: 'month', month, ...monthRange(month) });
const yearPeriod = (year: number): Period => ({
  kind: 'year',
  year,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});
