import { addDays, type Day, daysBetween, monthRange, weekdayOf } from '../calendar.ts';
import { type DayContext, matchDate, matchYear, resolveDate } from './dates.ts';
import { keyAt, type Stretch, type Token } from './tokens.ts';
import { datedWeekdayWords, dottedWeekdayWords, monthWords, ordinalWords, weekdayWords } from './words.ts';

/** A weekday as typed, with what stood before it: -1 'forrige', 0 'denne', 1 'neste'. */
export type WeekdayMatch = Stretch & { weekday: number; step?: number };

/** The weekday (1 to 7) that a token names, by its whole name or a short form. */
export function weekdayAt(tokens: readonly Token[], at: number, context: DayContext): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sure = weekdayWords.get(token.key);
  if (sure !== undefined) return sure;
  const dotted = dottedWeekdayWords.get(token.key);
  if (dotted !== undefined && token.hasDot) return dotted;
  const possible = dotted ?? datedWeekdayWords.get(token.key);
  const date = possible === undefined ? undefined : matchDate(tokens, at + 1, context);
  const day = date && resolveDate(date.parts, context);
  return day !== undefined && weekdayOf(day) === possible ? possible : undefined;
}

/** The days that a weekday can mean, nearest first; two where 'neste fredag' can be this week's or the next's. */
export function resolveWeekday(match: WeekdayMatch, { today, leaning }: DayContext): readonly Day[] {
  const now = weekdayOf(today);
  const behind = (now - match.weekday + 7) % 7;
  const ahead = (match.weekday - now + 7) % 7;
  if (match.step === undefined) return [addDays(today, leaning === 'past' ? -behind : ahead)];
  if (match.step < 0) return [addDays(today, -(behind || 7))];
  if (match.step === 0) return [addDays(today, match.weekday - now)];
  const coming = addDays(today, ahead || 7);
  return match.weekday > now && leaning === 'future' ? [coming, addDays(coming, 7)] : [coming];
}

/** The day with the weekday that is nearest to another day, at most three days off. */
export function nearestWeekday(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

const inMonthWords = new Set(['i', 'in', 'of']);

/** A weekday counted within a month, at a token: 'første tirsdag i mars', 'siste fredag i mai 2024'. */
export function matchNthWeekday(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & { day: Day | undefined }) | undefined {
  const nth = ordinalWords.get(keyAt(tokens, at));
  const weekday = nth === undefined ? undefined : weekdayWords.get(keyAt(tokens, at + 1));
  if (nth === undefined || weekday === undefined || !inMonthWords.has(keyAt(tokens, at + 2)))
    return undefined;
  const month = monthWords.get(keyAt(tokens, at + 3));
  if (month === undefined) return undefined;
  const year = matchYear(tokens, at + 4, context);
  const inYear = (y: number): Day | undefined => nthWeekday(nth, weekday, y, month);
  if (year) return { from: at, to: year.to, day: inYear(year.year) };
  const thisYear = Number(context.today.slice(0, 4));
  const here = inYear(thisYear);
  const isHere =
    here !== undefined && (context.leaning === 'past' ? here <= context.today : here >= context.today);
  return {
    from: at,
    to: at + 4,
    day: isHere ? here : inYear(thisYear + (context.leaning === 'past' ? -1 : 1)),
  };
}

function nthWeekday(nth: number, weekday: number, year: number, month: number): Day | undefined {
  const { from, to } = monthRange(`${year}-${String(month).padStart(2, '0')}`);
  if (nth < 0) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  const day = addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + (nth - 1) * 7);
  return daysBetween(day, to) >= 0 ? day : undefined;
}
