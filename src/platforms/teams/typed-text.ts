import type { Activity } from './activity.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** So many mentions are looked at; nobody writes more in one message. */
const mentions = 50;

/**
 * What a person typed: without the mention of the bot, other mentions as their names, character references
 * decoded. All spaces stay as typed, no-break ones too. Some clients send the text as HTML beside the message alone.
 */
export function typedText(activity: Activity): string {
  const called = mentionsOfBot(activity);
  const text = called.reduce((rest, mention) => rest.replaceAll(mention, ''), activity.text ?? '');
  const html = text.trim() === '' ? linesOf(htmlOf(activity)) : '';
  if (html === '') return decode(withoutTags(text));
  // Without its tags a mention is a name like any other word: the first one calls the bot.
  return decode(called.reduce((rest, mention) => rest.replace(withoutTags(mention), ''), html)).trim();
}

/** True when something came along that isn't text, such as a picture or a file. */
export function hasFile(activity: Activity): boolean {
  return (activity.attachments ?? []).some(({ contentType }) => contentType && contentType !== 'text/html');
}

/** True when the bot itself is mentioned: in a group it is spoken to in no other way. */
export function isBotMentioned(activity: Activity): boolean {
  return (activity.entities ?? []).some((entity) => mentionsBot(entity, activity));
}

function mentionsOfBot(activity: Activity): string[] {
  const all = (activity.entities ?? []).slice(0, mentions).filter((entity) => mentionsBot(entity, activity));
  return [...new Set(all.flatMap(({ text }) => (text ? [text] : [])))];
}

function mentionsBot(entity: NonNullable<Activity['entities']>[number], activity: Activity): boolean {
  return entity.type === 'mention' && entity.mentioned?.id === activity.recipient?.id;
}

const withoutTags = (text: string): string => text.replace(/<\/?at(?:\s[^<>]*)?>/gu, '');

function htmlOf({ attachments }: Activity): string {
  const html = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' ? html : '';
}

/** The text of HTML, a line for each paragraph, break and item. */
function linesOf(html: string): string {
  return html
    .replace(/[\r\n]+/gu, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])(?:\s[^<>]*)?\/?>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decode(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, ...found) => {
      const [name, decimal, hexadecimal] = found;
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const code =
        typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
