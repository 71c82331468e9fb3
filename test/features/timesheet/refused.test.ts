import { beforeAll, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const [siv, pia] = ['Siv Eksempelvik', 'Pia Gruppenes'];
const april = { now: '2024-04-03T10:00' };
let lagbot: Lagbot;

beforeAll(async () => {
  lagbot = await startLagbot();
  await lagbot.say(siv, 'timer 2t 5.3. møte');
  await lagbot.say(siv, 'timer lever mars', april);
  await lagbot.say(pia, 'timer 2t 5.3. møte');
  await lagbot.say(pia, 'timer lever mars', april);
  await lagbot.say('Odd Attestmo', 'timer attester Pia mars', april);
});

/** What is refused, and the buttons that lead on from there, in each language. */
test.each([
  [siv, 'timer slett 99', ['Se timene dine', 'Sjå timane dine', 'See your hours']],
  [siv, 'timer endre 99 3t', ['Se timene dine', 'Sjå timane dine', 'See your hours']],
  [siv, 'timer slett', ['Se timene dine', 'Sjå timane dine', 'See your hours']],
  [siv, 'timer lever februar', ['Se timene dine', 'Sjå timane dine', 'See your hours']],
  [siv, 'timer endre 1 3t', ['Trekk tilbake mars 2024', 'Trekk tilbake mars 2024', 'Take back March 2024']],
  [
    siv,
    'timer lever mars',
    [
      'Se mars 2024|Trekk tilbake mars 2024',
      'Sjå mars 2024|Trekk tilbake mars 2024',
      'See March 2024|Take back March 2024',
    ],
  ],
  [pia, 'timer lever mars', ['Se mars 2024', 'Sjå mars 2024', 'See March 2024']],
] as const)('%s: «%s» is refused with the next step as a button', async (person, text, labels) => {
  for (const [index, language] of ['bokmål', 'nynorsk', 'engelsk'].entries()) {
    await lagbot.say(person, `profil språk ${language}`, april);
    const said = await lagbot.say(person, text, april);
    expect([
      said.outcome,
      buttonsIn(said)
        .map(({ label }) => label)
        .join('|'),
    ]).toEqual(['refused', labels[index]]);
    // What it says is a fact, and no command to type.
    expect(said.text.split('\n')[0]).not.toMatch(/Skriv «|Type “/);
  }
  await lagbot.say(person, 'profil språk bokmål', april);
});

test('the button does what it says', async () => {
  const refused = await lagbot.say(siv, 'timer endre 1 3t', april);
  const back = await lagbot.press(siv, buttonIn(refused, 'Trekk tilbake mars 2024'), april);
  expect(back.text).toContain('Trukket tilbake: mars 2024');
  expect((await lagbot.say(siv, 'timer endre 1 3t', april)).text).toContain('Endret: 2:00 → 3:00');
});
