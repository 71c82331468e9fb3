import { words } from '../lexicon/lists.ts';
import { numberWords } from '../lexicon/numbers.ts';
import { unitWords } from '../lexicon/units.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { TimeMatch } from './clock-match.ts';

/** 'Ni', 'halv ni', 'kvart over ni', 'noon' at a token. */
export function matchTimeInWords(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const past = matchPast(tokens, at);
  if (past) return past;
  const isHalf = keyAt(tokens, at) === 'halv';
  const next = isHalf ? at + 1 : at;
  const hour =
    numberWords.get(keyAt(tokens, next)) ??
    (isHalf ? Number(/^\d{1,2}$/.exec(keyAt(tokens, next))?.[0] ?? 0) : 0);
  // 'Halv ni' is half an hour before nine, as everywhere in Norwegian.
  return hour >= 1 && hour <= 12
    ? { from: at, to: next + 1, minutes: hour * 60 - (isHalf ? 30 : 0), hasMark: false }
    : undefined;
}

const beforeHour = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
  ['five past', 5],
  ['ten past', 10],
  ['twenty past', 20],
]);

const minuteCounts = new Map([
  ...'fem 5'.split(' ').map((word) => [word, 5] as const),
  ...'ti 10'.split(' ').map((word) => [word, 10] as const),
  ...'tjue tyve 20'.split(' ').map((word) => [word, 20] as const),
  ...'kvart kvarter'.split(' ').map((word) => [word, 15] as const),
]);

/** 'Ti over ni', 'fem på halv ti', 'kvart over halv åtte', 'eit kvarter på ni'; only 'halv' and 'kvart' make sure that it is a clock. */
function matchMinutesPast(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const first =
    keyAt(tokens, at + 1) === 'kvarter' && /^(et|eit|ett|a)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  const count = minuteCounts.get(keyAt(tokens, first));
  if (count === undefined) return undefined;
  const side = unitWords.get(keyAt(tokens, first + 1)) === 1 ? first + 2 : first + 1;
  const isOver = keyAt(tokens, side) === 'over';
  if (!isOver && keyAt(tokens, side) !== 'på') return undefined;
  const isHalf = keyAt(tokens, side + 1) === 'halv';
  const hour = hourAt(tokens, isHalf ? side + 2 : side + 1);
  if (hour === undefined) return undefined;
  const minutes = hour * 60 + (isOver ? count : -count) - (isHalf ? 30 : 0);
  return { from: at, to: side + (isHalf ? 3 : 2), minutes, hasMark: isHalf || count === 15 };
}

function hourAt(tokens: readonly Token[], at: number): number | undefined {
  const typed = keyAt(tokens, at);
  const hour = numberWords.get(typed) ?? Number(/^\d{1,2}$/.exec(typed)?.[0] ?? 0);
  return hour >= 1 && hour <= 24 ? hour : undefined;
}

const noonWords = words('noon midday');

/** 'Half past nine', 'kvart over ni', 'noon': nothing but a clock; and 'ti over ni', which nearly is. */
export function matchPast(tokens: readonly Token[], at: number): TimeMatch | undefined {
  if (noonWords.has(keyAt(tokens, at))) return { from: at, to: at + 1, minutes: 720, hasMark: true };
  const past = matchMinutesPast(tokens, at);
  if (past) return past;
  const start = keyAt(tokens, at) === 'a' ? at + 1 : at;
  if (!/^(?:half|quarter|five|ten|twenty)$/.test(keyAt(tokens, start))) return undefined;
  const shift = beforeHour.get(`${keyAt(tokens, start)} ${keyAt(tokens, start + 1)}`);
  if (shift === undefined) return undefined;
  const hour = hourAt(tokens, start + 2);
  return hour !== undefined
    ? { from: at, to: start + 3, minutes: hour * 60 + shift, hasMark: true }
    : undefined;
}

const partOpeners = words('om in at på');
const partsOfDay: ReadonlyMap<string, number> = new Map([
  ...'kvelden ettermiddagen kveld evening afternoon night'.split(' ').map((word) => [word, 720] as const),
  ...'morgenen morgonen formiddagen føremiddagen morning'.split(' ').map((word) => [word, 0] as const),
]);

/** How far 'om kvelden', 'in the afternoon' at a token moves an hour of the dial, and where the words end. */
export function partOfDayAt(tokens: readonly Token[], at: number): { to: number; moves: number } | undefined {
  if (!partOpeners.has(keyAt(tokens, at))) return undefined;
  const noun = keyAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const moves = partsOfDay.get(keyAt(tokens, noun));
  return moves === undefined ? undefined : { to: noun + 1, moves };
}
