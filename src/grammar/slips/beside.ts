import { englishMonthWords, monthWords, spelledMonths, weekdayWords } from '../lexicon/days.ts';
import { feastTimes } from '../lexicon/feasts.ts';
import { words } from '../lexicon/lists.ts';
import { monthNouns, stepWords, weekendNouns, weekNouns } from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, startsInDigit, type Token } from '../tokens.ts';
import { isSlip, slipsOf } from './letters.ts';

/** What the slips of some words, of so many letters at least, may be for; `others` are words of their own. */
function slipTable(words: Iterable<string>, fewest: number, others: string): ReadonlyMap<string, string> {
  const all = new Set(words);
  const left = new Set(others.split(' '));
  const rows = [...all].flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const));
  return new Map(rows.filter(([slip]) => slip.length >= fewest && !all.has(slip) && !left.has(slip)));
}

const months = [...spelledMonths.keys()].filter((word) => word.length > 2);
// As many of something, and no month: '2 uni', '3 set'.
const monthSlips = slipTable(months, 3, 'uni mas set dess kot esp spe sett par une arch');
const longMonths = months.filter((word) => word.length > 3);
const weekSlips = slipTable(
  weekNouns,
  2,
  'kue eke uka uga wee eek vika ka ke ve ek eks ue kke kk wk week wekk',
);
const stepSlips = slipTable(
  [...stepWords.keys()].filter((word) => word.length > 3),
  3,
  'senest site nese nets ste nest est net date dete dene sit tis his thi ext las lat ast pas pat pst ist sis dett denn',
);
const steps = new Map([...stepSlips, ['sise', 'siste'], ['sste', 'siste']]);
const articleSlips = words('dne dn edn denn');
const slips = new Set([...monthSlips.keys(), ...weekSlips.keys(), ...steps.keys(), ...articleSlips]);

const ordinal = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const glued = /^(\d{1,2})[./-]?([a-zæøå]{3,9})$/;

/** '12. mrs' and '12 mrs', 'mrch 12': the month that a mistyped word by a day's number stands for. */
function monthBeside(tokens: readonly Token[], at: number, key: string): string {
  if (monthWords.has(key) || unitWords.has(key) || monthWords.has(keyAt(tokens, at + 1))) return '';
  const start = /^(?:of|i)$/.test(keyAt(tokens, at - 1)) ? at - 2 : at - 1;
  const day = keyAt(tokens, start);
  const short = monthSlips.get(key) ?? '';
  if (ordinal.test(day)) {
    const isOrdinal = tokens[start]?.hasDot === true || !/^\d+$/.test(day);
    const isLike = (word: string): boolean => word.charAt(0) === key.charAt(0) && isSlip(key, word);
    if (isOrdinal && key.length > 2 && !feastTimes.has(key)) return longMonths.find(isLike) ?? short;
    return start === at - 1 ? short : '';
  }
  if (keyAt(tokens, at - 1) === 'i') return short;
  return englishMonthWords.has(short) && ordinal.test(keyAt(tokens, at + 1)) ? short : '';
}

const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  startsInDigit(keyAt(tokens, at - 1)) || startsInDigit(keyAt(tokens, at - 2));

/** What a word was likely meant as that only the words around it show to be a slip: '12 mrs', 'uek 10', 'frrige fredag'. */
export function meantBeside(tokens: readonly Token[], at: number, key: string): string {
  if (startsInDigit(key)) {
    // Most numbers are no more than that: '2', '2t'.
    if (key.length < 4) return '';
    const [, day = '', word = ''] = glued.exec(key) ?? [];
    const month = monthWords.has(word) || unitWords.has(word) ? '' : (monthSlips.get(word) ?? '');
    // '12/mars' is no slip of a letter, but as little a date that is read.
    const isSlashed = key.includes('/') && monthWords.has(word);
    return isSlashed || month !== '' ? `${day}.${isSlashed ? word : month}` : '';
  }
  // Any other word can be a slip of a month alone, right after a day's number or an 'i' or 'of' after one.
  if (!slips.has(key)) return isNumbered(tokens, at) ? monthBeside(tokens, at, key) : '';
  const next = keyAt(tokens, at + 1);
  if (articleSlips.has(key)) return ordinal.test(next) && tokens[at + 1]?.hasDot === true ? 'den' : '';
  if (weekSlips.has(key) && (/^\d{1,2}$/.test(next) || stepWords.has(keyAt(tokens, at - 1)))) return 'uke';
  const step = steps.get(key);
  if (
    step !== undefined &&
    (weekdayWords.has(next) || weekNouns.has(next) || monthNouns.has(next) || weekendNouns.has(next))
  )
    return step;
  return monthBeside(tokens, at, key);
}
