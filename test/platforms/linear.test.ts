import { expect, test } from 'vitest';
import { receiveMention } from '../../src/platforms/slack/receive.ts';
import { asTyped, markdown } from '../../src/platforms/slack/render/escape.ts';
import { escapeMarkdown, richLine } from '../../src/platforms/teams/rich-text.ts';
import { isBotMentioned, typedText } from '../../src/platforms/teams/typed-text.ts';

const bot = { type: 'mention', text: '<at>Lagbot</at>', mentioned: { id: 'bot' } };
const activity = (text: string) => ({ type: 'message', recipient: { id: 'bot' }, text, entities: [bot] });
const inHtml = (content: string) => ({
  ...activity(''),
  attachments: [{ contentType: 'text/html', content }],
});

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'what is typed in Teams': (text) => typedText(activity(text)),
  'what comes as HTML from Teams': (text) => typedText(inHtml(text)),
  'a mention in Teams': (text) => isBotMentioned(activity(text)),
  'a line for Teams': (text) => richLine(text),
  'a heading for Teams': escapeMarkdown,
  'what is typed in Slack': asTyped,
  'a text for Slack': (text) => markdown([{ strong: text }, text]),
  'a mention in Slack': (text) =>
    receiveMention(
      { type: 'app_mention', channel: 'C', user: 'U', text, ts: '1', event_ts: '1' },
      'T',
      'UBOT',
    ),
};
const pieces = [
  '<at ',
  '<at>',
  '</at>',
  '<',
  '>',
  '&',
  ' ',
  '\n',
  ' \n',
  '\t',
  '<@U',
  '<@UBOT',
  '*',
  '`',
  '1',
  '#',
  '<a ',
  '<br',
  '<quoted ',
  '<blockquote ',
  '<blockquote schema.skype.com/Reply',
  '\\',
  '{{',
  '|',
];

/** The work of reading, as the processor's time in milliseconds; the lesser of two, as others use it too. */
function workOf(read: (text: string) => unknown, text: string): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(readers))(
  'reading %s takes time in proportion to its length, whatever is repeated in it',
  (_what, read) => {
    for (const piece of pieces) {
      const text = `${piece.repeat(Math.ceil(50_000 / piece.length))}x`;
      // What takes the square of its length takes a second and more for this.
      expect(workOf(read, text), JSON.stringify(piece)).toBeLessThan(150);
    }
  },
);
