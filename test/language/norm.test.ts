import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { manifestSentences } from './manifests.ts';
import { ownWords, unusedForms } from './norm.ts';
import { allSentences } from './sentences.ts';

const sentences = [...allSentences(), ...manifestSentences()];

/** Where each sentence of a language stands, and what is read there, without what is told in it. */
const told = (language: Language) =>
  sentences
    // What an unknown person is told in English too.
    .filter(({ key }) => language === 'en' || !/english$/i.test(key))
    .flatMap((one) =>
      one[language].map((text) => ({
        where: `${one.file} ${one.key}`,
        text: text.replaceAll(/\{[^{}]*\}/g, '…').replaceAll(/\s+/g, ' '),
      })),
    );

/** What is no word: addresses, and what is typed in another program. */
const noWords = /https?:\S*|\S+@\S+|\S*\d\S*|\.\S+|--\w+|(?:npx )?lagbot (?:report timesheet|setup-code)/g;

/** The words of a text as a dictionary knows them. */
const wordsOf = (text: string): string[] =>
  text.replaceAll(noWords, ' ').match(/\p{L}+(?:[-’]\p{L}+)*/gu) ?? [];

const require = createRequire(import.meta.url);
const dictionaries = { nb: require.resolve('dictionary-nb'), nn: require.resolve('dictionary-nn') };

/** The Hunspell dictionary of a language. */
function speller(language: 'nb' | 'nn') {
  const folder = dirname(dictionaries[language]);
  return nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
}

describe('the norm', () => {
  it.each(['nb', 'nn', 'en'] as const)('keeps its unused forms out of all that is said in %s', (language) => {
    const forms = unusedForms(language);
    expect(forms.length).toBeGreaterThan(5);
    const found = told(language).flatMap(({ where, text }) =>
      forms
        .filter(({ pattern }) => pattern.test(text))
        .map(({ form, instead }) => `${where}: «${form}» in «${text}»; write ${instead}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['nb', 'nn'] as const)('has only words that the dictionary of %s knows', (language) => {
    const dictionary = speller(language);
    const own = ownWords(language);
    const isKnown = (word: string) =>
      own.has(word.toLowerCase()) ||
      [word, word.toLowerCase(), word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()].some((one) =>
        dictionary.correct(one),
      );
    const unknown = told(language).flatMap(({ where, text }) =>
      wordsOf(text)
        .filter((word) => !isKnown(word))
        .map((word) => `${where}: «${word}» in «${text}»`),
    );
    expect(unknown, 'misspelt, of the other norm, or for test/language/words.txt').toEqual([]);
  });

  it('writes ranges and apostrophes in one way', () => {
    const odd = (['nb', 'nn', 'en'] as const).flatMap((language) =>
      told(language)
        .filter(({ text }) => /(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])|\p{L}'\p{L}| kl \d/u.test(text))
        .map(({ where, text }) => `${where}: ${text}`),
    );
    expect(odd).toEqual([]);
  });
});
