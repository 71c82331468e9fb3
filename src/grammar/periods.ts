import { addDays, addWeeks, isoWeekOf, weekdayOf } from '../calendar/days.ts';
import type { DayContext } from './days/day-context.ts';
import { type DayMatch, strong } from './days/day-match.ts';
import { addMonths } from './days/weekdays.ts';
import { matchShortYear, matchYear } from './days/years.ts';
import { monthWords } from './lexicon/days.ts';
import { inOrOf, inWords, ofWords } from './lexicon/joining.ts';
import { words } from './lexicon/lists.ts';
import { ordinalWords } from './lexicon/numbers.ts';
import {
  earlierWords,
  earlyWords,
  monthNouns,
  partsOfMonth,
  stepWords,
  weekendNouns,
  weekNouns,
} from './lexicon/periods.ts';
import { keyAt, type Stretch, type Token } from './tokens.ts';

const articles = words('i in at');
const monthParts = new Set([...partsOfMonth, ...earlyWords, ...ordinalWords.keys(), 'early', 'late']);

/** What a part of a month begins with. */
export const monthPartStarts: readonly string[] = [...articles, 'the', ...monthParts];

/** 'I slutten av februar', 'midt i mars', 'første uka i mars': some day of that month. */
export function matchPartOfMonth(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): DayMatch | undefined {
  const article = articles.has(keyAt(tokens, at)) ? at + 1 : at;
  // 'Innen slutten av april' is its last day, 'i slutten av april' is none.
  if (context.leaning === 'future' && article === at) return undefined;
  const start = keyAt(tokens, article) === 'the' ? article + 1 : article;
  const word = keyAt(tokens, start);
  if (!monthParts.has(word)) return undefined;
  const next = keyAt(tokens, start + 1);
  const isWeek = ordinalWords.has(word) && (weekNouns.has(next) || /^(?:halvdel|halvdelen|half)$/.test(next));
  const isEarly = /^(?:early|late)$/.test(word) && monthWords.has(next);
  if (isEarly) return inMonth(tokens, { from: at, to: start + 2 }, monthWords.get(next) ?? 0, context);
  if (!isWeek && !partsOfMonth.has(word) && !(earlyWords.has(word) && next === 'i')) return undefined;
  const of = isWeek ? start + 2 : start + 1;
  const month = inOrOf.has(keyAt(tokens, of)) ? monthWords.get(keyAt(tokens, of + 1)) : undefined;
  return month === undefined ? undefined : inMonth(tokens, { from: at, to: of + 2 }, month, context);
}

/** What a part of a week begins with. */
export const weekOpeners = new Set([
  'her',
  'the',
  'i',
  'midt',
  'tidligere',
  'tidlegare',
  'earlier',
  ...partsOfMonth,
]);

/** 'Tidligere i uka', 'i starten av veka', 'her om dagen', 'i uka som var': one of the last days, nobody knows which. */
export function matchPartOfWeek(
  tokens: readonly Token[],
  at: number,
  { today, leaning }: DayContext,
): DayMatch | undefined {
  const first = keyAt(tokens, at);
  if (leaning === 'future' || !weekOpeners.has(first)) return undefined;
  const said = (...words: readonly string[]): boolean =>
    words.every((word, i) => keyAt(tokens, at + i) === word);
  if (said('her', 'om', 'dagen') || said('the', 'other', 'day'))
    return strong({ from: at, to: at + 3 }, { kind: 'span', from: addDays(today, -8), to: today });
  const part = first === 'i' ? at + 1 : at;
  const isPart =
    (partsOfMonth.has(keyAt(tokens, part)) && ofWords.has(keyAt(tokens, part + 1))) || said('midt', 'i');
  const isEarlier = earlierWords.has(first);
  const isWithin = isEarlier && inWords.has(keyAt(tokens, at + 1));
  const start = isPart ? part + 2 : isEarlier ? (isWithin ? at + 2 : at + 1) : part;
  const step = stepWords.get(keyAt(tokens, start));
  const noun = step === undefined ? start : start + 1;
  const isDefinite = /^(uk|vek)(a|en)$|^week$/.test(keyAt(tokens, noun));
  if (!isDefinite && (step === undefined || !weekNouns.has(keyAt(tokens, noun)))) return undefined;
  if (isPart || isEarlier)
    return strong({ from: at, to: noun + 1 }, { kind: 'week', week: addWeeks(isoWeekOf(today), step ?? 0) });
  // The week that was may be this one or the one before it.
  const isPast = keyAt(tokens, noun + 1) === 'som' && /^(var|gikk|gjekk)$/.test(keyAt(tokens, noun + 2));
  const whole = { from: at, to: noun + 3 };
  return isPast ? strong(whole, { kind: 'span', from: addDays(today, -7), to: today }) : undefined;
}

const isLed = words('i in the');

/** A weekend, a month or a year at a token, each named or counted from the present one; a part of a month is that month. */
export function matchPeriod(tokens: readonly Token[], at: number, context: DayContext): DayMatch | undefined {
  const key = keyAt(tokens, at);
  const to = isLed.has(key) ? at + 1 : at;
  const word = keyAt(tokens, to);
  const step = stepWords.get(word);
  const noun = step === undefined ? word : keyAt(tokens, to + 1);
  const end = step === undefined ? to + 1 : to + 2;
  if (weekendNouns.has(noun)) return matchWeekend(tokens, at, context);
  if (step !== undefined && monthNouns.has(noun)) {
    return strong(
      { from: at, to: end },
      { kind: 'month', month: addMonths(context.today.slice(0, 7), step) },
    );
  }
  const month = to > at && key !== 'the' ? monthWords.get(word) : undefined;
  if (month !== undefined) return inMonth(tokens, { from: at, to: to + 1 }, month, context);
  const code = key.charCodeAt(0);
  const year = code >= 48 && code <= 57 ? undefined : matchYear(tokens, at, context);
  return year && strong({ from: at, to: year.to }, { kind: 'year', year: year.year });
}

/** 'I helga', 'forrige helg', 'last weekend'. */
export function matchWeekend(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): DayMatch | undefined {
  const to = isLed.has(keyAt(tokens, at)) ? at + 1 : at;
  const step = stepWords.get(keyAt(tokens, to));
  const end = step === undefined ? to + 1 : to + 2;
  if (!weekendNouns.has(keyAt(tokens, end - 1)) || end === at + 1) return undefined;
  return weekendOf({ from: at, to: end }, step, context);
}

function weekendOf(whole: Stretch, step: number | undefined, { today, leaning }: DayContext): DayMatch {
  const behind = (weekdayOf(today) + 1) % 7;
  const saturday = leaning === 'past' ? addDays(today, -behind) : addDays(today, (7 - behind) % 7);
  const moved = step === 1 && saturday <= today ? addDays(saturday, 7) : saturday;
  return strong(whole, { kind: 'span', from: moved, to: addDays(moved, 1) });
}

function inMonth(tokens: readonly Token[], whole: Stretch, month: number, context: DayContext): DayMatch {
  const year = matchYear(tokens, whole.to, context) ?? matchShortYear(tokens, whole.to, context);
  const [thisYear, thisMonth] = [Number(context.today.slice(0, 4)), Number(context.today.slice(5, 7))];
  const isHere = context.leaning === 'past' ? month <= thisMonth : month >= thisMonth;
  const nearest = thisYear + (isHere ? 0 : context.leaning === 'past' ? -1 : 1);
  const text = `${year?.year ?? nearest}-${String(month).padStart(2, '0')}`;
  return strong({ from: whole.from, to: year?.to ?? whole.to }, { kind: 'month', month: text });
}
