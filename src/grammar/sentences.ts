import { wordsOf } from './names.ts';

/** A sentence as its words are looked for: without accents, quotes and signs, a space around each word. */
export type Sentence = string;

/** A text as a sentence; undefined where it has so much in it that it is no question but something to keep. */
export function sentenceOf(text: string): Sentence | undefined {
  if (text.length > longest) return undefined;
  const words = wordsOf(text);
  return words.length === 0 ? undefined : ` ${words.join(' ')} `;
}

/** In characters; what is longer than two lines is a note or something pasted. */
const longest = 160;

/** Whether a sentence has one of some phrases in it. */
export type Phrases = (sentence: Sentence) => boolean;

/** Phrases with `|` between them; `*` after a word is any ending: `anyOf('neste samling*|next gathering*')`. */
export function anyOf(phrases: string): Phrases {
  const asPattern = (phrase: string): string =>
    phrase
      .trim()
      .split(/\s+/)
      .map((word) => wordsOf(word).join(' ') + (word.endsWith('*') ? '\\p{L}*' : ''))
      .join(' ');
  const pattern = new RegExp(` (?:${phrases.split('|').map(asPattern).join('|')})(?= )`, 'u');
  return (sentence) => pattern.test(sentence);
}

/** What a sentence must have something of, what speaks for it besides, and what speaks against it. */
export type Wanted = {
  readonly wants: readonly Phrases[];
  readonly also?: readonly Phrases[];
  readonly not?: Phrases;
};

/** Those of some rows whose every want a sentence has; of these the ones that it has most of. */
export function closest<Row extends Wanted>(sentence: Sentence, rows: readonly Row[]): readonly Row[] {
  const meant = rows
    .filter(({ wants, not }) => wants.every((has) => has(sentence)) && not?.(sentence) !== true)
    .map((row) => ({
      row,
      has: row.wants.length + (row.also ?? []).filter((has) => has(sentence)).length,
    }));
  const most = Math.max(...meant.map(({ has }) => has));
  return meant.filter(({ has }) => has === most).map(({ row }) => row);
}
