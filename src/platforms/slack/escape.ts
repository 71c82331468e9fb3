const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Escapes the three characters that steer Slack's text: https://docs.slack.dev/messaging/formatting-message-text */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Escapes for mrkdwn, where a mark at the edge of a word would also turn into emphasis. */
export function escapeMarkdown(text: string): string {
  // Slack has no escape for these; a zero-width space beside the mark keeps it from taking effect.
  return escapeText(text).replace(/[*_~`]/g, '\u200b$&\u200b');
}

/** A link in mrkdwn, whose address may hold neither `|` nor `>`. */
export function markdownLink(address: string, text: string): string {
  const safe = address.replace(/[|<>]/g, encodeURIComponent).replace(/&/g, '&amp;');
  return `<${safe}|${escapeMarkdown(text)}>`;
}

/**
 * What a person typed, from the text that Slack sends: entities are undone, and what Slack put in angle
 * brackets (names, channels, addresses) reads as it did in the message field.
 */
export function asTyped(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (whole, inside: string) => controlText(whole, inside))
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => entities[name] ?? whole);
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
