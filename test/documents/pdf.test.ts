import { describe, expect, test } from 'vitest';
import { writePdf } from '../../src/documents/pdf/pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { example, linesTable } from './example.ts';

describe('a PDF', () => {
  test('is tagged, says its language and title, and can be searched, Sami letters included', async () => {
    const content = await writePdf(example(linesTable(3)));
    const { text, tags, info, isTagged } = await readPdf(content);
    expect(isTagged).toBe(true);
    expect(info).toMatchObject({
      Title: 'Timeliste',
      Author: 'I LAG · Trøndelag fylkeskommune',
      Language: 'nb-NO',
    });
    expect(Buffer.from(content).toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('Åse Čábar-Ïšen');
    expect(text).toContain('Snåase–Snåsa · mars 2024');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LBody'])
      expect(tags[0]).toContain(`"role":"${tag}"`);
  });

  test('repeats a table’s head on every page, numbers the pages, and loses no row', async () => {
    const { pages, text } = await readPdf(await writePdf(example(linesTable(120))));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
    const withRows = pages.filter((page) => page.includes('12.03.2024'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toMatch(/Nr\.\s+Dato\s+Aktivitet/);
    expect(text.match(/12\.03\.2024/g)).toHaveLength(120);
    // 120 × 1,5 hours and 120 × 1 050 kroner.
    expect(text).toMatch(/Sum\s+180:00\s+kr\s126\s000/);
  });

  test('keeps all of a cell that is longer than a page', async () => {
    const words = Array.from({ length: 1200 }, (_, index) => `ord${index}`);
    const { text } = await readPdf(await writePdf(example(linesTable(1, words.join(' ')))));
    const found = new Set(text.match(/ord\d+/g));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  });

  test('shows that a letter is missing where the font has none', async () => {
    const { text } = await readPdf(await writePdf(example(linesTable(1, 'Fest 🎉 → mål'))));
    expect(text).toContain('Fest \ufffd -> mål');
  });

  test('says on every page that it is a draft', async () => {
    const { pages } = await readPdf(await writePdf(example(linesTable(60), { draft: 'Utkast' })));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('UTKAST · Timeliste');
  });
});
