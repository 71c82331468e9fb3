import { keyAt, type Stretch, type Token } from './tokens.ts';
import { numberWords, unitWords } from './words.ts';

/**
 * A duration in a text. `minutes` holds the readings, the likeliest first; the words are clear where there is one and
 * `isClear` says so. Whole minutes always: where the words give a fraction of one, the readings are those around it.
 */
export type DurationMatch = Stretch & { minutes: readonly number[]; isClear: boolean };

/** An amount of some unit as an exact fraction, with its decimals as typed ('30' in '1,30'). */
type Amount = {
  to: number;
  num: number;
  den: number;
  decimals: string;
  isNegative: boolean;
  unit?: string;
  tail?: Tail;
};
type Tail = { minutes: number; isWhole: boolean };

const written = /^(-?)(\d{1,6})?(?:[.,](\d{1,4}))?([½¼¾])?(?:-?([a-zæøåé]+))?(?:(\d{1,2})([a-z]*))?$/;
const fractions = new Map([
  ['½', 2],
  ['¼', 1],
  ['¾', 3],
]);
const slashed = /^([1-3])\/([234])$/;
const halfHours = new Set('halvtime halvtimen halvtimes halvtima'.split(' '));
const oneAndAHalf = new Set('halvannen halvannan halvanna halvanen halvonna halvtanna'.split(' '));
const joiners = new Set('og and & +'.split(' '));
const articles = new Set('en ein ei et eit ett a an'.split(' '));
const backWords = new Set('siden sidan sia sea ago tilbake'.split(' '));

/** A duration with its unit at a token: '2,5 t', '1t30', '1:30', 'halvannen time', 'tre kvarter', 'half an hour'. */
export function matchDuration(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const match =
    matchClockLike(tokens, at) ??
    matchTwoToThree(tokens, at) ??
    matchTimes(tokens, at) ??
    matchInWords(tokens, at) ??
    matchAmount(tokens, at);
  // 'For to timer siden' says when, not how long.
  return match && backWords.has(keyAt(tokens, match.to)) ? undefined : match;
}

const hoursAndMinutes = /^(\d{1,3}):(\d{2})([a-zæøå]*)$/;

function matchClockLike(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  if (!key.includes(':')) return undefined;
  const parts = hoursAndMinutes.exec(key);
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2])];
  const unit = parts?.[3] ?? '';
  if (!parts || minutes > 59 || (unit !== '' && unitWords.get(unit) !== 60)) return undefined;
  const hasUnit = unit === '' && unitWords.get(keyAt(tokens, at + 1)) === 60;
  // From noon on it is likelier a time of day than so many hours.
  const isClear = hours < 12 || hours > 24 || unit !== '' || hasUnit;
  return { from: at, to: hasUnit ? at + 2 : at + 1, minutes: [hours * 60 + minutes], isClear };
}

const twoNumbers = /^(\d{1,2})-(\d{1,2})([a-zæøå]*)$/;

/** '2-3 timer' gives both as readings. */
function matchTwoToThree(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  const parts = key.includes('-') ? twoNumbers.exec(key) : null;
  if (!parts) return undefined;
  const glued = parts[3] ?? '';
  const unit = unitWords.get(glued === '' ? keyAt(tokens, at + 1) : glued);
  if (unit === undefined) return undefined;
  const minutes = [Number(parts[1]) * unit, Number(parts[2]) * unit];
  return { from: at, to: glued === '' ? at + 2 : at + 1, minutes, isClear: false };
}

const gluedTimes = /^(\d{1,2})[x×*](\d.{0,9})$/;

/** '3 x 20 min', '3x20 min': so many times the same. */
function matchTimes(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const token = tokens[at];
  const glued = token && gluedTimes.exec(token.key);
  const isSpaced = /^[x×*]$/.test(keyAt(tokens, at + 1)) && /^\d{1,2}$/.test(keyAt(tokens, at));
  if (!token || !(glued || isSpaced)) return undefined;
  const first = glued ? 0 : at + 2;
  const words = glued ? [{ ...token, key: glued[2] ?? '' }, ...tokens.slice(at + 1, at + 6)] : tokens;
  const one = matchAmount(words, first);
  const times = Number(glued?.[1] ?? token.key);
  return (
    one && {
      from: at,
      to: one.to - first + (glued ? at : at + 2),
      minutes: one.minutes.map((n) => n * times),
      isClear: one.isClear,
    }
  );
}

function matchInWords(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  const start = articles.has(key) ? at + 1 : at;
  const word = keyAt(tokens, start);
  const next = keyAt(tokens, start + 1);
  const fixed = (to: number, ...minutes: number[]): DurationMatch => ({
    from: at,
    to,
    minutes,
    isClear: minutes.length === 1,
  });
  if (halfHours.has(word)) return fixed(start + 1, 30);
  if (oneAndAHalf.has(word) && unitWords.get(next) === 60) return fixed(start + 2, 90);
  if ((word === 'halv' || word === 'half' || word === 'halve') && unitWords.get(next) === 60)
    return fixed(start + 2, 30);
  if (word === 'half' && next === 'an' && unitWords.get(keyAt(tokens, start + 2)) === 60)
    return fixed(start + 3, 30);
  if (word === 'trekvarter') return fixed(start + 1, 45);
  if (word === 'kvarter' || word === 'kvarters') return fixed(start + 1, 15);
  if (word === 'par' && unitWords.get(next) === 60) return fixed(start + 2, 120, 180);
  if (word === 'couple' && next === 'of' && unitWords.get(keyAt(tokens, start + 2)) === 60)
    return fixed(start + 3, 120, 180);
  return matchQuarters(tokens, at);
}

function matchQuarters(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const counted = /^quarters?$/.test(keyAt(tokens, at)) ? 1 : (numberWords.get(keyAt(tokens, at)) ?? 0);
  const noun = /^quarters?$/.test(keyAt(tokens, at)) ? at : at + 1;
  if (counted === 0 || !/^quarters?$/.test(keyAt(tokens, noun))) return undefined;
  const rest = ['of', 'an', 'hour'].every((word, i) => keyAt(tokens, noun + 1 + i) === word);
  const to = rest ? noun + 4 : keyAt(tokens, noun + 1) === 'hour' ? noun + 2 : undefined;
  return to === undefined ? undefined : { from: at, to, minutes: [counted * 15], isClear: true };
}

function matchAmount(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const amount = readAmount(tokens, at);
  if (!amount) return undefined;
  const unit =
    amount.unit === undefined ? unitWords.get(keyAt(tokens, amount.to)) : unitWords.get(amount.unit);
  // A lone m after a space is metres, or somebody's initial.
  const isLoneM = amount.unit === 'm' && amount.tail === undefined;
  if (unit === undefined && !isLoneM) return undefined;
  const to = amount.unit === undefined ? amount.to + 1 : amount.to;
  if (amount.tail) return withTail(at, to, amount, amount.tail, unit ?? 1);
  const isMinus = keyAt(tokens, at - 1) === 'minus';
  const signed = isMinus ? { ...amount, isNegative: true } : amount;
  const first = { from: isMinus ? at - 1 : at, to, ...readings(signed, unit ?? 1) };
  return unit === 60 && !signed.isNegative ? withMinutes(tokens, first) : first;
}

function withTail(
  at: number,
  to: number,
  amount: Amount,
  tail: Tail,
  unit: number,
): DurationMatch | undefined {
  if (unit !== 60 || amount.decimals !== '' || amount.den !== 1) return undefined;
  const minutes = amount.num * 60 + tail.minutes;
  return { from: at, to, minutes: [amount.isNegative ? -minutes : minutes], isClear: true };
}

/** The amount at a token, in digits ('2,5', '2½', '1 1/2') or in words ('to og en halv'), its unit glued or not. */
function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token || token.key === '') return undefined;
  const worded = numberWords.get(token.key);
  if (worded !== undefined)
    return andAHalf(tokens, { to: at + 1, num: worded, den: 1, decimals: '', isNegative: false });
  const parts = written.exec(token.key);
  const slash = slashed.exec(token.key);
  if (slash)
    return { to: at + 1, num: Number(slash[1]), den: Number(slash[2]), decimals: '', isNegative: false };
  if (!parts || (parts[2] === undefined && parts[3] === undefined && parts[4] === undefined))
    return undefined;
  const amount = fromDigits(parts, at + 1);
  if (amount.unit !== undefined) return amount;
  if (token.hasDot) return undefined; // '2. timer' and '5. klasse' are ordinals
  return andAHalf(tokens, amount);
}

function fromDigits(parts: readonly (string | undefined)[], to: number): Amount {
  const [, sign, whole = '0', decimals = '', fraction = '', unit, tail, tailUnit = ''] = parts;
  const power = 10 ** decimals.length;
  const quarters = fractions.get(fraction) ?? 0;
  const amount: Amount = {
    to,
    num: (Number(whole) * power + Number(decimals || '0')) * 4 + quarters * power,
    den: power * 4,
    decimals,
    isNegative: sign === '-',
  };
  if (quarters === 0) {
    amount.num /= 4;
    amount.den /= 4;
  }
  if (unit !== undefined) amount.unit = unit;
  const isMinutes = tailUnit === '' || tailUnit === 'm' || unitWords.get(tailUnit) === 1;
  if (tail !== undefined) {
    if (isMinutes && Number(tail) < 60) amount.tail = { minutes: Number(tail), isWhole: true };
    else amount.unit = `${unit}${tail}${tailUnit}`; // no unit: 'h264'
  }
  return amount;
}

function andAHalf(tokens: readonly Token[], amount: Amount): Amount {
  const key = keyAt(tokens, amount.to);
  const slash = slashed.exec(key);
  const fraction = fractions.get(key);
  if (amount.den !== 1) return amount;
  if (slash)
    return {
      ...amount,
      to: amount.to + 1,
      num: amount.num * Number(slash[2]) + Number(slash[1]),
      den: Number(slash[2]),
    };
  if (fraction !== undefined) return { ...amount, to: amount.to + 1, num: amount.num * 4 + fraction, den: 4 };
  const to = halfAfter(tokens, amount.to);
  return to === undefined ? amount : { ...amount, to, num: amount.num * 2 + 1, den: 2 };
}

/** Where 'og en halv', 'og ein halv', 'and a half' ends, if it begins at a token. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  if (!joiners.has(keyAt(tokens, at))) return undefined;
  const half = articles.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return /^(halv|halvt|half)$/.test(keyAt(tokens, half)) ? half + 1 : undefined;
}

/** The minutes that an amount of a unit can mean; two decimals that aren't a quarter may be minutes ('1,30 t'). */
function readings(amount: Amount, unit: number): { minutes: readonly number[]; isClear: boolean } {
  const sign = amount.isNegative ? -1 : 1;
  const total = (amount.num * unit) / amount.den;
  const exact = Number.isInteger(total);
  const around = exact
    ? [total]
    : [...new Set([Math.round(total), Math.floor(total), Math.ceil(total)])].slice(0, 2);
  const { decimals } = amount;
  const isPlain = decimals.length < 2 || unit !== 60 || Number(decimals) % 25 === 0;
  if (isPlain || decimals.length > 2) return { minutes: around.map((n) => n * sign), isClear: exact };
  const asMinutes = Math.floor(amount.num / amount.den) * 60 + Number(decimals);
  const all = Number(decimals) < 60 ? [asMinutes, ...around] : around;
  return { minutes: [...new Set(all)].map((n) => n * sign), isClear: false };
}

/** Adds what follows whole hours: '30 min', 'og 30 minutter', 'og et kvarter', 'and a half'; '1t 30' can mean two things. */
function withMinutes(tokens: readonly Token[], hours: DurationMatch): DurationMatch {
  const [base] = hours.minutes;
  if (base === undefined || !hours.isClear || base % 60 !== 0) return hours;
  const half = halfAfter(tokens, hours.to);
  if (half !== undefined && unitWords.get(keyAt(tokens, half)) !== 60)
    return { ...hours, to: half, minutes: [base + 30] };
  const start = joiners.has(keyAt(tokens, hours.to)) ? hours.to + 1 : hours.to;
  const added = matchMinutes(tokens, start);
  if (added) return { ...hours, to: added.to, minutes: [base + added.minutes] };
  return hours;
}

/** Minutes that complete hours, 59 at most: '30 min', '30m', 'et kvarter', 'tre kvarter'. */
function matchMinutes(tokens: readonly Token[], at: number): { to: number; minutes: number } | undefined {
  const match = matchInWords(tokens, at);
  const [quarter] = match?.minutes ?? [];
  if (match?.isClear && quarter !== undefined && quarter < 60) return { to: match.to, minutes: quarter };
  const amount = readAmount(tokens, at);
  if (amount?.den !== 1 || amount.isNegative || amount.tail) return undefined;
  const unit = amount.unit ?? keyAt(tokens, amount.to);
  const size = unit === 'm' ? 1 : unitWords.get(unit);
  if (size === undefined || size === 60 || amount.num * size > 59) return undefined;
  return { to: amount.unit === undefined ? amount.to + 1 : amount.to, minutes: amount.num * size };
}

/** A number without a unit at a token, as hours or minutes; undefined for a year, an ordinal or no number at all. */
export function matchBareNumber(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const token = tokens[at];
  if (!token || token.hasDot || !/^(-?\d|[½¼¾])/.test(token.key)) return undefined;
  const amount = /^-?\d*(?:[.,]\d+)?[½¼¾]?$/.test(token.key) ? readAmount(tokens, at) : undefined;
  if (!amount) return undefined;
  const match = { from: at, to: amount.to, ...readings(amount, 60) };
  if (amount.isNegative || amount.num === 0) return match;
  const value = amount.num / amount.den;
  // '12.3' and more may be a date, or a version; with a comma it can only be a number.
  if (amount.decimals !== '')
    return value > 12 && token.key.includes('.') ? { ...match, isClear: false } : match;
  if (amount.den !== 1 || value <= 12) return match;
  if (value > 1440) return undefined;
  return { ...match, minutes: value <= 24 ? [value * 60, value] : [value], isClear: false };
}

/** '1t 30 deltakere' or '1t 30 møte': whole hours and then two digits that can be minutes or belong to what follows. */
export function matchLooseMinutes(tokens: readonly Token[], hours: DurationMatch): DurationMatch | undefined {
  const [base] = hours.minutes;
  const token = tokens[hours.to];
  const isDigits = token !== undefined && !token.hasDot && /^[0-5]\d$/.test(token.key);
  if (base === undefined || base % 60 !== 0 || !hours.isClear || !isDigits) return undefined;
  return { from: hours.from, to: hours.to + 1, minutes: [base + Number(token.key)], isClear: false };
}

const wholeDays = new Set('heldag heldags heildag heildags helldag'.split(' '));
const halfDays = new Set('halvdag halvdags'.split(' '));
const wholeWords = new Set('hel hele heil heile full whole all the helle'.split(' '));
const halfWords = new Set('halv halve half'.split(' '));
const dayNouns = new Set('dag dagen dagsverk day arbeidsdag'.split(' '));

/**
 * 'Hel dag', 'heile dagen', 'halv dag', 'all day', '1 dagsverk' at a token: a working day is 7.5 hours by the collective
 * agreement (hovedtariffavtalen in KS' area, 37.5 a week) and 8 by many habits, so both are readings.
 */
export function matchDayLong(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const key = keyAt(tokens, at);
  const start = articles.has(key) || key === '1' || key === '½' || key === '1/2' ? at + 1 : at;
  const word = keyAt(tokens, start);
  const next = keyAt(tokens, start + 1);
  const whole = (to: number): DurationMatch => ({ from: at, to, minutes: [450, 480], isClear: false });
  const half = (to: number): DurationMatch => ({ from: at, to, minutes: [225, 240], isClear: false });
  if (wholeDays.has(word)) return whole(start + 1);
  if (halfDays.has(word)) return half(start + 1);
  if (word === 'all' && next === 'the')
    return keyAt(tokens, start + 2) === 'day' ? whole(start + 3) : undefined;
  if (wholeWords.has(word) && dayNouns.has(next) && word !== 'the') return whole(start + 2);
  if (halfWords.has(word) && dayNouns.has(next)) return half(start + 2);
  if (word === 'half' && next === 'a' && keyAt(tokens, start + 2) === 'day') return half(start + 3);
  if (start === at || !dayNouns.has(word)) return undefined;
  if (key === '½' || key === '1/2') return half(start + 1);
  return key === '1' || word === 'dagsverk' ? whole(start + 1) : undefined;
}

/** 'To samling' or 'to og ein halv samling': so many hours, or so many of something; never clear. */
export function matchNumberWord(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const hours = numberWords.get(keyAt(tokens, at)) ?? 0;
  const half = halfAfter(tokens, at + 1);
  if (half !== undefined && hours > 0)
    return { from: at, to: half, minutes: [hours * 60 + 30], isClear: false };
  return hours > 1 ? { from: at, to: at + 1, minutes: [hours * 60], isClear: false } : undefined;
}
