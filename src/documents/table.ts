import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { Row, Value } from '../change.ts';
import { guardFormula } from './formula-guard.ts';

export const tableFormats = ['csv', 'json', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Amounts are whole øre in the data; what people open in a spreadsheet shows kroner. */
const moneyColumns: ReadonlySet<string> = new Set([
  'rate',
  'amount',
  'grantPerYear',
  'ownFinancingPerYear',
  'kroner',
  'krPerHour',
  'maxKrPerHour',
]);

/**
 * Rows with the same columns as a file. CSV is UTF-8 with a byte-order mark and `;`, as a Norwegian Excel opens
 * it, with kroner and a decimal comma; JSON has amounts in øre; XLSX has real numbers. Days and moments are ISO.
 */
export async function writeTable(
  columns: readonly string[],
  rows: readonly Row[],
  format: TableFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return Buffer.from(`${JSON.stringify(rows, null, 2)}\n`);
    case 'csv':
      return Buffer.from(csv(columns, rows));
    case 'xlsx':
      return xlsx(columns, rows);
    default:
      return format satisfies never;
  }
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(column, row[column] ?? null)));
  return stringify([[...columns], ...lines], { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

function csvCell(column: string, value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (moneyColumns.has(column) && typeof value === 'number')
    return (value / 100).toFixed(2).replace('.', ',');
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return String(value);
  return guardFormula(value);
}

async function xlsx(columns: readonly string[], rows: readonly Row[]): Promise<Uint8Array> {
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const lines = rows.map((row) => columns.map((column) => xlsxCell(column, row[column] ?? null)));
  return writeExcelFile([header, ...lines]).toBuffer();
}

function xlsxCell(column: string, value: Value) {
  if (value === null) return null;
  if (value instanceof Date) return { value: value.toISOString() };
  if (typeof value === 'number' && moneyColumns.has(column))
    return { value: value / 100, format: '#,##0.00' };
  return { value };
}
