import { describe, expect, test } from 'vitest';
import { columnName, columnRange, writeWorkbook } from '../../src/documents/workbook.ts';
import { partOf } from '../support/read-zip.ts';
import { linesTable } from './example.ts';

const sheetOf = (content: Uint8Array, number: number) => partOf(content, `xl/worksheets/sheet${number}.xml`);

describe('a workbook', () => {
  test('has days as dates, hours and kroner as numbers, and sums as formulas that know their value', async () => {
    const sheet = sheetOf(await writeWorkbook([{ name: 'Timer', table: linesTable(3) }]), 1);
    // 12 March 2024 is Excel's day 45363.
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>45363<\/v>/);
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>0.0625<\/v>/);
    expect(sheet).toMatch(/<c r="E2"[^>]*><v>1050<\/v>/);
    expect(sheet).toContain('<f>SUM(D2:D4)</f><v>0.1875</v>');
    expect(sheet).toContain('<f>SUM(E2:E4)</f><v>3150</v>');
  });

  test('reckons from another of its sheets', async () => {
    const range = columnRange('Årets «timer»', 3, 3);
    const content = await writeWorkbook([
      { name: 'Årets «timer»', table: linesTable(3) },
      {
        name: 'Sum',
        table: {
          columns: [
            { title: 'Navn', kind: 'text' },
            { title: 'Timer', kind: 'hours' },
          ],
          rows: [{ cells: ['Alt', { value: 270, formula: `SUM(${range})` }] }],
        },
      },
    ]);
    expect(sheetOf(content, 2)).toContain("<f>SUM('Årets «timer»'!$D$2:$D$4)</f><v>0.1875</v>");
  });

  test('gives each sheet a name that Excel takes', async () => {
    const table = linesTable(1);
    const long = 'Sum per person og måned i hele året: [2024]';
    const content = await writeWorkbook([long, long, 'SUM?', ''].map((name) => ({ name, table })));
    const names = [...partOf(content, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name = '']) => name,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test('has no formula where there is nothing to sum, and runs no text as one', async () => {
    const empty = sheetOf(await writeWorkbook([{ name: 'Tom', table: linesTable(0) }]), 1);
    expect(empty).not.toContain('<f>');
    const content = await writeWorkbook([{ name: 'Timer', table: linesTable(1, '=1+1') }]);
    expect(sheetOf(content, 1)).not.toContain('<f>=1+1');
    expect(partOf(content, 'xl/sharedStrings.xml')).toContain('=1+1');
  });

  test('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
