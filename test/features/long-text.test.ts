import { beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '../../src/chat/incoming/incoming.ts';
import { type Lagbot, startLagbot } from '../support/people.ts';
import { steepness, units } from '../support/work.ts';

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
describe('a text of any length', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  it('is read with little work, which grows as the text does, whatever is repeated in it', async () => {
    const steep: string[] = [];
    for (const [who, head] of heads)
      for (const unit of units) {
        const slow = await steepness((length) =>
          lagbot.say(who, `${head} ${unit.repeat(length / unit.length)}x`),
        );
        if (slow !== undefined) steep.push(`${head} ${JSON.stringify(unit)}: ${slow}`);
      }
    expect(steep).toEqual([]);
  }, 200_000);

  it('is refused in a sentence where it is longer than anybody types', async () => {
    const typed = await lagbot.say('Siv Eksempelvik', `timer 2t ${'x'.repeat(longestText)}`);
    expect([typed.outcome, typed.text]).toEqual(['refused', expect.stringContaining('for langt for meg')]);
    const pressed = { action: 'hours.choose', value: 'x'.repeat(longestText + 1) };
    expect((await lagbot.press('Siv Eksempelvik', pressed)).outcome).toBe('refused');
    const values = { activity: 'x'.repeat(longestText + 1), duration: '2t', day: '2024-03-13' };
    expect((await lagbot.submit('Siv Eksempelvik', 'hours.save', values)).outcome).toBe('refused');
  });
});
