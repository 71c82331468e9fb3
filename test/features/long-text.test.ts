import { beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '../../src/chat/incoming.ts';
import { type Lagbot, startLagbot } from '../support/people.ts';

const heads: readonly [who: string, head: string][] = [
  ...['timer', 'timer 2t', 'timer endre 1', 'timer liste', 'rapport', 'status', 'tiltak', 'tiltak ny'].map(
    (head): [string, string] => ['Siv Eksempelvik', head],
  ),
  ...['frist ny', 'frist ferdig', 'egeninnsats', 'profil pause', 'samling kommer'].map(
    (head): [string, string] => ['Siv Eksempelvik', head],
  ),
  ['Odd Attestmo', 'timer attester'],
  ...['samling ny', 'timer lås', 'ukesrapport', 'deltaker slutt'].map((head): [string, string] => [
    'Ida Prøvestad',
    head,
  ]),
];
const units = ['på ', '1 ', 'a@.', ' ', '- ', 'mars ', 'til ', '9-', '#a ', '"', '1,', 'kl ', '\n'];

describe('a text of any length', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });

  /** The work that reading a text takes, in ms of the processor; the least of two, for the other one may have tidied up. */
  async function workOf(who: string, text: string): Promise<number> {
    const once = async () => {
      const before = process.cpuUsage();
      await lagbot.say(who, text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    return Math.min(await once(), await once());
  }

  it('is read with work that grows as the text does, whatever is repeated in it', async () => {
    const steep: string[] = [];
    for (const [who, head] of heads)
      for (const unit of units) {
        const text = (length: number) => `${head} ${unit.repeat(length / unit.length)}x`;
        const [short, long] = [await workOf(who, text(3000)), await workOf(who, text(11_500))];
        // Four times the text: a reader that goes over it again for each word takes sixteen times as long.
        if (long > 100 && long > 8 * short) steep.push(`${head} ${JSON.stringify(unit)}: ${short} ${long}`);
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
