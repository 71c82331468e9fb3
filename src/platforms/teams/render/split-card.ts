import type { Card, Inline, Row, Shown, Text } from '../../../chat/card.ts';
import { folded } from '../../../chat/more.ts';
import { plainInline } from '../../../chat/plain-text.ts';
import type { Language } from '../../../language.ts';
import { limits } from '../limits.ts';
import { type AdaptiveCard, sizeOf } from './adaptive-card.ts';
import { renderCard } from './card.ts';

/** Renders a card as one message, or as several where it is too big for one: nothing is left out. */
export function renderCards(card: Card, language: Language): AdaptiveCard[] {
  const whole = renderCard(card, language);
  if (sizeOf(whole) <= limits.cardBytes) return [whole];
  // What is kept back would have to fit beside the rest: here it is asked for.
  const { elements } = folded(card);
  if (isFitting(elements, language)) return [renderCard({ elements }, language)];
  const cards: AdaptiveCard[] = [];
  let current: Shown[] = [];
  let pending = [...elements];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (isFitting([...current, next], language)) {
      current.push(next);
      continue;
    }
    // A heading is never left alone above what it is for.
    const isStart = current.every(({ element }) => element === 'heading' || element === 'divider');
    const halves = isStart || !isFitting([next], language) ? halve(next) : undefined;
    if (halves !== undefined) {
      pending = [...halves, ...pending];
    } else if (current.length > 0) {
      const { body, titles } = withoutLastTitles(current);
      cards.push(renderCard({ elements: body }, language));
      current = [];
      pending.unshift(...titles, next);
    } else {
      // What can't be halved any more goes as it is, alone.
      cards.push(renderCard({ elements: [next] }, language));
    }
  }
  if (current.length > 0) cards.push(renderCard({ elements: current }, language));
  return cards;
}

/** Headings at the end belong to what comes next; unless there is nothing but headings. */
function withoutLastTitles(elements: readonly Shown[]): {
  body: readonly Shown[];
  titles: readonly Shown[];
} {
  const last = elements.findLastIndex(({ element }) => element !== 'heading' && element !== 'divider');
  return last < 0
    ? { body: elements, titles: [] }
    : { body: elements.slice(0, last + 1), titles: elements.slice(last + 1) };
}

function isFitting(elements: readonly Shown[], language: Language): boolean {
  return sizeOf(renderCard({ elements }, language)) <= limits.cardBytes;
}

function halve(element: Shown): [Shown, Shown] | undefined {
  switch (element.element) {
    case 'heading':
      return pair(halveText(element.text), (text) => ({ ...element, text: plainInline(text) }));
    case 'paragraph':
    case 'note':
      return pair(halveText(element.text), (text) => ({ ...element, text }));
    case 'facts':
      return (
        pair(halveList(element.rows), (rows) => ({ ...element, rows })) ??
        halve({ element: 'paragraph', text: element.rows.map((row) => row.join(': ')).join('\n') })
      );
    case 'list':
      return (
        pair(halveList(element.items), (items) => ({ ...element, items })) ??
        halve({ element: 'paragraph', text: element.items[0] ?? '' })
      );
    case 'table':
      return (
        pair(halveList(element.rows), (rows) => ({ ...element, rows })) ??
        halve({ element: 'facts', rows: element.columns.map(({ title }, i) => [title, cell(element, i)]) })
      );
    case 'row':
      return halveRow(element);
    case 'buttons':
      return pair(halveList(element.buttons), (buttons) => ({ ...element, buttons }));
    case 'select':
      return pair(halveList(element.options), (options) => ({ ...element, options }));
    case 'divider':
    case 'gauge':
    case 'chart':
      return undefined;
    default:
      return element satisfies never;
  }
}

/** What it says, and what can be pressed. */
function halveRow({ label, text, buttons }: Row): [Shown, Shown] | undefined {
  const said: Shown = {
    element: 'paragraph',
    text: [{ strong: label }, ': ', ...(typeof text === 'string' ? [text] : text)],
  };
  return buttons.length === 0 ? halve(said) : [said, { element: 'buttons', buttons }];
}

function cell(element: Extract<Shown, { element: 'table' }>, index: number): string {
  return element.rows[0]?.[index] ?? '';
}

function pair<T>(halves: [T, T] | undefined, make: (half: T) => Shown): [Shown, Shown] | undefined {
  return halves === undefined ? undefined : [make(halves[0]), make(halves[1])];
}

function halveList<T>(list: readonly T[]): [readonly T[], readonly T[]] | undefined {
  if (list.length < 2) return undefined;
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

function halveText(text: Text): [Text, Text] | undefined {
  if (typeof text === 'string') return halveString(text);
  if (text.length > 1) return halveList<Inline>(text);
  const only = text[0];
  if (only === undefined) return undefined;
  if (typeof only === 'string') return halveString(only);
  if ('strong' in only) {
    const halves = halveString(only.strong);
    return halves && [[{ strong: halves[0] }], [{ strong: halves[1] }]];
  }
  return undefined;
}

/** At the line break, else the space, that is nearest before the middle; never inside a character. */
function halveString(text: string): [string, string] | undefined {
  if (text.length < 2) return undefined;
  const head = text.slice(0, Math.floor(text.length / 2));
  const line = head.lastIndexOf('\n');
  const space = head.lastIndexOf(' ');
  let at = line > 0 ? line : space > 0 ? space : head.length;
  // Between the halves of a surrogate pair there is no character.
  if (/[\ud800-\udbff]$/u.test(text.slice(0, at))) at += 1;
  return [text.slice(0, at), text.slice(at)];
}
