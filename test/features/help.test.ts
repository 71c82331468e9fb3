import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language.ts';
import { buttonsIn, type Lagbot, startLagbot } from '../support/people.ts';

let lagbot: Lagbot;
beforeAll(async () => {
  lagbot = await startLagbot();
});

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('• '));

describe('help', () => {
  test.each([
    [
      'Siv Eksempelvik',
      ['Timer', 'Status og tiltak', 'Samlinger', 'Frister', 'Penger og rapporter', 'Profil'],
    ],
    ['Odd Attestmo', ['Timer', 'Status og tiltak', 'Samlinger', 'Frister', 'Penger og rapporter', 'Profil']],
    [
      'Ida Prøvestad',
      ['Status og tiltak', 'Samlinger', 'Frister', 'Penger og rapporter', 'Nettverket', 'Profil'],
    ],
  ])('asks what it is about, with what this person may do: %s', async (who, titles) => {
    const said = await lagbot.say(who, 'hjelp');
    expect(said.text).toContain('Hva vil du gjøre?');
    expect(buttonsIn(said).map(({ label }) => label)).toEqual(titles);
  });

  test.each(languages)(
    'tells at most five lines of each, all for this person, and the way to the rest: %s',
    async (language) => {
      for (const name of [
        'Siv Eksempelvik',
        'Odd Attestmo',
        'Ida Prøvestad',
        'Pål Partnersen',
        'Kåre Demodal',
      ]) {
        await lagbot.database.client.person.updateMany({ where: { name }, data: { language } });
        const front = await lagbot.say(name, 'hjelp');
        const topics = buttonsIn(front);
        expect([topics.length > 1, topics.length <= 6]).toEqual([true, true]);
        const whole = linesIn((await lagbot.say(name, 'hjelp alt')).text);
        for (const topic of topics) {
          const pressed = await lagbot.press(name, topic);
          const lines = linesIn(pressed.text);
          expect(lines.length).toBeGreaterThan(1);
          expect(lines.length).toBeLessThanOrEqual(5);
          expect(whole).toEqual(expect.arrayContaining(lines));
          expect((await lagbot.say(name, topic.typed)).text).toBe(pressed.text);
          for (const more of buttonsIn(pressed)) {
            const all = await lagbot.press(name, more);
            expect(linesIn(all.text).length).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test('for a word begins with what is named', async () => {
    const [first] = linesIn((await lagbot.say('Berit Demohaug', 'hjelp tiltak')).text);
    expect(first).toContain('• tiltak');
  });
});
