import {
  addDays,
  addWeeks,
  type Day,
  type IsoWeek,
  isoWeekOf,
  parseWeek,
  weekRange,
} from '../../calendar/days.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';
import { numberWords, unitWords, weekdayWords } from '../words.ts';
import type { DayContext } from './day-context.ts';
import { matchYear } from './years.ts';

/** A week as typed: by number, or by its distance from the present one. */
export type WeekMatch = Stretch & ({ number: number; year?: number } | { step: number });
/** A number of days, weeks or months back (negative) or ahead, as in 'for tre dager siden' and 'om to uker'. */
export type DistanceMatch = Stretch & { unit: 'days' | 'weeks' | 'months'; n: number };

/** What a week is called. */
export const weekNouns: ReadonlySet<string> = new Set(
  'uke uka uken uge veke veka veken vike vika week wk'.split(' '),
);

/** What a word before a weekday or a week says: -1 the one before, 0 this one, 1 the next one. */
export const stepWords: ReadonlyMap<string, number> = new Map([
  ...'forrige førre forige foregående foregåande føregåande sist siste sista seneste last previous past'
    .split(' ')
    .map((w) => [w, -1] as const),
  ...'denne dette this inneværande inneværende'.split(' ').map((w) => [w, 0] as const),
  ...'neste nest next kommende komande førstkommende førstkomande coming'
    .split(' ')
    .map((w) => [w, 1] as const),
]);

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
  const year = matchYear(tokens, to, context);
  return year ? { from, to: year.to, number, year: year.year } : { from, to, number };
}

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

/** The words for days, weeks and months of which so many lie between. */
export const distanceUnits: ReadonlyMap<string, DistanceMatch['unit']> = new Map<
  string,
  DistanceMatch['unit']
>([
  ...'dag dager dagar daga dagr daer døger day days døgn'.split(' ').map((w) => [w, 'days'] as const),
  ...'uke uker uka veke veker veka vike viker vika week weeks fortnight fortnights'
    .split(' ')
    .map((w) => [w, 'weeks'] as const),
  ...'måned måneder månad månader mnd month months'.split(' ').map((w) => [w, 'months'] as const),
]);
const yearNouns = new Set('år year years'.split(' '));
/** What follows a distance back in time and no duration: 'for tre timer siden', '3 daga sida'. */
export const agoWords: ReadonlySet<string> = new Set('siden sidan sia sida sian sien sea ago'.split(' '));
const backWords = new Set([...agoWords, ...'tilbake tebake attende back'.split(' ')]);

const pairWords = new Set('par couple'.split(' '));
const fewWords = new Set('noen nokre nokon few'.split(' '));

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
  const n = /^\d{1,3}$/.test(counted) ? Number(counted) : numberWords.get(counted);
  const noun = glued?.[2] ?? keyAt(tokens, start + 1);
  const back = glued ? start + 1 : start + 2;
  if (n !== undefined && yearNouns.has(noun) && backWords.has(keyAt(tokens, back)))
    return { from: at, to: back + 1, unit: 'months', n: -12 * n };
  const unit = distanceUnits.get(noun);
  if (n === undefined || unit === undefined) return undefined;
  const units = noun.startsWith('fortnight') ? 2 * n : n;
  if (isAhead) return { from: at, to: back, unit, n: units };
  if (!backWords.has(keyAt(tokens, back))) return undefined;
  return { from: at, to: back + 1, unit, n: -units };
}

/** So many days after what follows: 'a week from', '14 dager fra'; `to` is where that begins. */
export function matchDistanceFrom(
  tokens: readonly Token[],
  at: number,
): (Stretch & { days: number }) | undefined {
  if (!/^(from|fra|frå)$/.test(keyAt(tokens, at + 2))) return undefined;
  const counted = keyAt(tokens, at);
  const n = /^\d{1,3}$/.test(counted) ? Number(counted) : numberWords.get(counted);
  const unit = distanceUnits.get(keyAt(tokens, at + 1));
  if (n === undefined || unit === undefined || unit === 'months') return undefined;
  return { from: at, to: at + 3, days: n * (unit === 'weeks' ? 7 : 1) };
}
