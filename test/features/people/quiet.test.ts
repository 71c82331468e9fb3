import { beforeAll, describe, expect, test } from 'vitest';
import { readQuiet } from '../../../src/features/people/profile/parse-quiet.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

describe('quiet hours as they are typed', () => {
  test.each([
    ['16-08', '16:00', '08:00'],
    ['16–8', '16:00', '08:00'],
    ['21:30-07', '21:30', '07:00'],
    ['2130-0700', '21:30', '07:00'],
    ['fra kl. 22 til kl 7', '22:00', '07:00'],
    ['frå 16.30 til 8.15', '16:30', '08:15'],
    ['from 12 to 13', '12:00', '13:00'],
    ['16-24', '16:00', '00:00'],
    ['16 - 08', '16:00', '08:00'],
    ['kl 16 til 8', '16:00', '08:00'],
    ['mellom 22 og 07', '22:00', '07:00'],
    ['between 10pm and 7am', '22:00', '07:00'],
  ])('are read from «%s»', (typed, from, to) => {
    expect(readQuiet(typed)).toEqual({ kind: 'hours', hours: { from, to } });
  });

  test.each(['16', '25-08', '16-08:70', '8-8', 'om natta', '24:30-08', '16-08-12'])(
    'are not read from «%s»',
    (typed) => {
      expect(readQuiet(typed)).toEqual({ kind: 'never' });
    },
  );
});

describe('a person', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
  });
  const stored = async (name: string) => {
    const { quietFrom, quietTo } = await lagbot.database.client.person.findUniqueOrThrow({
      where: { id: lagbot.personId(name) },
    });
    return [quietFrom, quietTo];
  };

  test('chooses quiet hours, sees them in the profile, and ends them', async () => {
    const set = await lagbot.say('Siv Eksempelvik', 'profil stille 16-08');
    expect(set.text).toContain('Fra 16:00 til 08:00 er det stille.');
    expect(await stored('Siv Eksempelvik')).toEqual(['16:00', '08:00']);
    expect((await lagbot.say('Siv Eksempelvik', 'profil')).text).toContain('Stille timer: 16:00–08:00');
    await lagbot.press('Siv Eksempelvik', buttonIn(set, 'Slå av stille timer'));
    expect(await stored('Siv Eksempelvik')).toEqual([null, null]);
    expect((await lagbot.say('Siv Eksempelvik', 'profil')).text).toContain('Stille timer: ingen');
  });

  test('is asked which hours, and told what to type where they are none', async () => {
    const asked = await lagbot.say('Berit Demohaug', 'profil stille');
    expect(asked.outcome).toBe('asked');
    expect((await lagbot.say('Berit Demohaug', '1')).text).toContain('Frå 16:00 til 08:00 er det stille.');
    const refused = await lagbot.say('Berit Demohaug', 'profil stille om natta');
    expect(refused.outcome).toBe('refused');
    expect(refused.text).toContain('«profil stille 16–08»');
    expect(await stored('Berit Demohaug')).toEqual(['16:00', '08:00']);
    expect((await lagbot.say('Berit Demohaug', 'profile quiet off')).outcome).toBe('done');
    expect(await stored('Berit Demohaug')).toEqual([null, null]);
  });
});
