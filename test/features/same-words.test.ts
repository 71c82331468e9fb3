import { beforeEach, describe, expect, it } from 'vitest';
import { type Lagbot, startLagbot } from '../support/people.ts';

const siv = 'Siv Eksempelvik';
const berit = 'Berit Demohaug';
const ida = 'Ida Prøvestad';
const odd = 'Odd Attestmo';

let lagbot: Lagbot;
beforeEach(async () => {
  lagbot = await startLagbot();
});

const saying = async (...all: readonly (readonly [person: string, text: string])[]) => {
  for (const [person, text] of all)
    expect((await lagbot.say(person, text)).outcome, text).not.toBe('refused');
};

/** What gives the list, and the words that would walk down it. */
const lines = (person: string): [string, string][] => [
  [person, 'timer 1t 11.3. befaring'],
  [person, 'timer 2t 12.3. planmøte'],
  [person, 'timer 3t 13.3. telefon'],
];

describe('the same words typed again do it to the same thing, and ask before they do it to another', () => {
  it.each([
    [siv, 'timer slett 1', lines(siv)],
    [siv, 'timer slett siste', lines(siv)],
    [siv, 'timer fjern #2', lines(siv)],
    [berit, 'timar slett den siste', lines(berit)],
    [siv, 'hours delete 1', lines(siv)],
    [siv, 'timer endre 1 10. mars', lines(siv)],
    [
      siv,
      'status angre',
      [
        [siv, 'status i rute: Alt vel'],
        [siv, 'status forsinket: Venter'],
      ],
    ],
    [
      odd,
      'timer stedfortreder avslutt 1',
      [
        [odd, 'timer stedfortreder Siv 1.–15. mai'],
        [odd, 'timer stedfortreder Pia 1.–15. juni'],
      ],
    ],
    [
      siv,
      'timer lever',
      [
        [siv, 'timer 1t 11.1. befaring'],
        [siv, 'timer 2t 12.2. planmøte'],
      ],
    ],
  ] as const)('%s: «%s»', async (person, typed, before) => {
    await saying(...before);
    const first = await lagbot.say(person, typed);
    expect(first.records.length).toBeGreaterThan(0);
    for (const again of [typed, typed.toUpperCase(), `  ${typed} `]) {
      const said = await lagbot.say(person, again);
      expect(said.records, again).toEqual([]);
    }
  });

  it('with what was done, and with what they would do now as a button that can be typed', async () => {
    await saying(...lines(siv));
    await lagbot.say(siv, 'timer slett 1');
    const asked = await lagbot.say(siv, 'timer slett 1');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toMatchInlineSnapshot(`
      "Det samme skrev du nettopp, og dette ble gjort: «Slettet: 3:00 onsdag 13. mars 2024, telefon».
      De samme ordene ville nå gjort dette: «Slettet: 2:00 tirsdag 12. mars 2024, planmøte».
      Ingenting mer er gjort.
      → 1) Ja, gjør det også: ja
      Trykk, eller svar med «1»."
    `);
    expect((await lagbot.say(siv, 'ja')).records).toMatchObject([
      { change: 'removed', activity: 'planmøte' },
    ]);
    expect((await lagbot.say(siv, 'timer slett 1')).outcome).toBe('asked');
  });

  it('in the reader’s language', async () => {
    await saying(...lines(berit));
    await lagbot.say(berit, 'timar slett 1');
    expect((await lagbot.say(berit, 'timar slett 1')).text).toContain('Det same skreiv du nettopp');
  });
});

describe('the same words are meant anew', () => {
  it('where something else was done in between', async () => {
    await saying(...lines(siv), [siv, 'timer slett 1'], [siv, 'timer 1t reise']);
    expect((await lagbot.say(siv, 'timer slett 1')).records).toMatchObject([{ activity: 'reise' }]);
  });

  it('an hour later', async () => {
    await saying(...lines(siv), [siv, 'timer slett 1']);
    const later = await lagbot.say(siv, 'timer slett 1', { now: '2024-03-14T11:00' });
    expect(later.records).toMatchObject([{ activity: 'planmøte' }]);
  });

  it('where they name what they do it to', async () => {
    await saying([siv, 'timer 1t 5.2. befaring'], [siv, 'timer lever februar']);
    await saying(
      [odd, 'timer attester Siv februar'],
      [siv, 'timer 2t 6.2. planmøte'],
      [siv, 'timer lever februar'],
    );
    expect((await lagbot.say(odd, 'timer attester Siv februar')).outcome).toBe('done');
  });

  it('where others type them', async () => {
    await saying(...lines(siv), ...lines(berit), [siv, 'timer slett 1']);
    expect((await lagbot.say(berit, 'timer slett 1')).records).toHaveLength(1);
  });

  it('where they do it to the same thing', async () => {
    await saying(...lines(siv), [ida, 'samling ny Fagdag 20. mars kl 9-15 for prosjektlederne']);
    for (const typed of ['timer endre siste 2t', 'profil språk nynorsk', 'profil pause til fredag'])
      for (const _ of [1, 2]) expect((await lagbot.say(siv, typed)).outcome, typed).toBe('done');
  });
});
