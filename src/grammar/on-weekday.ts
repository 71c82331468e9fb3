import { addDays, type Day, daysBetween, isoWeekOf, weekdayOf } from '../calendar/days.ts';
import { matchFeastWeek, matchWeekdayBeside, matchWeekdayWithin } from './days/around-feasts.ts';
import { type DateParts, matchDate, resolveDate } from './days/dates.ts';
import type { DayContext } from './days/day-context.ts';
import {
  type DayMatch,
  inWeeks,
  noSuchDay,
  onDay,
  oneOrMore,
  strong,
  weekValue,
  withAhead,
} from './days/day-match.ts';
import { matchOrdinalOn } from './days/ordinal-days.ts';
import { nearestWeekday, resolveWeekday, type WeekdayMatch, weekdayAt } from './days/weekdays.ts';
import { type DistanceMatch, dayInWeek, matchDistance, matchWeek } from './days/weeks.ts';
import {
  datedWeekdayWords,
  dottedWeekdayWords,
  leadingWeekdayWords,
  monthWords,
  partsOfDay,
  weekdayWords,
} from './lexicon/days.ts';
import { inWords } from './lexicon/joining.ts';
import { stepWords } from './lexicon/periods.ts';
import { matchPeriod, matchWeekend } from './periods.ts';
import { keyAt, type Token } from './tokens.ts';

/** What a weekday begins with, 'i' and 'mandags' included. */
export const weekdayStarts: readonly string[] = [
  'i',
  ...stepWords.keys(),
  ...[...weekdayWords.keys()].flatMap((word) => (word.endsWith('dag') ? [word, `${word}s`] : [word])),
  ...dottedWeekdayWords.keys(),
  ...datedWeekdayWords.keys(),
  ...leadingWeekdayWords.keys(),
];

/** A weekday at a token with what says which one: 'forrige fredag', 'tirsdag 12. mars', 'onsdag uke 10', 'mandag i påska'. */
export function onWeekday(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const next = keyAt(tokens, at + 1);
  // 'I mandags' is the one before today.
  const isLast = keyAt(tokens, at) === 'i' && next.endsWith('dags');
  // 'Fredags føremiddag'
  const part = keyAt(tokens, at).endsWith('dags') && partsOfDay.has(next);
  const step = isLast ? -1 : stepWords.get(keyAt(tokens, at));
  const weekday =
    step === undefined
      ? part
        ? weekdayWords.get(keyAt(tokens, at).slice(0, -1))
        : weekdayAt(tokens, at, context)
      : (weekdayWords.get(isLast ? next.slice(0, -1) : next) ??
        (datedWeekdayWords.has(next) ? weekdayAt(tokens, at + 1, context) : undefined));
  if (weekday === undefined) return keyAt(tokens, at) === 'i' ? inWeekday(tokens, at, context) : undefined;
  const match: WeekdayMatch =
    step === undefined
      ? { from: at, to: at + 1, weekday }
      : { from: at, to: at + 2, weekday, step, isNearest: comingWords.test(keyAt(tokens, at)) };
  return (
    weekdayWithDate(tokens, match, context) ??
    weekdayWithWeek(tokens, match, context) ??
    weekdayByFeast(tokens, match, context) ??
    weekdayAtDistance(tokens, match, context) ??
    weekdayInMonth(tokens, match, context) ??
    weekdayInWeekend(tokens, match, context) ??
    lastWeekday(tokens, match, context) ??
    strong(match, oneOrMore(resolveWeekday(match, context)))
  );
}

/** 'I fredag', as some say for 'på fredag' and 'i fredags'. */
function inWeekday(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  if (!/dag(?:en)?$/.test(keyAt(tokens, at + 1))) return undefined;
  const match = onWeekday(tokens, at + 1, context);
  return match && { ...match, from: at };
}

const comingWords = /^(først)?kom(m?ende|ande)$|^coming$/;

function weekdayWithDate(
  tokens: readonly Token[],
  { from, to, weekday }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  const date = matchDate(tokens, to, context) ?? matchOrdinalOn(tokens, to, weekday, context);
  if (!date) return undefined;
  const whole = { from, to: date.to };
  const day = resolveDate(date.parts, context);
  if (day !== undefined && weekdayOf(day) === weekday) return onDay(whole, day);
  const otherSide = onOtherSide(date.parts, context);
  if (otherSide !== undefined && weekdayOf(otherSide) === weekday) return onDay(whole, otherSide);
  const swapped = monthFirst(tokens, date, weekday, context);
  if (day === undefined) return swapped === undefined ? noSuchDay(tokens, date) : onDay(whole, swapped);
  if (swapped !== undefined) return strong(whole, { kind: 'choice', days: [swapped, day] });
  const other = nearestWeekday(weekday, day);
  const isOnSide = context.leaning === 'past' ? other <= context.today : other >= context.today;
  return strong(whole, {
    kind: 'choice',
    days: isOnSide ? [day, other] : [day, addDays(other, daysBetween(other, day) > 0 ? 7 : -7)],
  });
}

const soon = 60;

/** 'Fredag 15. mars' said the day before it is that one, and not one a year away which is no Friday. */
function onOtherSide(parts: DateParts, { today, leaning }: DayContext): Day | undefined {
  if (parts.year !== undefined || parts.month === undefined) return undefined;
  const day = resolveDate(parts, { today, leaning: leaning === 'past' ? 'future' : 'past' });
  return day !== undefined && Math.abs(daysBetween(today, day)) <= soon ? day : undefined;
}

/** 'Tue 3/12' on which the twelfth of March is the Tuesday: the month came first. */
function monthFirst(
  tokens: readonly Token[],
  { to, parts }: { to: number; parts: DateParts },
  weekday: number,
  context: DayContext,
): Day | undefined {
  if (parts.month === undefined || !keyAt(tokens, to - 1).includes('/')) return undefined;
  const day = resolveDate({ ...parts, day: parts.month, month: parts.day }, context);
  return day !== undefined && weekdayOf(day) === weekday ? day : undefined;
}

function weekdayWithWeek(
  tokens: readonly Token[],
  { from, to, weekday }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  const match = matchWeek(tokens, to, context);
  if (!match) return undefined;
  return weekValue({ from, to: match.to }, match, context, weekday);
}

/** 'Tirsdag i påskeuka', 'tirsdag uka etter påske', 'onsdag før påske'. */
function weekdayByFeast(
  tokens: readonly Token[],
  { from, to, weekday }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  const week = matchFeastWeek(tokens, to, context);
  if (week) return inWeeks({ from, to: week.to }, week, weekday);
  const beside =
    matchWeekdayBeside(tokens, to, weekday, context) ?? matchWeekdayWithin(tokens, to, weekday, context);
  return beside && withAhead({ from, to: beside.to }, beside.found, beside.ahead);
}

/** 'Onsdag i februar', 'en tirsdag i mars': some day of that month. */
function weekdayInMonth(
  tokens: readonly Token[],
  { from, to, step }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  if (step !== undefined || !inWords.has(keyAt(tokens, to)) || !monthWords.has(keyAt(tokens, to + 1)))
    return undefined;
  const month = matchPeriod(tokens, to, context);
  return month && { ...month, from };
}

/** 'Lørdag i helga', 'sunday last weekend'. */
function weekdayInWeekend(
  tokens: readonly Token[],
  { from, to, weekday }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  if (weekday < 5) return undefined;
  const weekend = matchWeekend(tokens, to, context);
  if (weekend?.value.kind !== 'span') return undefined;
  return onDay({ from, to: weekend.to }, addDays(weekend.value.from, weekday - 6));
}

/** 'Mandag sist' and 'Monday last' are 'sist mandag'. */
function lastWeekday(
  tokens: readonly Token[],
  { from, to, weekday, step }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  if (step !== undefined || !/^(siste?|last)$/.test(keyAt(tokens, to))) return undefined;
  const match = { from, to: to + 1, weekday, step: -1 };
  return strong(match, oneOrMore(resolveWeekday(match, context)));
}

function weekdayAtDistance(
  tokens: readonly Token[],
  match: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  const distance: DistanceMatch | undefined = matchDistance(tokens, match.to);
  if (distance?.unit !== 'weeks') return undefined;
  const whole = { from: match.from, to: distance.to };
  // 'Fredag for to uker siden' is Friday of that week; 'mandag om en uke' is a week after the coming Monday.
  if (distance.n < 0)
    return onDay(whole, dayInWeek(isoWeekOf(addDays(context.today, distance.n * 7)), match.weekday));
  const [coming = context.today] = resolveWeekday(match, { ...context, leaning: 'future' });
  return onDay(whole, addDays(coming, distance.n * 7));
}
