import type { Table as WordTable } from 'docx';
import type { Language } from '../../language.ts';
import { type Column, cellText, isFigure, type Table, totalsOf } from '../document.ts';
import { inXml } from './xml.ts';

export type Word = typeof import('docx');

/** The width between the margins, in twentieths of a point: of an A4 page upright, or on its side. */
export const wholeWidth = (isWide: boolean): number => (isWide ? 16_838 : 11_906) - 2 * 1134;

/** The style of the paragraphs in a table. */
export const cellStyle = 'Cell';

type Look = {
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly isHead?: boolean;
  readonly isKept?: boolean;
};

/** A table whose head is repeated on each page, and whose rows stay whole. */
export function docxTable(word: Word, table: Table, language: Language, width: number): WordTable {
  const widths = widthsOf(table, width, language);
  const row = (cells: readonly string[], look: Look = {}) =>
    new word.TableRow({
      cantSplit: true,
      ...(look.isHead === true ? { tableHeader: true } : {}),
      children: table.columns.map((column, index) =>
        cellOf(word, cells[index] ?? '', { column, width: widths[index] ?? 0, look }),
      ),
    });
  const textsOf = (cells: Table['rows'][number]['cells']) =>
    table.columns.map(({ kind }, index) => cellText(kind, cells[index] ?? null, language));
  const line = { style: word.BorderStyle.SINGLE, size: 4, color: 'B8B8B8' };
  const none = { style: word.BorderStyle.NONE, size: 0, color: 'auto' };
  return new word.Table({
    columnWidths: widths,
    width: { size: width, type: word.WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      row(
        table.columns.map(({ title }) => title),
        { isHead: true, isBold: true, fill: 'E4EBF2' },
      ),
      ...table.rows.map(({ cells, isMarked }, index) =>
        row(textsOf(cells), {
          ...(isMarked === true ? { fill: 'FBF0D9' } : {}),
          // The sum never stands on a page without a line above it.
          isKept: index === table.rows.length - 1 && table.totalTitle !== undefined,
        }),
      ),
      ...(table.totalTitle === undefined ? [] : [sumsRow(word, table, widths, language)]),
    ],
  });
}

/** The sums, each under its column; the title reaches as far as the first of them. */
function sumsRow(word: Word, table: Table, widths: readonly number[], language: Language) {
  const totals = totalsOf(table);
  const first = Math.max(
    1,
    table.columns.findIndex(({ isSummed }) => isSummed === true),
  );
  const look = { isBold: true };
  const titleWidth = widths.slice(0, first).reduce((sum, one) => sum + one, 0);
  const title: Column = { title: '', kind: 'text' };
  return new word.TableRow({
    cantSplit: true,
    children: [
      cellOf(word, table.totalTitle ?? '', { column: title, width: titleWidth, look, span: first }),
      ...table.columns.slice(first).map((column, index) =>
        cellOf(word, cellText(column.kind, totals[first + index] ?? null, language), {
          column,
          width: widths[first + index] ?? 0,
          look,
        }),
      ),
    ],
  });
}

/** Figures and days get what their longest needs at nine points; texts share the rest. */
function widthsOf(table: Table, width: number, language: Language): number[] {
  const totals = totalsOf(table);
  const needs = table.columns.map(({ kind, title }, index) => {
    if (kind === 'text') return 0;
    const values = [...table.rows.map(({ cells }) => cells[index] ?? null), totals[index] ?? null];
    // Heads are bold, which takes some more.
    const longest = 1.2 * Math.max(...title.split(/[ -]/).map(lengthOf));
    return (
      240 +
      values.reduce(
        (most: number, value) => Math.max(most, lengthOf(cellText(kind, value, language))),
        longest,
      )
    );
  });
  const shares = table.columns.map(({ kind, width: share = 1 }) => (kind === 'text' ? share : 0));
  const needed = needs.reduce((sum, one) => sum + one, 0);
  const shared = shares.reduce((sum, one) => sum + one, 0);
  const rest = Math.max(width - needed, shared > 0 ? width / 4 : 0);
  const scale = needed + rest > width ? (width - rest) / needed : 1;
  return table.columns.map((_, index) =>
    Math.floor((needs[index] ?? 0) * scale + ((shares[index] ?? 0) * rest) / Math.max(shared, 1)),
  );
}

/** A text's length in twentieths of a point: at nine points a figure takes 100 of them, a comma or a space half of it. */
function lengthOf(text: string): number {
  const narrow = text.match(/[\s.,:;'’ijl]/gu)?.length ?? 0;
  return 52 * narrow + 105 * (text.length - narrow);
}

type Cell = {
  readonly column: Column;
  readonly width: number;
  readonly look: Look;
  /** How many columns it covers. */
  readonly span?: number;
};

// What all cells share stands in the table and in the style: a cell says only what is its own, for there are many.
function cellOf(word: Word, text: string, { column, width, look, span = 1 }: Cell) {
  const isBold = look.isBold === true ? { bold: true } : {};
  return new word.TableCell({
    width: { size: width, type: word.WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(look.fill === undefined ? {} : { shading: { type: word.ShadingType.CLEAR, fill: look.fill } }),
    children: [
      new word.Paragraph({
        style: cellStyle,
        ...(isFigure(column) ? { alignment: word.AlignmentType.RIGHT } : {}),
        ...(look.isHead === true || look.isKept === true ? { keepNext: true } : {}),
        children: inXml(text)
          .split('\n')
          .map(
            (part, index) => new word.TextRun({ text: part, ...isBold, ...(index > 0 ? { break: 1 } : {}) }),
          ),
      }),
    ],
  });
}
