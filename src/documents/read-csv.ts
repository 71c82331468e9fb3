import { CsvError, parse } from 'csv-parse/sync';

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
 * Reads a CSV file as spreadsheets write it: UTF-8 with or without a byte-order mark, `;`, `,` or a tab between the
 * cells (the header line tells which), quoted cells, and any line ends. Lines without any content are left out.
 * Throws a CsvFault where that can't be done.
 */
export function readCsv(content: Uint8Array): CsvLine[] {
  const text = decode(content);
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
        if (record.some((cell) => cell !== '')) lines.push({ line: end - within, cells: record });
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

function decode(content: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.normalize('NFC').replace(/\r\n?/g, '\n');
  } catch {
    throw new CsvFault(1, 'the file is not UTF-8; in Excel, save it as «CSV UTF-8»');
  }
}

/** What stands between the cells, and the line that the table begins on: Excel's `sep=;` is no part of it. */
function delimiterOf(text: string): { delimiter: string; from: number } {
  const [first = '', second = ''] = text.split('\n', 2);
  const named = /^sep=(.)$/i.exec(first);
  const header = named === null ? first : second;
  const found = [';', '\t', ','].find((candidate) => header.includes(candidate));
  return { delimiter: named?.[1] ?? found ?? ';', from: named === null ? 1 : 2 };
}
