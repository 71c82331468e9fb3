import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/calendar/days.ts';
import { lastNoticeDay } from '../../../../src/domain/agreements/notice.ts';
import { buttonIn, startLagbot } from '../../../support/people.ts';

const [siv, pia, ida, kåre, pål] = [
  'Siv Eksempelvik',
  'Pia Gruppenes',
  'Ida Prøvestad',
  'Kåre Demodal',
  'Pål Partnersen',
];

/** Lagbot where Leka's agreement has a name, a decision and other parties. */
async function startWithParties() {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  await client.agreement.updateMany({
    where: { municipalityId: '5052' },
    data: { name: 'Samarbeidsavtale', partyRole: 'hovedpart', decidedOn: '2023-12-13', caseNumber: '23/88' },
  });
  const row = { networkId: lagbot.network, agreement: 'Samarbeidsavtale' };
  await client.agreementParty.create({
    data: { ...row, id: 'p1', name: 'Trøndelag fylkeskommune', role: 'hovedpart', decidedOn: '2023-12-14' },
  });
  await client.agreementParty.create({ data: { ...row, id: 'p2', name: 'Husbanken' } });
  return lagbot;
}

describe('avtale', () => {
  it('shows a municipality’s own people its period, money, notice, extension and parties', async () => {
    const lagbot = await startWithParties();
    const { text, outcome } = await lagbot.say(siv, 'avtale');
    expect(outcome).toBe('done');
    for (const words of [
      'Samarbeidsavtale',
      'Leka',
      'onsdag 20. desember 2023 – lørdag 20. desember 2025',
      'søndag 20. desember 2026',
      'skriftlig, 3 måneder fra brevets dato',
      'lørdag 20. september 2025',
      'inntil kr\u00a0687\u00a0500 i året; tilskuddet er 75 % av det hele',
      'inntil kr\u00a0230\u00a0000 i året',
      'Leka, hovedpart, vedtatt 13.12.2023, sak 23/88',
      'Trøndelag fylkeskommune, hovedpart, vedtatt 14.12.2023',
      'Husbanken',
    ])
      expect(text).toContain(words);
    expect((await lagbot.say(pia, '/lag avtale')).text).toBe(text);
    expect((await lagbot.say(siv, 'avtale Leka kommune')).text).toBe(text);
    expect((await lagbot.say(siv, 'agreement 5052')).text).toBe(text);
  });

  it('shows the county all of its network’s, and each of them, also when typed', async () => {
    const lagbot = await startWithParties();
    for (const person of [ida, kåre]) {
      const { text } = await lagbot.say(person, 'avtale');
      for (const words of ['Avtalene i I LAG', 'Høylandet', 'Leka', 'Meråker', '20.09.2025', '20.12.2026'])
        expect(text).toContain(words);
      expect(text).not.toContain('Sogndal');
      const value = `${lagbot.network} 5052`;
      const leka = await lagbot.press(person, { action: 'agreements.show', value });
      expect(leka.text).toContain('Trøndelag fylkeskommune');
      expect((await lagbot.say(person, 'avtale leka')).text).toBe(leka.text);
    }
  });

  it('is nobody else’s', async () => {
    const lagbot = await startWithParties();
    expect(await lagbot.say(pål, 'avtale')).toMatchObject({ outcome: 'refused' });
    for (const place of ['Høylandet', 'Sogndal', '4640', 'Vestnettet'])
      expect(await lagbot.say(siv, `avtale ${place}`)).toMatchObject({ outcome: 'refused' });
    for (const place of ['5046', '4640', '', 'x', '__proto__']) {
      const value = `${lagbot.network} ${place}`;
      expect(await lagbot.press(siv, { action: 'agreements.show', value })).toMatchObject({
        outcome: 'refused',
      });
    }
    expect((await lagbot.say('Else Annafylke', 'avtale I LAG')).outcome).toBe('refused');
  });

  it('asks which where somebody has two, and takes the answer by button and by word', async () => {
    const lagbot = await startWithParties();
    const role = { personId: lagbot.personId(siv), networkId: lagbot.network, kind: 'prosjektgruppe' };
    await lagbot.database.client.role.create({
      data: { ...role, id: 'r', municipalityId: '5046', from: '2024-01-01' },
    });
    const asked = await lagbot.say(siv, 'avtale');
    expect(asked.outcome).toBe('asked');
    const pressed = await lagbot.press(siv, buttonIn(asked, 'Høylandet'));
    expect(pressed.text).toContain('Høylandet');
    expect((await lagbot.say(siv, 'avtale Høylandet')).text).toBe(pressed.text);
  });

  it('says that none is entered and whom to ask, and never kr 0', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.agreement.deleteMany({ where: { municipalityId: '5052' } });
    const own = await lagbot.say(siv, 'avtale');
    expect(own.text).toBe('Avtalen for Leka er ikke lagt inn ennå. Spør Ida Prøvestad.');
    const all = await lagbot.say(kåre, 'avtale');
    expect(all.text).toContain('Avtalen for Leka er ikke lagt inn ennå. Spør Ida Prøvestad.');
    expect(all.text).toContain('Meråker');
    await client.agreement.updateMany({
      data: { grantPerYear: 0, ownFinancingPerYear: 0, grantShare: 0, noticeMonths: 0 },
    });
    for (const person of ['Tuva Nyliv', ida]) {
      const { text } = await lagbot.say(person, 'avtale');
      expect(text).toContain('ikke lagt inn');
      expect(text).not.toMatch(/kr\s0/u);
    }
  });
});

describe('the last day to give notice', () => {
  it('gives the end with the agreed months after it, and no later day does', () => {
    expect(lastNoticeDay('2025-12-20', 3)).toBe('2025-09-20');
    expect(lastNoticeDay('2028-12-30', 3)).toBe('2028-09-30');
    expect(lastNoticeDay('2025-02-28', 3)).toBe('2024-11-30');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 24 }), (days, months) => {
        const end = addDays('2000-01-01', days);
        const day = lastNoticeDay(end, months);
        expect(addDays(day, months * 28) <= end).toBe(true);
        expect(addDays(day, months * 31 + 4) >= end).toBe(true);
      }),
    );
  });
});

it('is shown to the people of an organisation that is a party, and to no other partner', async () => {
  const lagbot = await startWithParties();
  const { client } = lagbot.database;
  const organisation = { id: 'o1', networkId: lagbot.network, name: 'Husbanken', kind: 'stat' };
  await client.organisation.create({ data: organisation });
  const role = { where: { personId: lagbot.personId(pål) } };
  expect(await lagbot.say(pål, 'avtale')).toMatchObject({ outcome: 'refused' });
  await client.role.updateMany({ ...role, data: { organisationId: 'o1' } });
  const shown = await lagbot.say(pål, 'avtale');
  expect(shown.outcome).toBe('done');
  expect(shown.text).toContain('Leka, hovedpart');
  expect(shown.text).not.toContain('Meråker');
  expect(shown.text).not.toContain('→');
  await client.organisation.update({ where: { id: 'o1' }, data: { name: 'KS' } });
  expect(await lagbot.say(pål, 'avtale')).toMatchObject({ outcome: 'refused' });
});

describe('who is from a party and has another role too', () => {
  /** Lagbot where Pål is from Husbanken, a party of Leka's agreement, and leads the project in Meråker. */
  async function startWithBoth() {
    const lagbot = await startWithParties();
    const { client } = lagbot.database;
    const of = { networkId: lagbot.network };
    await client.organisation.create({ data: { ...of, id: 'o1', name: 'Husbanken', kind: 'stat' } });
    const personId = lagbot.personId(pål);
    await client.role.updateMany({ where: { personId }, data: { organisationId: 'o1' } });
    const role = { ...of, personId, kind: 'prosjektleder', municipalityId: '5034', from: '2024-01-01' };
    await client.role.create({ data: { id: 'r1', ...role } });
    await lagbot.say(pål, 'profil språk bokmål');
    return lagbot;
  }

  it('is shown their own agreement and that of the party, each by its name too', async () => {
    const lagbot = await startWithBoth();
    const both = (await lagbot.say(pål, 'avtale')).text;
    expect(both).toContain('Kommune: Meråker');
    expect(both).toContain('Leka, hovedpart');
    const leka = await lagbot.say(pål, 'avtale Leka');
    expect(leka.outcome).toBe('done');
    expect(leka.text).toContain('Leka, hovedpart');
    expect(leka.text).not.toContain('Meråker');
    const own = (await lagbot.say(pål, 'avtale Meråker')).text;
    expect(own).not.toContain('Leka');
    expect((await lagbot.say(pål, 'avtale Høylandet')).outcome).toBe('refused');
  });

  it('is shown it as it stood on a day, and so is who is from a party alone', async () => {
    const lagbot = await startWithBoth();
    const may = { now: '2024-05-03T10:00' };
    await lagbot.say(ida, 'avtale endre Leka, oppsigelse 6, fra 1. april 2024', may);
    expect((await lagbot.say(pål, 'avtale vis Leka', may)).text).toContain('skriftlig, 6 måneder');
    const then = (await lagbot.say(pål, 'avtale vis Leka 1. mars 2024', may)).text;
    expect(then).toContain('Slik avtalen var fredag 1. mars 2024');
    expect(then).toContain('skriftlig, 3 måneder');
    const asked = await lagbot.say(pål, 'avtale vis Leka 1. juni', may);
    expect(asked.text).not.toContain('Meråker');
    await lagbot.database.client.role.deleteMany({ where: { id: 'r1' } });
    expect((await lagbot.say(pål, 'avtale vis Leka 1. mars 2024', may)).text).toContain('3 måneder');
    expect((await lagbot.say(pål, 'avtale vis Meråker 1. mars 2024', may)).outcome).toBe('refused');
  });
});

describe('an agreement that asks for gatherings', () => {
  it('tells how many of the year’s are set up while they are too few, or none of them in one place', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const where = { networkId: lagbot.network };
    await client.agreement.updateMany({ where, data: { kind: 'læringsnettverk' } });
    const say = async (person: string, text: string) => (await lagbot.say(person, text)).text;
    expect(await say(siv, 'avtale')).toContain('I år er ingen av de 2–3 samlingene satt opp ennå.');
    await lagbot.say(ida, 'samling ny Videosamling 17. april kl 10-12 video');
    const one = 'I år er det satt opp 1 av 2–3 samlinger, ingen fysisk ennå.';
    expect(await say(siv, 'avtale')).toContain(one);
    expect(await say(ida, 'avtale')).toContain(one);
    expect(await say(siv, 'avtale 1. mars')).not.toContain(one);
    await lagbot.say(ida, 'samling ny Samling på Leka 17. september kl 10-15 på Leka');
    expect(await say(siv, 'avtale')).not.toContain('I år er det satt opp');
  });
});
