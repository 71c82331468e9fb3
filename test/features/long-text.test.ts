import { beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '../../src/chat/incoming.ts';
import { type Lagbot, startLagbot } from '../support/people.ts';

/**
 * What a machine with nothing else to do takes at the most, in ms of the processor. A busy one takes several times as long,
 * so what is over it is measured again, and fails where it is far over it or grows faster than its text.
 */
const bound = 20;
const heads: readonly [who: string, head: string][] = [
  ...[
    'timer',
    'timer 2t',
    'timer endre 1',
    'timer liste',
    'timer lever',
    'rapport',
    'status',
    'status meld inn',
    'tiltak',
    'tiltak ny',
    'tiltak endre',
  ].map((head): [string, string] => ['Siv Eksempelvik', head]),
  ...['frist ny', 'frist ferdig', 'egeninnsats', 'profil pause', 'samling kommer'].map(
    (head): [string, string] => ['Siv Eksempelvik', head],
  ),
  ['Odd Attestmo', 'timer attester'],
  ['Odd Attestmo', 'timer returner'],
  ...['samling ny', 'samling endre', 'samling', 'frist', 'timer lås', 'ukesrapport', 'deltaker slutt'].map(
    (head): [string, string] => ['Ida Prøvestad', head],
  ),
];
const units = [
  'på ',
  '1 ',
  'a@.',
  ' ',
  '- ',
  'mars ',
  'til ',
  '9-',
  '#a ',
  '"',
  '1,',
  'kl ',
  '\n',
  ':',
  ';',
  '(',
  '.',
  'e\u0301',
];

describe('a text of any length', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  /** The work that reading a text takes, in ms of the processor; the least of three, for others may have tidied up. */
  async function workOf(who: string, text: string): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 3 && least > bound; n += 1) {
      const before = process.cpuUsage();
      await lagbot.say(who, text);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  }

  it('is read with little work, which grows as the text does, whatever is repeated in it', async () => {
    const steep: string[] = [];
    for (const [who, head] of heads)
      for (const unit of units) {
        const text = (length: number) => `${head} ${unit.repeat(length / unit.length)}x`;
        const long = await workOf(who, text(11_500));
        if (long <= bound) continue;
        const short = await workOf(who, text(3000));
        // Four times the text: a reader that goes over it again for each word takes sixteen times as long.
        if (long > 6 * bound || (long > 2 * bound && long > 8 * short))
          steep.push(`${head} ${JSON.stringify(unit)}: ${short} ${long}`);
      }
    expect(steep).toEqual([]);
  }, 200_000);

  it('is refused in a sentence where it is longer than anybody types', async () => {
    const typed = await lagbot.say('Siv Eksempelvik', `timer 2t ${'x'.repeat(longestText)}`);
    expect([typed.outcome, typed.text]).toEqual([
      'refused',
      expect.stringContaining('for langt til å leses'),
    ]);
    const pressed = { action: 'hours.choose', value: 'x'.repeat(longestText + 1) };
    expect((await lagbot.press('Siv Eksempelvik', pressed)).outcome).toBe('refused');
    const values = { activity: 'x'.repeat(longestText + 1), duration: '2t', day: '2024-03-13' };
    expect((await lagbot.submit('Siv Eksempelvik', 'hours.save', values)).outcome).toBe('refused');
  });
});
