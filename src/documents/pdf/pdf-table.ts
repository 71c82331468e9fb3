import { setImmediate } from 'node:timers/promises';
import type { Language } from '../../language.ts';
import { type Column, cellText, isFigure, type Table, type TableRow, totalsOf } from '../document.ts';
import { inFont } from './fonts.ts';
import { asArtifact, colors, margins, type Pdf, type Sheet, sizes } from './pdf-page.ts';

const padding = { x: 4, y: 3 } as const;
/** So many rows are drawn before others get their turn: a long document holds up nobody's answer. */
const rowsAtATime = 50;

type Box = { readonly x: number; readonly width: number; readonly isRight: boolean };
type Look = { readonly font: 'Regular' | 'Bold'; readonly fill?: string; readonly tag: 'TH' | 'TD' };

const looks = {
  head: { font: 'Bold', fill: colors.head, tag: 'TH' },
  plain: { font: 'Regular', tag: 'TD' },
  marked: { font: 'Regular', fill: colors.mark, tag: 'TD' },
  total: { font: 'Bold', tag: 'TD' },
} as const satisfies Record<string, Look>;

// A header cell says that it heads its column; the type definitions don't know of it yet.
const columnScope: PDFKit.Mixins.StructureElementOptions & { scope: string } = { scope: 'Column' };

/** Draws a table as wide as the page. Its head stands on every page, and no row is parted by the end of one. */
export async function drawTable(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  table: Table,
  language: Language,
) {
  const { pdf } = sheet;
  pdf.fontSize(sizes.table);
  const boxes = boxesOf(sheet, table, language);
  const head = table.columns.map(({ title }) => inFont(title));
  const element = pdf.struct('Table');
  parent.add(element);
  const headHeight = heightOf(pdf, head, boxes, 'Bold');
  // A head alone at the foot of a page says nothing.
  if (pdf.y + headHeight + 60 > sheet.bottom) pdf.addPage();
  drawRow(pdf, head, boxes, headHeight, looks.head, element);
  const rows = rowsOf(sheet, table, boxes, language);
  const totalBoxes = withWideTitle(boxes, table.columns);
  const boxesFor = ({ look }: Drawn) => (look === looks.total ? totalBoxes : boxes);
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtATime === rowsAtATime - 1) await setImmediate();
    pdf.fontSize(sizes.table);
    const height = heightOf(pdf, row.cells, boxesFor(row), row.look.font);
    // The sum never stands on a page without a line above it.
    const room = index === rows.length - 2 ? height + headHeight : height;
    if (pdf.y + room > sheet.bottom) {
      pdf.addPage();
      asArtifact(pdf, () => drawRow(pdf, head, boxes, headHeight, looks.head));
    }
    drawRow(pdf, row.cells, boxesFor(row), height, row.look, element);
  }
  element.end();
  pdf.x = margins.left;
  pdf.y += 10;
}

type Drawn = { readonly cells: readonly string[]; readonly look: Look };

function rowsOf(sheet: Sheet, table: Table, boxes: readonly Box[], language: Language): Drawn[] {
  const drawn = ({ cells, isMarked }: TableRow): Drawn => ({
    cells: table.columns.map(({ kind }, index) => inFont(cellText(kind, cells[index] ?? null, language))),
    look: isMarked === true ? looks.marked : looks.plain,
  });
  const rows = table.rows.map(drawn).flatMap((row) => split(sheet, row, boxes));
  if (table.totalTitle === undefined) return rows;
  const cells = [table.totalTitle, ...totalsOf(table).slice(1)];
  return [...rows, { ...drawn({ cells }), look: looks.total }];
}

/** A row that is higher than a third of a page goes on in rows below it, so that none of its words is lost. */
function split(sheet: Sheet, row: Drawn, boxes: readonly Box[]): Drawn[] {
  const most = (sheet.bottom - margins.top) / 3;
  const parts = row.cells.map((cell, index) => {
    const isShort =
      cell.length < 20 || heightOf(sheet.pdf, [cell], boxes.slice(index), row.look.font) <= most;
    return isShort ? [cell, ''] : halvesOf(cell);
  });
  if (parts.every(([, later]) => later === '')) return [row];
  const now = parts.map(([first = '']) => first);
  const later = parts.map(([, second = '']) => second);
  return [now, later].flatMap((cells) => split(sheet, { ...row, cells }, boxes));
}

function halvesOf(cell: string): [string, string] {
  const middle = Math.floor(cell.length / 2);
  const space = cell.indexOf(' ', middle);
  // A text without spaces is parted in its middle, but never within a letter.
  const isWithin = /[\udc00-\udfff]/.test(cell.charAt(middle));
  const at = space > 0 && space < middle + 60 ? space + 1 : middle + (isWithin ? 1 : 0);
  return [cell.slice(0, at), cell.slice(at)];
}

/** Figures and days get what they need, so that none of them is broken; texts share the rest. */
function boxesOf({ pdf, width }: Sheet, table: Table, language: Language): Box[] {
  const needs = table.columns.map((column, index) =>
    column.kind === 'text' ? 0 : neededWidth(pdf, table, index, language),
  );
  const rest = width - sumOf(needs);
  const shares = table.columns.map(({ kind, width: share = 1 }) => (kind === 'text' ? share : 0));
  // Where figures alone would fill the page they are narrowed, and may break.
  const least = width * (sumOf(shares) > 0 ? 0.25 : 0);
  const scale = rest < least ? (width - least) / sumOf(needs) : 1;
  const perShare = Math.max(rest, least) / Math.max(sumOf(shares), 1);
  let x: number = margins.left;
  return table.columns.map((column, index) => {
    const box = {
      x,
      width: (needs[index] ?? 0) * scale + (shares[index] ?? 0) * perShare,
      isRight: isFigure(column),
    };
    x += box.width;
    return box;
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function neededWidth(pdf: Pdf, table: Table, index: number, language: Language): number {
  const column = table.columns[index];
  if (column === undefined) return 0;
  const values = [...table.rows.map(({ cells }) => cells[index] ?? null), totalsOf(table)[index] ?? null];
  const texts = values.map((value) => cellText(column.kind, value, language));
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const widest = [longest, ...column.title.split(/[ -]/)].map((text) => widthOf(pdf, inFont(text), 'Bold'));
  return Math.max(...widest) + 2 * padding.x + 1;
}

/** The boxes of the row of sums: its title may reach as far as the first sum. */
function withWideTitle(boxes: readonly Box[], columns: readonly Column[]): Box[] {
  const until = boxes[columns.findIndex(({ isSummed }) => isSummed === true)];
  return boxes.map((box, index) =>
    index === 0 && until !== undefined ? { ...box, width: until.x - box.x, isRight: false } : box,
  );
}

function heightOf(pdf: Pdf, cells: readonly string[], boxes: readonly Box[], font: Look['font']): number {
  pdf.font(font);
  const line = pdf.currentLineHeight(true);
  const heights = cells.map((cell, index) => {
    const width = (boxes[index]?.width ?? 0) - 2 * padding.x;
    return fits(pdf, cell, width, font) ? line : pdf.heightOfString(cell, { width });
  });
  return Math.max(...heights) + 2 * padding.y;
}

// Most cells are one short line, which needs no search for a place to break.
const fits = (pdf: Pdf, cell: string, width: number, font: Look['font']): boolean =>
  cell.length < width && !cell.includes('\n') && widthOf(pdf, cell, font) <= width;

const known = new WeakMap<Pdf, Map<string, number>>();

/** The width of a cell's text in points. Each is measured once: dates and the like stand in many cells. */
function widthOf(pdf: Pdf, text: string, font: Look['font']): number {
  const widths = known.get(pdf) ?? new Map<string, number>();
  known.set(pdf, widths);
  const key = `${font} ${text}`;
  const width = widths.get(key) ?? pdf.font(font).fontSize(sizes.table).widthOfString(text);
  widths.set(key, width);
  return width;
}

/** Draws one row where the pen stands and moves the pen below it; without a parent it is no part of the document. */
function drawRow(
  pdf: Pdf,
  cells: readonly string[],
  boxes: readonly Box[],
  height: number,
  look: Look,
  parent?: PDFKit.PDFStructureElement,
) {
  const y = pdf.y;
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return;
  const rules = () => drawRules(pdf, first.x, last.x + last.width, y, height, look);
  if (parent === undefined) rules();
  else asArtifact(pdf, rules);
  pdf.font(look.font).fontSize(sizes.table).fillColor(colors.ink);
  const drawCell = (index: number) => {
    const [cell = '', box] = [cells[index], boxes[index]];
    if (cell === '' || box === undefined) return;
    drawText(pdf, cell, box, y + padding.y, look.font);
  };
  if (parent === undefined) for (const index of boxes.keys()) drawCell(index);
  else {
    const row = pdf.struct('TR');
    parent.add(row);
    for (const index of boxes.keys())
      row.add(pdf.struct(look.tag, look.tag === 'TH' ? columnScope : {}, [() => drawCell(index)]));
    row.end();
  }
  pdf.y = y + height;
}

function drawRules(pdf: Pdf, left: number, right: number, y: number, height: number, look: Look) {
  if (look.fill !== undefined) pdf.rect(left, y, right - left, height).fill(look.fill);
  const at = look === looks.total ? y : y + height;
  pdf
    .moveTo(left, at)
    .lineTo(right, at)
    .lineWidth(look === looks.total ? 1 : 0.4)
    .strokeColor(look === looks.total ? colors.ink : colors.line)
    .stroke();
}

function drawText(pdf: Pdf, cell: string, { x, width, isRight }: Box, y: number, font: Look['font']) {
  const inner = width - 2 * padding.x;
  if (!fits(pdf, cell, inner, font)) {
    pdf.text(cell, x + padding.x, y, { width: inner, align: isRight ? 'right' : 'left' });
    return;
  }
  const shift = isRight ? inner - widthOf(pdf, cell, font) : 0;
  pdf.text(cell, x + padding.x + shift, y, { lineBreak: false });
}
