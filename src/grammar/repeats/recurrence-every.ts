import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { dayOrdinals, monthWords, numberWords, weekdayWords } from '../words.ts';
import type { DayInMonth, Recurrence } from './recurrence-rule.ts';
import {
  adverbs,
  countedDay,
  everyOtherWords,
  everyWords,
  nouns,
  ordinal,
  otherAdverbs,
  otherNouns,
  otherWords,
  pluralWeekdays,
} from './recurrence-words.ts';

/** The words that say that something comes again: 'hver tirsdag', 'annenhver uke', 'siste fredag i hver måned'. */
export type Every = Stretch &
  Partial<Pick<Recurrence, 'unit' | 'step' | 'on'>> & {
    readonly weekday?: number;
    /** 'Månedlig', which may just describe; and 'tirsdager', which may be a title's. */
    readonly isLoose?: boolean;
  };

const mostSteps = 12;
const inWords = new Set(['i', 'in', 'of', 'av']);
const theWords = new Set(['den', 'the', 'på', 'on', 'om']);

/** What is said at a token; without a unit it is something that can't be kept: 'hver dag'. */
export function everyAt(tokens: readonly Token[], at: number): Every | undefined {
  const key = keyAt(tokens, at);
  const adverb = adverbs.get(key);
  if (adverb !== undefined) return { from: at, to: at + 1, ...adverb, isLoose: true };
  if (otherAdverbs.has(key)) return { from: at, to: at + 1, isLoose: true };
  const plural = pluralWeekdays.get(key);
  if (plural !== undefined) return pluralAt(tokens, at, plural);
  if (everyOtherWords.has(key)) return counted(tokens, at, at + 1, 2);
  if (!everyWords.has(key)) return timesAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (otherWords.has(next)) return counted(tokens, at, at + 2, 2);
  if (/^(halv|half|halve)$/.test(next) && nouns.get(keyAt(tokens, at + 2))?.unit === 'year')
    return { from: at, to: at + 3, unit: 'month', step: 6 };
  const nth = ordinal(next);
  if (nth !== undefined && (nth === -1 || !/^\d$/.test(next) || tokens[at + 1]?.hasDot === true))
    return ordinalAt(tokens, at, nth);
  const number = /^\d{1,2}$/.test(next) ? Number(next) : numberWords.get(next);
  return number === undefined ? counted(tokens, at, at + 1, 1) : counted(tokens, at, at + 2, number);
}

function pluralAt(tokens: readonly Token[], at: number, weekday: number): Every {
  const isLed = /^(alle|all|på|om|on)$/.test(keyAt(tokens, at - 1));
  const every = { from: isLed ? at - 1 : at, to: at + 1, unit: 'week' as const, step: 1, weekday };
  return severalDays(tokens, { ...every, ...(isLed ? {} : { isLoose: true }) });
}

/** So many of what stands at `noun`. */
function counted(tokens: readonly Token[], from: number, noun: number, n: number): Every | undefined {
  const key = keyAt(tokens, noun);
  const to = noun + 1;
  const weekday = weekdayWords.get(key);
  if (weekday !== undefined) {
    const month = inMonth(tokens, to);
    if (month !== undefined && n > 1)
      return n > 4
        ? { from, to: month }
        : { from, to: month, unit: 'month', step: 1, on: { nth: n, weekday } };
    return n > 2 ? { from, to } : severalDays(tokens, { from, to, unit: 'week', step: n, weekday });
  }
  const unit = nouns.get(key);
  if (unit !== undefined) {
    const step = unit.step * n;
    return step > mostSteps || n === 0 ? { from, to } : { from, to, unit: unit.unit, step };
  }
  if (/^(dag|dagen|day|dager|dagar|days)$/.test(key) && n > 0 && n % 7 === 0 && n / 7 <= mostSteps)
    return { from, to, unit: 'week', step: n / 7 };
  return otherNouns.has(key) || /^(dager|dagar|days)$/.test(key) ? { from, to } : undefined;
}

/** 'Hver første mandag i måneden', 'every last Friday', 'hver tredje uke'. */
function ordinalAt(tokens: readonly Token[], from: number, nth: number): Every | undefined {
  const day = countedDay(keyAt(tokens, from + 2));
  if (day === undefined || nth === 5) return nth < 1 ? undefined : counted(tokens, from, from + 2, nth);
  const month = inMonth(tokens, from + 3);
  const to = month ?? from + 3;
  // 'Hver tredje fredag' may be every third week, or a month's third one.
  if (month === undefined && nth > 2) return { from, to };
  return { from, to, unit: 'month', step: 1, on: onOf(nth, day) };
}

const onOf = (nth: number, weekday: number): DayInMonth =>
  weekday === 0 ? (nth === -1 ? 'last' : nth) : { nth, weekday };

/** The end of 'i måneden', 'of the month', 'i hver måned'. */
function inMonth(tokens: readonly Token[], at: number): number | undefined {
  if (!inWords.has(keyAt(tokens, at))) return undefined;
  const isLed = keyAt(tokens, at + 1) === 'the' || everyWords.has(keyAt(tokens, at + 1));
  const noun = isLed ? at + 2 : at + 1;
  const unit = nouns.get(keyAt(tokens, noun));
  return unit?.unit === 'month' && unit.step === 1 ? noun + 1 : undefined;
}

/** 'Hver tirsdag og torsdag' is two repetitions. */
function severalDays(tokens: readonly Token[], every: Every): Every {
  const { from, to } = every;
  const isDay = (key: string) => weekdayWords.has(key) || pluralWeekdays.has(key);
  const isMore =
    (/^(og|and|til|to|-|&)$/.test(keyAt(tokens, to)) && isDay(keyAt(tokens, to + 1))) ||
    (tokens[to - 1]?.text.endsWith(',') === true && isDay(keyAt(tokens, to)));
  const before = /^(og|and|&)$/.test(keyAt(tokens, from - 1)) && isDay(keyAt(tokens, from - 2));
  return isMore || before ? { from: before ? from - 2 : from, to: isMore ? to + 2 : to } : every;
}

/** 'En gang i måneden', 'twice a week'. */
function timesAt(tokens: readonly Token[], at: number): Every | undefined {
  const key = keyAt(tokens, at);
  const isWord = /^(once|twice)$/.test(key);
  const isTimes = /^(gang|ganger|gong|gonger|time|times)$/.test(keyAt(tokens, at + 1));
  const number = isWord
    ? key === 'once'
      ? 1
      : 2
    : isTimes
      ? (numberWords.get(key) ?? Number(key))
      : Number.NaN;
  if (Number.isNaN(number)) return undefined;
  const per = isWord ? at + 1 : at + 2;
  const isPer = /^(i|om|per|pr|a|an|each|hver|kvar|hvert|kvart)$/.test(keyAt(tokens, per));
  const unit = nouns.get(keyAt(tokens, isPer ? per + 1 : per));
  if (unit === undefined || !isPer) return undefined;
  return number === 1 ? { from: at, to: per + 2, ...unit } : { from: at, to: per + 2 };
}

/** Widens a month's or a year's words by the day that stands beside them: 'siste fredag i …', '… den 5.'. */
export function withDayBeside(tokens: readonly Token[], every: Every): Every {
  if (every.unit !== 'month' || every.on !== undefined)
    return { ...every, from: withoutIn(tokens, every.from) };
  let last = every.from - 1;
  if (inWords.has(keyAt(tokens, last))) last -= 1;
  // 'Siste dag i måneden, hver måned'
  if (nouns.get(keyAt(tokens, last))?.unit === 'month') {
    const lead = keyAt(tokens, last - 1) === 'the' ? last - 2 : last - 1;
    if (inWords.has(keyAt(tokens, lead))) last = lead - 1;
  }
  const before = dayEndingAt(tokens, last);
  if (before !== undefined) return { ...every, from: withoutArticle(tokens, before.from), on: before.on };
  let next = every.to;
  while (theWords.has(keyAt(tokens, next)) || inWords.has(keyAt(tokens, next))) next += 1;
  const after = dayBeginningAt(tokens, next, next > every.to);
  if (after !== undefined) return { ...every, to: after.to, on: after.on };
  return { ...every, from: withoutIn(tokens, every.from) };
}

const withoutIn = (tokens: readonly Token[], from: number): number =>
  inWords.has(keyAt(tokens, from - 1)) ? from - 1 : from;

function withoutArticle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (theWords.has(keyAt(tokens, at - 1))) at -= 1;
  return at;
}

type Beside = Stretch & { readonly on: DayInMonth };

function dayEndingAt(tokens: readonly Token[], at: number): Beside | undefined {
  const day = countedDay(keyAt(tokens, at));
  const nth = ordinal(keyAt(tokens, at - 1));
  if (day !== undefined && nth !== undefined && nth < 5)
    return { from: at - 1, to: at + 1, on: onOf(nth, day) };
  const number = dayNumberAt(tokens, at, theWords.has(keyAt(tokens, at - 1)));
  return number === undefined ? undefined : { from: at, to: at + 1, on: number };
}

function dayBeginningAt(tokens: readonly Token[], at: number, isLed: boolean): Beside | undefined {
  const nth = ordinal(keyAt(tokens, at));
  const day = countedDay(keyAt(tokens, at + 1));
  if (day !== undefined && nth !== undefined && nth < 5) {
    const to = inMonth(tokens, at + 2) ?? at + 2;
    return { from: at, to, on: onOf(nth, day) };
  }
  if (monthWords.has(keyAt(tokens, at + 1)) || countedDay(keyAt(tokens, at + 1)) !== undefined)
    return undefined;
  const number = dayNumberAt(tokens, at, isLed);
  return number === undefined ? undefined : { from: at, to: at + 1, on: number };
}

/** '30.', 'den 30', '15th', 'femtende'. */
function dayNumberAt(tokens: readonly Token[], at: number, isLed: boolean): number | undefined {
  const key = keyAt(tokens, at);
  const english = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1];
  const isPlain = /^\d{1,2}$/.test(key) && (isLed || tokens[at]?.hasDot === true);
  const number = english !== undefined ? Number(english) : isPlain ? Number(key) : dayOrdinals.get(key);
  return number !== undefined && number >= 1 && number <= 31 ? number : undefined;
}
