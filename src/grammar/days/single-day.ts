import {
  addDays,
  type Day,
  daysBetween,
  type IsoWeek,
  isoWeekOf,
  monthRange,
  weekdayOf,
} from '../../calendar/calendar.ts';
import { matchPartOfMonth, matchPartOfWeek, matchPeriod } from '../periods.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { datedWeekdayWords, monthWords, partsOfDay, weekdayWords } from '../words.ts';
import { type FeastWeek, matchDayBeside, matchFeastWeek, matchWeekdayBeside } from './around-feasts.ts';
import { type DateParts, type DayContext, dateText, matchDate, resolveDate } from './dates.ts';
import { matchNamedDay } from './named-days.ts';
import { matchOrdinalOn } from './ordinal-days.ts';
import {
  addMonths,
  matchNthWeekday,
  nearestWeekday,
  resolveWeekday,
  type WeekdayMatch,
  weekdayAt,
} from './weekdays.ts';
import {
  type DistanceMatch,
  dayInWeek,
  matchDistance,
  matchDistanceFrom,
  matchVagueDistance,
  matchWeek,
  resolveWeek,
  stepWords,
} from './weeks.ts';

/** Why a day that was typed can't be: `text` is the date as typed, `week` a number that the year doesn't reach. */
export type DayFault = { code: 'no-such-day'; text: string } | { code: 'no-such-week'; week: number };

/** What a stretch of words says about the day. A choice has two days or more; the kinds after it name no one day. */
export type DayValue =
  | { kind: 'day'; day: Day }
  | { kind: 'choice'; days: readonly Day[] }
  | { kind: 'span'; from: Day; to: Day }
  | { kind: 'week'; week: IsoWeek }
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: number }
  | { kind: 'impossible'; why: DayFault };

/**
 * A day in a text; `isWeak` where the words could as well be a number ('30.12'). `ahead` is the same date or feast of the
 * year to come, where no year was typed and days lean to the past; `isEvent` where the words are as well what was done
 * ('halloween').
 */
export type DayMatch = Stretch & {
  value: DayValue;
  isWeak: boolean;
  ahead?: Day | undefined;
  isEvent?: boolean;
};

/** One day, week or period that begins at a token; the rules are tried from the surest to the loosest. */
export function matchSingleDay(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): DayMatch | undefined {
  return (
    named(tokens, at, context) ??
    nightBefore(tokens, at, context) ??
    besideFeast(tokens, at, context) ??
    dated(tokens, at, context) ??
    distant(tokens, at, context) ??
    counted(tokens, at, context) ??
    matchPartOfMonth(tokens, at, context) ??
    matchPartOfWeek(tokens, at, context) ??
    onWeekday(tokens, at, context) ??
    inWeek(tokens, at, context) ??
    matchPeriod(tokens, at, context)
  );
}

/** Reads the day at a token as seen from an earlier one; 'i dag' and 'i går' stay what they are. */
export function matchBefore(
  tokens: readonly Token[],
  first: DayMatch,
  day: Day,
  context: DayContext,
): DayMatch | undefined {
  const isFixed = matchNamedDay(tokens, first.from, context)?.isYearly === false;
  return isFixed ? first : matchSingleDay(tokens, first.from, { ...context, today: day });
}

const strong = ({ from, to }: Stretch, value: DayValue): DayMatch => ({ from, to, value, isWeak: false });
const onDay = (stretch: Stretch, day: Day): DayMatch => strong(stretch, { kind: 'day', day });

function named(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchNamedDay(tokens, at, context);
  if (!match) return undefined;
  // 'I dag for en uke siden'
  const before = keyAt(tokens, match.to) === 'for' ? matchDistance(tokens, match.to) : undefined;
  const [day] = match.days;
  if (before?.unit === 'weeks' && before.n < 0 && day !== undefined && match.days.length === 1)
    return onDay({ from: at, to: before.to }, addDays(day, before.n * 7));
  const { to, days, ahead, isEvent } = match;
  return { from: at, to, value: oneOrMore(days), isWeak: false, ahead, isEvent };
}

const withAhead = ({ from, to }: Stretch, days: readonly Day[], ahead: Day | undefined): DayMatch => ({
  from,
  to,
  value: oneOrMore(days),
  isWeak: false,
  ahead,
});

/** 'Dagen etter 17. mai', 'i påskeuka', 'uka før jul', 'i påskeuka tirsdag'. */
function besideFeast(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const beside = matchDayBeside(tokens, at, context);
  if (beside) return withAhead(beside, beside.found, beside.ahead);
  const week = matchFeastWeek(tokens, at, context);
  if (!week) return undefined;
  const on = /^(på|on)$/.test(keyAt(tokens, week.to)) ? week.to + 1 : week.to;
  const weekday = weekdayAt(tokens, on, context);
  return weekday === undefined
    ? strong(week, weekOrSpan(week.mondays))
    : inWeeks({ from: at, to: on + 1 }, week, weekday);
}

const inWeeks = (whole: Stretch, { mondays, ahead }: FeastWeek, weekday: number): DayMatch =>
  withAhead(
    whole,
    mondays.map((monday) => addDays(monday, weekday - 1)),
    ahead,
  );

/** One week, or all of two where either may be meant. */
function weekOrSpan(mondays: readonly Day[]): DayValue {
  const [first = '', second] = mondays;
  if (second === undefined) return { kind: 'week', week: isoWeekOf(first) };
  return { kind: 'span', from: first, to: addDays(second, 6) };
}

/** 'Natt til onsdag' belongs to Tuesday and to Wednesday. */
function nightBefore(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  if (!/^natt(a|en)?$/.test(keyAt(tokens, at)) || keyAt(tokens, at + 1) !== 'til') return undefined;
  const after =
    named(tokens, at + 2, context) ?? dated(tokens, at + 2, context) ?? onWeekday(tokens, at + 2, context);
  if (after?.value.kind !== 'day') return undefined;
  const { day } = after.value;
  return strong({ from: at, to: after.to }, { kind: 'choice', days: [addDays(day, -1), day] });
}

function dated(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchDate(tokens, at, context);
  if (!match) return undefined;
  const day = resolveDate(match.parts, context);
  if (day === undefined) return { ...noSuchDay(tokens, match), isWeak: match.isWeak };
  const { to, parts, isWeak } = match;
  return { from: at, to, value: { kind: 'day', day }, isWeak, ahead: aheadOf(parts, context) };
}

/** The date in the year to come, where it was typed without a year. */
function aheadOf(parts: DateParts, { today, leaning }: DayContext): Day | undefined {
  if (leaning === 'future' || parts.year !== undefined || parts.month === undefined) return undefined;
  const ahead = resolveDate(parts, { today, leaning: 'future' });
  return ahead === today ? undefined : ahead;
}

function noSuchDay(tokens: readonly Token[], match: Stretch): DayMatch {
  return strong(match, { kind: 'impossible', why: { code: 'no-such-day', text: dateText(tokens, match) } });
}

function distant(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const { today } = context;
  const about = matchVagueDistance(tokens, at);
  if (about) return strong(about, { kind: 'choice', days: about.days.map((n) => addDays(today, -n)) });
  const ahead = distantFrom(tokens, at, context);
  if (ahead) return ahead;
  const match = matchDistance(tokens, at);
  if (!match) return undefined;
  // 'For en uke siden på tirsdag' is a day of that week.
  const on = /^(på|on)$/.test(keyAt(tokens, match.to)) ? match.to + 1 : match.to;
  const weekday = match.unit === 'weeks' ? weekdayAt(tokens, on, context) : undefined;
  if (weekday !== undefined)
    return onDay({ from: at, to: on + 1 }, dayInWeek(isoWeekOf(addDays(today, match.n * 7)), weekday));
  // 'For en uke siden i går'
  const then =
    match.unit === 'weeks' && match.n < 0
      ? matchNamedDay(tokens, on, { ...context, today: addDays(today, match.n * 7) })
      : undefined;
  if (then) return strong({ from: at, to: then.to }, oneOrMore(then.days));
  if (match.unit !== 'months')
    return onDay(match, addDays(today, match.n * (match.unit === 'weeks' ? 7 : 1)));
  const month = addMonths(today.slice(0, 7), match.n);
  // 'Two months ago' is too vague to have worked on; 'in two months' is the same date then, or that month's last.
  if (match.n < 0) return strong(match, { kind: 'month', month });
  const { from, to } = monthRange(month);
  const sameDate = addDays(from, Number(today.slice(8)) - 1);
  return onDay(match, daysBetween(sameDate, to) > 0 ? sameDate : to);
}

/** 'A week from Friday', '14 dager fra i dag': so long after another day. */
function distantFrom(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  if (context.leaning === 'past') return undefined;
  const match = matchDistanceFrom(tokens, at);
  if (!match) return undefined;
  const isNow = /^(now|nå|no)$/.test(keyAt(tokens, match.to));
  const base = isNow
    ? onDay({ from: match.to, to: match.to + 1 }, context.today)
    : (named(tokens, match.to, context) ??
      dated(tokens, match.to, context) ??
      onWeekday(tokens, match.to, context));
  if (base?.value.kind !== 'day') return undefined;
  return onDay({ from: at, to: base.to }, addDays(base.value.day, match.days));
}

function counted(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchNthWeekday(tokens, at, context);
  if (!match) return undefined;
  return match.day === undefined ? noSuchDay(tokens, match) : onDay(match, match.day);
}

function onWeekday(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
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
  if (weekday === undefined) return undefined;
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
    lastWeekday(tokens, match, context) ??
    strong(match, oneOrMore(resolveWeekday(match, context)))
  );
}

const comingWords = /^(først)?kom(m?ende|ande)$|^coming$/;

function oneOrMore(days: readonly Day[]): DayValue {
  const [first, ...others] = days;
  return first !== undefined && others.length === 0 ? { kind: 'day', day: first } : { kind: 'choice', days };
}

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
  const beside = matchWeekdayBeside(tokens, to, weekday, context);
  if (beside) return withAhead({ from, to: beside.to }, beside.found, beside.ahead);
  const week = matchFeastWeek(tokens, to, context);
  return week && inWeeks({ from, to: week.to }, week, weekday);
}

/** 'Onsdag i februar', 'en tirsdag i mars': some day of that month. */
function weekdayInMonth(
  tokens: readonly Token[],
  { from, to, step }: WeekdayMatch,
  context: DayContext,
): DayMatch | undefined {
  if (step !== undefined || !/^(i|in)$/.test(keyAt(tokens, to)) || !monthWords.has(keyAt(tokens, to + 1)))
    return undefined;
  const month = matchPeriod(tokens, to, context);
  return month && { ...month, from };
}

function weekValue(
  whole: Stretch,
  match: NonNullable<ReturnType<typeof matchWeek>>,
  context: DayContext,
  weekday?: number,
): DayMatch {
  const week = resolveWeek(match, context);
  if (week)
    return weekday === undefined
      ? strong(whole, { kind: 'week', week })
      : onDay(whole, dayInWeek(week, weekday));
  const number = 'number' in match ? match.number : 0;
  return strong(whole, { kind: 'impossible', why: { code: 'no-such-week', week: number } });
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

function inWeek(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchWeek(tokens, at, context);
  if (!match) return undefined;
  const next = keyAt(tokens, match.to);
  const on = next === 'på' || next === 'on' ? match.to + 1 : match.to;
  const weekday = weekdayAt(tokens, on, context);
  return weekValue({ from: at, to: weekday === undefined ? match.to : on + 1 }, match, context, weekday);
}
