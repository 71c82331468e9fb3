import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../support/people.ts';

const ida = 'Ida Prøvestad';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const membersOf = async ({ database, network }: Lagbot) => {
  const rows = await database.client.membership.findMany({
    where: { networkId: network },
    include: { municipality: true },
    orderBy: { municipalityId: 'asc' },
  });
  return rows.map(({ municipality, from, to, language }) =>
    [municipality.id, municipality.name, municipality.population, from, to, language]
      .map((one) => one ?? '–')
      .join(' '),
  );
};

const before = ['5034 Meråker – – – nn', '5046 Høylandet – – – –', '5052 Leka – – – –'];

const joins = [
  ['nettverk kommune Tydal', ['5033 Tydal – – – –']],
  [
    'nettverk kommune Tydal, Rennebu og 5041 fra 1. mars 2024',
    ['5022 Rennebu – 2024-03-01 – –', '5033 Tydal – 2024-03-01 – –', '5041 Snåase–Snåsa – 2024-03-01 – –'],
  ],
  ['nettverk kommune ny Snåsa kommune', ['5041 Snåase–Snåsa – – – –']],
  ['nettverk kommune tydal frå 1. april 2025', ['5033 Tydal – 2025-04-01 – –']],
  ['network municipality Tydal from 1 April 2025', ['5033 Tydal – 2025-04-01 – –']],
  ['nettverk kommune Leka, Tydal', ['5033 Tydal – – – –']],
  ['nettverk kommune Våler i Innlandet', ['3419 Våler – – – –']],
] as const;

describe('municipalities that join', () => {
  it.each(joins)('«%s»', async (typed, added) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, typed);
    expect(said.outcome, said.text).toBe('done');
    expect((await membersOf(lagbot)).filter((one) => !before.includes(one))).toEqual(added);
    await lagbot.say(ida, 'angre');
    expect(await membersOf(lagbot)).toEqual(before);
    await lagbot.say(ida, 'angre ikke');
    expect((await membersOf(lagbot)).filter((one) => !before.includes(one))).toEqual(added);
  });

  it('have none of the deadlines of an agreement that doesn’t bind them, which stay the others’', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.network.update({ where: { id: lagbot.network }, data: { kind: 'bygdevekst' } });
    await client.agreement.deleteMany({ where: { networkId: lagbot.network } });
    await lagbot.say(ida, 'avtale ny Leka, Meråker, Høylandet fra 1. januar 2024 til 30. desember 2028');
    await lagbot.say(ida, 'frist utsett Politisk dialog 2024 5. november');
    const standing = async (title: string) => {
      const where = { networkId: lagbot.network, title, cancelledAt: null };
      const rows = await client.deadline.findMany({ where, orderBy: { municipalityId: 'asc' } });
      return rows.map(({ municipalityId, due }) => `${municipalityId ?? 'alle'} ${due}`);
    };
    const dialogue = 'Politisk dialog 2024';
    expect(await standing(dialogue)).toEqual(['alle 2024-11-05']);
    const said = await lagbot.say(ida, 'nettverk kommune Tydal');
    expect(said.text).toContain('gjelder fortsatt bare kommunene som er med i den');
    expect(await standing(dialogue)).toEqual(['5034', '5046', '5052'].map((id) => `${id} 2024-11-05`));
    await lagbot.say(ida, 'angre');
    expect(await standing(dialogue)).toEqual(['alle 2024-11-05']);
    expect(await client.deadline.count({ where: { municipalityId: { not: null } } })).toBe(0);
    await lagbot.say(ida, 'nettverk kommune Tydal');
    await lagbot.say(ida, 'avtale ny Tydal fra 1. januar 2024');
    expect(await standing(dialogue)).toEqual(['alle 2024-11-05']);
  });

  it.each([
    ['nettverk kommune Storbyen', 'Ingen kommune heter «Storbyen»'],
    ['nettverk kommune 9999', 'Ingen kommune heter «9999»'],
    ['nettverk kommune Leka', 'Leka var med fra før'],
    ['nettverk kommune Tydal fra 32. mai', '«32. mai» er ingen dag'],
    ['nettverk kommune Tydal fra i fjor en gang', 'er ingen dag jeg kan lese'],
    ['nettverk kommune Tydal fra 1. mars 1850', 'er ingen dag jeg kan lese'],
  ])('refuses «%s»', async (typed, why) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, typed);
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain(why);
    expect(await membersOf(lagbot)).toEqual(before);
  });

  it('asks which of several is meant and loses nothing of the rest', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'nettverk kommune Tydal og Herøy fra 1. mars 2024');
    expect(asked.outcome).toBe('asked');
    expect(asked.text).toContain('Flere kommuner heter «Herøy»');
    await lagbot.press(ida, buttonIn(asked, 'Herøy (Nordland)'));
    expect((await membersOf(lagbot)).filter((one) => !before.includes(one))).toEqual([
      '1818 Herøy – 2024-03-01 – –',
      '5033 Tydal – 2024-03-01 – –',
    ]);
    const slip = await lagbot.say(ida, 'nettverk kommune Renebu');
    expect(slip.text).toContain('Mente du en av disse?');
    await lagbot.press(ida, buttonIn(slip, 'Rennebu'));
    expect(await membersOf(lagbot)).toContain('5022 Rennebu – – – –');
  });

  it('asks about a date that has just passed', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'nettverk kommune Tydal fra 1. mars');
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, 'fredag 1. mars 2024'));
    expect(await membersOf(lagbot)).toContain('5033 Tydal – 2024-03-01 – –');
  });

  it('is filled in as well', async () => {
    const lagbot = await startLagbot();
    const form = await lagbot.say(ida, 'nettverk kommune');
    expect(form.reply.kind).toBe('form');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = { municipalities: 'Tydal\nRennebu', from: '2024-03-01' };
    await lagbot.submit(ida, 'networks.join', values, { state });
    expect(await membersOf(lagbot)).toEqual(
      expect.arrayContaining(['5022 Rennebu – 2024-03-01 – –', '5033 Tydal – 2024-03-01 – –']),
    );
  });
});

describe('municipalities that leave', () => {
  it('are in it until their last day, and so are the roles there', async () => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, 'nettverk kommune slutt Leka 31. desember');
    expect(said.text).toContain('Leka er med i I LAG til og med tirsdag 31. desember 2024');
    expect(said.text).toContain('Odd Attestmo, Pia Gruppenes, Siv Eksempelvik');
    expect(said.text).toContain('Avtalen er ikke sagt opp');
    expect(await membersOf(lagbot)).toContain('5052 Leka – – 2024-12-31 –');
    const { client } = lagbot.database;
    expect(await client.role.count({ where: { municipalityId: '5052', to: '2024-12-31' } })).toBe(3);
    await lagbot.say(ida, 'angre');
    expect(await membersOf(lagbot)).toEqual(before);
    expect(await client.role.count({ where: { municipalityId: '5052', to: null } })).toBe(3);
  });

  it('can come again', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'nettverk kommune slutt Leka i dag');
    expect(await membersOf(lagbot)).toContain('5052 Leka – – 2024-03-14 –');
    const again = await lagbot.say(ida, 'nettverk kommune Leka');
    expect(again.outcome).toBe('done');
    expect(await membersOf(lagbot)).toEqual(before);
  });

  it.each([
    ['nettverk kommune slutt Tydal', '«Tydal» er ikke en kommune i I LAG'],
    ['nettverk kommune slutt Leka snart', '«snart» er ingen dag'],
    [
      'nettverk kommune slutt',
      'Skriv hvilken kommune det gjelder, for eksempel «nettverk kommune slutt Høylandet»',
    ],
    ['nettverk innbyggere Leka mange', 'et tall fra 1 til 1 000 000'],
    ['nettverk innbyggere Leka 0', 'et tall fra 1 til 1 000 000'],
    ['nettverk språk Leka tysk', 'bokmål, nynorsk eller engelsk'],
  ])('refuses «%s»', async (typed, why) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, typed);
    expect(said.outcome).toBe('refused');
    expect(said.text).toContain(why);
    expect(await membersOf(lagbot)).toEqual(before);
  });

  it('can’t leave before they came', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'nettverk kommune Tydal fra 1. mai 2024');
    const said = await lagbot.say(ida, 'nettverk kommune slutt Tydal 1. april');
    expect(said.text).toContain('Tydal er med fra onsdag 1. mai 2024');
  });
});

describe('what is known of a municipality', () => {
  it.each([
    ['nettverk innbyggere Leka 570', '5052 Leka 570 – – –'],
    ['nettverk innbyggere Leka 1 234', '5052 Leka 1234 – – –'],
    ['network population Leka 1.234 residents', '5052 Leka 1234 – – –'],
    ['nettverk språk Leka nynorsk', '5052 Leka – – – nn'],
    ['nettverk språk i Leka: nynorsk', '5052 Leka – – – nn'],
    ['nettverk språk Meråker av', '5034 Meråker – – – –'],
  ])('«%s»', async (typed, expected) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, typed);
    expect(said.outcome, said.text).toBe('done');
    expect(await membersOf(lagbot)).toContain(expected);
    await lagbot.say(ida, 'angre');
    expect(await membersOf(lagbot)).toEqual(before);
  });

  it('is filled in, and told of the network', async () => {
    const lagbot = await startLagbot();
    const form = await lagbot.say(ida, 'nettverk kommune endre Leka');
    const state = form.reply.kind === 'form' ? form.reply.form.state : '';
    const values = { population: '570', language: 'nn', from: '2023-12-20', to: '' };
    const saved = await lagbot.submit(ida, 'networks.saveMember', values, { state });
    expect(saved.text).toContain('Innbyggere: ikke oppgitt → 570');
    expect(await membersOf(lagbot)).toContain('5052 Leka 570 2023-12-20 – nn');
    expect(plain((await lagbot.say(ida, 'nettverk')).text)).toContain(
      'Leka, 570 innbyggere, fra 20.12.2023, nynorsk',
    );
    const pressed = await lagbot.press(ida, {
      action: 'networks.openMember',
      value: `${lagbot.network} 5034`,
    });
    expect(pressed.text).toContain('Meråker, I LAG');
  });

  it('tells which network is meant', async () => {
    const lagbot = await startLagbot();
    const [other] = await lagbot.database.client.network.findMany({ where: { name: 'Vestnettet' } });
    await lagbot.database.client.role.create({
      data: {
        ...{ id: 'more', personId: lagbot.personId(ida), networkId: other?.id ?? '', kind: 'koordinator' },
        from: '2023-12-20',
      },
    });
    expect((await lagbot.say(ida, 'nettverk innbyggere Leka 570')).outcome).toBe('done');
    expect((await lagbot.say(ida, 'nettverk språk Sogndal bokmål')).outcome).toBe('done');
    expect((await lagbot.say(ida, 'nettverk kommune slutt Sogndal')).text).toContain('Vestnettet');
    const asked = await lagbot.say(ida, 'nettverk kommune Tydal');
    expect(asked.text).toContain('nettverk kommune I LAG Tydal');
  });
});
