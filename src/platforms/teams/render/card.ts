import type { Button, Card, Element, Facts, List, More, Row, Select, Shown } from '../../../chat/card.ts';
import { plainText } from '../../../chat/plain-text.ts';
import { chunks } from '../../../chunks.ts';
import type { Language } from '../../../language.ts';
import { limits } from '../limits.ts';
import { escapeMarkdown, richLine, richText } from '../rich-text.ts';
import { texts } from '../texts.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardAction,
  type CardElement,
  type Mode,
  type RichTextBlock,
} from './adaptive-card.ts';
import { type ActionData, choiceInput } from './card-data.ts';
import { renderChart, renderGauge } from './chart.ts';
import { renderTable } from './table.ts';

/** Renders a whole card, whatever its size; `language` is that of the words a list's button needs. */
export function renderCard(card: Card, language: Language, mode: Mode = 'chat'): AdaptiveCard {
  const kept: CardElement[] = [];
  const body = withLines(card.elements, (element, index) => {
    const setting = { language, mode, input: choiceInput(index) };
    if (element.element !== 'more') return renderElement(element, setting);
    const { hidden, ways } = renderMore(element, setting, index);
    kept.push(...ways);
    return hidden;
  });
  return adaptiveCard([...body, ...kept], plainText(card));
}

/** Adaptive Cards draw a line as the upper edge of what comes next. */
function withLines<One extends Element>(
  elements: readonly One[],
  render: (element: One, index: number) => readonly CardElement[],
): CardElement[] {
  const body: CardElement[] = [];
  let isDivided = false;
  elements.forEach((element, index) => {
    const [first, ...rest] = render(element, index);
    if (first !== undefined) {
      const isUnderLine = isDivided && body.length > 0;
      body.push(isUnderLine ? { ...first, separator: true, spacing: 'medium' } : first, ...rest);
    }
    if (first !== undefined || element.element === 'divider') isDivided = element.element === 'divider';
  });
  return body;
}

/** What is kept back stands hidden in its place; under the card a button shows it, which another then hides. */
function renderMore({ elements, open, close }: More, setting: Setting, place: number) {
  const [more, way, back] = [`more${place}`, `way${place}`, `back${place}`];
  const toggle = (id: string, { label }: Button): CardElement => ({
    type: 'ActionSet',
    id,
    actions: [{ type: 'Action.ToggleVisibility', title: label, targetElements: [more, way, back] }],
  });
  const items = withLines(elements, (element, index) =>
    renderElement(element, { ...setting, input: `${setting.input}.${index}` }),
  );
  const hidden: CardElement[] = [{ type: 'Container', id: more, isVisible: false, items }];
  const ways: CardElement[] = [toggle(way, open), { ...toggle(back, close), isVisible: false }];
  return { hidden, ways };
}

type Setting = { readonly language: Language; readonly mode: Mode; readonly input: string };

function renderElement(element: Shown, setting: Setting): CardElement[] {
  switch (element.element) {
    case 'heading':
      return [renderHeading(element.text)];
    case 'paragraph':
      return richText(element.text);
    case 'facts':
      return renderFacts(element);
    case 'list':
      return renderList(element);
    case 'table':
      return renderTable(element);
    case 'note':
      return richText(element.text, { isSubtle: true, size: 'small' });
    case 'gauge':
      return renderGauge(element);
    case 'chart':
      return renderChart(element);
    case 'row':
      return renderRow(element, setting.mode);
    case 'buttons':
      return actionRows(element.buttons.map((button) => renderButton(button, setting.mode)));
    case 'divider':
      return [];
    case 'select':
      return renderSelect(element, setting);
    default:
      return element satisfies never;
  }
}

/** A heading that screen readers know as one. */
export function renderHeading(text: string): CardElement {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(text),
    wrap: true,
    style: 'heading',
    size: 'medium',
    weight: 'bolder',
  };
}

function renderFacts(element: Facts): CardElement[] {
  if (element.rows.length === 0) return [];
  return [
    {
      type: 'Table',
      firstRowAsHeader: false,
      firstRowAsHeaders: false,
      showGridLines: false,
      columns: [{ width: 1 }, { width: 2 }],
      rows: element.rows.map(([label, value]) => ({
        type: 'TableRow',
        cells: [
          { type: 'TableCell', items: [richLine(label, { weight: 'bolder' })] },
          { type: 'TableCell', items: value.trim() === '' ? [richLine('')] : richText(value) },
        ],
      })),
    },
  ];
}

function renderList(element: List): CardElement[] {
  return element.items.flatMap((item, index) => {
    const lines: RichTextBlock[] = richText(typeof item === 'string' ? `• ${item}` : ['• ', ...item]);
    return lines.map((line, part) =>
      index === 0 ? line : { ...line, spacing: part === 0 ? ('small' as const) : ('none' as const) },
    );
  });
}

/** One button stands beside what it is about; several stand under it. */
function renderRow({ label, text, buttons }: Row, mode: Mode): CardElement[] {
  const said = richText([{ strong: label }, '  ', ...(typeof text === 'string' ? [text] : text)]);
  const rows = actionRows(buttons.map((button) => renderButton(button, mode)));
  if (buttons.length !== 1) return [...said, ...rows];
  return [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: said, verticalContentAlignment: 'center' },
        { type: 'Column', width: 'auto', items: rows },
      ],
    },
  ];
}

function renderButton(button: Button, mode: Mode): CardAction {
  const style =
    button.style === undefined ? undefined : button.style === 'primary' ? 'positive' : 'destructive';
  return makeAction(mode, {
    title: button.label,
    verb: button.action,
    data: { action: button.action, value: button.value },
    tooltip: button.typed,
    isWithInputs: false,
    ...(style === undefined ? {} : { style }),
  });
}

function renderSelect(element: Select, { language, mode, input }: Setting): CardElement[] {
  const isKnown = element.options.some((option) => option.value === element.chosen);
  return [
    {
      type: 'Input.ChoiceSet',
      id: input,
      label: element.label,
      style: 'compact',
      placeholder: texts[language].choose,
      choices: element.options.map((option) => ({ title: option.label, value: option.value })),
      ...(isKnown && element.chosen !== undefined ? { value: element.chosen } : {}),
    },
    ...actionRows([
      makeAction(mode, {
        title: texts[language].choose,
        verb: element.action,
        data: { action: element.action, choice: input },
        tooltip: element.typed,
        isWithInputs: true,
      }),
    ]),
  ];
}

type ActionParts = {
  readonly title: string;
  readonly verb: string;
  readonly data: ActionData;
  readonly tooltip?: string;
  readonly style?: 'positive' | 'destructive';
  /** Whether it sends what is filled in (and so waits until that is complete). */
  readonly isWithInputs: boolean;
};

/** An Action.Execute that older clients take as Action.Submit; in a dialog the latter alone. */
export function makeAction(mode: Mode, parts: ActionParts): CardAction {
  const base = {
    title: parts.title,
    data: parts.data,
    ...(parts.style === undefined ? {} : { style: parts.style }),
    ...(parts.isWithInputs ? {} : { associatedInputs: 'none' as const }),
  };
  const submit = { type: 'Action.Submit' as const, ...base };
  if (mode === 'dialog') return submit;
  return {
    type: 'Action.Execute',
    verb: parts.verb,
    ...base,
    ...(parts.tooltip === undefined ? {} : { tooltip: parts.tooltip }),
    fallback: submit,
  };
}

/** Actions in as many rows as they need: a client drops what is beyond its limit in one row. */
export function actionRows(all: readonly CardAction[]): CardElement[] {
  return chunks(all, limits.actionsInRow).map((actions) => ({ type: 'ActionSet', actions }));
}
