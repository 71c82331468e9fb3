import { type Day, type IsoWeek, isoWeekOf, monthOf, monthRange, weekRange } from '../../calendar.ts';
import { comparable, trim } from '../../chat/text.ts';
import { findDay } from '../../grammar/days.ts';

/** Some days in a row, and what they are called after: a day, a week, a month, a year, or their ends. */
export type Period = { readonly from: Day; readonly to: Day } & (
  | { readonly kind: 'day' | 'span' }
  | { readonly kind: 'week'; readonly week: IsoWeek }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'year'; readonly year: number }
);

const weekWords = new Set(['uke', 'uka', 'veke', 'veka', 'week']);
const monthWords = new Set(['måned', 'måneden', 'månad', 'månaden', 'month']);
const yearWords = new Set(['år', 'året', 'year']);
const between = /^(?:fra|frå|from|mellom|between)\s+/iu;
const connector = /\s*(?:\s(?:til|to|og|and|til og med|t\.o\.m\.)\s|[-–])\s*/iu;

/**
 * The days that a text names, leaning to the past: `uke 10`, `mars`, `i dag`, `forrige måned`, `2024`,
 * `januar til mars`, `uke 9-11`. Undefined where it is anything else.
 */
export function readPeriod(text: string, today: Day): Period | undefined {
  const typed = trim(text).replace(/[.!?]+$/u, '');
  return onePeriod(typed, today) ?? fromTo(typed.replace(between, ''), today);
}

function onePeriod(text: string, today: Day): Period | undefined {
  const typed = comparable(text);
  if (weekWords.has(typed)) return weekPeriod(isoWeekOf(today));
  if (monthWords.has(typed)) return monthPeriod(monthOf(today));
  if (yearWords.has(typed)) return yearPeriod(Number(today.slice(0, 4)));
  if (/^20\d\d$/.test(typed)) return yearPeriod(Number(typed));
  const context = { today, leaning: 'past' } as const;
  const given = findDay(text, context);
  // 'mars' alone is no time in a sentence, but here it can be nothing else.
  const found = given.kind === 'none' ? findDay(`i ${text}`, context) : given;
  if (found.rest !== '') return undefined;
  switch (found.kind) {
    case 'day':
      return { kind: 'day', from: found.day, to: found.day };
    case 'span':
      return { kind: 'span', from: found.from, to: found.to };
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

/** From the first day of one period to the last of another; a number alone is a week where the first is one. */
function fromTo(text: string, today: Day): Period | undefined {
  const [first = '', second, ...more] = text.split(connector);
  if (second === undefined || more.length > 0) return undefined;
  const [noun = ''] = first.split(/\s/u);
  const isWeek = weekWords.has(comparable(noun)) && /^\d{1,2}$/.test(second);
  const end = onePeriod(isWeek ? `${noun} ${second}` : second, today);
  const start = onePeriod(first, today);
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
