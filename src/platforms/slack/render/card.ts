import type { types } from '@slack/bolt';
import {
  type Button,
  type Card,
  type Facts,
  type Note,
  note,
  type Row,
  type Select,
  type Shown,
  type Text,
} from '../../../chat/card.ts';
import { folded } from '../../../chat/more.ts';
import { gaugeText, plainInline, plainText, tableText } from '../../../chat/plain-text.ts';
import type { Language } from '../../../language.ts';
import { limits } from '../limits.ts';
import { wordsIn } from '../texts.ts';
import { escapeText, markdown, markdownCode } from './escape.ts';
import { fitElement } from './fit-element.ts';
import { shorten } from './fit-text.ts';
import {
  chartBlock,
  fitsNative,
  isDrawable,
  isNative,
  type SlackBlock,
  tableBlock,
  weightOf,
} from './native.ts';

/**
 * One message as Slack takes it; `text` says the same for notifications and screen readers. `older` is there where some of
 * its blocks are of Slack's newest: the same for a workspace that doesn't know them.
 */
export type SlackMessage = {
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly older?: () => SlackMessage[];
};

/** A card as messages: one, or several where it doesn't fit one. Nothing of the card is left out. */
export function renderMessages(card: Card, language?: Language, isOlder = false): SlackMessage[] {
  const messages: SlackMessage[] = [];
  let elements: Shown[] = [];
  let blocks: SlackBlock[] = [];
  let size = 0;
  const turnPage = () => {
    const page = { elements };
    messages.push({
      text: fallbackText(page, language),
      blocks,
      ...(blocks.some(isNative) ? { older: () => renderMessages(page, language, true) } : {}),
    });
    elements = [];
    blocks = [];
    size = 0;
  };
  const parts = isOlder ? inOlderParts(folded(card)) : inParts(folded(card));
  for (const [index, { element, native }] of parts.entries()) {
    const drawn = native ?? [renderElement(element, index)];
    const weight = drawn.reduce((sum, block) => sum + weightOf(block), 0);
    if (
      blocks.length + drawn.length > limits.messageBlocks ||
      (blocks.length > 0 && size + weight > limits.messageSize)
    ) {
      turnPage();
    }
    elements.push(element);
    blocks.push(...drawn);
    size += weight;
  }
  if (blocks.length > 0 || messages.length === 0) turnPage();
  return messages;
}

type Part = { readonly element: Shown; readonly native?: readonly SlackBlock[] };

/** The elements of a card in pieces that each fit a block; a table or a chart that Slack draws itself is whole. */
function inParts({ elements }: { readonly elements: readonly Shown[] }): Part[] {
  let caption = '';
  return elements.flatMap((element): Part[] => {
    if (element.element === 'heading') caption = element.text;
    if (element.element === 'table' && fitsNative(element))
      return [{ element, native: [tableBlock(element, caption)] }];
    if (element.element === 'chart' && isDrawable(element))
      return [{ element, native: [chartBlock(element), noteBlock(note(element.said))] }];
    return fitElement(element).map((one) => ({ element: one }));
  });
}

const inOlderParts = ({ elements }: { readonly elements: readonly Shown[] }): Part[] =>
  elements.flatMap(fitElement).map((element) => ({ element }));

/** A card as the blocks of a modal or of Home; where it doesn't fit, the last line says so. */
export function renderViewBlocks(card: Card, language?: Language): types.KnownBlock[] {
  const blocks = inOlderParts(folded(card)).map(({ element }, index) => renderElement(element, index));
  if (blocks.length <= limits.viewBlocks) return blocks;
  return [...blocks.slice(0, limits.viewBlocks - 1), textBlock(wordsIn(language).cutShort)];
}

/** A text as a block, with nothing in it taken for markup. */
export function textBlock(text: Text): types.SectionBlock {
  return { type: 'section', text: textObject(text) };
}

/** A text that Slack shows as it stands. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** `index` is the block's place in its card: it makes the action ids unique in a message, as Slack wants. */
function renderElement(element: Shown, index: number): types.KnownBlock {
  switch (element.element) {
    case 'heading':
      return { type: 'header', text: plain(element.text) };
    case 'paragraph':
      return textBlock(element.text);
    case 'facts':
      return { type: 'section', text: marked(element.rows.map(factLine).join('\n')) };
    case 'list':
      return textBlock(element.items.flatMap((item, at) => [at === 0 ? '• ' : '\n• ', ...parts(item)]));
    case 'table':
      return { type: 'section', text: marked(markdownCode(tableText(element))) };
    case 'note':
      return noteBlock(element);
    case 'gauge':
      return textBlock([{ strong: `${element.title}:` }, ` ${gaugeText(element)}`]);
    case 'chart':
      return textBlock([{ strong: `${element.title}:` }, ` ${element.said}`]);
    case 'row':
      return rowBlock(element, String(index));
    case 'divider':
      return { type: 'divider' };
    case 'buttons':
      return {
        type: 'actions',
        elements: element.buttons.map((button, at) => buttonElement(button, `${index}.${at}`)),
      };
    case 'select':
      return selectBlock(element, String(index));
    default:
      return element satisfies never;
  }
}

/** Where nothing is emphasised or linked the text goes as it stands: no letter can be taken for a mark. */
function textObject(text: Text): types.PlainTextElement | types.MrkdwnElement {
  const isPlain = parts(text).every((part) => typeof part === 'string');
  // Slack takes no empty text.
  if (isPlain) return plain(plainInline(text) || '\u00a0');
  return marked(markdown(text));
}

function parts(text: Text) {
  return typeof text === 'string' ? [text] : text;
}

/** `verbatim`: addresses and names in the text stay as they are typed. */
function marked(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text: text === '' ? '\u00a0' : text, verbatim: true };
}

function factLine([label, value]: Facts['rows'][number]): string {
  return markdown([{ strong: `${label}:` }, ` ${value}`]);
}

/** What is more than one button stands in a block of its own: see `fitElement`. */
function rowBlock({ label, text, buttons: [button] }: Row, suffix: string): types.SectionBlock {
  return {
    ...textBlock([{ strong: `${label}:` }, ' ', ...parts(text)]),
    ...(button === undefined ? {} : { accessory: buttonElement(button, suffix) }),
  };
}

function noteBlock(note: Note): types.ContextBlock {
  return { type: 'context', elements: [textObject(note.text)] };
}

function buttonElement(button: Button, suffix: string): types.Button {
  return {
    type: 'button',
    text: plain(shorten(button.label, limits.buttonText) || '\u00a0'),
    action_id: `${button.action}#${suffix}`,
    ...(button.value === '' ? {} : { value: button.value }),
    ...(button.style === undefined ? {} : { style: button.style }),
  };
}

/** The label stands beside the choice: as a placeholder it would vanish once something is chosen. */
function selectBlock(select: Select, suffix: string): types.SectionBlock {
  const options = select.options.map(slackOption);
  const chosen = select.options.findIndex((option) => option.value === select.chosen);
  const initial = options[chosen];
  return {
    type: 'section',
    text: plain(select.label === '' ? '\u00a0' : select.label),
    accessory: {
      type: 'static_select',
      action_id: `${select.action}#${suffix}`,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

/** A choice as Slack takes it. */
export function slackOption(option: {
  readonly label: string;
  readonly value: string;
}): types.PlainTextOption {
  return { text: plain(shorten(option.label, limits.optionText) || '\u00a0'), value: option.value };
}

/** An escaped letter takes up to five. A message's blocks are fewer letters than this, so nothing is cut. */
function fallbackText(card: Card, language: Language | undefined): string {
  return escapeText(shorten(plainText(card) || wordsIn(language).done, limits.messageText / 5));
}
