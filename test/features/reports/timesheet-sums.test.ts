import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addDays } from '../../../src/calendar/days.ts';
import { cellText, type Table, totalsOf } from '../../../src/documents/document.ts';
import { renderReport } from '../../../src/features/reports/report-files.ts';
import { makeTimesheet } from '../../../src/features/reports/timesheet/report.ts';
import type { TimesheetLine } from '../../../src/features/reports/timesheet/store.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { partOf } from '../../support/read-zip.ts';
import { at, factsOf, lineOf, request } from './timesheet-facts.ts';

const now = at('2025-02-10T10:00');

/** A year of lines of three people, some of them corrected. */
const year: fc.Arbitrary<TimesheetLine[]> = fc
  .array(
    fc.record({
      personId: fc.constantFrom('siv', 'pia', 'odd'),
      offset: fc.nat(365),
      minutes: fc.integer({ min: 1, max: 1440 }),
      financing: fc.constantFrom('egeninnsats', 'tilskudd', 'annet'),
      state: fc.constantFrom('draft', 'submitted', 'returned', 'attested', 'locked'),
      goal: fc.option(
        fc.record({ number: fc.integer({ min: 1, max: 4 }), title: fc.constantFrom('Bolig', 'Næring') }),
      ),
      activity: fc.string({ maxLength: 40 }),
      corrected: fc.option(fc.integer({ min: 1, max: 1440 })),
    }),
    { maxLength: 40 },
  )
  .map((lines) =>
    lines.flatMap(({ offset, corrected, personId, ...line }, index): TimesheetLine[] => {
      const day = addDays('2024-01-01', offset);
      const made = lineOf(`${index}`, { ...line, personId, person: { name: personId }, day });
      if (corrected === null) return [made];
      const correction = { correctsId: made.id, reason: 'feil' };
      return [
        made,
        { ...made, ...correction, id: `${index}-`, minutes: -made.minutes },
        { ...made, ...correction, id: `${index}+`, minutes: corrected },
      ];
    }),
  );

const sumOf = (lines: readonly { readonly minutes: number }[]) =>
  lines.reduce((sum, { minutes }) => sum + minutes, 0);
const hoursTotal = (table: Table) =>
  totalsOf(table)[table.columns.findIndex(({ kind }) => kind === 'hours')] ?? null;

describe('for a generated year', () => {
  test('the sum of the lines is the total of every table, on paper, in the workbook, in CSV and in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(year, async (lines) => {
        const report = makeTimesheet(factsOf(lines), request, now);
        const minutes = sumOf(lines);
        const tables = report.document.blocks.flatMap((block) =>
          block.kind === 'table' ? [block.table] : [],
        );
        const [months, goals, financing, ...perMonth] = tables.filter(
          ({ totalTitle }) => totalTitle !== undefined,
        );
        if (lines.length > 0) {
          for (const table of [months, goals, financing]) expect(table && hoursTotal(table)).toBe(minutes);
          expect(perMonth.reduce((sum, table) => sum + (hoursTotal(table) ?? 0), 0)).toBe(minutes);
        }
        for (const { table } of report.sheets.slice(0, 4)) expect(hoursTotal(table)).toBe(minutes);

        const workbook = await renderReport(report, 'xlsx');
        for (const number of [1, 2, 3]) {
          const values = partOf(workbook.content, `xl/worksheets/sheet${number}.xml`).matchAll(
            /<f>SUM\([^<]*<\/f><v>([^<]*)</g,
          );
          for (const [, value] of values) expect(Number(value)).toBeCloseTo(minutes / (24 * 60), 9);
        }
        const csv = await renderReport(report, 'csv');
        const rows: { minutes: string }[] = parse(Buffer.from(csv.content), {
          bom: true,
          delimiter: ';',
          columns: true,
        });
        expect(rows.reduce((sum, row) => sum + Number(row.minutes), 0)).toBe(minutes);
        const json = jsonShape.parse(
          JSON.parse(Buffer.from((await renderReport(report, 'json')).content).toString()),
        );
        expect(json.minutes).toBe(minutes);
        expect(sumOf(json.byGoal)).toBe(minutes);
        expect(sumOf(json.byFinancing)).toBe(minutes);
        expect(sumOf(json.months)).toBe(minutes);
        expect(sumOf(json.months.flatMap((month) => month.lines))).toBe(minutes);
      }),
      { numRuns: 40 },
    );
  });

  test('the PDF and the Word file show that total', async () => {
    await fc.assert(
      fc.asyncProperty(year, async (lines) => {
        fc.pre(lines.length > 0);
        const report = makeTimesheet(factsOf(lines), request, now);
        const total = cellText('hours', sumOf(lines), 'nb').replace('\u00a0', ' ');
        const { text } = await readPdf((await renderReport(report, 'pdf')).content);
        // The sums by person, by goal and by financing; the first has the attested hours beside it.
        const inPdf = text.replace(/\s+/g, ' ').split(`Sum ${total} `).length - 1;
        expect(inPdf).toBeGreaterThanOrEqual(3);
        const word = partOf((await renderReport(report, 'docx')).content, 'word/document.xml');
        expect(word.replaceAll('\u00a0', ' ').split(`>${total}<`).length - 1).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 5 },
    );
  });
});

const minutes = z.object({ minutes: z.int() });
const jsonShape = z.object({
  minutes: z.int(),
  byGoal: z.array(minutes),
  byFinancing: z.array(minutes),
  months: z.array(minutes.extend({ lines: z.array(minutes) })),
});
