import {
  addDays,
  type Day,
  daysBetween,
  monthRange,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../calendar.ts';
import { type DayContext, matchDate, matchYear, resolveDate } from './dates.ts';
import { keyAt, type Stretch, type Token } from './tokens.ts';
import { weekNouns } from './weeks.ts';
import {
  datedWeekdayWords,
  dottedWeekdayWords,
  leadingWeekdayWords,
  monthWords,
  ordinalWords,
  weekdayWords,
} from './words.ts';

/** A weekday as typed, with what stood before it: -1 'forrige', 0 'denne', 1 'neste'. */
export type WeekdayMatch = Stretch & { weekday: number; step?: number };

/** The weekday (1 to 7) that a token names, by its whole name or a short form. */
export function weekdayAt(tokens: readonly Token[], at: number, context: DayContext): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sure = weekdayWords.get(token.key);
  if (sure !== undefined) return sure;
  const dotted = dottedWeekdayWords.get(token.key);
  if (dotted !== undefined && (token.hasDot || isAmongDays(tokens, at))) return dotted;
  const leading = leadingWeekdayWords.get(token.key);
  if (leading !== undefined && at === 0 && /^\d[\d.,:]*(?:[th]\b|tim|min|-\d)/.test(keyAt(tokens, 1)))
    return leading;
  const possible = dotted ?? datedWeekdayWords.get(token.key);
  const date = possible === undefined ? undefined : matchDate(tokens, at + 1, context);
  const day = date && resolveDate(date.parts, context);
  return day !== undefined && weekdayOf(day) === possible ? possible : undefined;
}

/** 'Man 2t plan', 'tor: 2t møte', 'man og tir', 'man uke 10': the words around it speak of days as well. */
function isAmongDays(tokens: readonly Token[], at: number): boolean {
  const next = keyAt(tokens, at + 1);
  if (at === 0 && (/^\d/.test(next) || tokens[0]?.text.endsWith(':') === true)) return true;
  if (weekNouns.has(next)) return /^\d/.test(keyAt(tokens, at + 2));
  const [to, from] = [keyAt(tokens, at + 2), keyAt(tokens, at - 2)];
  return (
    (dayJoiners.has(next) && (weekdayWords.has(to) || dottedWeekdayWords.has(to))) ||
    (dayJoiners.has(keyAt(tokens, at - 1)) && (weekdayWords.has(from) || dottedWeekdayWords.has(from)))
  );
}

const dayJoiners = new Set(['og', '-', 'til', '&', 'and', 'to']);

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

const inMonthWords = new Set(['i', 'in', 'of', 'av']);
// Any day is counted as 0, a working day as 8.
const dayNouns = new Map([
  ...['dag', 'dagen', 'day'].map((word) => [word, 0] as const),
  ...'virkedag virkedagen yrkedag yrkedagen arbeidsdag workday'.split(' ').map((word) => [word, 8] as const),
]);
const endings = new Set(['utgangen', 'utgang', 'slutten', 'end']);

/** A day counted within a month, at a token: 'første tirsdag i mars', 'siste fredag i mai 2024', 'siste dag i mai'. */
export function matchNthWeekday(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & { day: Day | undefined }) | undefined {
  const nth = ordinalWords.get(keyAt(tokens, at));
  const noun = keyAt(tokens, at + 1);
  const weekday = nth === undefined ? undefined : (dayNouns.get(noun) ?? weekdayWords.get(noun));
  // 'Utgangen av april' is its last day, as in contracts.
  // For work done, 'slutten av februar' is no one day.
  const ending = keyAt(tokens, at);
  const isEnding = endings.has(ending) && (context.leaning === 'future' || ending.startsWith('utgang'));
  const of = isEnding ? at + 1 : at + 2;
  if ((!isEnding && (nth === undefined || weekday === undefined)) || !inMonthWords.has(keyAt(tokens, of)))
    return undefined;
  const month = monthWords.get(keyAt(tokens, of + 1));
  if (month === undefined) return undefined;
  const year = matchYear(tokens, of + 2, context);
  const inYear = (y: number): Day | undefined => nthWeekday(nth ?? -1, weekday ?? 0, y, month);
  if (year) return { from: at, to: year.to, day: inYear(year.year) };
  const thisYear = Number(context.today.slice(0, 4));
  const here = inYear(thisYear);
  const isHere =
    here !== undefined && (context.leaning === 'past' ? here <= context.today : here >= context.today);
  return {
    from: at,
    to: of + 2,
    day: isHere ? here : inYear(thisYear + (context.leaning === 'past' ? -1 : 1)),
  };
}

function nthWeekday(nth: number, weekday: number, year: number, month: number): Day | undefined {
  const { from, to } = monthRange(`${year}-${String(month).padStart(2, '0')}`);
  if (weekday === 0) return nth < 0 ? to : addDays(from, nth - 1);
  if (weekday === 8) return nthWorkingDay(nth, from, to);
  if (nth < 0) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  const day = addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + (nth - 1) * 7);
  return daysBetween(day, to) >= 0 ? day : undefined;
}

function nthWorkingDay(nth: number, from: Day, to: Day): Day {
  if (nth < 0) return workingDayOnOrBefore(to);
  let day = workingDayOnOrAfter(from);
  for (let n = 1; n < nth; n += 1) day = workingDayOnOrAfter(addDays(day, 1));
  return day;
}
