import { distance } from 'fastest-levenshtein';
import type { HashedLine } from '../../../../domain/line-hash.ts';

/** A line as it is compared with others. */
export type Logged = Pick<
  HashedLine,
  | 'id'
  | 'networkId'
  | 'municipalityId'
  | 'day'
  | 'minutes'
  | 'from'
  | 'to'
  | 'activity'
  | 'source'
  | 'loggedAt'
>;

/** Two lines from one platform are one work told twice only where they come within this; in milliseconds. */
const soon = 10 * 60 * 1000;
/** Where people type; what a file or a demonstration brought in is no second telling. */
const platforms = new Set(['slack', 'teams', 'terminal']);

/**
 * Whether two lines may be the same work told twice: the same day, minutes and place, no two different clocks, similar
 * words, and from one platform within ten minutes or from two whenever that was.
 */
export function isTwin(one: Logged, other: Logged): boolean {
  if (one.day !== other.day || one.minutes !== other.minutes) return false;
  if (one.networkId !== other.networkId || one.municipalityId !== other.municipalityId) return false;
  if (one.from !== null && other.from !== null && one.from !== other.from) return false;
  if (!platforms.has(one.source) || !platforms.has(other.source)) return false;
  const apart = Math.abs(one.loggedAt.getTime() - other.loggedAt.getTime());
  return (one.source !== other.source || apart <= soon) && areSimilar(one.activity, other.activity);
}

/** Words that say nothing of what was done. */
const small = new Set(
  'og i på med om til for av fra frå ved en ei et ein eit den det de dei som å and in on with about to of from at the a an'.split(
    ' ',
  ),
);

/** How much of the shorter text's words must be in the longer one. */
const enough = 3 / 4;
/** A text of more words than this is compared by its beginning. */
const mostWords = 40;

/**
 * Whether two activities have nearly the same words, whatever their order, case and marks: 'Møte m/Husbanken' and
 * 'møte med Husbanken', 'innbyggermøte' and 'innbyggjarmøte'. Numbers must be the same.
 */
export function areSimilar(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter.length === 0) return one.trim() === other.trim();
  const found = shorter.filter((word) => longer.some((each) => isNearly(word, each)));
  const hasOtherNumber = numbersOf(shorter).join() !== numbersOf(longer).join();
  return !hasOtherNumber && found.length >= shorter.length * enough;
}

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words
    .filter((word) => word.length > 1 || /\p{N}/u.test(word))
    .filter((word) => !small.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, mostWords);
}

const hasNumber = (word: string): boolean => /\p{N}/u.test(word);
const numbersOf = (words: readonly string[]): string[] => words.filter(hasNumber).sort();

/** One letter in five may differ. */
function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  if (hasNumber(one) || hasNumber(other)) return false;
  return distance(one, other) <= Math.floor(Math.min(one.length, other.length) / 5);
}
