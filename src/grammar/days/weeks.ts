import {
  addDays,
  addWeeks,
  type Day,
  type IsoWeek,
  isoWeekOf,
  parseWeek,
  weekRange,
} from '../../calendar/days.ts';
import { weekdayWords } from '../lexicon/days.ts';
import { fromWords } from '../lexicon/joining.ts';
import { countOf, numberWords } from '../lexicon/numbers.ts';
import {
  backWords,
  distanceUnits,
  fewWords,
  pairWords,
  stepWords,
  weekNouns,
  yearNouns,
} from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import type { DayContext } from './day-context.ts';
import { matchYear } from './years.ts';

/** A week as typed: by number, or by its distance from the present one. */
export type WeekMatch = Stretch & ({ number: number; year?: number } | { step: number });
/** A number of days, weeks or months back (negative) or ahead, as in 'for tre dager siden' and 'om to uker'. */
export type DistanceMatch = Stretch & { unit: 'days' | 'weeks' | 'months'; n: number };

/** A week at a token: 'uke 10', 'veke 10 2023', 'u10', '2024-W12', 'forrige uke', 'i førre veke', 'next week'. */
export function matchWeek(tokens: readonly Token[], at: number, context: DayContext): WeekMatch | undefined {
  const key = keyAt(tokens, at);
  if (key !== 'i' && key !== 'in' && key !== 'of') return matchBareWeek(tokens, at, context);
  const inner = matchBareWeek(tokens, at + 1, context);
  return inner && { ...inner, from: at };
}

function matchBareWeek(tokens: readonly Token[], at: number, context: DayContext): WeekMatch | undefined {
  const key = keyAt(tokens, at);
  const step = stepWords.get(key);
  const isBeforeLast = weekNouns.has(key) && /^(før|before)$/.test(keyAt(tokens, at + 1));
  if (isBeforeLast && /^(sist|siste|last)$/.test(keyAt(tokens, at + 2)))
    return { from: at, to: at + 3, step: -2 };
  if (step === undefined) return matchNumberedWeek(tokens, at, key, context);
  return weekNouns.has(keyAt(tokens, at + 1)) ? { from: at, to: at + 2, step } : undefined;
}

const isByWeekday = (tokens: readonly Token[], from: number, to: number): boolean =>
  weekdayWords.has(keyAt(tokens, keyAt(tokens, from - 1) === 'i' ? from - 2 : from - 1)) ||
  weekdayWords.has(keyAt(tokens, to));

/** Whether a 'u' or a 'v' is a week: 'u. 10', and beside a weekday 'tir u 10' and 'tys v. 10' as well. */
const isWeekLetter = (tokens: readonly Token[], at: number): boolean =>
  (keyAt(tokens, at) === 'u' && tokens[at]?.hasDot === true) || isByWeekday(tokens, at, at + 2);

const gluedWeek = /^(?:uke|veke|week|u|w)[-.]?(\d{1,2})$/;
const gluedLetter = /^v\.?(\d{1,2})$/;

function matchNumberedWeek(
  tokens: readonly Token[],
  at: number,
  key: string,
  context: DayContext,
): WeekMatch | undefined {
  const isNoun = weekNouns.has(key) || ((key === 'u' || key === 'v') && isWeekLetter(tokens, at));
  if (!isNoun) {
    const iso = key.length === 8 ? parseWeek(key) : undefined;
    if (iso) return { from: at, to: at + 1, number: iso.week, year: iso.year };
    const isLetter = key.startsWith('v') && isByWeekday(tokens, at, at + 1);
    const glued = gluedWeek.exec(key) ?? (isLetter ? gluedLetter.exec(key) : null);
    return glued ? numbered(tokens, at, at + 1, Number(glued[1]), context) : undefined;
  }
  const next = keyAt(tokens, at + 1) === 'nr' ? at + 2 : at + 1;
  const number = keyAt(tokens, next);
  // 'Uke ni'; 'hver uke to timer' speaks of hours.
  const worded = /^(uke|veke|week)$/.test(key) ? (numberWords.get(number) ?? 0) : 0;
  if (worded > 1 && !unitWords.has(keyAt(tokens, next + 1)))
    return numbered(tokens, at, next + 1, worded, context);
  return /^\d{1,2}$/.test(number) ? numbered(tokens, at, next + 1, Number(number), context) : undefined;
}

function numbered(
  tokens: readonly Token[],
  from: number,
  to: number,
  number: number,
  context: DayContext,
): WeekMatch {
  const year = matchYear(tokens, to, context) ?? yearAfterWord(tokens, to, context);
  return year ? { from, to: year.to, number, year: year.year } : { from, to, number };
}

/** The year of 'uke 10 i 2024' and 'week 10 of 2024'. */
const yearAfterWord = (tokens: readonly Token[], at: number, context: DayContext) =>
  /^(?:i|of)$/.test(keyAt(tokens, at)) && /^\d{4}$/.test(keyAt(tokens, at + 1))
    ? matchYear(tokens, at + 1, context)
    : undefined;

/**
 * The week that was meant; without a year the one nearest on the side that the context leans to. Undefined where
 * neither this year nor the one on that side has a week of that number.
 */
export function resolveWeek(week: WeekMatch, context: DayContext): IsoWeek | undefined {
  const now = isoWeekOf(context.today);
  if ('step' in week) return addWeeks(now, week.step);
  if (week.year !== undefined) return existing(week.year, week.number);
  const here = existing(now.year, week.number);
  const side = context.leaning === 'past' ? -1 : 1;
  const isOnSide = side < 0 ? week.number <= now.week : week.number >= now.week;
  return isOnSide ? here : existing(now.year + side, week.number);
}

function existing(year: number, number: number): IsoWeek | undefined {
  return parseWeek(`${year}-W${String(number).padStart(2, '0')}`);
}

/** The day of a week that has a weekday, Monday 1 to Sunday 7. */
export function dayInWeek(week: IsoWeek, weekday: number): Day {
  return addDays(weekRange(week).from, weekday - 1);
}

/** 'For et par dager siden', 'a few days ago': so many days back, one of them. */
export function matchVagueDistance(
  tokens: readonly Token[],
  at: number,
): (Stretch & { days: readonly number[] }) | undefined {
  let next = keyAt(tokens, at) === 'for' ? at + 1 : at;
  if (numberWords.get(keyAt(tokens, next)) === 1) next += 1;
  const isPair = pairWords.has(keyAt(tokens, next));
  if (!isPair && !fewWords.has(keyAt(tokens, next))) return undefined;
  const noun = keyAt(tokens, next + 1) === 'of' ? next + 2 : next + 1;
  if (distanceUnits.get(keyAt(tokens, noun)) !== 'days' || !backWords.has(keyAt(tokens, noun + 1)))
    return undefined;
  return { from: at, to: noun + 2, days: isPair ? [2, 3] : [2, 3, 4, 5] };
}

/** So many days, weeks or months, as they are counted: 'to uker', '3 days'; a fortnight is two weeks, a year twelve months. */
export function distanceOf(counted: string, noun: string): Pick<DistanceMatch, 'unit' | 'n'> | undefined {
  const n = countOf(counted);
  if (n === undefined) return undefined;
  if (yearNouns.has(noun)) return { unit: 'months', n: 12 * n };
  const unit = distanceUnits.get(noun);
  return unit && { unit, n: noun.startsWith('fortnight') ? 2 * n : n };
}

/** The days in a distance that isn't counted in months. */
export const inDays = ({ unit, n }: Pick<DistanceMatch, 'unit' | 'n'>): number =>
  unit === 'weeks' ? n * 7 : n;

const gluedDistance = /^(\d{1,3})([a-zæøå]{3,9})$/;

/** A distance at a token: 'for tre dager siden', '3 days ago', 'om to veker', 'in a week'. */
export function matchDistance(tokens: readonly Token[], at: number): DistanceMatch | undefined {
  const first = keyAt(tokens, at);
  const isAhead = first === 'om' || first === 'in';
  const start = isAhead || first === 'for' ? at + 1 : at;
  const typed = keyAt(tokens, start);
  // '14dager siden'
  const glued = gluedDistance.exec(typed);
  const counted = glued?.[1] ?? typed;
  const noun = glued?.[2] ?? keyAt(tokens, start + 1);
  const distance = distanceOf(counted, noun);
  const back = glued ? start + 1 : start + 2;
  if (distance === undefined || (isAhead && yearNouns.has(noun))) return undefined;
  const { unit, n } = distance;
  if (isAhead) return { from: at, to: back, unit, n };
  return backWords.has(keyAt(tokens, back)) ? { from: at, to: back + 1, unit, n: -n } : undefined;
}

/** So many days after what follows: 'a week from', '14 dager fra'; `to` is where that begins. */
export function matchDistanceFrom(
  tokens: readonly Token[],
  at: number,
): (Stretch & { days: number }) | undefined {
  if (!fromWords.has(keyAt(tokens, at + 2))) return undefined;
  const distance = distanceOf(keyAt(tokens, at), keyAt(tokens, at + 1));
  if (distance === undefined || distance.unit === 'months') return undefined;
  return { from: at, to: at + 3, days: inDays(distance) };
}
