import { beforeEach, describe, expect, test } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, odd, ida] = ['Siv Eksempelvik', 'Odd Attestmo', 'Ida Prøvestad'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an amount with a slip', () => {
  let lagbot: Lagbot;
  beforeEach(async () => {
    lagbot = await startLagbot();
  });
  const amounts = async () =>
    (await lagbot.database.client.ownMeans.findMany({ orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] })).map(
      ({ amount }) => amount / 100,
    );
  const paid = async () =>
    (await lagbot.database.client.payment.findMany()).map(({ amount }) => amount / 100);

  test.each([
    ['50.000,-', 50_000],
    ['kr. 50 000,50', 50_000.5],
    ['50 tusen', 50_000],
    ['50k', 50_000],
    ['0,2 mill', 200_000],
    ['NOK 50000', 50_000],
  ])('%s is read', async (typed, kroner) => {
    const said = await lagbot.say(siv, `egeninnsats ny ${typed} konsulent 12. mars`);
    expect([said.outcome, await amounts()]).toEqual(['done', [kroner]]);
  });

  test.each([
    ['-5000', 'over 0 kroner'],
    ['minus kr 5000', 'over 0 kroner'],
    ['0', 'over 0 kroner'],
    ['kr 0', 'over 0 kroner'],
    ['kr 5.0000', 'Hvor mange kroner?'],
    ['50 000 000', 'høyst være kr 21 mill.'],
  ])('%s is refused, with the form to mend it in', async (typed, words) => {
    const said = await lagbot.say(siv, `egeninnsats ny ${typed} konsulent 12. mars`);
    expect(plain(said.text)).toContain(words);
    expect(said.text).toContain('konsulent');
    expect(await amounts()).toEqual([]);
  });

  test('more than twice a whole year’s own financing is asked about first', async () => {
    const asked = await lagbot.say(siv, 'egeninnsats ny kr 6875000 konsulent 12. mars bilag 7');
    expect(asked.outcome).toBe('asked');
    expect(plain(asked.text)).toContain(
      'Beløpet kr 6 875 000 er mer enn det dobbelte av egenfinansieringen i et helt år, kr 230 000. Er det riktig?',
    );
    expect(plain(asked.text)).toContain('Ingenting er lagret ennå.');
    expect(await amounts()).toEqual([]);
    const again = await lagbot.press(siv, buttonIn(asked, 'Endre'));
    expect([again.reply.kind, again.text]).toEqual(['form', expect.stringContaining('konsulent')]);
    expect((await lagbot.press(siv, buttonIn(asked, 'Ja'))).outcome).toBe('done');
    expect(await amounts()).toEqual([6_875_000]);
    // What is typed for the button does the same.
    const typed = /(egeninnsats ny kr .* likevel)/.exec(asked.text)?.[1] ?? '';
    expect((await lagbot.say(siv, typed)).outcome).toBe('done');
    expect(await amounts()).toEqual([6_875_000, 6_875_000]);
  });

  test('as much as twice it is not', async () => {
    expect((await lagbot.say(siv, 'egeninnsats ny kr 460 000 bygg 12. mars')).outcome).toBe('done');
  });

  test('a change and a correction are asked about too', async () => {
    await lagbot.say(siv, 'egeninnsats ny kr 50 000 konsulent 12. mars');
    const changed = await lagbot.say(siv, 'egeninnsats endre 1 kr 500 000');
    expect([changed.outcome, await amounts()]).toEqual(['asked', [50_000]]);
    await lagbot.press(siv, buttonIn(changed, 'Ja'));
    expect(await amounts()).toEqual([500_000]);
    expect((await lagbot.say(siv, 'egeninnsats endre 1 kr 600 000 likevel')).outcome).toBe('done');
    await lagbot.say(odd, 'egeninnsats attester alle');
    const corrected = await lagbot.say(siv, 'egeninnsats rett 1 kr 700 000 fordi bilaget var på mer');
    expect([corrected.outcome, await amounts()]).toEqual(['asked', [600_000]]);
    await lagbot.press(siv, buttonIn(corrected, 'Ja'));
    expect((await amounts()).toSorted()).toEqual([-600_000, 600_000, 700_000]);
  });

  test('a payment of more than twice a whole year’s grant is asked about', async () => {
    const asked = await lagbot.say(ida, 'utbetaling ny Leka kr 6875000 1. utbetaling frist 1. juni');
    expect(plain(asked.text)).toContain(
      'Beløpet kr 6 875 000 er mer enn det dobbelte av tilskuddet i et helt år, kr 687 500. Er det riktig?',
    );
    expect([asked.outcome, await paid()]).toEqual(['asked', []]);
    await lagbot.press(ida, buttonIn(asked, 'Ja'));
    expect(await paid()).toEqual([6_875_000]);
    const refused = await lagbot.say(ida, 'utbetaling ny Leka kr -5000 1. utbetaling');
    expect(plain(refused.text)).toContain('over 0 kroner');
    expect(await paid()).toEqual([6_875_000]);
  });
});

describe('the list of a year', () => {
  test('is given in all three languages, of a calendar year or of the agreement’s', async () => {
    const lagbot = await startLagbot();
    const now = '2025-02-03T10:00';
    await lagbot.say(siv, 'egeninnsats ny kr 50 000 konsulent 12. mars 2024', { now });
    await lagbot.say(siv, 'egeninnsats ny kr 8 000 annonse 14. januar 2025', { now });
    for (const [text, has, lacks] of [
      ['egeninnsats penger 2024', 'konsulent', 'annonse'],
      ['eigeninnsats pengar 2025', 'annonse', 'konsulent'],
      ['ownwork money 2024', 'konsulent', 'annonse'],
      ['egeninnsats penger i fjor Leka', 'konsulent', 'annonse'],
      ['egeninnsats penger Leka avtaleår 2', 'annonse', 'konsulent'],
    ] as const) {
      const said = await lagbot.say(siv, text, { now });
      expect([text, said.text]).toEqual([text, expect.stringContaining(has)]);
      expect([text, said.text]).toEqual([text, expect.not.stringContaining(lacks)]);
    }
    const { text } = await lagbot.say(ida, 'egeninnsats penger', { now });
    expect(plain(text)).toContain('I alt kr 58 000. Attestert: kr 0.');
    expect((await lagbot.say(ida, 'egeninnsats penger 2024 Leka', { now })).text).toContain(
      'Egne midler i Leka, 2024',
    );
  });
});
