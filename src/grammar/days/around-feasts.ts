import { addDays, type Day, isoWeekOf, weekdayOf, weekRange } from '../../calendar/days.ts';
import { type Feast, feastTimes, feastWeekStarts, feastWeeks } from '../lexicon/feasts.ts';
import { inWords, theWords } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { sideWords, weekNouns } from '../lexicon/periods.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { matchDate, resolveDate } from './dates.ts';
import type { DayContext } from './day-context.ts';
import { matchNamedDay } from './named-days.ts';
import { matchYear } from './years.ts';

const dayNouns = words('dagen day');
const weekStarts: ReadonlySet<string> = new Set([...weekNouns, ...feastWeekStarts]);

/** A side of a feast or a date: 'før påske', 'etter 17. mai'; in a year, the days at its beginning and its end. */
type Side = Stretch & { isAfter: boolean; days: Feast };

function sideAt(tokens: readonly Token[], at: number, context: DayContext): Side | undefined {
  const side = sideWords.get(keyAt(tokens, at));
  if (side === undefined) return undefined;
  const isAfter = side > 0;
  const pair = `${keyAt(tokens, at + 1)} ${keyAt(tokens, at + 2)}`;
  const words = feastTimes.has(pair) ? 2 : 1;
  const time = feastTimes.get(words === 2 ? pair : keyAt(tokens, at + 1));
  const named = matchNamedDay(tokens, at + 1, context);
  // 'After Christmas Day' is not after Christmas.
  const isLonger = named !== undefined && named.to > at + 1 + words;
  if (time && !isLonger)
    return withYear(tokens, { from: at, to: at + 1 + words, isAfter, days: time }, context);
  if (named) {
    const { days } = named;
    return named.isYearly ? { from: at, to: named.to, isAfter, days: () => days } : undefined;
  }
  const date = matchDate(tokens, at + 1, context);
  const day = date?.isWeak === false ? resolveDate(date.parts, context) : undefined;
  return date && day !== undefined ? { from: at, to: date.to, isAfter, days: () => [day] } : undefined;
}

/** 'Før påske 2023', 'etter jul i fjor'. */
function withYear(tokens: readonly Token[], side: Side, context: DayContext): Side {
  const said = matchYear(tokens, side.to, context);
  return said ? { ...side, to: said.to, days: () => side.days(said.year) } : side;
}

type Nearest = { found: readonly Day[]; ahead?: Day };

/** Of what is found for each year, the nearest on the side that the context leans to; and the first of the coming one. */
function nearest(
  inYear: (year: number) => readonly Day[],
  isOnSide: (found: Day) => boolean,
  { today, leaning }: DayContext,
): Nearest | undefined {
  const here = Number(today.slice(0, 4));
  const steps = leaning === 'past' ? [1, 0, -1, -2] : [-1, 0, 1, 2];
  const years = steps.map((step) => inYear(here + step));
  const at = years.findIndex(([first]) => first !== undefined && isOnSide(first));
  const found = years[at];
  const ahead = leaning === 'past' ? years[at - 1]?.[0] : undefined;
  if (found === undefined) return undefined;
  // What was typed with its year is the same in all of them.
  return ahead === undefined || ahead === found[0] ? { found } : { found, ahead };
}

const nearestDays = (inYear: (year: number) => readonly Day[], context: DayContext): Nearest | undefined =>
  nearest(
    inYear,
    (day) => (context.leaning === 'past' ? day <= context.today : day >= context.today),
    context,
  );

/** The days that a weekday beside a feast may mean; two where it is a day of the feast itself as well: 'fredag før påske'. */
function weekdayBeside(weekday: number, days: readonly Day[], isAfter: boolean): readonly Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (isAfter) return [addDays(last, ((weekday - weekdayOf(last) + 6) % 7) + 1)];
  const before = addDays(first, -(((weekdayOf(first) - weekday + 6) % 7) + 1));
  const within = days.slice(0, -2).filter((day) => weekdayOf(day) === weekday);
  return [before, ...within];
}

/** 'Onsdag før påske', 'fredag etter Kristi himmelfart', 'mandag før 17. mai'; `at` is the word after the weekday. */
export function matchWeekdayBeside(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  context: DayContext,
): (Stretch & Nearest) | undefined {
  const side = sideAt(tokens, at, context);
  if (!side) return undefined;
  const days = nearestDays((year) => weekdayBeside(weekday, side.days(year), side.isAfter), context);
  return days && { from: at, to: side.to, ...days };
}

const withinWords = words('i in over under during');

/**
 * 'Onsdag i påska', 'torsdag i romjula': a day of the feast, or else one of the weeks that it lies in; `at` is the word
 * after the weekday.
 */
export function matchWeekdayWithin(
  tokens: readonly Token[],
  at: number,
  weekday: number,
  context: DayContext,
): (Stretch & Nearest) | undefined {
  const time = withinWords.has(keyAt(tokens, at)) ? feastTimes.get(keyAt(tokens, at + 1)) : undefined;
  if (!time) return undefined;
  const side = withYear(tokens, { from: at, to: at + 2, isAfter: false, days: time }, context);
  const inYear = (year: number): readonly Day[] => {
    const own = side.days(year);
    const within = own.filter((day) => weekdayOf(day) === weekday);
    const weeks = [...new Set(own.map(mondayOf))];
    return within.length > 0 ? within : weeks.map((monday) => addDays(monday, weekday - 1));
  };
  const days = nearestDays(inYear, context);
  return days && { from: at, to: side.to, ...days };
}

/** 'Dagen etter 17. mai', 'the day before Christmas Eve'. */
export function matchDayBeside(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & Nearest) | undefined {
  const noun = keyAt(tokens, at) === 'the' ? at + 1 : at;
  if (!dayNouns.has(keyAt(tokens, noun))) return undefined;
  const side = sideAt(tokens, noun + 1, context);
  if (!side) return undefined;
  const inYear = (year: number): readonly Day[] => {
    const days = side.days(year);
    const edge = side.isAfter ? days.at(-1) : days[0];
    if (edge === undefined) return [];
    if (side.isAfter) return [addDays(edge, 1)];
    // 'Dagen før påske' may be the eve of Easter Sunday, which is a day of the feast itself.
    const own = days.at(-3);
    return [addDays(edge, -1), ...(own === undefined ? [] : [own])];
  };
  const days = nearestDays(inYear, context);
  return days && { from: at, to: side.to, ...days };
}

/** A week at a feast, by its Mondays; of two either may be meant. */
export type FeastWeek = Stretch & { mondays: readonly Day[]; ahead?: Day };

/** 'I påskeuka', 'uka før jul', 'the week after Whitsun'. */
export function matchFeastWeek(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): FeastWeek | undefined {
  const noun = inWords.has(keyAt(tokens, at)) ? at + 1 : at;
  const start = theWords.has(keyAt(tokens, noun)) ? noun + 1 : noun;
  const key = keyAt(tokens, start);
  if (!weekStarts.has(key)) return undefined;
  const pair = `${key} ${keyAt(tokens, start + 1)}`;
  const words = feastWeeks.has(pair) ? 2 : 1;
  const named = feastWeeks.get(words === 2 ? pair : key);
  if (named) {
    const said = matchYear(tokens, start + words, context);
    const days = said ? () => named(said.year) : named;
    return weeksOf({ from: at, to: said?.to ?? start + words }, days, context);
  }
  const side = weekNouns.has(key) ? sideAt(tokens, start + 1, context) : undefined;
  if (!side) return undefined;
  const days = (year: number): readonly Day[] => {
    const all = side.days(year);
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return [];
    // A feast that ends on a Monday has the week after it in that very week.
    if (side.isAfter) return [weekdayOf(last) === 1 && all.length > 1 ? last : addDays(last, 7)];
    // 'Uka før påske' is the quiet week to some, the one before it to others.
    return all.length === 5 ? [addDays(first, -7), first] : [addDays(first, -7)];
  };
  return weeksOf({ from: at, to: side.to }, days, context);
}

const mondayOf = (day: Day): Day => weekRange(isoWeekOf(day)).from;

function weeksOf({ from, to }: Stretch, days: Feast, context: DayContext): FeastWeek | undefined {
  const mondays = (year: number): readonly Day[] => [...new Set(days(year).map(mondayOf))];
  const isOnSide = (monday: Day): boolean =>
    context.leaning === 'past' ? monday <= context.today : addDays(monday, 6) >= context.today;
  const weeks = nearest(mondays, isOnSide, context);
  if (!weeks) return undefined;
  const { found, ahead } = weeks;
  return { from, to, mondays: found, ...(ahead === undefined ? {} : { ahead }) };
}
