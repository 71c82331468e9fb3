import { type Language, languages, type Translated } from './language.ts';

const sentence = Symbol('a sentence in three languages');

/** A sentence, or what makes one, in bokmål, nynorsk and English. */
export type Said<T> = { readonly [sentence]: Translated<T> };

/** Sentences by name, in parts where they belong together. */
type Sentences = { readonly [name: string]: Said<unknown> | Sentences };

/** The same names with the words of one language. */
type Spoken<T> = { readonly [Name in keyof T]: T[Name] extends Said<infer Words> ? Words : Spoken<T[Name]> };

/**
 * One sentence in bokmål, nynorsk and English. The first decides what the others are told (numbers, names, days); alone it is the same
 * in all three.
 */
export function say(nb: string, nn?: string, en?: string): Said<string>;
export function say<Told extends readonly unknown[]>(
  nb: (...told: Told) => string,
  nn?: (...told: NoInfer<Told>) => string,
  en?: (...told: NoInfer<Told>) => string,
): Said<(...told: Told) => string>;
export function say<T>(nb: T, nn?: NoInfer<T>, en?: NoInfer<T>): Said<T>;
export function say<T>(nb: T, nn: T = nb, en: T = nb): Said<T> {
  return { [sentence]: { nb, nn, en } };
}

/** A sentence that stands alone, by language. */
export const allOf = <T>(said: Said<T>): Translated<T> => said[sentence];

const isSaid = (node: Said<unknown> | Sentences): node is Said<unknown> => sentence in node;

function spoken(node: Said<unknown> | Sentences, language: Language): unknown {
  if (isSaid(node)) return node[sentence][language];
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, spoken(part, language)]));
}

/** What a room says: each sentence stands once with its translations, and is read as `texts[language].name`. */
export function translated<T extends Sentences>(sentences: T): Translated<Spoken<T>> {
  return Object.fromEntries(
    languages.map((language) => [language, spoken(sentences, language)]),
  ) as Translated<Spoken<T>>;
}
