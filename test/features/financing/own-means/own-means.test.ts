import { beforeEach, describe, expect, test } from 'vitest';
import { readMeans } from '../../../../src/features/financing/own-means/parse.ts';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, pia, odd, ida] = ['Siv Eksempelvik', 'Pia Gruppenes', 'Odd Attestmo', 'Ida Prøvestad'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is said of own means', () => {
  const whole = { amount: 5_000_000, purpose: 'konsulent', day: '2024-03-12' };
  const all = [
    ['kr 50 000 konsulent 12. mars', whole],
    ['50 000 konsulent 12. mars', whole],
    ['50 000 kr konsulent 12. mars bilag 1042', { ...whole, voucher: '1042' }],
    ['konsulent 12. mars 50 000,-', whole],
    ['konsulent 50000 12.3.', whole],
    ['kr 50 000, konsulent, 12.03.2024, bilagsnr. 24/1042', { ...whole, voucher: '24/1042' }],
    ['12. mars kr 50 000 konsulent (bilag A-17)', { ...whole, voucher: 'A-17' }],
    ['kr 0,5 mill nytt lokale i går', { amount: 50_000_000, purpose: 'nytt lokale', day: '2024-03-13' }],
    ['kr 50 000 konsulent', { ...whole, day: undefined }],
    ['konsulent 12. mars', { ...whole, amount: undefined }],
    [
      'kr 45 000 fordi bilaget var på mindre',
      { amount: 4_500_000, reason: 'bilaget var på mindre', purpose: '' },
    ],
    [
      'kr 45 000 because the voucher 1042 was wrong',
      { amount: 4_500_000, reason: 'the voucher 1042 was wrong' },
    ],
    ['50 000 kr til konsulent 12/3', whole],
    ['kr 1 200 3 stoler 12. mars', { amount: 120_000, purpose: '3 stoler' }],
  ] as const;
  test.each(all)('%s', (text, expected) => {
    expect(readMeans(text, '2024-03-14')).toMatchObject(expected);
  });
});

describe('egeninnsats in money', () => {
  let lagbot: Lagbot;
  beforeEach(async () => {
    lagbot = await startLagbot();
  });
  const lines = async () =>
    (await lagbot.database.client.ownMeans.findMany({ orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] })).map(
      ({ amount, purpose, day, state, voucher }) => ({ amount, purpose, day, state, voucher }),
    );
  const say = async (who: string, text: string, now?: string) => {
    const said = await lagbot.say(who, text, now === undefined ? undefined : { now });
    return [said.outcome, plain(said.text)] as const;
  };
  const konsulent = 'egeninnsats ny kr 50 000 konsulent 12. mars bilag 1042';

  test('is entered by a line, told of with who can attest, and stands in the list', async () => {
    const [outcome, text] = await say(siv, konsulent);
    expect(outcome).toBe('done');
    for (const words of [
      'Ført: kr 50 000, konsulent',
      'tirsdag 12. mars 2024',
      '1042',
      'Odd Attestmo kan attestere',
    ])
      expect(text).toContain(words);
    expect(await lines()).toEqual([
      { amount: 5_000_000, purpose: 'konsulent', day: '2024-03-12', state: 'entered', voucher: '1042' },
    ]);
    for (const who of [siv, pia, odd, ida]) {
      const [, list] = await say(who, 'egeninnsats penger');
      expect(list).toMatch(/1 +12\.03\.2024 +50 000 +konsulent +1042 +venter på attestering/);
    }
    // Those who are elsewhere don't see it, and those who may not enter don't.
    expect((await say('Berit Demohaug', 'eigeninnsats pengar'))[1]).not.toContain('12.03.2024');
    for (const who of [pia, ida]) expect((await say(who, konsulent))[0]).toBe('refused');
  });

  test('what is missing is asked for in a form with the rest filled in', async () => {
    for (const [text, question] of [
      ['egeninnsats ny', 'Egne midler'],
      ['egeninnsats ny konsulent 12. mars', 'Hvor mange kroner?'],
      ['egeninnsats ny kr 50 000 konsulent', 'Hvilken dag?'],
      ['egeninnsats ny kr 50 000 12. mars', 'Til hva?'],
    ] as const) {
      const said = await lagbot.say(siv, text);
      expect([said.reply.kind, said.text]).toEqual(['form', expect.stringContaining(question)]);
    }
    const values = { amount: '50 000,-', purpose: 'konsulent', day: '2024-03-12', voucher: '' };
    const saved = await lagbot.submit(siv, 'own-means.enter', values);
    expect(saved.outcome).toBe('done');
    expect(await lines()).toMatchObject([{ amount: 5_000_000, voucher: null }]);
    for (const wrong of [{ amount: 'mye' }, { amount: '0' }, { amount: '50 000 000' }, { purpose: ' ' }])
      expect((await lagbot.submit(siv, 'own-means.enter', { ...values, ...wrong })).reply.kind).toBe(
        'errors',
      );
  });

  test.each([
    ['egeninnsats ny kr 50 000 konsulent 12. mars for Meråker', 'Meråker'],
    ['egeninnsats ny kr 50 000 konsulent 2024-05-12', 'har ikke vært ennå'],
    ['egeninnsats ny kr 50 000 konsulent 31. februar', 'finnes ikke'],
    ['egeninnsats endre 7', 'egeninnsats penger'],
    ['egeninnsats slett hytte', 'hytte'],
    ['egeninnsats attester', 'prosjektansvarlige'],
  ])('%s is refused', async (text, words) => {
    expect(await say(siv, text)).toEqual(['refused', expect.stringContaining(words)]);
    expect(await lines()).toEqual([]);
  });

  test('is changed and deleted until it is attested, and undone', async () => {
    await say(siv, konsulent);
    expect(await say(siv, 'egeninnsats endre 1 kr 45 000')).toEqual([
      'done',
      expect.stringContaining('kr 50 000 → kr 45 000'),
    ]);
    expect((await say(siv, 'angre'))[0]).toBe('done');
    expect(await lines()).toMatchObject([{ amount: 5_000_000 }]);
    const opened = await lagbot.say(siv, 'egeninnsats endre konsulent');
    expect(opened.reply.kind).toBe('form');
    expect((await say(siv, 'egeninnsats slett 1'))[0]).toBe('done');
    expect(await lines()).toEqual([]);
    expect((await say(siv, 'angre'))[0]).toBe('done');
    expect(await lines()).toHaveLength(1);
  });

  test('is attested by the one responsible, never by whoever entered it, and fixed then', async () => {
    await say(siv, konsulent);
    await say(odd, 'egeninnsats ny kr 8 000 annonse 11. mars');
    const waiting = await lagbot.say(odd, 'egeninnsats attester');
    expect(plain(waiting.text)).toContain('Siv Eksempelvik');
    expect(plain(waiting.text)).toContain('Du førte eller endret dette selv');
    expect(await say(odd, 'egeninnsats attester annonse')).toEqual([
      'refused',
      expect.stringContaining('Du førte eller endret dette selv'),
    ]);
    expect((await lagbot.press(odd, buttonIn(waiting, 'Attester den ene'))).outcome).toBe('done');
    expect(await lines()).toMatchObject([{ state: 'attested' }, { state: 'entered' }]);
    for (const text of ['egeninnsats endre 1 kr 45 000', 'egeninnsats slett 1'])
      expect(await say(siv, text)).toEqual(['refused', expect.stringContaining('egeninnsats rett 1')]);
    expect(await say(odd, 'angre')).toEqual(['refused', expect.stringContaining('kan ikke angres')]);
    await say(odd, 'timer stedfortreder Pia 1.–31. mars');
    expect((await say(pia, 'egeninnsats attester alle'))[0]).toBe('done');
    expect((await lines()).every(({ state }) => state === 'attested')).toBe(true);
  });

  test('whoever changes another’s line doesn’t attest it', async () => {
    await say(siv, konsulent);
    const shown = await lagbot.say(odd, 'egeninnsats attester');
    expect((await say(odd, 'egeninnsats endre 1 kr 90 000'))[1]).toContain('kr 50 000 → kr 90 000');
    const refused = ['refused', expect.stringContaining('Du førte eller endret dette selv')];
    expect(await say(odd, 'egeninnsats attester 1')).toEqual(refused);
    const pressed = await lagbot.press(odd, buttonIn(shown, 'Attester den ene'));
    expect(pressed.outcome).not.toBe('refused');
    expect(await lines()).toMatchObject([{ state: 'entered', amount: 9_000_000 }]);
    expect((await say(odd, 'angre'))[0]).toBe('done');
    expect((await say(odd, 'egeninnsats attester 1'))[0]).toBe('done');
    expect(await lines()).toMatchObject([{ state: 'attested', amount: 5_000_000 }]);
  });

  test('what was shown is what is attested', async () => {
    await say(siv, konsulent);
    const waiting = await lagbot.say(odd, 'egeninnsats attester');
    await say(siv, 'egeninnsats endre 1 kr 60 000');
    const pressed = await lagbot.press(odd, buttonIn(waiting, 'Attester den ene'));
    expect([pressed.outcome, pressed.text]).toEqual(['asked', expect.stringContaining('endret siden')]);
    expect(await lines()).toMatchObject([{ state: 'entered' }]);
  });

  test('an attested line is corrected by one that takes it back and a new one, with the reason', async () => {
    await say(siv, konsulent);
    await say(odd, 'egeninnsats attester alle');
    expect((await lagbot.say(siv, 'egeninnsats rett 1 kr 45 000')).reply.kind).toBe('form');
    const [outcome, text] = await say(siv, 'egeninnsats rett 1 kr 45 000 fordi bilaget var på mindre');
    expect([outcome, text]).toEqual(['done', expect.stringContaining('bilaget var på mindre')]);
    expect((await lines()).map(({ amount }) => amount).sort()).toEqual(
      [-5_000_000, 4_500_000, 5_000_000].sort(),
    );
    expect((await say(siv, 'egeninnsats penger'))[1]).toMatch(/−50 000.*Rettelse: konsulent/);
    expect(await say(siv, 'egeninnsats mer')).toEqual([
      'done',
      expect.stringContaining('Egne midler: kr 45 000'),
    ]);
    expect((await say(siv, 'angre'))[0]).toBe('done');
    expect(await lines()).toHaveLength(1);
    expect((await say(siv, 'angre ikke'))[0]).toBe('done');
    expect(await say(siv, 'egeninnsats rett 3 kr 1 fordi nei')).toEqual(['refused', expect.any(String)]);
  });

  test('counts in the meter beside own work, up to the ceiling, and lessens the grant at risk', async () => {
    await say(siv, konsulent);
    await say(odd, 'egeninnsats attester alle');
    await say(siv, 'egeninnsats ny kr 10 000 annonse 13. mars');
    const [, text] = await say(siv, 'egeninnsats mer');
    for (const words of [
      'Dokumentert: kr 60 000',
      'Egne midler: kr 60 000 (attestert: kr 50 000)',
      'Teller: kr 60 000 av inntil kr 230 000',
      'Tilskudd i fare: kr 507 500',
    ])
      expect(text).toContain(words);
    expect((await say(ida, 'egeninnsats mer'))[1]).toContain(
      'Egne midler i det dokumenterte: Leka kr 60 000 (av det venter kr 10 000 på attestering).',
    );
    await say(siv, 'egeninnsats ny kr 400 000 bil 1. mars');
    expect((await say(siv, 'egeninnsats mer'))[1]).toContain('Teller: kr 230 000 av inntil kr 230 000');
    // Before the agreement began it is kept, and doesn't count.
    const [, outside] = await say(siv, 'egeninnsats ny kr 7 000 flagg 1. desember 2023');
    expect(outside).toContain('utenfor avtaleperioden');
    expect((await say(siv, 'egeninnsats mer'))[1]).toContain(
      'Egne midler utenfor avtaleperioden teller ikke: kr 7 000.',
    );
  });

  test('stands in the statement and the final report, apart from own work', async () => {
    await say(siv, konsulent);
    await say(odd, 'egeninnsats attester alle');
    await say(siv, 'egeninnsats ny kr 7 000 flagg 1. desember 2023');
    const read = async (text: string) => {
      const { reply } = await lagbot.say(siv, text);
      if (reply.kind !== 'file') throw new Error(`no file: ${JSON.stringify(reply)}`);
      return JSON.parse(Buffer.from(reply.content).toString());
    };
    const statement = await read('rapport egeninnsats avtaleår 1 json');
    expect(statement.totals).toMatchObject({ ownWork: 0, ownMeans: 5_000_000, documented: 5_000_000 });
    expect(statement.means).toMatchObject([
      { what: 'flagg', amount: 700_000, counts: 0, state: 'entered' },
      { what: 'konsulent', amount: 5_000_000, counts: 5_000_000, state: 'attested', voucher: '1042' },
    ]);
    const final = await read('rapport sluttrapport json');
    expect(final.years).toMatchObject([{ ownWork: 0, ownMeans: 5_000_000, documented: 5_000_000 }]);
  });

  test('a locked month takes none', async () => {
    await lagbot.database.client.guard.create({
      data: { id: `month/${lagbot.network}/5052/2024-02`, writes: 1, isClosed: true },
    });
    expect(await say(siv, 'egeninnsats ny kr 50 000 konsulent 12. februar')).toEqual([
      'refused',
      expect.stringContaining('Februar 2024 er låst i Leka.'),
    ]);
  });

  test('the front page of the one responsible tells what waits', async () => {
    await say(siv, konsulent);
    expect(plain((await lagbot.open(odd)).text)).toContain(
      'Egne midler: 1 beløp venter på at du attesterer, kr 50 000',
    );
    expect(plain((await lagbot.open(siv)).text)).not.toContain('egne midler');
  });
});
