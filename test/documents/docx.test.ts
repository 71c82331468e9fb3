import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/documents/docx.ts';
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
});
