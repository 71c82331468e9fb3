import { joiners } from './lexicon/joining.ts';
import {
  articles,
  commaWords,
  fractionSigns,
  halfWords,
  hundreds,
  numberWords,
  quarterWords,
} from './lexicon/numbers.ts';
import { unitWords } from './lexicon/units.ts';
import { keyAt, type Token } from './tokens.ts';

/** An amount of some unit as an exact fraction, with its decimals as typed ('30' in '1,30'); `tail` is the 30 of '1t30'. */
export type Amount = {
  to: number;
  num: number;
  den: number;
  decimals: string;
  isNegative: boolean;
  unit?: string;
  tail?: number;
};

const written = /^(-?)(\d{1,6})?(?:[.,](\d{1,4}))?([½¼¾])?(?:-?([a-zæøåé]+))?(?:(\d{1,2})([a-z]*))?$/;
const numberStarts = new Set('-.,½¼¾0123456789');
const slashed = /^([1-3])\/([234])([ht]|tim[ae]r?)?$/;

const unitOf = ([, , , unit]: RegExpExecArray): { unit?: string } => (unit === undefined ? {} : { unit });

/** The amount at a token, in digits ('2,5', '2½', '1 1/2') or in words ('to og en halv'), its unit glued or not. */
export function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token || token.key === '') return undefined;
  const worded = numberWords.get(token.key);
  const special = readSpecial(tokens, at, worded);
  if (special) return special;
  if (worded !== undefined) {
    // 'Forty five minutes', 'tjue fem minutter'
    const ones = worded >= 20 && worded % 10 === 0 ? (numberWords.get(keyAt(tokens, at + 1)) ?? 0) : 0;
    const isPair = ones > 0 && ones < 10;
    return andAHalf(tokens, {
      to: isPair ? at + 2 : at + 1,
      num: isPair ? worded + ones : worded,
      den: 1,
      decimals: '',
      isNegative: false,
    });
  }
  if (!numberStarts.has(token.key.charAt(0))) return undefined;
  const parts = written.exec(token.key);
  const slash = token.key.includes('/') ? slashed.exec(token.key) : null;
  if (slash)
    return {
      to: at + 1,
      num: Number(slash[1]),
      den: Number(slash[2]),
      decimals: '',
      isNegative: false,
      ...unitOf(slash),
    };
  if (!parts || (parts[2] === undefined && parts[3] === undefined && parts[4] === undefined))
    return undefined;
  const amount = fromDigits(parts, at + 1);
  if (amount.unit !== undefined) return amount;
  if (minuteMark.test(token.text)) return { ...amount, unit: 'min' };
  if (token.hasDot) return undefined; // '2. timer' and '5. klasse' are ordinals
  return andAHalf(tokens, amount);
}

// 90'
const minuteMark = /^\d{1,3}['′’]$/;

/** 'To komma fem', 'null komma fem', '1 komma 5', as it is dictated. */
function readSpoken(tokens: readonly Token[], at: number): Amount | undefined {
  const digits = (key: string): string =>
    /^(null|zero)$/.test(key) ? '0' : /^\d{1,2}$/.test(key) ? key : String(numberWords.get(key) ?? '');
  const [whole, decimals] = [digits(keyAt(tokens, at)), digits(keyAt(tokens, at + 2))];
  if (whole === '' || decimals === '') return undefined;
  const den = 10 ** decimals.length;
  const num = Number(whole) * den + Number(decimals);
  return { to: at + 3, num, den, decimals, isNegative: false };
}

/** What the rules for one number don't read: 'to komma fem', 'et hundre og tjue'. Most words are of another length. */
function readSpecial(tokens: readonly Token[], at: number, worded: number | undefined): Amount | undefined {
  const next = tokens[at + 1]?.key;
  if (next?.length === 5 && commaWords.has(next)) return readSpoken(tokens, at);
  if (worded !== undefined && worded !== 1) return undefined;
  const noun = worded === 1 ? at + 1 : at;
  const length = tokens[noun]?.key.length ?? 0;
  const hundred = length === 6 || length === 7 ? readHundred(tokens, noun) : undefined;
  return hundred && { ...hundred, den: 1, decimals: '', isNegative: false };
}

/** 'Hundre', 'et hundre og tjue', 'a hundred and five'. */
function readHundred(tokens: readonly Token[], noun: number): { to: number; num: number } | undefined {
  if (!hundreds.has(keyAt(tokens, noun))) return undefined;
  const next = joiners.has(keyAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  const more = numberWords.get(keyAt(tokens, next));
  return more === undefined ? { to: noun + 1, num: 100 } : { to: next + 1, num: 100 + more };
}

function fromDigits(parts: readonly (string | undefined)[], to: number): Amount {
  const [, sign, whole = '0', decimals = '', fraction = '', unit, tail, tailUnit = ''] = parts;
  const power = 10 ** decimals.length;
  const quarters = fractionSigns.get(fraction) ?? 0;
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
    if (isMinutes && Number(tail) < 60) amount.tail = Number(tail);
    else amount.unit = `${unit}${tail}${tailUnit}`; // no unit: 'h264'
  }
  return amount;
}

function andAHalf(tokens: readonly Token[], amount: Amount): Amount {
  if (amount.den !== 1) return amount;
  const at = joiners.has(keyAt(tokens, amount.to)) ? amount.to + 1 : amount.to;
  const slash = keyAt(tokens, at).includes('/') ? slashed.exec(keyAt(tokens, at)) : null;
  const fraction = fractionSigns.get(keyAt(tokens, at));
  if (slash)
    return {
      ...amount,
      to: at + 1,
      num: amount.num * Number(slash[2]) + Number(slash[1]),
      den: Number(slash[2]),
      ...unitOf(slash),
    };
  if (fraction !== undefined) return { ...amount, to: at + 1, num: amount.num * 4 + fraction, den: 4 };
  const quarter = articles.has(keyAt(tokens, at)) ? at + 1 : at;
  // 'Én og en kvart time', 'to og trekvart time'
  const quarters = at === amount.to ? 0 : (quarterWords.get(keyAt(tokens, quarter)) ?? 0);
  if (quarters > 0 && unitWords.get(keyAt(tokens, quarter + 1)) === 60)
    return { ...amount, to: quarter + 1, num: amount.num * 4 + quarters, den: 4 };
  const more = at === amount.to ? undefined : quartersAt(tokens, at);
  if (more && unitWords.get(keyAt(tokens, more.to)) === 60)
    return { ...amount, to: more.to, num: amount.num * 4 + more.quarters, den: 4 };
  const to = halfAfter(tokens, amount.to);
  return to === undefined ? amount : { ...amount, to, num: amount.num * 2 + 1, den: 2 };
}

/** The quarters of an hour in 'a quarter', 'three quarters'; how they are said after whole hours in English. */
export function quartersAt(
  tokens: readonly Token[],
  at: number,
): { to: number; quarters: number } | undefined {
  const noun = /^quarters?$/;
  if (articles.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === 'quarter')
    return { to: at + 2, quarters: 1 };
  if (keyAt(tokens, at) === 'three' && noun.test(keyAt(tokens, at + 1))) return { to: at + 2, quarters: 3 };
  return undefined;
}

/** Where 'og en halv', 'og ein halv', 'and a half' ends, if it begins at a token. */
export function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  if (!joiners.has(keyAt(tokens, at))) return undefined;
  const half = articles.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return halfWords.has(keyAt(tokens, half)) ? half + 1 : undefined;
}

/** The minutes that an amount of a unit can mean; two decimals that aren't a quarter may be minutes ('1,30 t'). */
export function readings(amount: Amount, unit: number): { minutes: readonly number[]; isClear: boolean } {
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
