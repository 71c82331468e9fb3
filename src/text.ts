import type { Language } from './language.ts';

/** Marks that steer the direction or width of text and have no letter of their own. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A word as it is compared: without invisible marks, case, or a slash before it. */
export function comparable(word: string): string {
  return word.replace(invisible, '').normalize('NFC').toLowerCase().replace(/^\//, '');
}

/** A sentence's beginning: the same text with its first letter as a capital. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names as a sentence lists them: «Leka, Tydal og Rennebu». */
export function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'og'} ${last}`;
}

/** At most so many letters of a text, the last of them three dots where there were more; a letter is never cut in two. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/** The beginning of a text, cut between words and closed with `…` where it is longer than `length` characters. */
export function beginningOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = line.slice(0, length + 1).lastIndexOf(' ');
  // A surrogate at the cut would leave half an emoji.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')} …`;
}

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

/** Where a line of what was typed or pasted ends. */
export const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Whether a text has anything in it that can be seen. */
export const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u.test(text);

/** Without white space and invisible marks at either end. */
export function trim(text: string): string {
  return text.replace(/^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u, '').trimEnd();
}
