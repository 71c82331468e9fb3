import type { Inline, Text } from '../../../chat/card.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/**
 * Escapes the three characters that steer Slack's text:
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Signs that look like Slack's marks and mean nothing to it, which knows no escape for them. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** For mrkdwn: a mark at the edge of a word, where it would turn into emphasis, gives way to a lookalike. */
function escapeMarkdown(text: string): string {
  return escapeText(
    text.replace(/`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu, (mark) => lookalikes[mark] ?? mark),
  );
}

/** A text in letters of even width, as it stands. */
export function markdownCode(text: string): string {
  return `\`\`\`\n${escapeText(text.replace(/`/g, 'ˋ'))}\n\`\`\``;
}

/** A run of text in mrkdwn. */
export function markdown(text: Text): string {
  return (typeof text === 'string' ? [text] : text).map(markdownInline).join('');
}

function markdownInline(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('link' in part) {
    // An address may hold neither `|` nor `>` here.
    const address = escapeText(part.link.replace(/[|<>]/g, encodeURIComponent));
    return `<${address}|${escapeMarkdown(part.text === '' ? part.link : part.text)}>`;
  }
  // Emphasis ends at a line's end, and Slack wants letters right at its marks.
  return part.strong.replace(/\S(.*\S)?/g, (line) => `*${escapeMarkdown(line)}*`);
}

/**
 * What a person typed, from the text that Slack sends: entities are undone, and what Slack put in angle
 * brackets (names, channels, addresses) reads as it did in the message field. A message that is all code, bold, or a
 * quotation is what stands in it.
 */
export function asTyped(text: string): string {
  return unmarked(text)
    .replace(/<([^<>]*)>/g, (whole, inside: string) => controlText(whole, inside))
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);
}

function unmarked(text: string): string {
  const bare = text.trim();
  const [, block] = /^```\n?([^`]*)```$/.exec(bare) ?? [];
  if (block !== undefined) return block.trim();
  const [, quoted] = /^&gt; ?([^\n]*)$/.exec(bare) ?? [];
  if (quoted !== undefined) return quoted;
  const [, , inner] = /^([*_~`])(?! )((?:(?!\1)[^\n])+)(?<! )\1$/.exec(bare) ?? [];
  return inner ?? text;
}

function controlText(whole: string, inside: string): string {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? '' : inside.slice(bar + 1);
  if (target.startsWith('@')) return label === '' ? whole : `@${label.replace(/^@/, '')}`;
  if (target.startsWith('#')) return label === '' ? whole : `#${label}`;
  if (target.startsWith('!')) return label === '' ? `@${target.slice(1)}` : label;
  if (label === '') return target;
  const bare = target.replace(/^(https?:\/\/|mailto:|tel:)/, '');
  return label === target || label === bare ? label : `${label} (${target})`;
}
