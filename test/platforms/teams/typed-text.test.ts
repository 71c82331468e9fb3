import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../src/platforms/teams/activity.ts';
import { hasFile, typedText } from '../../../src/platforms/teams/typed-text.ts';

const said = (text: string, entities: Activity['entities'] = []) =>
  typedText({ type: 'message', recipient: { id: 'bot' }, text, entities });
const mentionOfBot = { type: 'mention', text: '<at>Lagbot</at>', mentioned: { id: 'bot' } };

test.each([
  ['timer 2t møte', 'timer 2t møte'],
  ['timer&nbsp;2t', 'timer\u00a02t'],
  ['timer\u00a02t  møte\u202f', 'timer\u00a02t  møte\u202f'],
  ['a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39; &#x2013; f', 'a & b <c> "d" \'e\' – f'],
  ['&amp;lt;', '&lt;'],
  ['br&oslash;d p&aring; &AElig;r&oslash; &ndash; 1&frac12; t', 'brød på Ærø – 1½ t'],
  ['&ukjent; &#0; &#x110000; 100 & 200;', '&ukjent; &#0; &#x110000; 100 & 200;'],
  ['møte med <at id="0">Ola Nordmann</at> og <at>Kari</at>', 'møte med Ola Nordmann og Kari'],
])('%j is read as %j', (sent, typed) => {
  expect(said(sent)).toBe(typed);
});

test('the bot’s mention goes, wherever it stands, and however often', () => {
  expect(said('<at>Lagbot</at> timer 2t <at>Lagbot</at>', [mentionOfBot])).toBe(' timer 2t ');
});

test('a text without mentions and references is read letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[&<]/u.test(text));
      expect(said(text)).toBe(text);
    }),
  );
});

test.each([
  [
    'without its text',
    { type: 'mention', mentioned: { id: 'bot', name: 'Lagbot' } },
    '<at>Lagbot</at> timer',
  ],
  [
    'with an empty text',
    { ...mentionOfBot, text: '', mentioned: { id: 'bot', name: 'Lagbot' } },
    '<at>Lagbot</at> timer',
  ],
  ['with another tag than it tells', mentionOfBot, '<at id="0">Lagbot</at> timer'],
  ['without its tags', mentionOfBot, 'Lagbot timer'],
])('the bot’s mention goes, %s too', (_how, entity, text) => {
  expect(said(text, [entity]).trim()).toBe('timer');
  expect(said(`${text} <at>Lagbotten</at>`, [entity]).trim()).toBe('timer Lagbotten');
});

test('the message that is answered is no part of the answer', () => {
  const quote =
    '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="17"><strong>Lagbot</strong>' +
    '<p itemprop="preview">Hvor lenge varte det?</p></blockquote>';
  const inHtml = (content: string) =>
    typedText({
      type: 'message',
      recipient: { id: 'bot' },
      attachments: [{ contentType: 'text/html', content }],
    });
  expect(inHtml(`${quote}\r\n<p>1,5 t</p>`)).toBe('1,5 t');
  expect(inHtml(`<p>timer</p>${quote}<p>1,5 t</p>${quote}`)).toBe('timer\n1,5 t');
  expect(inHtml('<blockquote>timer 2t</blockquote>')).toBe('timer 2t');
  expect(said('<quoted messageId="1700000000000"/> ja').trim()).toBe('ja');
});

test.each([
  ['text/html', false],
  ['messageReference', false],
  ['forwardedMessageReference', false],
  ['application/vnd.microsoft.card.hero', false],
  ['application/vnd.microsoft.teams.file.download.info', true],
  ['image/*', true],
  ['application/pdf', true],
])('an attachment of the type %s is a file: %s', (contentType, isFile) => {
  expect(hasFile({ type: 'message', attachments: [{ contentType }] })).toBe(isFile);
});
