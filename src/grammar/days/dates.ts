import { type Day, isDay } from '../../calendar/days.ts';
import { englishMonthWords, monthWords } from '../lexicon/days.ts';
import { dayOrdinals } from '../lexicon/numbers.ts';
import { dayNouns } from '../lexicon/periods.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Stretch, type Token, textOf } from '../tokens.ts';
import type { DayContext } from './day-context.ts';
import { fullYear, matchShortYear, matchYear, shortYears, yearInWords } from './years.ts';

/** A date as typed; without a month it is a day of this month or of the one next to it. */
export type DateParts = { day: number; month?: number; year?: number };
/** `isWeak` where it could as well be a number: '30.12'. */
export type DateMatch = Stretch & { parts: DateParts; isWeak: boolean };

const two = (n: number): string => String(n).padStart(2, '0');

/** The date nearest on the side that the context leans to, today included; undefined where it doesn't exist. */
export function resolveDate(parts: DateParts, context: DayContext): Day | undefined {
  const day =
    parts.month === undefined
      ? dayOfMonth(parts.day, context)
      : `${yearOf(parts, context)}-${monthDay(parts)}`;
  return isDay(day) ? day : undefined;
}

const monthDay = ({ month = 0, day }: DateParts): string => `${two(month)}-${two(day)}`;

function yearOf(parts: DateParts, { today, leaning }: DayContext): string {
  if (parts.year !== undefined) return String(parts.year);
  const year = Number(today.slice(0, 4));
  const typed = monthDay(parts);
  const now = today.slice(5);
  if (leaning === 'past') return String(typed <= now ? year : year - 1);
  return String(typed >= now ? year : year + 1);
}

function dayOfMonth(day: number, { today, leaning }: DayContext): Day {
  const isHere = leaning === 'past' ? day <= Number(today.slice(8)) : day >= Number(today.slice(8));
  const step = isHere ? 0 : leaning === 'past' ? -1 : 1;
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + step;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(day)}`;
}

/** A date at a token: '12.3.', '12/3', '12/3-24', '2024-03-12', '12. mars 2024', 'March 12th', 'den 12.'. */
export function matchDate(tokens: readonly Token[], at: number, context: DayContext): DateMatch | undefined {
  const first = keyAt(tokens, at);
  const code = first.charCodeAt(0);
  const startsWithDigit = code >= 48 && code <= 57;
  if (!startsWithDigit) {
    if (first === 'den' || first === 'the' || first === 'd') return matchAfterArticle(tokens, at, context);
    if (dayOrdinals.has(first)) return matchWithMonthName(tokens, at, context);
    return monthWords.has(first) ? matchMonthFirst(tokens, at, context) : undefined;
  }
  return (
    matchWithMonthName(tokens, at, context) ??
    matchNumeric(tokens, at, context) ??
    matchPacked(tokens, at, context) ??
    matchEnglishDay(tokens, at)
  );
}

const dayNumber = /^(\d{1,2})(st|nd|rd|th|te|de|re|dje|ste|[ea]nde)?$/;
// Spreadsheets write '12-mar-24'.
const gluedMonth = /^(\d{1,2})[.-]?([a-zæøå]{3,9})(?:[.-]?(20\d\d|\d\d))?$/;

function matchWithMonthName(
  tokens: readonly Token[],
  at: number,
  context: DayContext,
): DateMatch | undefined {
  const key = keyAt(tokens, at);
  const glued = gluedMonth.exec(key);
  const gluedTo = monthWords.get(glued?.[2] ?? '');
  if (glued && gluedTo) {
    const parts = { day: Number(glued[1]), month: gluedTo };
    if (glued[3] === undefined) return withYear(tokens, at, at + 1, parts, context);
    return { from: at, to: at + 1, parts: { ...parts, year: fullYear(glued[3]) }, isWeak: false };
  }
  const day = dayOrdinals.get(key) ?? Number(dayNumber.exec(key)?.[1] ?? Number.NaN);
  if (Number.isNaN(day)) return undefined;
  const next = /^(of|i)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const month = monthWords.get(keyAt(tokens, next));
  if (month === undefined || (next === at + 2 && keyAt(tokens, at + 1) === 'i' && !dayOrdinals.has(key)))
    return undefined;
  return withYear(tokens, at, next + 1, { day, month }, context);
}

function matchMonthFirst(tokens: readonly Token[], at: number, context: DayContext): DateMatch | undefined {
  const second = keyAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const number = dayNumber.exec(keyAt(tokens, second));
  const month = monthWords.get(keyAt(tokens, at));
  if (!number || month === undefined || unitWords.has(keyAt(tokens, second + 1))) return undefined;
  const match = withYear(tokens, at, second + 1, { day: Number(number[1]), month }, context);
  if (englishMonthWords.has(keyAt(tokens, at)) || number[2] !== undefined) return match;
  // 'Mars 13' is no way to write a date in Norwegian, and 'mars 24' is likelier the year.
  const isYear = Math.abs(Number(number[1]) + 2000 - Number(context.today.slice(0, 4))) <= 1;
  // In 'timer for mars 30. april' the number belongs to the month after it.
  const isNext = tokens[second]?.hasDot === true || monthWords.has(keyAt(tokens, second + 1));
  return isYear || isNext ? undefined : { ...match, isWeak: true };
}

/** '2h workshop 11th', where nothing follows that it could count. */
function matchEnglishDay(tokens: readonly Token[], at: number): DateMatch | undefined {
  // 'st', 'nd', 'rd' and 'th' make it three letters and more.
  if (keyAt(tokens, at).length < 3) return undefined;
  if (!endsPhrase(tokens, at) && !/^\d/.test(keyAt(tokens, at + 1))) return undefined;
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(keyAt(tokens, at))?.[1];
  if (number === undefined) return undefined;
  return { from: at, to: at + 1, parts: { day: Number(number) }, isWeak: true };
}

function matchAfterArticle(tokens: readonly Token[], at: number, context: DayContext): DateMatch | undefined {
  const whole = matchWithMonthName(tokens, at + 1, context) ?? matchNumeric(tokens, at + 1, context);
  if (whole) return { ...whole, from: at, isWeak: false };
  const number = dayNumber.exec(keyAt(tokens, at + 1));
  const worded = dayOrdinals.get(keyAt(tokens, at + 1)) ?? 0;
  // 'Den ellevte' where nothing follows that it could count; 'den andre' is too often another one.
  if (worded > 2 && (endsPhrase(tokens, at + 1) || /^\d/.test(keyAt(tokens, at + 2))))
    return { from: at, to: at + 2, parts: { day: worded }, isWeak: false };
  if (!number || unitWords.has(keyAt(tokens, at + 2))) return undefined;
  // 'the 12 municipalities' is no date, 'the 12th' is; Norwegian says 'de 12 kommunene', so 'den 12' is one.
  if (keyAt(tokens, at) === 'the' && number[2] === undefined) return undefined;
  return { from: at, to: at + 2, parts: { day: Number(number[1]) }, isWeak: false };
}

/** Whether a token is the last one, or a mark parts it from the next. */
export const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 || /[,;:)]$/.test(tokens[at]?.text ?? '');

function withYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: DateParts,
  context: DayContext,
): DateMatch {
  const year = matchYear(tokens, to, context) ?? matchShortYear(tokens, to, context);
  if (!year) return { from, to, parts, isWeak: false };
  return { from, to: year.to, parts: { ...parts, year: year.year }, isWeak: false };
}

const isoDate = /^(\d{4})(?:-(\d{1,2})-|\.(\d{1,2})\.|\/(\d{1,2})\/)(\d{1,2})$/;
const compactDate = /^(20\d\d)(\d\d)()()(\d\d)$/;
const dottedDate = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/;
const slashedDate = /^(\d{1,2})\/(\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const hyphenedDate = /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/;
// '12-03' and '12_3' are as days and months are typed on some keyboards; '8-10' is likelier the clock.
const joinedDate = /^(\d{1,2})(?:-(0\d)|_(\d{1,2}))$/;
// No clock and no list of grades runs from 15 to 8.
const fallingDate = /^(1[3-9]|2\d|3[01])-([1-9]|1[0-2])$/;
const packedDate = /^([0-3]\d)([01]\d)(\d\d)$/;

function matchNumeric(tokens: readonly Token[], at: number, context: DayContext): DateMatch | undefined {
  const token = tokens[at];
  const apart = dottedApart(tokens, at);
  if (apart) return apart;
  if (!token || token.key.length < 3) return undefined;
  const yearFirst = isoDate.exec(token.key) ?? compactDate.exec(token.key);
  if (yearFirst) {
    const [, year, dashed, dotted, slashed, day] = yearFirst;
    const month = Number(dashed || dotted || slashed);
    const parts = { year: Number(year), month, day: Number(day) };
    return { from: at, to: at + 1, parts, isWeak: false };
  }
  const joined = joinedDate.exec(token.key) ?? fallingDate.exec(token.key);
  if (joined) {
    const parts = { day: Number(joined[1]), month: Number(joined[2] ?? joined[3]) };
    if (parts.day >= 1 && parts.day <= 31 && parts.month >= 1 && parts.month <= 12)
      return { from: at, to: at + 1, parts, isWeak: true };
  }
  const dotted = dottedDate.exec(token.key);
  const slashed = slashedDate.exec(token.key);
  const found = dotted ?? slashed ?? hyphenedDate.exec(token.key);
  if (!found) return undefined;
  const day = Number(found[1]);
  const month = Number(found[2]);
  const typedYear =
    found[3] ?? (token.hasDot || slashed ? /^20\d\d$/.exec(keyAt(tokens, at + 1))?.[0] : undefined);
  const isSure = typedYear !== undefined || (dotted !== null && token.hasDot);
  // Who writes the month first is told that there is no such date.
  const isSwapped =
    found === slashed && typedYear === undefined && month > 12 && month < 32 && day > 0 && day < 13;
  // '14/24' is a case number and '13.13' some other number; '13.13.' and '31.2' were meant as dates.
  // 'Kl 10.3' is no date, whatever it is.
  if (dotted && !isSure && /^kl(okk(a|en))?$/.test(keyAt(tokens, at - 1))) return undefined;
  const isPossible = isSure ? month <= 31 : month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isPossible && !isSwapped) return undefined;
  const next = keyAt(tokens, at + 1);
  if (!dotted && (unitWords.has(next) || dayNouns.has(next))) return undefined; // '1/2 time', '1/2 dag'
  const said = typedYear === undefined ? yearInWords(tokens, at + 1, context) : undefined;
  if (said && month <= 12)
    return { from: at, to: said.to, parts: { day, month, year: said.year }, isWeak: false };
  const to = typedYear !== undefined && found[3] === undefined ? at + 2 : at + 1;
  const parts = typedYear === undefined ? { day, month } : { day, month, year: fullYear(typedYear) };
  return { from: at, to, parts, isWeak: isSwapped || (dotted !== null && !isSure) };
}

/** '12. 3.' with a space between them. */
function dottedApart(tokens: readonly Token[], at: number): DateMatch | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.hasDot !== true || second?.hasDot !== true) return undefined;
  if (!/^\d{1,2}$/.test(first.key) || !/^(0?[1-9]|1[0-2])$/.test(second.key)) return undefined;
  // '8. 9. 10. klasse'
  if (/^\d|^(klasse|trinn|steg|klassetrinn|klassesteg|og|til|-)/.test(keyAt(tokens, at + 2)))
    return undefined;
  return { from: at, to: at + 2, parts: { day: Number(first.key), month: Number(second.key) }, isWeak: true };
}

/** '11 03 2024', and '110324' where that is a date of these years; six digits may as well be another number. */
function matchPacked(
  tokens: readonly Token[],
  at: number,
  { today, leaning }: DayContext,
): DateMatch | undefined {
  const key = keyAt(tokens, at);
  if (key.length !== 6 && (key.length > 2 || keyAt(tokens, at + 2).length !== 4)) return undefined;
  const [month, year] = [keyAt(tokens, at + 1), keyAt(tokens, at + 2)];
  const isSpaced = /^\d\d?$/.test(key) && /^\d\d?$/.test(month) && /^20\d\d$/.test(year);
  if (isSpaced && Number(key) >= 1 && Number(key) <= 31 && Number(month) >= 1 && Number(month) <= 12) {
    const parts = { day: Number(key), month: Number(month), year: Number(year) };
    return { from: at, to: at + 3, parts, isWeak: false };
  }
  const packed = packedDate.exec(key);
  if (!packed) return undefined;
  const parts = { day: Number(packed[1]), month: Number(packed[2]), year: fullYear(packed[3] ?? '') };
  const step = parts.year - Number(today.slice(0, 4));
  const [back, ahead] = shortYears[leaning];
  const exists = isDay(`${parts.year}-${monthDay(parts)}`) && step >= back && step <= ahead;
  return exists ? { from: at, to: at + 1, parts, isWeak: true } : undefined;
}

/** How a date that doesn't exist was typed, for the sentence that says so. */
export function dateText(tokens: readonly Token[], match: Stretch): string {
  return textOf(tokens, match).replace(/[,;:!?)]+$/, '');
}
