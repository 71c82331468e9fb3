import { distance } from 'fastest-levenshtein';

/** Whether a word is another with one letter wrong, missing, too many or swapped with the next. */
export function isSlip(typed: string, word: string): boolean {
  if (distance(typed, word) <= 1) return true;
  const at = Array.from(typed).findIndex((letter, i) => letter !== word.charAt(i));
  return typed === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
