import type { Facts, Inline, List, Row, Select, Shown, Table, Text } from '../../../chat/card.ts';
import { plainInline, tableText } from '../../../chat/plain-text.ts';
import { chunks } from '../../../chunks.ts';
import { limits } from '../limits.ts';
import { lengthOf, splitText } from './fit-text.ts';

/** An element in parts that each fit one block of Slack's; together they say all that the element says. */
export function fitElement(element: Shown): Shown[] {
  switch (element.element) {
    case 'heading':
      return fitHeading(element.text);
    case 'paragraph':
    case 'note':
      return splitText(element.text, limits.blockText).map((text) => ({ element: element.element, text }));
    case 'facts':
      return fitFacts(element);
    case 'list':
      return fitList(element);
    case 'table':
      return fitTable(element);
    case 'row':
      return fitRow(element);
    case 'gauge':
    case 'chart':
    case 'divider':
      return [element];
    case 'buttons':
      return chunks(element.buttons, limits.actionsElements).map((buttons) => ({ ...element, buttons }));
    case 'select':
      return fitSelect(element);
    default:
      return element satisfies never;
  }
}

function fitHeading(text: string): Shown[] {
  if (text.length <= limits.headerText) return text === '' ? [] : [{ element: 'heading', text }];
  const [first = '', ...rest] = splitText(text, limits.headerText).map(plainInline);
  const after: Shown = { element: 'paragraph', text: [{ strong: rest.join(' ') }] };
  return [{ element: 'heading', text: first }, ...fitElement(after)];
}

function fitFacts(facts: Facts): Shown[] {
  const short = facts.rows.filter((row) => factLength(row) <= limits.blockText);
  if (short.length === facts.rows.length) {
    return packs(facts.rows, factLength).map((rows) => ({ element: 'facts', rows }));
  }
  return facts.rows.flatMap((row) =>
    factLength(row) <= limits.blockText
      ? [{ element: 'facts', rows: [row] } as const]
      : fitElement({ element: 'paragraph', text: [{ strong: row[0] }, `: ${row[1]}`] }),
  );
}

function fitList(list: List): Shown[] {
  const items = list.items.flatMap((item): readonly Text[] => splitText(item, limits.blockText - 3));
  return packs(items, (item) => lengthOf(item) + 3).map((some) => ({ element: 'list', items: some }));
}

function fitTable(table: Table): Shown[] {
  // The marks around it take eight characters.
  const most = limits.blockText - 8;
  if (lengthOf(tableText(table)) <= most) return [table];
  const width = Math.max(...tableText(table).split('\n').map(lengthOf)) + 1;
  const perPiece = Math.floor(most / width) - 1;
  if (perPiece >= 1) return chunks(table.rows, perPiece).map((rows) => ({ ...table, rows }));
  // A row too wide for a block is told cell by cell.
  return table.rows.flatMap((row) =>
    fitFacts({
      element: 'facts',
      rows: table.columns.map((column, index) => [column.title, row[index] ?? '']),
    }),
  );
}

/** One button stands beside what it is about; several stand under it. */
function fitRow(row: Row): Shown[] {
  const { label, text, buttons } = row;
  const fits = lengthOf(label) + lengthOf(text) + 5 <= limits.blockText;
  if (fits && buttons.length < 2) return [row];
  const said: Shown[] = fits
    ? [{ ...row, buttons: [] }]
    : fitElement({ element: 'paragraph', text: [{ strong: `${label}:` }, ' ', ...inlines(text)] });
  return [...said, ...(buttons.length > 0 ? fitElement({ element: 'buttons', buttons }) : [])];
}

const inlines = (text: Text): readonly Inline[] => (typeof text === 'string' ? [text] : text);

function fitSelect(select: Select): Shown[] {
  if (select.options.length === 0) return [];
  // An option carries less than a button does, and never nothing.
  const isTooMuch = ({ length }: string) => length === 0 || length > limits.optionValue;
  if (select.options.some((option) => isTooMuch(option.value))) {
    const buttons = select.options.map((option) => ({
      label: option.label,
      action: select.action,
      value: option.value,
      typed: select.typed.replace('…', option.label),
    }));
    return [{ element: 'paragraph', text: select.label }, ...fitElement({ element: 'buttons', buttons })];
  }
  return chunks(select.options, limits.selectOptions).map((options) => ({ ...select, options }));
}

function factLength([label, value]: Facts['rows'][number]): number {
  // `*Label:* value` and the end of the line.
  return lengthOf(label) + lengthOf(value) + 5;
}

function packs<T>(all: readonly T[], size: (one: T) => number): T[][] {
  const made: T[][] = [];
  let room = 0;
  for (const one of all) {
    const last = made.at(-1);
    if (last !== undefined && size(one) <= room) last.push(one);
    else made.push([one]);
    room = (last !== undefined && size(one) <= room ? room : limits.blockText) - size(one);
  }
  return made;
}
