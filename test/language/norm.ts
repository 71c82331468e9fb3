import { readFileSync } from 'node:fs';
import type { Language } from '../../src/language.ts';

/** A form that isn't used, and what is said instead. */
type Unused = { readonly form: string; readonly pattern: RegExp; readonly instead: string };

const page = readFileSync('test/language/norm.md', 'utf8');

/** The forms that the norm's table keeps out of a language. */
export const unusedForms = (language: Language): readonly Unused[] =>
  [...page.matchAll(/^\| (\w\w) +\| ([^|]+) \| ([^|]+) \|$/gm)]
    .filter(([, row]) => row === language)
    .flatMap(([, , forms = '', instead = '']) =>
      forms.split(', ').map((form) => ({
        form: form.trim(),
        instead: instead.trim(),
        pattern: patternOf(form.trim()),
      })),
    );

const patternOf = (form: string): RegExp =>
  new RegExp(`(?<!\\p{L})${form.replaceAll('*', '\\p{L}*')}(?!\\p{L})`, 'iu');

const lists = readFileSync('test/language/words.txt', 'utf8').split(/^# /m);

/** The words that are known beside the dictionary of a language. */
export const ownWords = (language: Language): ReadonlySet<string> =>
  new Set(
    lists
      .filter((list) => list.startsWith('both\n') || list.startsWith(`${language}\n`))
      .flatMap((list) => list.split(/\s+/).slice(1)),
  );
