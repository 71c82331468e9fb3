import { beforeEach, describe, expect, test } from 'vitest';
import { insertAll } from '../../../../src/database/insert.ts';
import { readRate } from '../../../../src/features/financing/rates/parse.ts';
import { buttonIn, type Lagbot, oslo, startLagbot } from '../../../support/people.ts';

const [siv, ida] = ['Siv Eksempelvik', 'Ida Prøvestad'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is said of a rate', () => {
  const all = [
    ['700 kr fra 1. januar 2024', { perHour: 70_000, from: '2024-01-01' }],
    ['kr 700 i timen fra 1. januar 2024', { perHour: 70_000, from: '2024-01-01' }],
    ['700 kr/t fra 1.1.2024', { perHour: 70_000, from: '2024-01-01' }],
    ['700 per time frå og med 1. juli', { perHour: 70_000, from: '2024-07-01' }],
    ['700,- fom 1. januar', { perHour: 70_000, from: '2024-01-01' }],
    ['612,50 kr fra 2024-01-01 til 2024-12-31', { perHour: 61_250, from: '2024-01-01', to: '2024-12-31' }],
    ['fra 1. januar 2024 til 31. desember 2024 700 kr', { perHour: 70_000, to: '2024-12-31' }],
    ['700 fra 1. januar 2024 til og med 30. juni 2024', { from: '2024-01-01', to: '2024-06-30' }],
    ['700 kr fra januar 2024', { perHour: 70_000, from: '2024-01-01' }],
    ['700 fra i dag', { perHour: 70_000, from: '2024-03-14' }],
    ['Leka 650 kr fra 1. mars', { perHour: 65_000, from: '2024-03-01', place: 'Leka' }],
    ['650 kr fra 1. mars for Leka', { perHour: 65_000, place: 'for Leka' }],
    ['700 kr fra 1. januar 2024 kilde «Klimasats»', { source: 'Klimasats', from: '2024-01-01' }],
    ['700 kr kilde Klimasats fra 1. januar 2024', { source: 'Klimasats', from: '2024-01-01' }],
    ['700 kr fra 1. januar 2024 kjelde: vedtak 12/24', { source: 'vedtak 12/24', perHour: 70_000 }],
    ['kilde "vedtak 12/24" 700 kr fra 1. januar 2024', { source: 'vedtak 12/24', perHour: 70_000 }],
    ['kr 700 an hour from 1 January 2024 source Klimasats', { source: 'Klimasats', from: '2024-01-01' }],
    ['blir 720 fra 1. juli', { perHour: 72_000, from: '2024-07-01' }],
    ['fra 1. mars', { perHour: undefined, from: '2024-03-01' }],
    ['700 kr', { perHour: 70_000, place: '' }],
    ['700 kr fra 31. februar', { fault: { code: 'no-such-day', text: '31. februar' } }],
    ['700 fra nyttår', { perHour: 70_000, from: '2024-01-01' }],
    ['700 frå neste nyttår', { perHour: 70_000, from: '2025-01-01' }],
    ['700 fra 1. januar og ut året', { from: '2024-01-01', to: '2024-12-31' }],
    ['700 frå 1. januar 2024 ut 2025', { from: '2024-01-01', to: '2025-12-31' }],
    ['700 from 1 January until the end of the year', { from: '2024-01-01', to: '2024-12-31' }],
    ['700 fra neste måned', { from: '2024-04-01' }],
    ['700 frå neste månad', { from: '2024-04-01' }],
    ['kr 700 from next month', { from: '2024-04-01' }],
    ['700 fra neste år', { from: '2025-01-01' }],
    ['700 fra 1. april ut juni', { from: '2024-04-01', to: '2024-06-30' }],
    ['700 fra 1. oktober ut mars', { from: '2024-10-01', to: '2025-03-31' }],
    ['700 fra og med 1. juli til og med 31. desember', { from: '2024-07-01', to: '2024-12-31' }],
    ['700 f.o.m. 1.7. t.o.m. 31.12.', { from: '2024-07-01', to: '2024-12-31' }],
    ['700 fra 1. juli til nyttår', { from: '2024-07-01', to: '2024-12-31' }],
    ['700 for 2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['700 fra 1. januar inntil videre', { from: '2024-01-01' }],
    ['Leka 700 fra nyttår kilde vedtak 12/24', { source: 'vedtak 12/24', place: 'Leka', from: '2024-01-01' }],
    ['avtalen med Leka 700 fra 1. mars', { place: 'Leka', from: '2024-03-01' }],
    ['700 for hele nettverket fra 1. mars', { place: '', from: '2024-03-01' }],
    ['Leka', { perHour: undefined, place: 'Leka' }],
  ] as const;
  test.each(all)('%s', (text, expected) => {
    expect(readRate(text, '2024-03-14')).toMatchObject({ place: '', ...expected });
  });
});

describe('sats', () => {
  let lagbot: Lagbot;
  const rates = async () =>
    (
      await lagbot.database.client.rate.findMany({
        where: { networkId: lagbot.network },
        orderBy: { from: 'asc' },
      })
    ).map(({ municipalityId, perHour, from, to, source }) => ({ municipalityId, perHour, from, to, source }));
  const log = (id: string, day: string, hours: number, state = 'draft') =>
    lagbot.database.client.$transaction(
      insertAll(lagbot.database.client, 'Hours', [
        {
          ...{ id, personId: lagbot.personId(siv), networkId: lagbot.network, municipalityId: '5052', day },
          ...{ minutes: hours * 60, activity: 'møte', source: 'demo', financing: 'egeninnsats', state },
          loggedAt: oslo(`${day}T16:00`),
        },
      ]),
    );
  beforeEach(async () => {
    lagbot = await startLagbot();
  });

  test('shows what is in force with its source, to the county and to a municipality’s own people', async () => {
    for (const [who, words] of [
      [ida, ['Satser i I LAG', 'Gjelder nå', 'kr 700 i timen', 'Kilde: ']],
      [siv, ['Satser i Leka', 'kr 700 i timen']],
    ] as const) {
      const { text } = await lagbot.say(who, 'sats');
      for (const word of words) expect(plain(text)).toContain(word);
    }
    expect((await lagbot.say(siv, 'sats')).text).not.toContain('Ny sats');
    expect((await lagbot.say(siv, 'sats ny 800 kr fra 1. mai')).outcome).toBe('refused');
    expect((await lagbot.say(siv, 'sats 800 kr fra 1. mai')).outcome).toBe('refused');
  });

  test('shows what changes before it is saved, saves by the button, ends the rate before, and is undone', async () => {
    await log('a', '2024-03-04', 10);
    await log('b', '2024-03-05', 4, 'attested');
    const before = await rates();
    const asked = await lagbot.say(ida, 'sats 800 kr fra 1. mars kilde «Vedtak 7»');
    expect(asked.outcome).toBe('asked');
    for (const word of [
      'Ny sats for hele I LAG',
      'kr 800 i timen',
      'fra fredag 1. mars 2024 inntil videre',
      'Kilde: Vedtak 7',
      'Satsen på kr 700 slutter torsdag 29. februar 2024.',
      '7 000      8 000',
      'Attesterte timer beholder satsen de ble attestert med.',
      'Ingenting er lagret ennå.',
    ])
      expect(plain(asked.text)).toContain(word);
    expect(await rates()).toEqual(before);
    const saved = await lagbot.press(ida, buttonIn(asked, 'Lagre'));
    expect([saved.outcome, plain(saved.text)]).toEqual([
      'done',
      expect.stringContaining('Satsen er satt for hele I LAG'),
    ]);
    expect(await rates()).toMatchObject([
      { perHour: 70_000, to: '2024-02-29' },
      { perHour: 80_000, from: '2024-03-01', to: null, source: 'Vedtak 7' },
    ]);
    const line = await lagbot.database.client.hours.findUnique({ where: { id: 'b' } });
    expect(line?.perHour).toBe(70_000);
    const undone = await lagbot.say(ida, 'angre');
    expect([undone.outcome, undone.text]).toEqual(['done', expect.stringContaining('Angret')]);
    expect(await rates()).toEqual(before);
    expect((await lagbot.say(ida, 'angre ikke')).outcome).toBe('done');
    expect(await rates()).toHaveLength(before.length + 1);
  });

  test('what is typed for «Lagre» saves the same', async () => {
    const asked = await lagbot.say(
      ida,
      'sats ny Leka 650 kr fra 1. mai 2024 til 31. desember 2024 kilde vedtak 12/24',
    );
    const typed = /Lagre: (.*)/.exec(asked.text)?.[1] ?? '';
    expect(typed).toBe('sats lagre Leka kr 650 fra 2024-05-01 til 2024-12-31 kilde «vedtak 12/24»');
    expect((await lagbot.say(ida, typed)).outcome).toBe('done');
    expect(await rates()).toContainEqual({
      ...{ municipalityId: '5052', perHour: 65_000, from: '2024-05-01', to: '2024-12-31' },
      source: 'vedtak 12/24',
    });
    const again = await lagbot.say(ida, typed);
    expect([again.outcome, again.text]).toEqual(['refused', expect.stringContaining('allerede slik')]);
    expect((await lagbot.say(ida, 'sats Leka', { now: '2024-06-01T10:00' })).text).toContain('vedtak 12/24');
    // Another municipality's rate is nothing of theirs.
    expect(
      plain((await lagbot.say('Berit Demohaug', 'sats', { now: '2024-06-01T10:00' })).text),
    ).not.toContain('650');
  });

  test('the form says what is missing and shows the same before anything is saved', async () => {
    const opened = await lagbot.say(ida, 'sats ny');
    expect(opened.reply.kind).toBe('form');
    const missing = await lagbot.say(ida, 'sats ny 700 kr kilde Klimasats');
    expect(missing.text).toContain('Fra hvilken dag?');
    const values = {
      scope: lagbot.network,
      perHour: 'kr 750',
      from: '2025-01-01',
      to: '',
      source: 'Klimasats',
    };
    const shown = await lagbot.submit(ida, 'rates.enter', values);
    expect([shown.outcome, plain(shown.text)]).toEqual(['asked', expect.stringContaining('kr 750 i timen')]);
    for (const [wrong, words] of [
      [{ perHour: 'sju hundre' }, 'Skriv et beløp i kroner'],
      [{ perHour: '70 000' }, 'høyst'],
      [{ to: '2024-01-01' }, 'før første dag'],
    ] as const) {
      const { text } = await lagbot.submit(ida, 'rates.enter', { ...values, ...wrong });
      expect(text).toContain(words);
    }
  });

  test.each([
    ['sats 7000 kr fra 1. mai', 'asked', 'mer enn dobbelt så høy'],
    ['sats 700000 kr fra 1. mai', 'refused', 'høyst'],
    ['sats 750 kr fra 1. mai 2031', 'asked', 'langt unna'],
    ['sats 750 kr fra 31. februar', 'refused', 'finnes ikke'],
    ['sats 750 kr fra 1. mai 2024 til 1. april 2024', 'refused', 'før første dag'],
    ['sats ny Siv 750 kr fra 1. mai', 'refused', 'En persons egen sats legges ikke inn her'],
    ['sats Sogndal', 'refused', 'Sogndal'],
  ])('%s', async (text, outcome, words) => {
    const said = await lagbot.say(ida, text);
    expect([said.outcome, plain(said.text)]).toEqual([outcome, expect.stringContaining(words)]);
    expect(await rates()).toHaveLength(1);
  });

  test('two who set rates at once don’t undo each other', async () => {
    const [one, two] = await Promise.all([
      lagbot.say(ida, 'sats lagre 710 kr fra 1. mai'),
      lagbot.say(ida, 'sats lagre 720 kr fra 1. mai'),
    ]);
    expect([one.outcome, two.outcome]).toContain('done');
    expect((await rates()).filter(({ from }) => from === '2024-05-01')).toHaveLength(1);
  });
});
