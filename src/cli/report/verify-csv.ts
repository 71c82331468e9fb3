import { CsvFault, readCsv } from '../../documents/read-csv.ts';
import type { Report } from '../../features/reports/report.ts';
import { renderReport } from '../../features/reports/report-files.ts';
import { timesheetColumns } from '../../features/reports/timesheet/report.ts';
import type { Finding } from '../../features/reports/verify/rules.ts';
import { compareRows, type SavedRow } from '../../features/reports/verify/rules-rows.ts';

/** A file and what it is called. */
export type NamedFile = { readonly name: string; readonly content: Uint8Array };

/** Compares a timesheet's CSV with what the same report gives now. */
export async function compareCsv(
  { name, content }: NamedFile,
  report: Report,
  erased: ReadonlySet<string>,
): Promise<Finding[]> {
  const { content: now } = await renderReport(report, 'csv');
  try {
    const saved = rowsOf(content);
    const faults = compareRows(saved, rowsOf(now), erased);
    if (faults.length === 0) return [{ isFault: false, words: `${name}: ${saved.length} rows agree` }];
    return faults.map(({ isFault, words }) => ({ isFault, words: `${name}: ${words}` }));
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return [{ isFault: true, words: `${name}, line ${error.line}: ${error.message}` }];
  }
}

/** The person's name on each line by the line's id, in a timesheet's CSV; none where it isn't one. */
export function namesInCsv({ content }: NamedFile): Map<string, string> {
  try {
    const rows = rowsOf(content);
    return new Map(rows.map(({ cells }) => [cells.get('id') ?? '', cells.get('person') ?? '']));
  } catch (error) {
    if (error instanceof CsvFault) return new Map();
    throw error;
  }
}

/** The rows of a CSV with a timesheet's columns, each once. Throws a CsvFault where it isn't one. */
function rowsOf(content: Uint8Array): SavedRow[] {
  const [header, ...lines] = readCsv(content);
  const names = header?.cells ?? [];
  const missing = timesheetColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw unlike(1, `it has no column ${missing.slice(0, 3).join(', ')}`);
  const other = names.find(
    (name, index) => !timesheetColumns.includes(name) || names.indexOf(name) !== index,
  );
  if (other !== undefined) throw unlike(1, `the column «${other}» is too much`);
  return lines.map(({ line, cells }) => {
    if (cells.length !== names.length) throw unlike(line, `the row has ${cells.length} cells`);
    return { line, cells: new Map(names.map((column, index) => [column, cells[index] ?? ''])) };
  });
}

const unlike = (line: number, words: string): CsvFault =>
  new CsvFault(line, `this is no timesheet as --format csv writes it: ${words}`);
