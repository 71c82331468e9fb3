import { addDays, type Day, monthOf, monthRange, weekdayOf } from '../../calendar/days.ts';
import type { DayFault } from '../days/day-match.ts';
import { addMonths } from '../days/weekdays.ts';
import { weekdayWords } from '../lexicon/days.ts';
import { countOf } from '../lexicon/numbers.ts';
import { countedDay, exceptWords, movable, nouns, ordinal } from '../lexicon/repeats.ts';
import { keyAt, type Stretch, type Token, textOf } from '../tokens.ts';
import { type Bound, boundsAround } from './recurrence-bounds.ts';
import { type Every, everyAt, rowEnd, withDayBeside } from './recurrence-every.ts';
import {
  type DayInMonth,
  datesOf,
  dayIn,
  driftingNumber,
  addMonths as inMonths,
  monthsOf,
  type Recurrence,
} from './recurrence-rule.ts';

/**
 * A repetition that was said: kept exactly, with its first date where a day was named; or `other`, the words that can't
 * be kept.
 */
export type RecurrenceReading =
  | {
      readonly kind: 'kept';
      readonly rule: Recurrence;
      readonly first?: Day;
      /** How many there are, or for how long, as it is typed; with another first date it ends on another. */
      readonly times?: string;
      readonly taken: readonly Stretch[];
    }
  | { readonly kind: 'other'; readonly said: string }
  /** 'Årlig rapport 1. mars' may come again or just be called so; `rule` is how often it would. */
  | { readonly kind: 'maybe'; readonly rule: Recurrence }
  /** Said to come just once: 'én gang'. */
  | { readonly kind: 'once'; readonly taken: readonly Stretch[] }
  | { readonly kind: 'impossible'; readonly why: DayFault };

/** Reads how often something comes again, from when and until when; undefined where it comes once. */
export function readRecurrence(tokens: readonly Token[], today: Day): RecurrenceReading | undefined {
  const once = onceAtEnd(tokens);
  if (once !== undefined) return { kind: 'once', taken: [once] };
  const found = findEvery(tokens);
  if (found === undefined) return undefined;
  if (found.isLoose === true && (found.on !== undefined || !isBesideTime(tokens, found))) return maybe(found);
  const every = withDayBeside(tokens, found);
  const other = (stretch: Stretch): RecurrenceReading => ({ kind: 'other', said: textOf(tokens, stretch) });
  const { unit, step } = every;
  if (unit === undefined || step === undefined) return other(every);
  const double = doubledDay(tokens, every);
  if (double !== undefined) return other(double);
  const except = exceptionAfter(tokens, every.to);
  if (except !== undefined) return other({ from: every.from, to: except });
  const times = timesAround(tokens, every);
  if (times?.n === undefined && times !== undefined) return other(together(every, times));
  const butOne = butOneBefore(tokens, every);
  if (butOne !== undefined) return other({ from: butOne, to: every.to });
  const { anchor, until, unread } = boundsAround(tokens, every, today);
  if (unread !== undefined) return other({ from: every.from, to: Math.max(unread.to, every.to) });
  const leap = unit === 'year' ? leapDay(anchor, today) : undefined;
  if (leap !== undefined && anchor !== undefined)
    return { kind: 'kept', rule: { unit, step, on: 29 }, first: leap, taken: [every, anchor] };
  if (anchor?.match.value.kind === 'impossible') return { kind: 'impossible', why: anchor.match.value.why };
  const begun = beginning({ ...every, unit, step }, anchor, tokens, today);
  if (begun === undefined) return other(together(every, anchor));
  const ends = until?.day ?? anchor?.end;
  if (times !== undefined && ends !== undefined) return other(together(every, times));
  const open = { unit, step, ...begun.on };
  const last = times === undefined ? ends : nthDate(open, begun.first, times);
  if (times !== undefined && last === undefined && begun.first !== undefined)
    return other(together(every, times));
  const rule = { ...open, ...(last === undefined ? {} : { until: last }) };
  const taken = [every, ...[anchor, until, times].filter((one) => one !== undefined)];
  return {
    kind: 'kept',
    rule: settled(rule, begun.first),
    ...(begun.first === undefined ? {} : { first: begun.first }),
    ...(times === undefined
      ? {}
      : { times: every.times === undefined ? textOf(tokens, times) : `${every.times}x` }),
    taken,
  };
}

/** How many times a repetition comes, or for how many of a unit: 'tre ganger', 'i fem uker'; without `n` it is more than is kept. */
type Times = Stretch & { readonly n: number | undefined; readonly unit?: Recurrence['unit'] };

const mostTimes = 200;

function timesAround(tokens: readonly Token[], every: Every): Times | undefined {
  if (every.times !== undefined) return { from: every.from, to: every.to, n: every.times };
  for (let at = 0; at < tokens.length; at += 1) {
    if (at >= every.from && at < every.to) continue;
    const key = keyAt(tokens, at);
    const joined = /^(?:x(\d{1,3})|(\d{1,3})x)$/.exec(key);
    const number = joined ? Number(joined[1] ?? joined[2]) : countOf(key);
    if (number === undefined) continue;
    const n = number > 0 && number <= mostTimes ? number : undefined;
    const noun = keyAt(tokens, at + 1);
    if (
      joined ||
      /^(?:ganger|gang|gonger|gongar|gong|times|møter|møte|samlinger|samlingar|meetings|sessions)$/.test(noun)
    ) {
      const isLed = /^(?:alt|totalt|total|sammen|saman)$/.test(keyAt(tokens, at - 1));
      const isIn = isLed && /^(?:i|in|til)$/.test(keyAt(tokens, at - 2));
      const to = rowEnd(tokens, joined ? at + 1 : at + 2);
      return { from: isIn ? at - 2 : isLed ? at - 1 : at, to, n };
    }
    const unit = nouns.get(noun)?.unit;
    const isFor = /^(?:i|for|over|de|dei|the|next|neste)$/.test(keyAt(tokens, at - 1));
    const to = rowEnd(tokens, at + 2);
    if (unit !== undefined && (isFor || to > at + 2)) return { from: isFor ? at - 1 : at, to, n, unit };
  }
  return undefined;
}

/** The last date of so many, or the last day of so long. */
function nthDate(
  { unit, step, on }: Pick<Recurrence, 'unit' | 'step' | 'on'>,
  first: Day | undefined,
  times: Times,
): Day | undefined {
  if (first === undefined || times.n === undefined) return undefined;
  if (times.unit === 'week') return addDays(first, times.n * 7 - 1);
  const months = times.unit === 'year' ? times.n * 12 : times.unit === 'month' ? times.n : undefined;
  if (months !== undefined) return addDays(inMonths(first, months), -1);
  const reach =
    unit === 'week'
      ? addDays(first, times.n * step * 7)
      : inMonths(first, (times.n + 1) * monthsOf({ unit, step }));
  return datesOf({ unit, step, ...(on === undefined ? {} : { on }) }, first, first, reach)[times.n - 1];
}

/** Where 'nest siste fredag i hver måned' begins, which isn't the last. */
function butOneBefore(tokens: readonly Token[], { from }: Stretch): number | undefined {
  return [1, 2, 3, 4]
    .map((back) => from - back)
    .find((at) => /^(?:nest|nestsiste|penultimate|second-to-last)$/.test(keyAt(tokens, at)));
}

function maybe({ unit, step }: Every): RecurrenceReading | undefined {
  return unit === undefined || step === undefined ? undefined : { kind: 'maybe', rule: { unit, step } };
}

function onceAtEnd(tokens: readonly Token[]): Stretch | undefined {
  const to = tokens.length;
  const last = keyAt(tokens, to - 1);
  if (last === 'once') return { from: to - 1, to };
  const isOne = /^(en|én|ein|éin|1)$/.test(keyAt(tokens, to - 2));
  return isOne && /^(gang|gong)$/.test(last) ? { from: to - 2, to } : undefined;
}

/** Two repetitions in one text are something else than either; what may just describe gives way to what doesn't. */
function findEvery(tokens: readonly Token[]): Every | undefined {
  const found: Every[] = [];
  for (let at = 0; at < tokens.length; ) {
    const every = everyAt(tokens, at);
    if (every !== undefined) found.push(every);
    at = every?.to ?? at + 1;
  }
  const sure = found.filter((one) => one.isLoose !== true || isBesideTime(tokens, one));
  const [first = found.find(({ unit }) => unit !== undefined), ...others] = sure;
  if (first === undefined || others.length === 0) return first;
  return { from: first.from, to: others.at(-1)?.to ?? first.to };
}

/** 'Første og tredje mandag i hver måned', 'den 1. og 15. hver måned'. */
function doubledDay(tokens: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  const isDay = (key: string) =>
    ordinal(key) !== undefined || /^\d{1,2}$/.test(key) || countedDay(key) !== undefined;
  const isAnd = (at: number) => /^(og|and|&)$/.test(keyAt(tokens, at));
  if (isAnd(from - 1) && isDay(keyAt(tokens, from - 2))) return { from: from - 2, to };
  return isAnd(to) && isDay(keyAt(tokens, to + 1)) ? { from, to: to + 2 } : undefined;
}

/** 'Rapport månedlig', 'tirsdager kl 9'; 'Månedlig rapport 1. mars' is called so. */
function isBesideTime(tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (to === tokens.length || from === 0) return to === tokens.length && from > 0;
  return /^\d|^(kl|klokka|klokken|at|fra|frå|from|til|to|ut|until|den|the|for|på)$/.test(keyAt(tokens, to));
}

function exceptionAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const key = keyAt(tokens, at);
    const isBut = /^(men|but|og|and)$/.test(key) && /^(ikke|ikkje|not)$/.test(keyAt(tokens, at + 1));
    const isNot = /^(ikke|ikkje|not)$/.test(key) && /^(i|in|på|on)$/.test(keyAt(tokens, at + 1));
    if (exceptWords.has(key) || isBut || isNot) return Math.min(tokens.length, at + (isBut ? 4 : 3));
  }
  return undefined;
}

/** The 29th of February comes each year, if as the 28th; a date without a year that isn't there this year is no fault. */
function leapDay(anchor: Bound | undefined, today: Day): Day | undefined {
  const value = anchor?.match.value;
  if (value?.kind !== 'impossible' || value.why.code !== 'no-such-day') return undefined;
  if (!/^29\D{1,3}(?:februar|feb|february|0?2)\.?$/iu.test(value.why.text)) return undefined;
  return datesOf(
    { unit: 'year', step: 1, on: 29 },
    `${today.slice(0, 4)}-02-01`,
    today,
    inYears(today, 2),
  )[0];
}

const together = (one: Stretch, two: Stretch | undefined): Stretch =>
  two === undefined ? one : { from: Math.min(one.from, two.from), to: Math.max(one.to, two.to) };

/** The number that every month has, and that is the first date's, needn't be said. */
function settled({ on, ...rule }: Recurrence, first: Day | undefined): Recurrence {
  const isPlain =
    typeof on === 'number' &&
    first !== undefined &&
    Number(first.slice(8)) === on &&
    (rule.unit === 'week' || driftingNumber(first, rule.unit) === undefined);
  return on === undefined || isPlain ? rule : { ...rule, on };
}

type Begun = { readonly first?: Day; readonly on: { readonly on?: DayInMonth } };
type Kept = Every & Pick<Recurrence, 'unit' | 'step'>;

/** The first date and the day in the month; undefined where the words don't fit each other. */
function beginning(
  every: Kept,
  anchor: Bound | undefined,
  tokens: readonly Token[],
  today: Day,
): Begun | undefined {
  if (every.unit === 'week') return weekly(every, anchor, today);
  if (every.on !== undefined) return monthly(every, every.on, anchor, today);
  if (anchor === undefined) return { on: {} };
  const named = namedDay(tokens, anchor);
  if (named === 'movable' || named === 'weekday' || !isOneDay(anchor)) return undefined;
  if (named !== undefined && every.unit === 'month' && every.step > 1) return undefined;
  const on = named ?? driftingNumber(anchor.day, every.unit);
  return { first: anchor.day, on: on === undefined ? {} : { on } };
}

const isOneDay = ({ match, end }: Bound): boolean => match.value.kind === 'day' && end === undefined;

function weekly(every: Kept, anchor: Bound | undefined, today: Day): Begun | undefined {
  if (anchor === undefined) {
    return every.weekday === undefined ? { on: {} } : { first: onOrAfter(today, every.weekday), on: {} };
  }
  if (every.weekday === undefined) return isOneDay(anchor) ? { first: anchor.day, on: {} } : undefined;
  const isExact = isOneDay(anchor) && !anchor.isFrom;
  if (isExact && weekdayOf(anchor.day) !== every.weekday) return undefined;
  const start = anchor.day < today && !isExact ? today : anchor.day;
  const first = onOrAfter(start, every.weekday);
  return anchor.end !== undefined && first > anchor.end ? undefined : { first, on: {} };
}

const onOrAfter = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

function monthly(every: Kept, on: DayInMonth, anchor: Bound | undefined, today: Day): Begun | undefined {
  if (anchor !== undefined && !anchor.isFrom) {
    const isSame = isOneDay(anchor) && dayIn(monthOf(anchor.day), on) === anchor.day;
    return isSame ? { first: anchor.day, on: { on } } : undefined;
  }
  // 'Den 15. hvert kvartal' leaves open in which of its months.
  if (every.step > 2 && typeof on === 'number' && anchor === undefined && on > 1) return undefined;
  const start = anchor === undefined ? today : anchor.day < today ? today : anchor.day;
  const [first] = datesOf(
    { unit: 'month', step: every.step, on },
    phaseOf(every.step, on, start),
    start,
    inYears(start, 3),
  );
  return first === undefined ? undefined : { first, on: { on } };
}

const inYears = (day: Day, n: number): Day => `${Number(day.slice(0, 4)) + n}${day.slice(4)}`;

/** Quarters and tertials begin and end where the year's do: the last Friday of a quarter is in its last month. */
function phaseOf(step: number, on: DayInMonth, start: Day): Day {
  if (12 % step !== 0 || step <= 2) return monthRange(monthOf(start)).from;
  const month = Number(start.slice(5, 7)) - 1;
  const isAtEnd = on === 'last' || (typeof on === 'object' && on.nth < 0);
  const first = month - (month % step) + (isAtEnd ? step - 1 : 0);
  return `${addMonths(`${start.slice(0, 4)}-01`, first - step)}-01`;
}

/** What a day's words say beside its date: the weekday counted in its month, or that they name none that stays. */
function namedDay(
  tokens: readonly Token[],
  { from, to }: Stretch,
): DayInMonth | 'movable' | 'weekday' | undefined {
  const keys = tokens.slice(from, to).map(({ key }) => key);
  if (keys.some((key) => movable.test(key))) return 'movable';
  for (const [at, key] of keys.entries()) {
    const nth = ordinal(key);
    const day = countedDay(keys[at + 1] ?? '');
    if (nth === undefined || day === undefined || nth === 5) continue;
    return day === 0 ? (nth < 0 ? 'last' : nth) : { nth, weekday: day };
  }
  if (keys.some((key) => /utgang|slutt|end/.test(key))) return 'last';
  return keys.some((key) => weekdayWords.has(key)) && !keys.some((key) => /\d/.test(key))
    ? 'weekday'
    : undefined;
}
