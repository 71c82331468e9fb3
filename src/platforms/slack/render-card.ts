import type { types } from '@slack/bolt';
import type { Button, Card, Element, Facts, Inline, List, Note, Select, Text } from '../../chat/card.ts';
import { plainText, tableText } from '../../chat/plain-text.ts';
import { escapeMarkdown, escapeText, markdownLink } from './escape.ts';
import { fitElement } from './fit-element.ts';
import { shorten } from './fit-text.ts';
import { limits } from './limits.ts';
import { words } from './texts.ts';

type RichText = types.RichTextText | types.RichTextLink;

/** One message as Slack takes it; `text` says the same for notifications and screen readers. */
export type SlackMessage = { readonly text: string; readonly blocks: types.KnownBlock[] };

/** A card as messages: one, or several where it doesn't fit one. Nothing of the card is left out. */
export function renderMessages(card: Card): SlackMessage[] {
  const messages: SlackMessage[] = [];
  let elements: Element[] = [];
  let blocks: types.KnownBlock[] = [];
  let size = 0;
  const turnPage = () => {
    messages.push({ text: fallbackText({ elements }), blocks });
    elements = [];
    blocks = [];
    size = 0;
  };
  for (const element of card.elements.flatMap(fitElement)) {
    const block = renderElement(element, blocks.length);
    const weight = JSON.stringify(block).length;
    if (blocks.length === limits.messageBlocks || (blocks.length > 0 && size + weight > limits.messageSize)) {
      turnPage();
    }
    elements.push(element);
    blocks.push(block);
    size += weight;
  }
  if (blocks.length > 0 || messages.length === 0) turnPage();
  return messages;
}

/** A card as the blocks of a modal or of Home; where it doesn't fit, the last line says so. */
export function renderViewBlocks(card: Card): types.KnownBlock[] {
  const blocks = card.elements.flatMap(fitElement).map(renderElement);
  if (blocks.length <= limits.viewBlocks) return blocks;
  return [...blocks.slice(0, limits.viewBlocks - 1), richText([{ type: 'text', text: words.cutShort }])];
}

/** A text as a block, with nothing in it taken for markup. */
export function textBlock(text: Text): types.RichTextBlock {
  return richText(inlines(text));
}

/** A text that Slack shows as it stands. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** `index` is the block's place in its message: it makes the action ids unique there, as Slack wants. */
function renderElement(element: Element, index: number): types.KnownBlock {
  switch (element.element) {
    case 'heading':
      return { type: 'header', text: plain(element.text) };
    case 'paragraph':
      return textBlock(element.text);
    case 'facts':
      return richText(element.rows.flatMap(factLine));
    case 'list':
      return listBlock(element);
    case 'table':
      return tableBlock(tableText(element));
    case 'note':
      return noteBlock(element);
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

function richText(elements: RichText[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: atLeastOne(elements) }] };
}

function inlines(text: Text): RichText[] {
  return (typeof text === 'string' ? [text] : text).flatMap(inline);
}

function inline(part: Inline): RichText[] {
  if (typeof part === 'string') return part === '' ? [] : [{ type: 'text', text: part }];
  if ('strong' in part) {
    return part.strong === '' ? [] : [{ type: 'text', text: part.strong, style: { bold: true } }];
  }
  return [{ type: 'link', url: part.link, text: part.text === '' ? part.link : part.text }];
}

/** Slack takes neither an empty text nor an empty section. */
function atLeastOne(elements: RichText[]): RichText[] {
  return elements.length > 0 ? elements : [{ type: 'text', text: '\u00a0' }];
}

function factLine([label, value]: Facts['rows'][number], index: number): RichText[] {
  const start = index === 0 ? '' : '\n';
  return [...inline(start), ...inline({ strong: `${label}:` }), ...inline(` ${value}`)];
}

function listBlock(list: List): types.RichTextBlock {
  const elements = list.items.map((item) => ({
    type: 'rich_text_section' as const,
    elements: atLeastOne(inlines(item)),
  }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

/** Letters of even width: Slack's own table block is limited to one a message and missing in older clients. */
function tableBlock(text: string): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: atLeastOne(inline(text)) }],
  };
}

function noteBlock(note: Note): types.ContextBlock {
  const parts = typeof note.text === 'string' ? [note.text] : note.text;
  if (parts.every((part) => typeof part === 'string')) {
    return { type: 'context', elements: [plain(parts.join('') || '\u00a0')] };
  }
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return escapeMarkdown(part);
      if ('strong' in part) return part.strong === '' ? '' : `*${escapeMarkdown(part.strong)}*`;
      return markdownLink(part.link, part.text);
    })
    .join('');
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

function buttonElement(button: Button, suffix: string): types.Button {
  return {
    type: 'button',
    text: plain(shorten(button.label, limits.buttonText)),
    action_id: `${button.action}#${suffix}`,
    value: button.value,
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
  return { text: plain(shorten(option.label, limits.optionText)), value: option.value };
}

function fallbackText(card: Card): string {
  return escapeText(shorten(plainText(card) || words.done, limits.messageText / 5));
}
