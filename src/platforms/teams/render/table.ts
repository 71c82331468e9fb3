import type { Table } from '../../../chat/card.ts';
import { limits } from '../limits.ts';
import { escapeMarkdown, richLine } from '../rich-text.ts';
import type { CardElement, TableCell } from './adaptive-card.ts';

/** What a cell's padding and border take, in letters of the usual size. */
const padding = 2.5;
/** Bold letters are so much wider. */
const boldness = 1.1;
/** Letters of the size `small` against the usual ones. */
const smallness = 12 / 14;

/**
 * Renders a table so that no word is cut in two in a chat's narrowest card: a column has room for its longest
 * word, what is left goes to those with more to say, and where it isn't enough the letters are small.
 */
export function renderTable(element: Table): CardElement[] {
  if (element.columns.length === 0) return [];
  const { widths, isSmall } = measure(element);
  const size = isSmall ? { size: 'small' as const } : {};
  const cells = (row: readonly string[], style: { weight?: 'bolder' }) => ({
    type: 'TableRow' as const,
    cells: element.columns.map((column, index) => ({
      type: 'TableCell' as const,
      items: [
        cellText(row[index] ?? '', style.weight === 'bolder' || column.align !== 'right', {
          ...style,
          ...size,
        }),
      ],
    })),
  });
  const titles = element.columns.map(({ title }) => title);
  return [
    {
      type: 'Table',
      firstRowAsHeader: true,
      firstRowAsHeaders: true,
      showGridLines: true,
      columns: element.columns.map((column, index) => ({
        width: Math.round(10 * (widths[index] ?? 1)),
        ...(column.align === 'right' ? { horizontalCellContentAlignment: 'right' as const } : {}),
      })),
      rows: [cells(titles, { weight: 'bolder' }), ...element.rows.map((row) => cells(row, {}))],
    },
  ];
}

type Style = { readonly weight?: 'bolder'; readonly size?: 'small' };

/**
 * A cell's text in as few bytes as it takes: forty municipalities go in one message. What could be taken for a mark is a
 * run of its own, and a figure needs no second line; its column places it.
 */
function cellText(text: string, wrap: boolean, style: Style): TableCell['items'][number] {
  const isBare = text !== '' && !text.includes('\n') && escapeMarkdown(text) === text;
  return isBare ? { type: 'TextBlock', text, ...(wrap ? { wrap } : {}), ...style } : richLine(text, style);
}

/** How wide each column is, in letters. */
function measure({ columns, rows }: Table): { widths: number[]; isSmall: boolean } {
  const sizes = columns.map(({ title }, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    return {
      least: Math.max(boldness * longestWord(title), ...texts.map(longestWord)),
      whole: Math.max(boldness * title.length, ...texts.map(({ length }) => length)),
    };
  });
  const least = sum(sizes.map((size) => size.least));
  const room = limits.tableLetters - columns.length * padding;
  const isSmall = least > room;
  const left = (isSmall ? room / smallness : room) - least;
  const wanted = sum(sizes.map((size) => size.whole - size.least));
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, left / wanted));
  const pad = isSmall ? padding / smallness : padding;
  return { widths: sizes.map((size) => size.least + share * (size.whole - size.least) + pad), isSmall };
}

/** A line breaks at a space and behind a dash; a no-break space, as in numbers, keeps together. */
function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \n]|(?<=[-–])/u).map((word) => word.length));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
