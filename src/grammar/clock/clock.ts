import { monthWords } from '../lexicon/days.ts';
import { aboutWords, clockWords, openers, toWords } from '../lexicon/joining.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, restOf, type Stretch, startsInDigit, type Token, tokenize } from '../tokens.ts';
import type { RangeMatch, TimeMatch } from './clock-match.ts';
import { matchHourMarks, matchWordedRange } from './clock-ranges.ts';
import { matchPast, matchTimeInWords, partOfDayAt } from './clock-words.ts';

/** The place after a word that says that a time is no exact one: 'til ca 11'. */
const afterAbout = (tokens: readonly Token[], at: number): number =>
  aboutWords.has(keyAt(tokens, at)) ? at + 1 : at;

const connectors: ReadonlySet<string> = new Set([...toWords, 'og', 'and']);
const halfDays = new Map([
  ['am', 0],
  ['pm', 720],
  ['a.m', 0],
  ['p.m', 720],
]);

// Spreadsheets write the seconds as well.
const dottedTime = /^(\d{1,2})[.:,](\d{2})(?::00)?$/;
// '1430hrs' is a time as well.
const packedTime = /^(\d{1,2})(\d{2})$|^(\d\d)(\d\d)h(?:rs?)?$/;

/** Minutes after midnight of '9', '09:30', '9.30', '0930', '9am'; 'bad' for '25' and '9:75', undefined for others. */
function readTime(key: string): number | 'bad' | undefined {
  // Most words are no number, and this says so before any form is tried.
  if (!startsInDigit(key)) return undefined;
  const english = /^(\d[\d.:]{0,4})([ap]\.?m)$/.exec(key);
  if (english) return shifted(readTime(english[1] ?? ''), english[2] ?? '');
  if (/^\d{1,2}$/.test(key)) return checked(Number(key), 0);
  const parts = dottedTime.exec(key) ?? (key.length >= 3 ? packedTime.exec(key) : null);
  return parts ? checked(Number(parts[1] ?? parts[3]), Number(parts[2] ?? parts[4])) : undefined;
}

function checked(hours: number, minutes: number): number | 'bad' {
  const total = hours * 60 + minutes;
  return minutes > 59 || total > 1440 ? 'bad' : total;
}

function shifted(time: number | 'bad' | undefined, half: string): number | 'bad' | undefined {
  const add = halfDays.get(half);
  if (typeof time !== 'number' || add === undefined) return time;
  return time >= 780 ? 'bad' : (time % 720) + add;
}

/** A time of day at a token: 'kl 9', 'kl.9.30', '09:30', '9 am', after 'kl' in words too ('kl halv ni'). */
export function matchTime(
  tokens: readonly Token[],
  at: number,
  mayBeWords: boolean,
): TimeMatch | 'bad' | undefined {
  const key = keyAt(tokens, at);
  if (!clockWords.has(key)) return matchUnmarkedTime(tokens, at, mayBeWords);
  // 'Kl 25' is a mistake; 'at 25 places' is none.
  if (key !== 'at' && readTime(keyAt(tokens, at + 1)) === 'bad') return 'bad';
  const inner = matchUnmarkedTime(tokens, at + 1, true);
  if (typeof inner !== 'object') return inner;
  const part = inner.minutes <= 720 ? partOfDayAt(tokens, inner.to) : undefined;
  const moved = part ? { to: part.to, minutes: inner.minutes + part.moves } : {};
  return { ...inner, ...moved, from: at, hasMark: true };
}

function matchUnmarkedTime(
  tokens: readonly Token[],
  at: number,
  mayBeWords: boolean,
): TimeMatch | 'bad' | undefined {
  const key = keyAt(tokens, at);
  const glued = key.startsWith('kl') ? /^(?:kl|klokka|klokken)[.:]?(\d.*)$/.exec(key) : null;
  const typed = glued?.[1] ?? key;
  // 'Kl 5 over 9'
  const past = mayBeWords && !glued ? matchPast(tokens, at) : undefined;
  if (past) return past;
  const time = readTime(typed);
  if (time === 'bad') return glued ? 'bad' : undefined;
  if (time === undefined) return mayBeWords ? matchTimeInWords(tokens, at) : matchPast(tokens, at);
  const after = keyAt(tokens, at + 1);
  if (halfDays.has(after)) {
    const moved = shifted(time, after);
    return typeof moved === 'number' ? { from: at, to: at + 2, minutes: moved, hasMark: true } : 'bad';
  }
  return { from: at, to: at + 1, minutes: time, hasMark: glued !== null || /[ap]\.?m$/.test(typed) };
}

function inPartOfDay(tokens: readonly Token[], range: RangeMatch): RangeMatch {
  const part = partOfDayAt(tokens, range.to);
  if (!part || range.end > 720) return range;
  const { to, moves } = part;
  return { ...range, to, start: range.start + moves, end: range.end + moves, isSure: true, isShort: false };
}

/**
 * A from–to at a token: 'kl 9-11.30', '09:00–11:30', '0900-1130', 'fra ni til elleve', '9am to 11am'. 'bad' where
 * the words promise a clock but no clock shows that; undefined where there is none.
 */
export function matchRange(tokens: readonly Token[], at: number): RangeMatch | 'bad' | undefined {
  const about = afterAbout(tokens, at);
  const opener = openers.has(keyAt(tokens, about));
  const start = afterAbout(tokens, opener ? about + 1 : about);
  const marked = clockWords.has(keyAt(tokens, start));
  const range =
    matchGluedRange(tokens, marked ? start + 1 : start) ??
    matchHourMarks(
      tokens,
      marked ? start + 1 : start,
      opener || marked || keyAt(tokens, start).startsWith('kl'),
    ) ??
    matchSpacedRange(tokens, start, opener) ??
    matchWordedRange(tokens, start) ??
    matchColumns(tokens, start);
  if (range === undefined) return undefined;
  const first = keyAt(tokens, start);
  const hasMark = marked || /^kl/.test(first);
  if (range === 'bad') return hasMark || hasColon(tokens, start) ? 'bad' : undefined;
  if (isOtherUnit(tokens, range.to) || (!hasMark && isYears(tokens, range))) return undefined;
  // A day ends at 24:00, which many write 00:00.
  const end = range.end === 0 && range.start > 0 ? 1440 : range.end;
  return inPartOfDay(tokens, { ...range, end, from: at, isSure: range.isSure || opener || hasMark });
}

// '23:00-25:00' can be nothing but a clock, '2-30' can be much else.
const hasColon = (tokens: readonly Token[], at: number): boolean => {
  const first = keyAt(tokens, at);
  return /^\d{1,2}:\d/.test(first) && (first.includes('-') || connectors.has(keyAt(tokens, at + 1)));
};

// '2-3 timer' is a duration, '9-11 mars' are days.
const isOtherUnit = (tokens: readonly Token[], at: number): boolean =>
  unitWords.has(keyAt(tokens, at)) || monthWords.has(keyAt(tokens, at));

// 'Planperioden 2024-2027' isn't three minutes in the evening.
function isYears(tokens: readonly Token[], range: Stretch): boolean {
  const years = tokens
    .slice(range.from, range.to)
    .flatMap(({ key }) => key.split('-'))
    .filter((part) => /^20[1-5]\d$/.test(part));
  return years.length > 1;
}

function matchGluedRange(tokens: readonly Token[], at: number): RangeMatch | 'bad' | undefined {
  const typed = keyAt(tokens, at);
  if (!typed.includes('-')) return undefined;
  const key = typed.replace(/^(?:kl|klokka|klokken)[.:]?(?=\d)/, '');
  const dash = key.indexOf('-');
  if (dash < 1) return undefined;
  const [first, second] = [key.slice(0, dash).replace(/\.$/, ''), key.slice(dash + 1)];
  // '3.-4.' are days of a month.
  if (key.charAt(dash - 1) === '.' || !/^\d/.test(first) || !/^\d/.test(second)) return undefined;
  const after = halfDays.has(keyAt(tokens, at + 1)) ? keyAt(tokens, at + 1) : '';
  const end = readTime(second + after);
  const half = /[ap]\.?m$/.exec(second + after)?.[0] ?? '';
  const start = readTime(half && !/m$/.test(first) ? sameHalf(first, half, end) : first);
  if (start === undefined || end === undefined) return undefined;
  if (start === 'bad' || end === 'bad') return 'bad';
  const to = after ? at + 2 : at + 1;
  return {
    from: at,
    to,
    start,
    end,
    isSure: isSureForm(first, second) || half !== '',
    isShort: isShortForm(first, second),
  };
}

// In '9-11am' the half of the day stands once; in '11-1pm' the first one is before noon all the same.
function sameHalf(first: string, half: string, end: number | 'bad' | undefined): string {
  const start = readTime(first + half);
  return typeof start === 'number' && typeof end === 'number' && start > end ? `${first}am` : first + half;
}

const isSureForm = (first: string, second: string): boolean =>
  [first, second].every((part) => /^\d{3,4}(?:h(?:rs?)?)?$/.test(part)) ||
  first.includes(':') ||
  second.includes(':');
// Words are hours of the twelve on a dial, and so may these numbers be.
const isShortForm = (first: string, second: string): boolean =>
  [first, second].every((part) => /^[1-9]\d?(?:[.:]\d\d)?$/.test(part) || numberWords.has(part));

function matchSpacedRange(
  tokens: readonly Token[],
  at: number,
  isOpened: boolean,
): RangeMatch | 'bad' | undefined {
  const first = matchTime(tokens, at, isOpened);
  if (first === undefined || first === 'bad') return first;
  const connector = keyAt(tokens, first.to);
  if (!connectors.has(connector)) return undefined;
  // 'Mellom 9 og 11' is a range, '9 og 11' a list.
  if ((connector === 'og' || connector === 'and') && !/^(mellom|between)$/.test(keyAt(tokens, at - 1)))
    return undefined;
  const until = afterAbout(tokens, first.to + 1);
  const end = keyAt(tokens, until);
  if (/^\d{1,2}:\d{2}$/.test(end) && readTime(end) === 'bad') return 'bad';
  const second = matchTime(tokens, until, isOpened || first.hasMark);
  if (second === undefined || second === 'bad') return second;
  if (tokens[first.to - 1]?.hasDot && !first.hasMark) return undefined; // '3. til 4.'
  const texts = [keyAt(tokens, first.to - 1), keyAt(tokens, second.to - 1)] as const;
  // 'From 2 to 4pm' begins in the afternoon as well.
  const isAfternoon = /p\.?m$/.test(texts[1]) && !/m$/.test(texts[0]) && first.minutes + 720 < second.minutes;
  const isShort = isShortForm(...texts);
  return {
    from: at,
    to: second.to,
    start: first.minutes + (isAfternoon ? 720 : 0),
    end: second.minutes + (isLaterOnDial(first, second, texts[1], isShort) ? 720 : 0),
    isSure: first.hasMark || second.hasMark || isSureForm(...texts),
    isShort,
  };
}

/** 'Fra 18 til halv ni', 'noon to 2': an end on a dial of twelve hours that can only be the later one. */
function isLaterOnDial(first: TimeMatch, second: TimeMatch, end: string, isShort: boolean): boolean {
  if (second.minutes > first.minutes || (isShort && first.minutes < 780)) return false;
  const isOnDial =
    second.minutes < 720 && (numberWords.has(end) || (first.minutes === 720 && /^[1-9]$/.test(end)));
  return isOnDial && second.minutes + 720 > first.minutes;
}

const morning = 360;

/** '08:00 11:30', two columns of a table: a time of day and a later one, neither so early that it may be a duration. */
function matchColumns(tokens: readonly Token[], at: number): RangeMatch | undefined {
  const [first, second] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  if (!first.includes(':') || !second.includes(':')) return undefined;
  const [start, end] = [readTime(first), readTime(second)];
  if (typeof start !== 'number' || typeof end !== 'number' || start < morning || end <= start)
    return undefined;
  return { from: at, to: at + 2, start, end, isSure: true, isShort: false };
}

/** Minutes after midnight as 'HH:mm'. */
export function clockText(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The clock in a text ('kl 10-15', 'kl 10') and the text without it; 'impossible' for a time that no clock shows. */
export type FoundClock = { rest: string } & (
  | { kind: 'none' }
  | { kind: 'impossible' }
  | { kind: 'time'; time: string }
  | { kind: 'range'; from: string; to: string }
);

/** Finds the first clock that a text marks as one ('kl', a colon, 'fra … til'); an end before its start is impossible. */
export function findClock(text: string): FoundClock {
  const tokens = tokenize(text);
  const none = restOf(tokens, []);
  for (let at = 0; at < tokens.length; at += 1) {
    const range = matchRange(tokens, at);
    if (range === 'bad') return { kind: 'impossible', rest: none };
    if (range?.isSure) {
      const rest = restOf(tokens, [range]);
      if (range.end <= range.start) return { kind: 'impossible', rest };
      return { kind: 'range', from: clockText(range.start), to: clockText(range.end), rest };
    }
    const time = matchTime(tokens, at, false);
    if (time === 'bad') return { kind: 'impossible', rest: none };
    if (time && (time.hasMark || /\d:\d/.test(keyAt(tokens, at)))) {
      return { kind: 'time', time: clockText(time.minutes), rest: restOf(tokens, [time]) };
    }
  }
  return { kind: 'none', rest: none };
}
