/** Marks that steer the direction or width of text and have no letter of their own. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A word as it is compared: without invisible marks, case, or a slash before it. */
export function comparable(word: string): string {
  return word.replace(invisible, '').normalize('NFC').toLowerCase().replace(/^\//, '');
}

/** A sentence's beginning: the same text with its first letter as a capital. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Splits off the first `count` words; the rest keeps its own spelling and spaces. */
export function splitWords(text: string, count: number): { words: string[]; rest: string } {
  const words: string[] = [];
  let rest = trim(text);
  while (words.length < count && rest !== '') {
    const space = rest.search(/\s/u);
    const end = space === -1 ? rest.length : space;
    words.push(rest.slice(0, end));
    rest = trim(rest.slice(end));
  }
  return { words, rest };
}

/**
 * A text without such signs at its end. A pattern for the end looks at each of a long run of signs again from there, which
 * takes the square of its length.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether a text has anything in it that can be seen. */
export const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u.test(text);

/** Without white space and invisible marks at either end. */
export function trim(text: string): string {
  return text.replace(/^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u, '').trimEnd();
}
