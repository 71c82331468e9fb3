import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/docx/docx.ts';
import { partOf } from '../support/read-zip.ts';
import { example, linesTable } from './example.ts';

describe('a Word file', () => {
  test('has real headings, a head that is repeated, rows that stay whole, and its language', async () => {
    const content = await writeDocx(example(linesTable(3), { language: 'nn' }));
    const body = partOf(content, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    // The head, three lines and the row of sums.
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(5);
    expect(partOf(content, 'word/styles.xml')).toContain('w:val="nn-NO"');
    expect(body).toContain('kr\u00a03\u00a0150');
  });

  test('leaves out what no XML may hold, and keeps the rest of the text', async () => {
    const body = partOf(
      await writeDocx(example(linesTable(1, 'A\u0000B\u0007C \ud83c D 🎉 <b> & "x"'))),
      'word/document.xml',
    );
    expect(body).toContain('ABC  D 🎉 &lt;b&gt; &amp; ');
  });

  test('keeps figures, references and heads on one line, and leaves the texts a good part of the page', async () => {
    const table: Table = {
      columns: [
        { title: 'Nr.', kind: 'number' },
        { title: 'Ref.', kind: 'word' },
        { title: 'Dato', kind: 'day' },
        { title: 'Aktivitet', kind: 'text', width: 2 },
        { title: 'Delmål', kind: 'number' },
        { title: 'Timer', kind: 'hours' },
        { title: 'Teller', kind: 'hours' },
        { title: 'Beløp', kind: 'kroner' },
        { title: 'Merknad', kind: 'text', width: 1.4 },
      ],
      rows: [{ cells: [200, 'bb781e26', '2024-01-08', 'Møte', 2, 90, 90, 14_120_826, null] }],
    };
    const body = partOf(await writeDocx(example(table)), 'word/document.xml');
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)).slice(-9);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    expect((widths[3] ?? 0) + (widths[8] ?? 0)).toBeGreaterThan(0.27 * whole);
    // Twentieths of a point at nine points in Arial, with the cell's margins: eight figures, and «Delmål» in bold.
    expect(widths[1]).toBeGreaterThan(8 * 100 + 160);
    expect(widths[4]).toBeGreaterThan(590 + 160);
  });
});
