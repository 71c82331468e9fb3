import { withoutUnseen } from '../../chat/incoming/unseen.ts';
import { CsvFault, readCsv } from '../../documents/read-csv.ts';
import type { Kind } from './cells/cells.ts';
import { headerKey, norwegianHeaders } from './cells/headers.ts';

/** What is wrong with a file; the operator gets all of it at once. */
export type Fault = { readonly line: number; readonly column: string | undefined; readonly words: string };

/** The columns of a table; a header without one of the `needed` ones is a fault. */
export type Columns = {
  readonly all: readonly string[];
  readonly needed: readonly string[];
  /** Columns that an export has beside these: some say which record a line means, the others are passed over. */
  readonly exported?: readonly string[];
};

/** A line of the file, read cell by cell; what is wrong with a cell becomes a fault of the file. */
export type Cells = {
  readonly line: number;
  /** A cell's words; null when it is empty. */
  text(column: string): string | null;
  /** A cell's value, null when it is empty; undefined when it is faulty, and then that is noted. */
  read<T>(column: string, kind: Kind<T>): T | null | undefined;
  /** The value of a cell that may not be empty; undefined when it is faulty, and then that is noted. */
  need<T>(column: string, kind: Kind<T>): T | undefined;
  /** Notes that a cell is wrong in another way. */
  fault(column: string, words: string): undefined;
};

/** What was read of a line where none of it is faulty; undefined where something is. */
export function whole<T extends object>(
  read: T,
): { [Name in keyof T]: Exclude<T[Name], undefined> } | undefined {
  return isWhole(read) ? read : undefined;
}

const isWhole = <T extends object>(read: T): read is { [Name in keyof T]: Exclude<T[Name], undefined> } =>
  Object.values(read).every((value) => value !== undefined);

/** A file as it was read, with what was wrong so far; reading on adds to it. */
export type Sheet = {
  readonly lines: readonly Cells[];
  readonly faults: Fault[];
  /** What is worth telling of how it was read. */
  readonly warnings: readonly string[];
};

/** Reads a table with a header line. Columns may stand in any order, and those that aren't needed may be missing. */
export function readSheet(content: Uint8Array, columns: Columns): Sheet {
  const faults: Fault[] = [];
  const warnings: string[] = [];
  const tell = (encoding: string) => {
    warnings.push(`the file isn't UTF-8; it was read as ${encoding}: check that æ, ø and å are right`);
  };
  try {
    const [header, ...lines] = readCsv(content, tell);
    if (header === undefined)
      throw new CsvFault(1, `the file is empty; its first line is ${columns.all.join(';')}`);
    const names = header.cells.map((cell) => nameOf(cell, columns));
    faults.push(...headerFaults(header.line, header.cells, names, columns));
    if (faults.length === 0 && lines.length === 0) {
      const words = 'is the header, and no line stands below it, so there is nothing to import';
      faults.push({ line: header.line, column: undefined, words });
    }
    const tooLong = lines.filter(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''));
    for (const { line, cells } of tooLong) {
      const words = `has ${cells.length} cells where the header has ${names.length}; put a text that holds the separator in quotation marks`;
      faults.push({ line, column: undefined, words });
    }
    // Under a header that isn't understood every line would look wrong.
    return {
      faults,
      warnings,
      lines: faults.length > 0 ? [] : lines.map((one) => cellsOf(one, names, faults)),
    };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return { lines: [], warnings, faults: [{ line: error.line, column: undefined, words: error.message }] };
  }
}

/** A column by its name, whatever the case, or by a Norwegian one; undefined where there is none of that name. */
function nameOf(cell: string, { all, exported = [] }: Columns): string | undefined {
  const said = headerKey(cell);
  return [...all, ...exported].find(
    (name) => headerKey(name) === said || norwegianHeaders[name]?.some((other) => headerKey(other) === said),
  );
}

function headerFaults(
  line: number,
  cells: readonly string[],
  names: readonly (string | undefined)[],
  { all, needed }: Columns,
): Fault[] {
  const there = `the columns are ${all.join(', ')}`;
  const faults = cells.flatMap((cell, index): Fault[] => {
    const name = names[index];
    if (cell === '') return [];
    if (name === undefined) return [{ line, column: cell, words: `is no column of this table; ${there}` }];
    return names.indexOf(name) < index
      ? [{ line, column: name, words: 'stands twice; remove one of them' }]
      : [];
  });
  const missing = needed.filter((name) => !names.includes(name));
  return [...faults, ...missing.map((column) => ({ line, column, words: `is missing; ${there}` }))];
}

function cellsOf(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  names: readonly (string | undefined)[],
  faults: Fault[],
): Cells {
  const text = (column: string): string | null => {
    const index = names.indexOf(column);
    const cell = withoutUnseen((index === -1 ? undefined : cells[index]) ?? '').trim();
    return cell === '' ? null : cell;
  };
  const fault = (column: string, words: string): undefined => {
    faults.push({ line, column, words });
  };
  const read = <T>(column: string, kind: Kind<T>): T | null | undefined => {
    const words = text(column);
    if (words === null) return null;
    const value = kind.read(words);
    return value ?? fault(column, `«${words}» is not ${kind.is}; write ${kind.write}`);
  };
  return {
    line,
    text,
    fault,
    read,
    need: (column, kind) => {
      const value = read(column, kind);
      return value === null ? fault(column, `is empty; write ${kind.is}: ${kind.write}`) : value;
    },
  };
}
