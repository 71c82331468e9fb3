import { bar } from '../format/bar.ts';
import type { Button, Card, Gauge, Shown, Table, Text } from './card.ts';
import type { Field, Form } from './form/form.ts';
import { folded } from './more.ts';

/** A card as plain text that says all that the card says: for terminals, notifications and screen readers. */
export function plainText(card: Card): string {
  return folded(card)
    .elements.map(elementText)
    .filter((text) => text !== '')
    .join('\n');
}

/** A text without its emphasis; a link shows its address behind it. */
export function plainInline(text: Text): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      return part.text === part.link ? part.link : `${part.text} (${part.link})`;
    })
    .join('');
}

/** A form as text: its fields, and how to type the same. */
export function formText(form: Form, errors: Readonly<Record<string, string>> = {}): string {
  const fields = form.fields.map((field) => {
    const value = shownValue(field);
    const fault = errors[field.name] === undefined ? '' : ` (${errors[field.name]})`;
    return `- ${field.label}${value === '' ? '' : `: ${value}`}${fault}`;
  });
  const intro = form.intro === undefined ? [] : [plainInline(form.intro)];
  return [form.title, ...intro, ...fields, `→ ${form.typed}`].join('\n');
}

/** What stands in a field; of a choice its label. */
function shownValue(field: Field): string {
  if (field.field !== 'choice') return field.value ?? '';
  return field.options.find((option) => option.value === field.value)?.label ?? '';
}

function elementText(element: Shown): string {
  switch (element.element) {
    case 'heading':
      return element.text;
    case 'paragraph':
    case 'note':
      return plainInline(element.text);
    case 'facts':
      return element.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return element.items.map((item) => `• ${plainInline(item)}`).join('\n');
    case 'table':
      return tableText(element);
    case 'divider':
      return '';
    case 'gauge':
      return `${element.title}: ${gaugeText(element)}`;
    case 'chart':
      return `${element.title}: ${element.said}`;
    case 'row':
      return [`${element.label}: ${plainInline(element.text)}`, ...element.buttons.map(pressText)].join('\n');
    case 'buttons':
      return element.buttons.map(pressText).join('\n');
    case 'select':
      return `→ ${element.label}: ${element.typed} (${element.options.map((option) => option.label).join(' | ')})`;
    default:
      return element satisfies never;
  }
}

/** The bar in letters, with its figures. */
export const gaugeText = ({ value, whole, said }: Gauge): string => `${bar(value, whole)} ${said}`;

const pressText = ({ label, typed }: Button): string => `→ ${label}: ${typed}`;

/** A table in columns of even width, two spaces apart. */
export function tableText(table: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [table.columns.map((column) => column.title), ...table.rows];
  const widths = table.columns.map((_, index) =>
    Math.max(...lines.map((line) => [...(line[index] ?? '')].length)),
  );
  return lines
    .map((line) =>
      table.columns
        .map((column, index) => {
          const cell = line[index] ?? '';
          const fill = ' '.repeat((widths[index] ?? 0) - [...cell].length);
          return column.align === 'right' ? fill + cell : cell + fill;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
