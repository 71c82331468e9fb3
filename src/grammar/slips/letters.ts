import { distance } from 'fastest-levenshtein';

/** Whether a word is another with one letter wrong, missing, too many or swapped with the next. */
export function isSlip(typed: string, word: string): boolean {
  if (distance(typed, word) <= 1) return true;
  const at = Array.from(typed).findIndex((letter, i) => letter !== word.charAt(i));
  return typed === word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** A word with one letter left out, doubled or swapped with the next, from a place in it on. */
export const slipsOf = (word: string, from = 0): readonly string[] =>
  Array.from(word.slice(from)).flatMap((letter, i) => {
    const [before, after] = [word.slice(0, from + i), word.slice(from + i + 1)];
    return [
      before + after,
      before + letter + letter + after,
      before + after.charAt(0) + letter + after.slice(1),
    ];
  });
