import type { Activity } from './activity.ts';

/** Characters by the names that HTML has for them; a client that sends HTML may write letters so. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å' },
  ...{ auml: 'ä', Auml: 'Ä', ouml: 'ö', Ouml: 'Ö', eacute: 'é', Eacute: 'É', egrave: 'è', ocirc: 'ô' },
  ...{ laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
  ...{ hellip: '…', frac12: '½', frac14: '¼', frac34: '¾', sect: '§', times: '×' },
};

/** So many mentions are looked at; nobody writes more in one message. */
const mentions = 50;

/**
 * What a person typed: without the mention of the bot and without the message that it quotes, other mentions as their
 * names, character references decoded. All spaces stay as typed, no-break ones too. Some clients send the text as HTML
 * beside the message alone.
 */
export function typedText(activity: Activity): string {
  const called = mentionsOfBot(activity);
  const own = (activity.text ?? '').replace(/<quoted\s[^<>]*>/gu, '');
  const text = called.reduce((rest, mention) => mention.from(rest), own);
  const html = text.trim() === '' ? linesOf(htmlOf(activity)) : '';
  if (html === '') return decode(withoutTags(text));
  // Without its tags a mention is a name like any other word: the first one calls the bot.
  return decode(called.reduce((rest, { name }) => rest.replace(name, ''), html)).trim();
}

/** What comes along with a text and is no file: the text itself in HTML, what it answers or passes on, cards of links. */
const noFile =
  /^(?:text\/html$|messageReference$|forwardedMessageReference$|application\/vnd\.microsoft\.card\.)/iu;

/** True when something came along that isn't text, such as a picture or a file. */
export function hasFile(activity: Activity): boolean {
  return (activity.attachments ?? []).some(({ contentType }) => contentType && !noFile.test(contentType));
}

/** True when the bot itself is mentioned: in a group it is spoken to in no other way. */
export function isBotMentioned(activity: Activity): boolean {
  return (activity.entities ?? []).some((entity) => mentionsBot(entity, activity));
}

type Mention = {
  /** Its name, without tags. */
  readonly name: string;
  /** Takes it out of a text. */
  readonly from: (text: string) => string;
};

/** Some clients tell no text of a mention, or another than stands in the message: then its name in tags is what goes. */
function mentionsOfBot(activity: Activity): Mention[] {
  const all = (activity.entities ?? []).slice(0, mentions).filter((entity) => mentionsBot(entity, activity));
  const told = new Map(all.map(({ text, mentioned }) => [text || `<at>${mentioned?.name ?? ''}</at>`, text]));
  return [...told].map(([whole, text]) => {
    const name = withoutTags(whole);
    const from = (rest: string) =>
      text && rest.includes(text) ? rest.replaceAll(text, '') : withoutTagged(rest, name);
    return { name, from };
  });
}

function withoutTagged(text: string, name: string): string {
  const rest = text.replace(/<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gu, (whole, inner) =>
    inner === name ? '' : whole,
  );
  const begun = rest.trimStart();
  return rest === text && begun.startsWith(`${name} `) ? begun.slice(name.length) : rest;
}

function mentionsBot(entity: NonNullable<Activity['entities']>[number], activity: Activity): boolean {
  return entity.type === 'mention' && entity.mentioned?.id === activity.recipient?.id;
}

const withoutTags = (text: string): string => text.replace(/<\/?at(?:\s[^<>]*)?>/gu, '');

function htmlOf({ attachments }: Activity): string {
  const html = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' ? html : '';
}

/** How the message that is answered stands in HTML. */
const quote = /^<blockquote\s[^<>]*schema\.skype\.com\/Reply/iu;

/** The text of HTML without what it quotes, a line for each paragraph, break and item. */
function linesOf(html: string): string {
  return html
    .replace(/[\r\n]+/gu, ' ')
    .split(/(?=<blockquote\s)/iu)
    .map((part) => (quote.test(part) ? part.replace(/^.*?<\/blockquote>/isu, '') : part))
    .join('')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])(?:\s[^<>]*)?\/?>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decode(text: string): string {
  return text.replace(/&(?:([a-z][a-z\d]{1,7})|#(\d{1,7})|#x([\da-f]{1,6}));/giu, (whole, ...found) => {
    const [name, decimal, hexadecimal] = found;
    if (typeof name === 'string') return named[name] ?? named[name.toLowerCase()] ?? whole;
    const code =
      typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hexadecimal), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
