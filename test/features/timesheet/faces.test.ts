import { beforeEach, describe, expect, test } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../support/people.ts';

const siv = 'Siv Eksempelvik';

let lagbot: Lagbot;
const lines = async (text: string, person = siv) => (await lagbot.say(person, text)).text.split('\n');
beforeEach(async () => {
  lagbot = await startLagbot();
});

/** A goal with two measures in Leka. */
async function plan() {
  await lagbot.say(siv, 'tiltak delmål ny Arbeidsplasser');
  await lagbot.say(siv, 'tiltak ny Lagerplass delmål 1');
  await lagbot.say(siv, 'tiltak ny Bedriftsbesøk delmål 1');
}

describe('the answer to hours', () => {
  test('is what was logged, where it counts, and what the month has come to', async () => {
    await lagbot.say(siv, 'timer 19t 4.3. plan');
    expect(await lines('timer 2t 30m i går innbyggermøte')).toEqual([
      'Ført 2:30 onsdag 13. mars: innbyggermøte',
      'Leka · egeninnsats · uten tiltak · mars så langt 21:30',
      '→ Endre: timer endre siste',
      '→ Angre: timer angre',
    ]);
  });

  test('is the same in nynorsk and English', async () => {
    expect(await lines('timar 2t 30m i går innbyggjarmøte #tilskot', 'Berit Demohaug')).toEqual([
      'Ført 2:30 onsdag 13. mars: innbyggjarmøte',
      'Meråker · tilskot · utan tiltak · mars så langt 2:30',
      '→ Endre: timar endre siste',
      '→ Angre: timar angre',
    ]);
    await lagbot.say(siv, 'profil språk engelsk');
    expect((await lines('hours 9-11 yesterday meeting')).slice(0, 2)).toEqual([
      'Logged 2:00 Wednesday 13 March at 09:00–11:00: meeting',
      'Leka · own work · no measure · March so far 2:00',
    ]);
  });

  test('has a remark in one line under it, and the year where it is another', async () => {
    expect((await lines('timer 2t 10.3. dugnad')).slice(0, 3)).toEqual([
      'Ført 2:00 søndag 10. mars: dugnad',
      'Leka · egeninnsats · uten tiltak · mars så langt 2:00',
      'Det var en søndag.',
    ]);
    expect((await lines('timer 2t 22.12.2023 plan'))[0]).toBe('Ført 2:00 fredag 22. desember 2023: plan');
  });

  test('names the measure, and offers to set one where there are some', async () => {
    await plan();
    expect((await lines('timer 2t befaring tiltak 1'))[1]).toBe(
      'Leka · egeninnsats · tiltak 1: Lagerplass · mars så langt 2:00',
    );
    const logged = await lagbot.say(siv, 'timer 1t møte');
    expect(buttonsIn(logged).map(({ label, typed }) => [label, typed])).toEqual([
      ['Endre', 'timer endre siste'],
      ['Angre', 'timer angre'],
      ['Sett tiltak', 'timer endre siste tiltak'],
    ]);
    const form = await lagbot.press(siv, buttonIn(logged, 'Sett tiltak'));
    if (form.reply.kind !== 'form') throw new Error(form.text);
    const { id, state } = form.reply.form;
    const done = await lagbot.submit(siv, id, { plan: 'measure 2' }, { state });
    expect(done.text).toContain('Endret 1 linje: tiltak 2');
    expect(done.records).toMatchObject([{ activity: 'møte', measure: 'Bedriftsbesøk' }]);
    expect((await lagbot.say(siv, 'timer endre siste tiltak')).reply.kind).toBe('form');
  });
});

test('the answer to a change is what it was and what it is', async () => {
  await plan();
  await lagbot.say(siv, 'timer 2t 30m i går innbyggermøte');
  expect(await lines('timer endre siste 3t')).toEqual([
    'Endret: 2:30 → 3:00, onsdag 13. mars, innbyggermøte',
    'mars så langt 3:00',
    '→ Angre: timer angre',
  ]);
  expect((await lines('timer endre siste tiltak 1')).slice(0, 2)).toEqual([
    'Endret: 3:00, onsdag 13. mars, innbyggermøte',
    'uten tiltak → tiltak 1: Lagerplass · mars så langt 3:00',
  ]);
});

describe('several lines', () => {
  beforeEach(async () => {
    await plan();
    for (const text of ['1t 4.3. a', '2t 5.3. b', '3t 6.3. c']) await lagbot.say(siv, `timer ${text}`);
  });
  const ties = async () =>
    (
      await lagbot.database.client.hours.findMany({ include: { measure: true }, orderBy: { day: 'asc' } })
    ).map(({ measure, financing }) => [measure?.number, financing]);

  test('are given a measure at once, and lose it again', async () => {
    const done = await lagbot.say(siv, 'timer endre 1-3 tiltak 2');
    expect(done.text.split('\n')).toEqual([
      'Endret 3 linjer: tiltak 2',
      '• ons. 6. mars 3:00 c',
      '• tirs. 5. mars 2:00 b',
      '• man. 4. mars 1:00 a',
      '→ Angre: timer angre',
    ]);
    expect(await ties()).toEqual([
      [2, 'egeninnsats'],
      [2, 'egeninnsats'],
      [2, 'egeninnsats'],
    ]);
    await lagbot.press(siv, buttonIn(done, 'Angre'));
    expect((await ties()).map(([measure]) => measure)).toEqual([undefined, undefined, undefined]);
  });

  test('are given a financing, or are asked about', async () => {
    await lagbot.say(siv, 'timer endre 1 og 3 #tilskudd');
    expect((await ties()).map(([, financing]) => financing)).toEqual(['tilskudd', 'egeninnsats', 'tilskudd']);
    expect((await lagbot.say(siv, 'timer endre 1, 2 tiltak')).reply.kind).toBe('form');
  });

  test('are given nothing else, and none where one is attested', async () => {
    expect((await lagbot.say(siv, 'timer endre 1-2 i går')).text).toContain('og ikke noe annet');
    await lagbot.say(siv, 'timer lever mars', { now: '2024-04-02T10:00' });
    await lagbot.say('Odd Attestmo', 'timer attester Siv mars', { now: '2024-04-02T10:01' });
    const refused = await lagbot.say(siv, 'timer endre 1-2 tiltak 1', { now: '2024-04-02T10:02' });
    expect([refused.outcome, refused.text]).toEqual([
      'refused',
      expect.stringContaining('Linje 1 er attestert'),
    ]);
    expect(buttonsIn(refused).map(({ label }) => label)).toEqual(['Rett linje 1']);
  });

  test('of a month that is over are offered a measure together, and the month is handed in from there', async () => {
    await lagbot.say(siv, 'timer endre 2 tiltak 1');
    const april = { now: '2024-04-02T10:00' };
    const month = await lagbot.say(siv, 'timer måned mars', april);
    expect(month.text).toContain('→ Sett tiltak på 2 linjer: timer endre 1, 3 tiltak');
    const form = await lagbot.press(siv, buttonIn(month, 'Sett tiltak på 2 linjer'), april);
    if (form.reply.kind !== 'form') throw new Error(form.text);
    const { id, state } = form.reply.form;
    const done = await lagbot.submit(siv, id, { plan: 'measure 2' }, { state, ...april });
    expect((await ties()).map(([measure]) => measure)).toEqual([2, 1, 2]);
    const handedIn = await lagbot.press(siv, buttonIn(done, 'Lever mars 2024'), april);
    expect(handedIn.text).toContain('Levert: mars 2024');
  });

  test('but a number with a length behind it is one line', async () => {
    expect((await lines('timer endre 2 til 3 t'))[0]).toBe('Endret: 2:00 → 3:00, tirsdag 5. mars, b');
    expect((await lines('timer endre 2 3 t i går'))[0]).toContain('tirsdag 5. mars → onsdag 13. mars');
  });
});
