import type { TimeMatch } from './clock.ts';
import { keyAt, type Token } from './tokens.ts';
import { numberWords } from './words.ts';

const noonWords = new Set(['noon', 'midday']);
/** 'Ni', 'halv ni', 'kvart over ni', 'noon' at a token. */
export function matchTimeInWords(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const past = matchPast(tokens, at);
  if (past) return past;
  if (noonWords.has(keyAt(tokens, at))) return { from: at, to: at + 1, minutes: 720, hasMark: false };
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
  ['kvart over', 15],
  ['kvart på', -15],
]);

/** 'Half past nine', 'kvart over ni': nothing but a clock. */
export function matchPast(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const start = keyAt(tokens, at) === 'a' ? at + 1 : at;
  const shift = beforeHour.get(`${keyAt(tokens, start)} ${keyAt(tokens, start + 1)}`);
  if (shift === undefined) return undefined;
  const typed = keyAt(tokens, start + 2);
  const hour = numberWords.get(typed) ?? Number(/^\d{1,2}$/.exec(typed)?.[0] ?? 0);
  return hour >= 1 && hour <= 24
    ? { from: at, to: start + 3, minutes: hour * 60 + shift, hasMark: true }
    : undefined;
}

const partOpeners = new Set(['om', 'in', 'at', 'på']);
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
