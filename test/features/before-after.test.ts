import { beforeAll, describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const berit = 'Berit Demohaug';
const ida = 'Ida Prøvestad';

let lagbot: Lagbot;
beforeAll(async () => {
  lagbot = await startLagbot();
  await lagbot.say(siv, 'tiltak delmål ny Næringsutvikling');
  await lagbot.say(siv, 'tiltak ny Befaring delmål 1 frist 1. juni');
  await lagbot.say(siv, 'status i rute: Alt vel');
  await lagbot.say(ida, 'frist ny Kart 20. mai');
  await lagbot.say(ida, 'samling ny Fagdag 27. mars kl 9-11 for prosjektlederne');
  await lagbot.say(siv, 'timer 2t 11.3. befaring');
});

describe('a change says what was and what is at once, and so does taking it back', () => {
  it.each([
    [siv, 'timer endre siste 3t', '2:00 → 3:00', '3:00 mandag'],
    [siv, 'tiltak 1 forsinket', 'forsinket (var planlagt)', 'Status: forsinket → planlagt'],
    [siv, 'tiltak endre 1 frist 15. juni', '1. juni 2024', 'Frist: lørdag 15. juni 2024'],
    [siv, 'tiltak endre 1 Synfaring', 'Tiltak 1: Befaring → Tiltak 1: Synfaring', 'Synfaring → '],
    [siv, 'tiltak endre 1 ansvar: Siv', 'Ansvar: ikke satt → Siv', 'Ansvar: Siv → ikke satt'],
    [siv, 'status endre forsinket: Venter', 'i rute → forsinket', undefined],
    [siv, 'status endre forsinket: Venter på svar', 'Siden sist: Venter → Venter på svar', undefined],
    [
      ida,
      'frist utsett Kart til 30. mai',
      'Frist: mandag 20. mai 2024 → torsdag 30. mai 2024',
      '30. mai 2024 → ',
    ],
    [
      ida,
      'samling flytt Fagdag 3. april',
      'onsdag 27. mars 2024 kl. 09:00–11:00 → onsdag 3. april',
      undefined,
    ],
    [siv, 'profil språk engelsk', 'Language: bokmål → English', 'Language: English → '],
    [
      siv,
      'profil timer tilskudd',
      'Egne timer: egeninnsats → tilskudd',
      'Egne timer: tilskudd → egeninnsats',
    ],
    [siv, 'profil stille 16-08', 'Stille timer: ingen → 16:00–08:00', 'Stille timer: 16:00–08:00 → ingen'],
    [siv, 'profil pause til fredag', 'der du har en konto → på pause til og med fredag 15. mars', 'på pause'],
    [
      berit,
      'profil timar tilskot',
      'Eigne timar: eigeninnsats → tilskot',
      'Eigne timar: tilskot → eigeninnsats',
    ],
    [ida, 'egeninnsats innstillinger kalenderår', '→', undefined],
  ] as const)('%s: «%s»', async (person, typed, said, undone) => {
    const done = await lagbot.say(person, typed);
    expect([done.outcome, done.text]).toEqual(['done', expect.stringContaining(said)]);
    if (undone === undefined) return;
    const back = await lagbot.say(person, 'angre');
    expect([back.outcome, back.text]).toEqual(['done', expect.stringContaining(undone)]);
    expect(back.text).not.toMatch(/\d{4}-\d\d-\d\d|→ –|null/);
  });

  it('and says what was made when that is taken back', async () => {
    for (const [person, typed, title] of [
      [ida, 'frist ny Reknskap 1. juni', 'Reknskap'],
      [siv, 'tiltak ny Kartlegging delmål 1', 'Kartlegging'],
      [siv, 'status i rute: Nytt folkemøte', 'Nytt folkemøte'],
      [ida, 'samling ny Kurs 4. april kl 9-11 for prosjektlederne', 'Kurs'],
    ] as const) {
      await lagbot.say(person, typed);
      expect((await lagbot.say(person, 'angre')).text.split('\n')[0], typed).toContain(title);
    }
  });
});
