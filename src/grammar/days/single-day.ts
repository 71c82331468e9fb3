import { addDays, type Day, daysBetween, isoWeekOf, monthRange } from '../../calendar/days.ts';
import { monthWords } from '../lexicon/days.ts';
import { feastWeekStarts } from '../lexicon/feasts.ts';
import { inWords, onWords, theWords } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { dayOrdinals, numberWords, ordinalWords } from '../lexicon/numbers.ts';
import { endings, fewWords, pairWords, stepWords, weekNouns } from '../lexicon/periods.ts';
import { onWeekday, weekdayStarts } from '../on-weekday.ts';
import { matchPartOfMonth, matchPartOfWeek, matchPeriod, monthPartStarts, weekOpeners } from '../periods.ts';
import { firstOf, type Rule, rulesByWord } from '../rules.ts';
import { keyAt, type Token } from '../tokens.ts';
import { matchDayBeside, matchFeastWeek } from './around-feasts.ts';
import { type DateParts, matchDate, resolveDate } from './dates.ts';
import type { DayContext } from './day-context.ts';
import {
  type DayMatch,
  type DayValue,
  inWeeks,
  noSuchDay,
  onDay,
  oneOrMore,
  strong,
  weekValue,
  withAhead,
} from './day-match.ts';
import { matchNamedDay, namedDayStarts } from './named-days.ts';
import { matchOrdinalInMonth } from './ordinal-days.ts';
import { addMonths, matchNthWeekday, weekdayAt } from './weekdays.ts';
import {
  dayInWeek,
  inDays,
  matchDistance,
  matchDistanceFrom,
  matchVagueDistance,
  matchWeek,
} from './weeks.ts';
import { yearStarts } from './years.ts';

const numbers = [...numberWords.keys()];
const steps = [...stepWords.keys()];

/** From the surest to the loosest; `npm run pages` doesn't print them, `lagbot say --explain` names them. */
const rules: readonly Rule<DayMatch, DayContext>[] = [
  { name: 'a day with a name', read: named, starts: namedDayStarts, digits: true },
  { name: 'a night', read: nightBefore, starts: words('natt natta natten'), digits: false },
  {
    name: 'beside a feast',
    read: besideFeast,
    starts: [...inWords, ...theWords, ...feastWeekStarts, ...weekNouns, ...words('dagen day')],
    digits: true,
  },
  {
    name: 'a date',
    read: dated,
    starts: [...theWords, ...dayOrdinals.keys(), ...monthWords.keys()],
    digits: true,
  },
  {
    name: 'a distance',
    read: distant,
    starts: [...numbers, ...pairWords, ...fewWords, ...words('for om in')],
    digits: true,
  },
  {
    name: 'a day counted in a month',
    read: counted,
    starts: [...ordinalWords.keys(), ...endings, ...words('månedens månadens')],
    digits: true,
  },
  { name: 'a part of a month', read: matchPartOfMonth, starts: monthPartStarts, digits: true },
  { name: 'a part of a week', read: matchPartOfWeek, starts: weekOpeners, digits: false },
  { name: 'a weekday', read: onWeekday, starts: weekdayStarts, digits: true },
  {
    name: 'a week',
    read: inWeek,
    starts: [...steps, ...weekNouns, ...words('i in of u v')],
    digits: true,
  },
  {
    name: 'a period',
    read: matchPeriod,
    starts: [...steps, ...yearStarts, ...words('i in the')],
    digits: true,
  },
];
const rulesFor = rulesByWord(rules);

/** Whether a day can begin with a word. */
export const mayStartDay = (key: string): boolean => rulesFor(key).length > 0;

/** One day, week or period that begins at a token; the rules are tried from the surest to the loosest. */
export const matchSingleDay = (
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): DayMatch | undefined => firstOf(rulesFor(keyAt(tokens, at)), tokens, at, context);

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

function named(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchNamedDay(tokens, at, context);
  if (!match) return undefined;
  // 'I dag for en uke siden'
  const before = keyAt(tokens, match.to) === 'for' ? matchDistance(tokens, match.to) : undefined;
  const [day] = match.days;
  if (before?.unit === 'weeks' && before.n < 0 && day !== undefined && match.days.length === 1)
    return onDay({ from: at, to: before.to }, addDays(day, inDays(before)));
  const { to, days, ahead, isEvent } = match;
  return { from: at, to, value: oneOrMore(days), isWeak: false, ahead, isEvent };
}

/** 'Dagen etter 17. mai', 'i påskeuka', 'uka før jul', 'i påskeuka tirsdag'. */
function besideFeast(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const beside = matchDayBeside(tokens, at, context);
  if (beside) return withAhead(beside, beside.found, beside.ahead);
  const week = matchFeastWeek(tokens, at, context);
  if (!week) return undefined;
  const on = onWords.has(keyAt(tokens, week.to)) ? week.to + 1 : week.to;
  const weekday = weekdayAt(tokens, on, context);
  return weekday === undefined
    ? strong(week, weekOrSpan(week.mondays))
    : inWeeks({ from: at, to: on + 1 }, week, weekday);
}

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
  const inMonth = matchOrdinalInMonth(tokens, at, context);
  if (inMonth) return inMonth.day === undefined ? noSuchDay(tokens, inMonth) : onDay(inMonth, inMonth.day);
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

function distant(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const { today } = context;
  const about = matchVagueDistance(tokens, at);
  if (about) return strong(about, { kind: 'choice', days: about.days.map((n) => addDays(today, -n)) });
  const ahead = distantFrom(tokens, at, context);
  if (ahead) return ahead;
  const match = matchDistance(tokens, at);
  if (!match) return undefined;
  // 'For en uke siden på tirsdag' is a day of that week.
  const on = onWords.has(keyAt(tokens, match.to)) ? match.to + 1 : match.to;
  const weekday = match.unit === 'weeks' ? weekdayAt(tokens, on, context) : undefined;
  if (weekday !== undefined)
    return onDay({ from: at, to: on + 1 }, dayInWeek(isoWeekOf(addDays(today, inDays(match))), weekday));
  // 'For en uke siden i går'
  const then =
    match.unit === 'weeks' && match.n < 0
      ? matchNamedDay(tokens, on, { ...context, today: addDays(today, inDays(match)) })
      : undefined;
  if (then) return strong({ from: at, to: then.to }, oneOrMore(then.days));
  if (match.unit !== 'months') return onDay(match, addDays(today, inDays(match)));
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

function inWeek(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const match = matchWeek(tokens, at, context);
  if (!match) return undefined;
  const next = keyAt(tokens, match.to);
  const on = next === 'på' || next === 'on' ? match.to + 1 : match.to;
  const weekday = weekdayAt(tokens, on, context);
  return weekValue({ from: at, to: weekday === undefined ? match.to : on + 1 }, match, context, weekday);
}
