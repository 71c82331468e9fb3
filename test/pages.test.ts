import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, withPart } from './support/pages.ts';

describe('the pages', () => {
  it.each(pages)('$path says what the code says now (npm run pages writes it)', (page) => {
    const text = readFileSync(page.path, 'utf8');
    expect(withPart(text, page)).toBe(text);
  });
});
