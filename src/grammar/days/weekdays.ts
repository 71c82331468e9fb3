import {
  addDays,
  type Day,
  daysBetween,
  monthRange,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../calendar/days.ts';
import {
  datedWeekdayWords,
  dottedWeekdayWords,
  leadingWeekdayWords,
  monthWords,
  weekdayWords,
} from '../lexicon/days.ts';
import { inOrOf, joiners, toWords } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { ordinalWords } from '../lexicon/numbers.ts';
import {
  countedDays,
  definiteMonths,
  endings,
  monthNouns,
  stepWords,
  weekNouns,
} from '../lexicon/periods.ts';
import { halfHours, unitWords } from '../lexicon/units.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { matchDate, resolveDate } from './dates.ts';
import type { DayContext } from './day-context.ts';
import { matchShortYear, matchYear } from './years.ts';

/** A weekday as typed, with what stood before it: -1 'forrige', 0 'denne', 1 'neste'. */
export type WeekdayMatch = Stretch & {
  weekday: number;
  step?: number;
  /** 'Førstkommende' is the coming one, where 'neste' may be the one after it. */
  isNearest?: boolean;
};

/** The weekday (1 to 7) that a token names, by its whole name or a short form. */
export function weekdayAt(tokens: readonly Token[], at: number, context: DayContext): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sure = weekdayWords.get(token.key);
  if (sure !== undefined) return sure;
  const dotted = dottedWeekdayWords.get(token.key);
  if (dotted !== undefined && (token.hasDot || isAmongDays(tokens, at))) return dotted;
  const leading = leadingWeekdayWords.get(token.key);
  if (leading !== undefined && at === 0 && (isAmountFirst(tokens) || isWeekFirst(tokens))) return leading;
  if (leading !== undefined && isAfterAmount(tokens, at)) return leading;
  const isShort = leading !== undefined && (at === 0 || token.hasDot);
  const possible = dotted ?? datedWeekdayWords.get(token.key) ?? (isShort ? leading : undefined);
  if (datedWeekdayWords.has(token.key) && isEnglishDay(tokens, at)) return possible;
  const date = possible === undefined ? undefined : matchDate(tokens, at + 1, context);
  const day = date && resolveDate(date.parts, context);
  return day !== undefined && weekdayOf(day) === possible ? possible : undefined;
}

/** 'On Fri', 'last Sat', '(Fri)'. */
const isEnglishDay = (tokens: readonly Token[], at: number): boolean =>
  /^(on|last|this|next|past)$/.test(keyAt(tokens, at - 1)) || /^\(.*\)/.test(tokens[at]?.text ?? '');

/** 'Ma 2t', 'ti 9-11', 'on 7,5 t'; but 'ti 10 minutters samtaler' are ten. */
function isAmountFirst(tokens: readonly Token[]): boolean {
  const amount = keyAt(tokens, 1);
  const unit = keyAt(tokens, 2);
  if (/^\d[\d.,]*$/.test(amount)) return unitWords.get(unit) === 60 && !unit.endsWith('s');
  return /^\d[\d.,:]*(?:[th]\b|tim|min|-\d)/.test(amount);
}

// Two letters that are other words as well.
const otherShort = words('to ti on må la');

/** '2t fr møte', 'møte 2t to', '2t to. møte'; but '2t to møter' are two of them. */
function isAfterAmount(tokens: readonly Token[], at: number): boolean {
  const isParted = tokens[at]?.hasDot === true || /[,:;]$/.test(tokens[at]?.text ?? '');
  if (!isParted && at < tokens.length - 1 && otherShort.has(keyAt(tokens, at))) return false;
  const before = keyAt(tokens, at - 1);
  return unitWords.has(before.replace(/^[\d.,:½]+/, '')) || halfHours.has(before);
}

/** 'Ma uke 10', 'ti førre veke'; English 'on week 10' is another 'on'. */
function isWeekFirst(tokens: readonly Token[]): boolean {
  const next = keyAt(tokens, 1);
  if (weekNouns.has(next)) return next !== 'week' && /^\d/.test(keyAt(tokens, 2));
  return stepWords.get(next) === -1 && weekNouns.has(keyAt(tokens, 2));
}

/** 'Man 2t plan', 'tor: 2t møte', 'man og tir', 'man uke 10': the words around it speak of days as well. */
function isAmongDays(tokens: readonly Token[], at: number): boolean {
  const next = keyAt(tokens, at + 1);
  if (at === 0 && (/^(?:\d|kl$)/.test(next) || tokens[0]?.text.endsWith(':') === true)) return true;
  // 'Man forrige uke 2t plan'
  const step = next === 'i' ? at + 2 : at + 1;
  if (at === 0 && stepWords.has(keyAt(tokens, step)) && weekNouns.has(keyAt(tokens, step + 1))) return true;
  if (weekNouns.has(next)) return /^\d/.test(keyAt(tokens, at + 2));
  // 'Møte 2t tor': last of all, right after a duration; and no sentence ends in 'man'.
  const before = keyAt(tokens, at - 1);
  const isAfterUnit = /\d[th]?$/.test(before) || unitWords.has(before);
  if (at > 0 && at === tokens.length - 1 && (isAfterUnit || tokens[at]?.key === 'man')) return true;
  const [to, from] = [keyAt(tokens, at + 2), keyAt(tokens, at - 2)];
  return (
    (dayJoiners.has(next) && (weekdayWords.has(to) || dottedWeekdayWords.has(to))) ||
    (dayJoiners.has(keyAt(tokens, at - 1)) && (weekdayWords.has(from) || dottedWeekdayWords.has(from)))
  );
}

const dayJoiners: ReadonlySet<string> = new Set([...toWords, ...joiners]);

/** The days that a weekday can mean, nearest first; two where 'neste fredag' can be this week's or the next's. */
export function resolveWeekday(match: WeekdayMatch, { today, leaning }: DayContext): readonly Day[] {
  const now = weekdayOf(today);
  const behind = (now - match.weekday + 7) % 7;
  const ahead = (match.weekday - now + 7) % 7;
  if (match.step === undefined) return [addDays(today, leaning === 'past' ? -behind : ahead)];
  if (match.step < 0) return [addDays(today, -(behind || 7))];
  if (match.step === 0) return [addDays(today, match.weekday - now)];
  const coming = addDays(today, ahead || 7);
  const isOpen = match.weekday > now && leaning === 'future' && match.isNearest !== true;
  return isOpen ? [coming, addDays(coming, 7)] : [coming];
}

/** The day with the weekday that is nearest to another day, at most three days off. */
export function nearestWeekday(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

/** A day counted within a month, at a token: 'første tirsdag i mars', 'siste fredag i mai 2024', 'siste dag i måneden'. */
export function matchNthWeekday(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): (Stretch & { day: Day | undefined }) | undefined {
  // 'Innen månedens utgang'
  if (/^m(åneden|ånaden)s$/.test(keyAt(tokens, at)) && /^(utgang|slutt)$/.test(keyAt(tokens, at + 1)))
    return { from: at, to: at + 2, day: monthRange(context.today.slice(0, 7)).to };
  const nth = ordinalWords.get(keyAt(tokens, at));
  const noun = keyAt(tokens, at + 1);
  const weekday = nth === undefined ? undefined : (countedDays.get(noun) ?? weekdayWords.get(noun));
  // 'Utgangen av april' is its last day, as in contracts.
  // For work done, 'slutten av februar' is no one day.
  const ending = keyAt(tokens, at);
  const isEnding = endings.has(ending) && (context.leaning === 'future' || ending.startsWith('utgang'));
  const of = isEnding ? at + 1 : at + 2;
  if ((!isEnding && (nth === undefined || weekday === undefined)) || !inOrOf.has(keyAt(tokens, of)))
    return undefined;
  const dayIn = (month: string): Day | undefined => nthWeekday(nth ?? -1, weekday ?? 0, month);
  const found =
    matchInNamedMonth(tokens, of + 1, context, dayIn) ?? matchInThisMonth(tokens, of + 1, context, dayIn);
  return found && { from: at, ...found };
}

type InMonth = { to: number; day: Day | undefined };
type DayIn = (month: string) => Day | undefined;

const isOnSide = (day: Day | undefined, { today, leaning }: DayContext): boolean =>
  day !== undefined && (leaning === 'past' ? day <= today : day >= today);

function matchInNamedMonth(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  dayIn: DayIn,
): InMonth | undefined {
  const month = monthWords.get(keyAt(tokens, at));
  if (month === undefined) return undefined;
  const year = matchYear(tokens, at + 1, context) ?? matchShortYear(tokens, at + 1, context);
  const inYear = (y: number): Day | undefined => dayIn(`${y}-${String(month).padStart(2, '0')}`);
  if (year) return { to: year.to, day: inYear(year.year) };
  const thisYear = Number(context.today.slice(0, 4));
  const here = inYear(thisYear);
  const side = context.leaning === 'past' ? -1 : 1;
  return { to: at + 1, day: isOnSide(here, context) ? here : inYear(thisYear + side) };
}

/** 'I måneden', 'of this month', 'i neste måned'; without a step it is the nearest month that has such a day on its side. */
function matchInThisMonth(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
  dayIn: DayIn,
): InMonth | undefined {
  const first = keyAt(tokens, at);
  const step = stepWords.get(first);
  const noun = step !== undefined || first === 'the' ? at + 1 : at;
  const typed = keyAt(tokens, noun);
  if (!(noun === at ? definiteMonths : monthNouns).has(typed)) return undefined;
  const month = context.today.slice(0, 7);
  if (step !== undefined) return { to: noun + 1, day: dayIn(addMonths(month, step)) };
  const here = dayIn(month);
  const side = context.leaning === 'past' ? -1 : 1;
  return { to: noun + 1, day: isOnSide(here, context) ? here : dayIn(addMonths(month, side)) };
}

/** A month ('yyyy-MM') so many months on. */
export function addMonths(month: string, n: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The n-th of a weekday in a month, the last where n is -1; weekday 0 is any day, and 8 a working day. */
export function nthWeekday(nth: number, weekday: number, month: string): Day | undefined {
  const { from, to } = monthRange(month);
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
