import { monthWords, weekdayWords } from '../lexicon/days.ts';
import { inOrOf } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { countOf, dayOrdinals, halfWords, numberWords } from '../lexicon/numbers.ts';
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
} from '../lexicon/repeats.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import type { DayInMonth, Recurrence } from './recurrence-rule.ts';

/** The words that say that something comes again: 'hver tirsdag', 'annenhver uke', 'siste fredag i hver måned'. */
export type Every = Stretch &
  Partial<Pick<Recurrence, 'unit' | 'step' | 'on'>> & {
    readonly weekday?: number;
    /** 'Månedlig', which may just describe; and 'tirsdager', which may be a title's. */
    readonly isLoose?: boolean;
    /** How many there are in all: 'tre tirsdager på rad'. */
    readonly times?: number;
  };

const mostSteps = 12;
const theWords = words('den the på on om');

/** What is said at a token; without a unit it is something that can't be kept: 'hver dag'. */
export function everyAt(tokens: readonly Token[], at: number): Every | undefined {
  const key = keyAt(tokens, at);
  const adverb = adverbs.get(key);
  if (adverb !== undefined) return { from: at, to: at + 1, ...adverb, isLoose: true };
  if (otherAdverbs.has(key)) return { from: at, to: at + 1, isLoose: true };
  const plural = pluralWeekdays.get(key);
  if (plural !== undefined) return pluralAt(tokens, at, plural);
  const period = definitePeriodAt(tokens, at);
  if (period !== undefined) return period;
  const odd = oddWeeksAt(tokens, at);
  if (odd !== undefined) return odd;
  if (everyOtherWords.has(key)) return counted(tokens, at, at + 1, 2);
  if (!everyWords.has(key)) return timesAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (otherWords.has(next)) return counted(tokens, at, at + 2, 2);
  if (halfWords.has(next) && nouns.get(keyAt(tokens, at + 2))?.unit === 'year')
    return { from: at, to: at + 3, unit: 'month', step: 6 };
  const nth = ordinal(next);
  if (nth !== undefined && (nth === -1 || !/^\d$/.test(next) || tokens[at + 1]?.hasDot === true))
    return ordinalAt(tokens, at, nth) ?? unknownEvery(tokens, at, at + 3);
  const number = countOf(next);
  const found = number === undefined ? counted(tokens, at, at + 1, 1) : counted(tokens, at, at + 2, number);
  return found ?? unknownEvery(tokens, at, at + (number === undefined ? 2 : 3));
}

/** 'Hver fjerde blåmåne' comes again, whatever that is; 'Hver stemme teller' and 'i hver kommune' don't. */
const unknownEvery = (tokens: readonly Token[], at: number, to: number): Every | undefined =>
  at === 0 || /^(?:i|in|for|på|on|til|to|av|of|fra|frå|from|med|with)$/.test(keyAt(tokens, at - 1))
    ? undefined
    : { from: at, to: Math.min(tokens.length, to) };

/** 'Første mandag i måneden' says so of each month, 'nest siste fredag i måneden' can't be kept. */
function definitePeriodAt(tokens: readonly Token[], at: number): Every | undefined {
  if (!definitePeriods.has(keyAt(tokens, at))) return undefined;
  const lead = keyAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  if (!inOrOf.has(keyAt(tokens, lead))) return undefined;
  const day = countedDay(keyAt(tokens, lead - 1));
  const nth = ordinal(keyAt(tokens, lead - 2));
  const unit = nouns.get(keyAt(tokens, at));
  if (day === undefined || nth === undefined || unit === undefined) return undefined;
  const from = lead - 2;
  if (unit.unit !== 'month' || nth === 5 || isButOne(keyAt(tokens, from - 1)))
    return { from: isButOne(keyAt(tokens, from - 1)) ? from - 1 : from, to: at + 1 };
  // 'Siste dag i måneden' may be this month's alone.
  return {
    from,
    to: at + 1,
    ...unit,
    on: onOf(nth, day),
    ...(day === 0 || day === 8 ? { isLoose: true } : {}),
  };
}

const definitePeriods = words('måneden månaden month kvartalet quarter tertialet halvåret året year');

const isButOne = (key: string): boolean => /^(?:nest|nestsiste|penultimate|second-to|next-to)$/.test(key);

/** 'Tirsdag i partallsuker', 'in even weeks': years have an odd number of weeks now and then, so that it can't be kept. */
function oddWeeksAt(tokens: readonly Token[], at: number): Every | undefined {
  const key = keyAt(tokens, at);
  const isWord = /^(?:oddetall|oddetal|partall|partal|odde|par)s?(?:uke|veke|uker|veker|ukene|vekene)/.test(
    key,
  );
  const isTwo =
    /^(?:odd|even|like|ulike|odde|oddetalls|partalls|oddetall|partall)$/.test(key) &&
    /^(?:weeks?|uker|veker|ukene|vekene)$/.test(keyAt(tokens, at + 1));
  if (!isWord && !isTwo) return undefined;
  return { from: inOrOf.has(keyAt(tokens, at - 1)) ? at - 1 : at, to: at + (isTwo ? 2 : 1) };
}

function pluralAt(tokens: readonly Token[], at: number, weekday: number): Every {
  const before = keyAt(tokens, at - 1);
  const isLed = /^(alle|all|på|om|on)$/.test(before);
  const times = countOf(before);
  if (times !== undefined && times > 0) {
    // 'De neste tre tirsdagene', 'tre tirsdager på rad'
    let from = at - 1;
    while (
      /^(?:de|dei|the|neste|første|fyrste|komande|kommende|next|first|coming)$/.test(keyAt(tokens, from - 1))
    )
      from -= 1;
    return { from, to: rowEnd(tokens, at + 1), unit: 'week', step: 1, weekday, times };
  }
  const every = { from: isLed ? at - 1 : at, to: at + 1, unit: 'week' as const, step: 1, weekday };
  return severalDays(tokens, { ...every, ...(isLed ? {} : { isLoose: true }) });
}

/** The end of 'på rad', 'etter hverandre', 'in a row', 'i alt', where it stands. */
export function rowEnd(tokens: readonly Token[], at: number): number {
  const two = `${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`;
  if (/^(?:på rad|etter (?:hverandre|kvarandre)|i (?:alt|strekk)|in total|til (?:sammen|saman))$/.test(two))
    return at + 2;
  return `${two} ${keyAt(tokens, at + 2)}` === 'in a row' ? at + 3 : at;
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
  if (!inOrOf.has(keyAt(tokens, at))) return undefined;
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
    return { ...every, from: withoutArticle(tokens, withoutIn(tokens, every.from)) };
  let last = every.from - 1;
  if (inOrOf.has(keyAt(tokens, last))) last -= 1;
  // 'Siste dag i måneden, hver måned'
  if (nouns.get(keyAt(tokens, last))?.unit === 'month') {
    const lead = keyAt(tokens, last - 1) === 'the' ? last - 2 : last - 1;
    if (inOrOf.has(keyAt(tokens, lead))) last = lead - 1;
  }
  const before = dayEndingAt(tokens, last);
  if (before !== undefined) return { ...every, from: withoutArticle(tokens, before.from), on: before.on };
  let next = every.to;
  while (theWords.has(keyAt(tokens, next)) || inOrOf.has(keyAt(tokens, next))) next += 1;
  const after = dayBeginningAt(tokens, next, next > every.to);
  if (after !== undefined) return { ...every, to: after.to, on: after.on };
  return { ...every, from: withoutIn(tokens, every.from) };
}

const withoutIn = (tokens: readonly Token[], from: number): number =>
  inOrOf.has(keyAt(tokens, from - 1)) ? from - 1 : from;

function withoutArticle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (theWords.has(keyAt(tokens, at - 1))) at -= 1;
  return at;
}

type Beside = Stretch & { readonly on: DayInMonth };

function dayEndingAt(tokens: readonly Token[], at: number): Beside | undefined {
  const day = countedDay(keyAt(tokens, at));
  const nth = isButOne(keyAt(tokens, at - 2)) ? undefined : ordinal(keyAt(tokens, at - 1));
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
  // 'Hver måned i 6 måneder' says for how long.
  const behind = keyAt(tokens, at + 1);
  if (monthWords.has(behind) || nouns.has(behind) || countedDay(behind) !== undefined) return undefined;
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
