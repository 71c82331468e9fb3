import { describe, expect, test } from 'vitest';
import { buttonsIn, type Element } from '../../src/chat/card.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';
import { startLagbot } from '../support/people.ts';

const ida = 'Ida Prøvestad';
const siv = 'Siv Eksempelvik';

const labelsOf = (said: Said): string[] => {
  const elements: readonly Element[] = said.reply.kind === 'message' ? said.reply.card.elements : [];
  return buttonsIn({ elements }).map(({ label }) => label);
};

const titles = [
  'Samling om bolig og bosetting i distriktet, første del',
  'Samling om bolig og bosetting i distriktet, andre del',
];

describe('a question of which one is meant', () => {
  const asks: [string, make: (title: string) => string, ask: string, who: string][] = [
    [
      'gathering',
      (title) => `samling ny ${title} 25. april kl 10-12`,
      'samling kommer Samling om bolig',
      siv,
    ],
    ['deadline', (title) => `frist ny ${title} 10. april`, 'frist ferdig Samling om bolig', siv],
  ];

  test.each(asks)(
    'names each %s whole on its button, and takes what stands there for an answer',
    async (_what, make, ask, who) => {
      for (const title of titles)
        for (const typed of [
          (label: string) => label,
          (label: string) => label.replace(/^\d+\. /, ''),
          () => title,
        ]) {
          const lagbot = await startLagbot();
          for (const one of titles) {
            const made = await lagbot.say(ida, make(one));
            expect(made.outcome, made.text).not.toBe('refused');
            if (made.text.includes('Send nå')) await lagbot.say(ida, `samling send ${one}`);
          }
          const asked = await lagbot.say(who, ask);
          expect(asked.outcome, asked.text).toBe('asked');
          const label = labelsOf(asked).find((one) => one.includes(title));
          expect(label, labelsOf(asked).join(' | ')).toBeDefined();
          const done = await lagbot.say(who, typed(label ?? ''));
          expect([done.outcome, done.text]).toEqual(['done', expect.stringContaining(title)]);
        }
    },
  );
});
