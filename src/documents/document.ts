import { formatDate } from '../format/dates.ts';
import { formatHours, formatKroner, formatNumber } from '../format/numbers.ts';
import type { Language } from '../language.ts';

/**
 * What a column holds, which every format writes in its own way: a day is 'YYYY-MM-DD', `hours` are whole minutes
 * (shown as 2:30), `kroner` are whole øre, `number` is a number, `text` is as it stands, and a `word` is a
 * short text that stays on one line.
 */
export type ColumnKind = 'text' | 'word' | 'day' | 'hours' | 'kroner' | 'number';

export type Column = {
  readonly title: string;
  readonly kind: ColumnKind;
  /** A text's share of the width that the other columns leave; 1 where nothing is said. */
  readonly width?: number;
  /** Whether the table ends in the column's sum. */
  readonly isSummed?: boolean;
};

/** A number that a workbook reckons itself, from other cells of it; elsewhere the number stands alone. */
export type Computed = { readonly value: number; readonly formula: string };
export type CellValue = string | number | Computed | null;

export type TableRow = {
  /** One for each column. */
  readonly cells: readonly CellValue[];
  /** A row that stands out, as a correction does; a cell says why, for a shade alone says nothing. */
  readonly isMarked?: boolean;
};

export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What the last row is called where columns are summed: «Sum». It stands in the first column. */
  readonly totalTitle?: string;
};

export type Fact = { readonly label: string; readonly value: string };

/** A place to sign. Where it was signed in Lagbot the stamp says who, when, for whom and for what. */
export type Signature = { readonly role: string; readonly name?: string; readonly stamp?: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isNote?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly alt: string }
  | { readonly kind: 'pageBreak' };

/** A document before it is a PDF or a Word file. */
export type Document = {
  readonly title: string;
  /** The line under the title: whose, and of when. */
  readonly subtitle: string;
  readonly language: Language;
  /** Who stands behind it: in the file's properties and in the foot of each page. */
  readonly author: string;
  /** When it was made; an instant, for the file's properties. */
  readonly createdAt: Date;
  /** Stands at the top of each page where the document isn't final: «Utkast». */
  readonly draft?: string;
  /** Whether the pages lie on their side, for tables of many columns. */
  readonly isWide?: boolean;
  /** Small print in the foot of each page. */
  readonly foot?: string;
  readonly blocks: readonly Block[];
};

/** A cell's text or number, without how it was reckoned. */
export const plainValue = (cell: CellValue): string | number | null =>
  typeof cell === 'object' && cell !== null ? cell.value : cell;

/** The sums under the columns that have one, in the columns' own units; null under the others. */
export function totalsOf({ columns, rows }: Table): (number | null)[] {
  return columns.map(({ isSummed }, index) =>
    isSummed === true
      ? rows.reduce((sum, { cells }) => {
          const value = plainValue(cells[index] ?? null);
          return typeof value === 'number' ? sum + value : sum;
        }, 0)
      : null,
  );
}

/** A cell as people read it; empty where there is nothing. */
export function cellText(kind: ColumnKind, cell: CellValue, language: Language): string {
  const value = plainValue(cell);
  if (value === null) return '';
  if (kind === 'day') return formatDate(String(value), language);
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'hours':
      return formatHours(value);
    case 'kroner':
      return formatKroner(value, language);
    default:
      return formatNumber(value, language);
  }
}

/** Whether a column's cells stand to the right, as figures do. */
export const isFigure = ({ kind }: Column): boolean => kind !== 'text' && kind !== 'word' && kind !== 'day';
