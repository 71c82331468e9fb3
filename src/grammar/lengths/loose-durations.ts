import { halfAfter, readAmount, readings } from '../amounts.ts';
import { weekdayWords } from '../lexicon/days.ts';
import { joiners } from '../lexicon/joining.ts';
import { words } from '../lexicon/lists.ts';
import { articles, halfWords, numberWords, wholeWords } from '../lexicon/numbers.ts';
import { stepWords } from '../lexicon/periods.ts';
import { halfDays, wholeDays } from '../lexicon/units.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { DurationMatch } from './duration-match.ts';

/** A number without a unit at a token, as hours or minutes; undefined for a year, an ordinal or no number at all. */
export function matchBareNumber(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const token = tokens[at];
  if (!token || token.hasDot || !/^(-?[.,]?\d|[½¼¾])/.test(token.key)) return undefined;
  const amount = /^-?\d*(?:[.,]\d+)?[½¼¾]?$/.test(token.key) ? readAmount(tokens, at) : undefined;
  if (!amount) return undefined;
  const match = { from: at, to: amount.to, ...readings(amount, 60) };
  if (amount.isNegative || amount.num === 0) return match;
  const value = amount.num / amount.den;
  // '12.3' and more may be a date, or a version; with a comma it can only be a number.
  // '09.00' may as well be a time of day.
  if (amount.decimals !== '')
    return (value > 12 || token.key.startsWith('0')) && value >= 6 && token.key.includes('.')
      ? { ...match, isClear: false }
      : match;
  // A lone m may be minutes, or begin what was done.
  if (keyAt(tokens, amount.to) === 'm')
    return { ...match, to: amount.to + 1, minutes: [value], isClear: false };
  if (amount.den !== 1 || value <= 12) return match;
  if (value > 1440) return undefined;
  return { ...match, minutes: value <= 24 ? [value * 60, value] : [value], isClear: false };
}

/** '1t 30 møte' or '1t og 30 møte': whole hours and then two digits that can be minutes or belong to what follows. */
export function matchLooseMinutes(tokens: readonly Token[], hours: DurationMatch): DurationMatch | undefined {
  const [base] = hours.minutes;
  const at = joiners.has(keyAt(tokens, hours.to)) ? hours.to + 1 : hours.to;
  const token = tokens[at];
  if (token === undefined || token.hasDot || base === undefined || base % 60 !== 0 || !hours.isClear)
    return undefined;
  // 'En time og tjue', 'to timer tretti'
  const worded = numberWords.get(token.key) ?? 0;
  const isWorded = worded >= (at > hours.to ? 5 : 15) && worded < 60 && worded % 5 === 0;
  if (!isWorded && !/^[0-5]\d$/.test(token.key)) return undefined;
  return {
    from: hours.from,
    to: at + 1,
    minutes: [base + (isWorded ? worded : Number(token.key))],
    isClear: false,
  };
}

const ones = new Set([...articles, 'én', 'éin', 'one']);
const oneDigits = words('1 ½ 1/2');
const dayNouns = words('dag dagen dagsverk day arbeidsdag arbeidsdagen');
const dayLongStarts = new Set([
  ...ones,
  ...oneDigits,
  ...wholeDays,
  ...halfDays,
  ...wholeWords,
  ...halfWords,
]);

/**
 * 'Hel dag', 'heile dagen', 'hele tirsdagen', 'halv dag', 'en dag', 'all day', '1 dagsverk' at a token: a working day is 7.5 hours by the collective
 * agreement (hovedtariffavtalen in KS' area, 37.5 a week) and 8 by many habits, so both are readings.
 */
export function matchDayLong(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  if (!dayLongStarts.has(key)) return undefined;
  // 'To og en halv dag' are more than one, and no line of hours.
  const og = articles.has(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  const counted = keyAt(tokens, og - 1);
  if (joiners.has(keyAt(tokens, og)) && (numberWords.has(counted) || /^\d{1,2}$/.test(counted)))
    return undefined;
  const start = ones.has(key) || oneDigits.has(key) ? at + 1 : at;
  const word = keyAt(tokens, start);
  const next = keyAt(tokens, start + 1);
  const whole = (to: number): DurationMatch => ({ from: at, to, minutes: [450, 480], isClear: false });
  const half = (to: number): DurationMatch => ({ from: at, to, minutes: [225, 240], isClear: false });
  if (wholeDays.has(word)) return whole(start + 1);
  if (halfDays.has(word)) return half(start + 1);
  if (word === 'all' && next === 'the')
    return keyAt(tokens, start + 2) === 'day' ? whole(start + 3) : undefined;
  if (wholeWords.has(word) && dayNouns.has(next) && word !== 'the') return whole(start + 2);
  // Of 'hele tirsdagen', 'heile førre måndag' and 'all of Monday' the weekday is left to say which day it was.
  const of = next === 'of' || next === 'av' ? start + 2 : start + 1;
  const day = keyAt(tokens, stepWords.has(keyAt(tokens, of)) ? of + 1 : of);
  const isNamed = day.length > 4 && (weekdayWords.has(day) || /^(yesterday|today)$/.test(day));
  const isOfDay = isNamed && word !== 'the';
  if (isOfDay && (wholeWords.has(word) || halfWords.has(word)))
    return wholeWords.has(word) ? whole(of) : half(of);
  if (halfWords.has(word) && dayNouns.has(next)) return half(start + 2);
  if (word === 'half' && next === 'a' && keyAt(tokens, start + 2) === 'day') return half(start + 3);
  if (start === at || !dayNouns.has(word)) return undefined;
  if (key === '½' || key === '1/2') return half(start + 1);
  if (word === 'dagsverk') return whole(start + 1);
  return (key === '1' || ones.has(key)) && !word.endsWith('dagen') ? whole(start + 1) : undefined;
}

/** 'To samling' or 'to og ein halv samling': so many hours, or so many of something; never clear. */
export function matchNumberWord(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const hours = numberWords.get(keyAt(tokens, at)) ?? 0;
  const half = halfAfter(tokens, at + 1);
  if (half !== undefined && hours > 0 && hours <= 12)
    return { from: at, to: half, minutes: [hours * 60 + 30], isClear: false };
  return hours > 1 && hours <= 12
    ? { from: at, to: at + 1, minutes: [hours * 60], isClear: false }
    : undefined;
}
