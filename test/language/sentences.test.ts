import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language.ts';
import { allSentences, sources } from './sentences.ts';

const sentences = allSentences();
const files = [...new Set(sentences.map(({ file }) => file))];

/** Every text that stands as it is in what a module gives out, in one language; commands are put together from theirs. */
function fixedTexts(value: unknown, language: Language, isWithin = false): string[] {
  if (typeof value === 'string') return isWithin && /\p{L}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const isOther = languages.some((one) => one === name && one !== language);
    return isOther || ['phrase', 'type'].includes(name)
      ? []
      : fixedTexts(part, language, isWithin || name === language);
  });
}

describe('the sentences that `npm run texts` prints', () => {
  it('are of every file that has any', () => {
    const having = (path: string) => /\b(?:translated|sayings)\(\n?/.test(readFileSync(path, 'utf8'));
    const none = ['src/translated.ts', 'src/chat/wording.ts'];
    const all = files.filter(having);
    expect(all.length).toBeGreaterThan(100);
    expect(sources.filter(having).filter((path) => !all.includes(path) && !none.includes(path))).toEqual([]);
  });

  it.each(languages)('hold all that the texts give out as it is, in %s', async (language) => {
    const read = new Set(sentences.flatMap((one) => one[language]));
    for (const file of files.filter((path) => /\/texts[^/]*\.ts$/.test(path))) {
      const given: unknown = await import(/* @vite-ignore */ resolve(file));
      const { nb, nn, en, ...own } = Object(given);
      const missing = fixedTexts(own, language).filter((text) => !read.has(text));
      expect(missing, file).toEqual([]);
    }
  });

  it('say what may be said in each case, and print the commands that they name', () => {
    const over = sentences.find(
      ({ file, key }) => file === 'src/features/deadlines/texts.ts' && key === 'over',
    );
    expect(over?.nb).toEqual(['1 dag over fristen', '{days} dager over fristen']);
    const more = sentences.find(
      ({ file, key }) => file === 'src/features/deadlines/texts.ts' && key === 'more',
    );
    expect(more?.nn[0]).toContain('«frist liste alle»');
  });
});
