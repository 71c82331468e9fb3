import { beforeAll, describe, expect, it } from 'vitest';
import { buttonsIn, type Lagbot, startLagbot } from '../support/people.ts';

// On 14 March «1. mars» is two weeks ago, or a year ahead less two weeks.
const samples: readonly [who: string, typed: string, ...offered: string[]][] = [
  ['Ida Prøvestad', 'samling ny Dugnad 2. mars kl 9-11', 'søndag 2. mars 2025'],
  ['Ida Prøvestad', 'samling flytt Fagdag 1. mars', 'lørdag 1. mars 2025'],
  ['Ida Prøvestad', 'samling flytt Fagdag til 12/3 kl 10-12', 'onsdag 12. mars 2025'],
  ['Ida Prøvestad', 'samling endre Fagdag 10.2.', 'mandag 10. februar 2025'],
  ['Ida Prøvestad', 'frist ny Budsjett 29. januar', 'onsdag 29. januar 2025'],
  ['Ida Prøvestad', 'frist utsett Planprogram 1. mars', 'lørdag 1. mars 2025'],
  ['Ida Prøvestad', 'frist utsett Planprogram til 3. mars', 'mandag 3. mars 2025'],
  ['Ida Prøvestad', 'deltaker slutt Tuva Nyliv 1. mars', 'fredag 1. mars 2024', 'lørdag 1. mars 2025'],
  ['Pia Gruppenes', 'profil pause til 1. mars', 'lørdag 1. mars 2025'],
  ['Pia Gruppenes', 'profil pause 2.–12. mars', 'søndag 2. mars 2025 – onsdag 12. mars 2025'],
];
const inForms: readonly [who: string, typed: string, said: string][] = [
  ['Odd Attestmo', 'timer stedfortreder Pia 1.–10. mars', 'nettopp forbi (fredag 1. mars 2024)'],
  [
    'Ida Prøvestad',
    'tiltak ny Gårdsbesøk delmål 1 frist 1. mars',
    'fredag 1. mars 2024, lørdag 1. mars 2025',
  ],
];

describe('a date without a year that has just passed', () => {
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await startLagbot();
    await lagbot.say('Ida Prøvestad', 'samling ny Fagdag 20. mai kl 9-11');
    await lagbot.say('Ida Prøvestad', 'frist ny Planprogram 15. mai');
    await lagbot.say('Siv Eksempelvik', 'tiltak delmål ny Næringsutvikling');
  });

  it.each(samples)('%s types «%s», and is asked', async (who, typed, ...offered) => {
    const said = await lagbot.say(who, typed);
    expect([said.outcome, said.records]).toEqual(['asked', []]);
    const buttons = buttonsIn(said);
    expect(buttons.map(({ label }) => label.replace(/^\d\) /, ''))).toEqual(offered);
    const { action = '', value = '' } = buttons.at(-1) ?? {};
    expect((await lagbot.press(who, { action, value })).outcome).toBe('done');
  });

  it.each(inForms)('%s types «%s», and is asked in the form', async (who, typed, words) => {
    const said = await lagbot.say(who, typed);
    expect([said.outcome, said.reply.kind]).toEqual(['asked', 'form']);
    expect(said.text).toContain(words);
  });

  it('is next year where that is said', async () => {
    const moved = await lagbot.say('Ida Prøvestad', 'frist utsett Planprogram 1. mars 2025');
    expect(moved.outcome).toBe('done');
    const away = await lagbot.say('Pia Gruppenes', 'profil pause til 1. mars 2025');
    expect(away.outcome).toBe('done');
  });
});
