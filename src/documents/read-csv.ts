import { CsvError, parse } from 'csv-parse/sync';
import { type Decoded, decodeText } from './decode-text.ts';
import { withoutGuard } from './formula-guard.ts';

/** A line of a table: where it begins in the file, counted from 1, and its cells without spaces around them. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/** A file that can't be read as a table, in words for the one who made it. */
export class CsvFault extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'CsvFault';
    this.line = line;
  }
}

/**
 * Reads a CSV file as spreadsheets write it: UTF-8, UTF-16 or Windows-1252, `;`, `,` or a tab between the cells (the
 * header line tells which), quoted cells, and any line ends. Lines without any content are left out. `tell` is told
 * of an encoding that isn't UTF-8. Throws a CsvFault where that can't be done.
 */
export function readCsv(content: Uint8Array, tell?: (encoding: Decoded['encoding']) => void): CsvLine[] {
  const { text, encoding } = decode(content);
  if (encoding !== 'UTF-8') tell?.(encoding);
  const { delimiter, from } = delimiterOf(text);
  const lines: CsvLine[] = [];
  let last = from - 1;
  try {
    parse(text, {
      delimiter,
      from_line: from,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: readonly string[], { lines: end }) => {
        // The parser counts to the record's end; a quoted cell may hold several lines.
        const within = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
        const cells = record.map(cellOf);
        if (cells.some((cell) => cell !== '')) lines.push({ line: end - within, cells });
        last = end;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CsvFault(last + 1, saying(error));
  }
  return lines;
}

function saying(error: CsvError): string {
  return /QUOTE/.test(error.code)
    ? 'from here on the quotation marks don\'t match: write a mark inside a cell twice, and such a cell in marks, as in "Møte om ""Leka 2030"""'
    : error.message;
}

/** Spaces that don't break, and unseen marks at the ends, are the spreadsheet's own. */
const cellOf = (cell: string): string =>
  withoutGuard(
    cell.replace(/[\u00a0\u2007\u202f]/gu, ' ').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, ''),
  );

function decode(content: Uint8Array): Decoded {
  const decoded = decodeText(content);
  if (decoded === undefined)
    throw new CsvFault(
      1,
      'the file is neither UTF-8 nor UTF-16 nor Windows-1252; in Excel, save it as «CSV UTF-8»',
    );
  const text = decoded.text.normalize('NFC').replace(/\p{Cc}+$/u, '');
  return { ...decoded, text: text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n') };
}

/** What stands between the cells, and the line that the table begins on: Excel's `sep=;` is no part of it. */
function delimiterOf(text: string): { delimiter: string; from: number } {
  const [first = '', second = ''] = text.split('\n', 2);
  const named = /^"?sep=(.)"?[;,\t ]*$/i.exec(first);
  const header = named === null ? first : second;
  const found = [';', '\t', ','].find((candidate) => header.includes(candidate));
  return { delimiter: named?.[1] ?? found ?? ';', from: named === null ? 1 : 2 };
}
