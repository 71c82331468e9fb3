import type { SheetData } from 'write-excel-file/node';
import { type Day, daysBetween } from '../calendar/days.ts';
import { type CellValue, type Column, isFigure, plainValue, type Table, totalsOf } from './document.ts';
import { inXml } from './docx/xml.ts';

/** A table of a workbook, with what its tab is called. */
export type WorkbookSheet = { readonly name: string; readonly table: Table };

/** The first row below the head, as Excel counts. */
export const firstRow = 2;

const formats: Readonly<Record<Column['kind'], string | undefined>> = {
  text: undefined,
  word: undefined,
  day: 'dd\\.mm\\.yyyy',
  // Elapsed time, which Excel keeps in days.
  hours: '[h]:mm',
  kroner: '#,##0.00',
  number: undefined,
};

/**
 * Tables as an XLSX workbook: days are dates, hours and kroner are numbers, and sums are formulas that come with
 * their values, so that whoever only looks at the file sees them too.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const names = namesOf(sheets);
  const epoch = sheets.some(({ table }) => hasNegativeHours(table)) ? epoch1904 : epoch1900;
  const pages = sheets.map(({ table }, index) => ({
    sheet: names[index] ?? '',
    data: dataOf(table, epoch),
    columns: table.columns.map((column, at) => ({ width: widthOf(column, at, table.rows) })),
    stickyRowsCount: 1,
  }));
  const values = sheets.map(({ table }) => computedOf(table));
  return writeExcelFile(pages, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [
      {
        files: {
          transform: {
            'xl/workbook.xml': {
              transform: (content) =>
                epoch === epoch1904
                  ? content.replace('<workbookPr/>', '<workbookPr date1904="1"/>')
                  : content,
            },
            'xl/worksheets/sheet{id}.xml': {
              transform: (content, _, { sheetIndex }) => finish(content, values[sheetIndex] ?? []),
            },
          },
        },
      },
    ],
  }).toBuffer();
}

// The day that Excel counts its days from. From 1900 it shows no time below nothing, as a correction has; from 1904 it does.
const epoch1900 = '1899-12-30';
const epoch1904 = '1904-01-01';

const hasNegativeHours = ({ columns, rows }: Table): boolean =>
  rows.some(({ cells }) =>
    columns.some(({ kind }, index) => kind === 'hours' && Number(plainValue(cells[index] ?? null)) < 0),
  );

/** A column's letters as Excel names it, from 0: A … Z, AA … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The cells of a column of a sheet with so many rows, for a formula on another sheet. */
export function columnRange(sheet: string, index: number, rows: number): string {
  const column = columnName(index);
  return `'${sheet.replaceAll("'", "''")}'!$${column}$${firstRow}:$${column}$${firstRow + Math.max(rows, 1) - 1}`;
}

/** Tabs take 31 characters, some characters not at all, and each name once. */
function namesOf(sheets: readonly WorkbookSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = inXml(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'|'$/g, '')
      .slice(0, 31);
    const own =
      plain.trim() === '' || taken.has(plain.toLowerCase()) ? `${plain.slice(0, 27)} ${index + 1}` : plain;
    taken.add(own.toLowerCase());
    return own;
  });
}

function dataOf(table: Table, epoch: Day): SheetData {
  const { columns, rows, totalTitle } = table;
  const head = columns.map((column) => ({
    value: column.title,
    fontWeight: 'bold' as const,
    backgroundColor: '#E4EBF2',
    wrap: true,
    align: isFigure(column) ? ('right' as const) : ('left' as const),
  }));
  const widths = columns.map((column, index) => widthOf(column, index, rows));
  const lines = rows.map(({ cells, isMarked }) =>
    columns.map((column, index) => ({
      ...cellOf(column, cells[index] ?? null, epoch),
      ...heightOf(cells, widths),
      ...(isMarked === true ? { backgroundColor: '#FBF0D9' } : {}),
      alignVertical: 'top' as const,
    })),
  );
  if (totalTitle === undefined) return [head, ...lines];
  const totals = columns.map((column, index) => {
    const look = { fontWeight: 'bold' as const, topBorderStyle: 'thin' as const };
    if (index === 0) return { value: totalTitle, ...look };
    return column.isSummed === true ? { ...cellOf(column, totalOf(table, index), epoch), ...look } : look;
  });
  return [head, ...lines, totals];
}

function totalOf(table: Table, index: number): CellValue {
  const name = columnName(index);
  const last = firstRow + table.rows.length - 1;
  const value = totalsOf(table)[index] ?? 0;
  return table.rows.length === 0 ? value : { value, formula: `SUM(${name}${firstRow}:${name}${last})` };
}

function cellOf({ kind }: Column, cell: CellValue, epoch: Day) {
  const format = formats[kind];
  const withFormat = format === undefined ? {} : { format };
  if (typeof cell === 'object' && cell !== null)
    return { value: cell.formula, type: 'Formula' as const, ...withFormat };
  if (cell === null || cell === '') return {};
  if (kind === 'day' && typeof cell === 'string')
    return { value: daysBetween(epoch, cell), type: Number, align: 'left' as const, ...withFormat };
  if (typeof cell === 'number') return { value: inUnits(kind, cell), type: Number, ...withFormat };
  return { value: inXml(cell), type: String, wrap: true };
}

/** What the sheet holds: days of minutes, which it shows as hours and minutes, and kroner of øre. */
function inUnits(kind: Column['kind'], value: number): number {
  if (kind === 'hours') return value / (24 * 60);
  return kind === 'kroner' ? value / 100 : value;
}

/** A column's width in characters: wide enough for figures and short texts; longer texts are wrapped. */
function widthOf({ kind, title }: Column, index: number, rows: Table['rows']): number {
  if (kind !== 'text' && kind !== 'word') return Math.max(12, title.length + 2);
  const longest = rows.reduce((most, { cells }) => Math.max(most, textOf(cells[index]).length), title.length);
  return Math.min(50, Math.max(8, longest + 2));
}

const textOf = (cell: CellValue | undefined): string => (typeof cell === 'string' ? cell : '');

/** A row's height in points: LibreOffice doesn't find the height of wrapped text by itself. */
function heightOf(cells: readonly CellValue[], widths: readonly number[]): { height?: number } {
  const lines = cells.map((cell, index) =>
    textOf(cell)
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / (widths[index] ?? 50))), 0),
  );
  const most = Math.max(1, ...lines);
  // Excel's highest row is 409 points.
  return most === 1 ? {} : { height: Math.min(409, most * 13.5) };
}

/** The values of a sheet's formulas in the order in which they stand, row by row. */
function computedOf(table: Table): number[] {
  const { columns, rows, totalTitle } = table;
  const totals =
    totalTitle === undefined
      ? []
      : [
          columns.map(({ isSummed }, index) =>
            isSummed === true && index > 0 ? totalOf(table, index) : null,
          ),
        ];
  return [...rows.map(({ cells }) => cells), ...totals].flatMap((cells) =>
    columns.flatMap(({ kind }, index) => {
      const cell = cells[index] ?? null;
      const value = plainValue(cell);
      return typeof cell === 'object' && cell !== null && typeof value === 'number'
        ? [inUnits(kind, value)]
        : [];
    }),
  );
}

/** The library writes a formula without its value, and pages of any width: this adds both to a sheet. */
function finish(content: string, values: readonly number[]): string {
  let next = 0;
  return content
    .replaceAll('</f>', () => `</f><v>${values[next++] ?? 0}</v>`)
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      '</worksheet>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );
}
