import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../src/platforms/teams/activity.ts';
import { typedText } from '../../../src/platforms/teams/typed-text.ts';

const said = (text: string, entities: Activity['entities'] = []) =>
  typedText({ type: 'message', recipient: { id: 'bot' }, text, entities });
const mentionOfBot = { type: 'mention', text: '<at>Lagbot</at>', mentioned: { id: 'bot' } };

test.each([
  ['timer 2t møte', 'timer 2t møte'],
  ['timer&nbsp;2t', 'timer\u00a02t'],
  ['timer\u00a02t  møte\u202f', 'timer\u00a02t  møte\u202f'],
  ['a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39; &#x2013; f', 'a & b <c> "d" \'e\' – f'],
  ['&amp;lt;', '&lt;'],
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
