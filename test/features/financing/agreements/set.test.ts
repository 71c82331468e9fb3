import { describe, expect, it } from 'vitest';
import { buttonIn, buttonsIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, ida] = ['Siv Eksempelvik', 'Ida Prøvestad'];

/** Lagbot where nobody has entered any agreement of I LAG. */
async function startEmpty(): Promise<Lagbot> {
  const lagbot = await startLagbot();
  await lagbot.database.client.agreement.deleteMany({ where: { networkId: lagbot.network } });
  return lagbot;
}

const find = ({ database }: Lagbot, municipalityId = '5052') =>
  database.client.agreement.findMany({
    where: { municipalityId },
    include: { earlier: { orderBy: { changedAt: 'asc' } } },
    orderBy: { start: 'asc' },
  });

const template = {
  ...{ start: '2023-12-20', end: '2025-12-20', maxEnd: '2026-12-20', noticeMonths: 3 },
  ...{ grantPerYear: 68_750_000, ownFinancingPerYear: 23_000_000, grantShare: 7500 },
  ...{ kind: 'distriktssatsing', countsGrantHours: null, noticeLetterOn: null, partyRole: 'hovedpart' },
};

describe('avtale ny', () => {
  it.each([
    ['avtale ny Leka fra 20. desember 2023', template],
    ['avtale ny Leka kommune frå 20.12.2023', template],
    ['agreement new Leka from 20 December 2023', template],
    ['avtale legg inn 5052, start 2023-12-20', template],
    ['avtale ny I LAG Leka fra 20. desember 2023', template],
    [
      'avtale ny Leka fra 20. desember 2023 til 20. desember 2026 tilskudd 0,6 mill egenfinansiering kr 200 000,- andel 75 %',
      { ...template, end: '2026-12-20', grantPerYear: 60_000_000, ownFinancingPerYear: 20_000_000 },
    ],
    [
      'avtale ny Leka, start 20.12.2023, oppsigelse 6 måneder, sak 23/117, vedtatt 13. desember 2023, forbehold «om budsjettet, hvert år», kontakt Kari Nordmann, kari@leka.no',
      {
        ...template,
        ...{ noticeMonths: 6, caseNumber: '23/117', decidedOn: '2023-12-13' },
        ...{ reservations: 'om budsjettet, hvert år', contact: 'Kari Nordmann, kari@leka.no' },
      },
    ],
    ['avtale ny Leka fra 20.12.2023, timer på tilskuddet teller', { ...template, countsGrantHours: true }],
    ['avtale ny Leka fra 20.12.2023, tilskuddstimer teller ikke', { ...template, countsGrantHours: false }],
    ['avtale ny Leka fra 20.12.2023, navn Lekaavtalen', { ...template, name: 'Lekaavtalen' }],
  ])('saves «%s» from the template of the network’s kind', async (text, row) => {
    const lagbot = await startEmpty();
    const said = await lagbot.say(ida, text);
    expect(said.text).toContain('Leka');
    expect(said.outcome).toBe('done');
    expect(await find(lagbot)).toEqual([expect.objectContaining(row)]);
    const parties = await lagbot.database.client.agreementParty.findMany();
    expect(parties).toMatchObject([{ name: 'Trøndelag fylkeskommune', role: 'hovedpart' }]);
    expect((await lagbot.say(siv, 'avtale')).text).toContain('Trøndelag fylkeskommune, hovedpart');
  });

  it('enters one for all that have none', async () => {
    const lagbot = await startEmpty();
    await lagbot.say(ida, 'avtale ny Leka fra 13. desember 2023');
    const said = await lagbot.say(ida, 'avtale ny alle fra 1. januar 2024');
    expect(said.text).toContain('2 avtaler er lagt inn, én for hver kommune');
    expect(said.text).toContain('onsdag 31. desember 2025');
    expect(await find(lagbot)).toMatchObject([{ start: '2023-12-13' }]);
    const none = await lagbot.say(ida, 'avtale ny alle fra 1. januar 2024');
    expect(none.text).toContain('Alle kommunene i I LAG har en avtale.');
  });

  it('enters the same for several, one by one or like another', async () => {
    const lagbot = await startEmpty();
    const said = await lagbot.say(ida, 'avtale ny Leka fra 13. desember 2023');
    expect(said.text).toContain('Avtalen for Leka er lagt inn');
    const all = await lagbot.say(ida, 'avtale');
    const done = await lagbot.press(ida, buttonIn(all, 'Bruk den samme for alle'));
    expect(done.text).toContain('2 avtaler er lagt inn, én for hver kommune');
    for (const id of ['5046', '5034'])
      expect(await find(lagbot, id)).toMatchObject([
        { ...template, start: '2023-12-13', end: '2025-12-13', maxEnd: '2026-12-13' },
      ]);
    expect(await lagbot.say(ida, 'avtale ny som Leka')).toMatchObject({ outcome: 'refused' });
    const names = (
      await lagbot.database.client.agreement.findMany({ where: { networkId: lagbot.network } })
    ).map((one) => one.name);
    expect(names.sort()).toEqual(
      ['Høylandet', 'Leka', 'Meråker'].map((one) => `Samarbeidsavtale I LAG, ${one}`),
    );
  });

  it('is like another in all but the days that are said', async () => {
    const lagbot = await startEmpty();
    await lagbot.say(ida, 'avtale ny Leka fra 13. desember 2023 tilskudd 500 000');
    await lagbot.say(ida, 'avtale ny Meråker fra 1. mars 2024 som Leka');
    expect(await find(lagbot, '5034')).toMatchObject([
      { start: '2024-03-01', end: '2026-02-28', maxEnd: '2027-02-28', grantPerYear: 50_000_000 },
    ]);
    await lagbot.say(ida, 'avtale ny Leka fra 14. desember 2025 til 13. desember 2027 som Leka');
    expect(await find(lagbot)).toMatchObject([
      { end: '2025-12-13' },
      { end: '2027-12-13', name: 'Samarbeidsavtale I LAG, Leka 2025' },
    ]);
    const asked = await lagbot.say(ida, 'avtale endre Leka oppsigelse 6');
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, 'Samarbeidsavtale I LAG, Leka 2025'));
    expect(await find(lagbot)).toMatchObject([{ noticeMonths: 3 }, { noticeMonths: 6 }]);
  });

  it('binds several by one, to an end that is agreed, where the network’s kind says so', async () => {
    const lagbot = await startEmpty();
    await lagbot.database.client.network.update({
      where: { id: lagbot.network },
      data: { kind: 'bygdevekst', county: 'Innlandet fylkeskommune' },
    });
    const form = await lagbot.say(ida, 'avtale ny Leka, Meråker og Høylandet fra 1. mai 2024');
    expect(form.reply.kind).toBe('form');
    expect(form.text).toContain('Kommunal- og distriktsdepartementet: hovedpart');
    const said = await lagbot.say(
      ida,
      'avtale ny Leka, Meråker og Høylandet fra 1. mai 2024 til 30. desember 2028, parter Innlandet fylkeskommune: hovedpart; KDD: samarbeidspart; Husbanken',
    );
    expect(said.text).toContain('Avtalen for Leka, Meråker og Høylandet er lagt inn');
    expect(said.text).not.toMatch(/kr\s0/u);
    const rows = await lagbot.database.client.agreement.findMany({ where: { networkId: lagbot.network } });
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({
        name: 'I LAG',
        start: '2024-05-01',
        end: '2028-12-30',
        maxEnd: '2028-12-30',
        grantPerYear: 0,
      });
    const parties = await lagbot.database.client.agreementParty.findMany({ orderBy: { name: 'asc' } });
    expect(parties.map(({ name, role }) => [name, role])).toEqual([
      ['Husbanken', null],
      ['Innlandet fylkeskommune', 'hovedpart'],
      ['KDD', 'samarbeidspart'],
    ]);
    await lagbot.database.client.goal.createMany({
      data: ['5052', '5034'].map((municipalityId) => ({
        ...{
          id: `g${municipalityId}`,
          networkId: lagbot.network,
          municipalityId,
          number: 1,
          title: 'Flere heltidsstillinger',
        },
        ...{ agreement: 'I LAG', partners: 'Nav og KS' },
      })),
    });
    const shown = (await lagbot.say(siv, 'avtale')).text;
    expect(shown).toContain('1. Flere heltidsstillinger (sammen med Nav og KS)');
    expect(shown).toContain('Avtalen krever: handlingsplan hvert år, godkjent før tilskuddet, behandling i');
    const longer = await lagbot.say(ida, 'avtale endre I LAG lengst til 31.12.2029');
    expect(longer.text).toContain('Avtalen for Høylandet, Leka og Meråker er endret');
    const alone = await lagbot.say(ida, 'avtale endre Leka tilskudd 500 000, andel 75');
    expect(alone.text).toContain('Avtalen for Leka er endret');
    const after = await lagbot.database.client.agreement.findMany({ where: { networkId: lagbot.network } });
    expect(after.map((one) => one.maxEnd)).toEqual(['2029-12-31', '2029-12-31', '2029-12-31']);
    expect(after.filter((one) => one.grantPerYear > 0)).toMatchObject([
      { municipalityId: '5052', grantPerYear: 50_000_000 },
    ]);
  });

  it('has the ministry as a party from the template, which is known by its short name too', async () => {
    const lagbot = await startEmpty();
    const { client } = lagbot.database;
    const county = 'Innlandet fylkeskommune';
    await client.network.update({ where: { id: lagbot.network }, data: { kind: 'bygdevekst', county } });
    const said = await lagbot.say(ida, 'avtale ny Leka fra 1. mars 2024 til 30. desember 2028');
    expect(said.text).toContain('• Kommunal- og distriktsdepartementet, hovedpart');
    const kdd = { name: 'Kommunal- og distriktsdepartementet' };
    expect(await client.agreementParty.findFirst({ where: kdd })).toMatchObject({ role: 'hovedpart' });
    await lagbot.say(ida, 'avtale vedtak KDD 12. mars 2024 sak 24/1');
    expect(await client.agreementParty.findFirst({ where: kdd })).toMatchObject({ caseNumber: '24/1' });
    await lagbot.say(ida, 'avtale endre Leka, parter KDD: samarbeidspart');
    expect(await client.agreementParty.findMany({ orderBy: { name: 'asc' } })).toMatchObject([
      { name: county, isParty: false },
      { ...kdd, role: 'samarbeidspart', isParty: true },
    ]);
    const of = { networkId: lagbot.network, name: 'KDD', kind: 'stat' };
    await client.organisation.create({ data: { ...of, id: 'o1' } });
    const where = { personId: lagbot.personId('Pål Partnersen') };
    await client.role.updateMany({ where, data: { organisationId: 'o1' } });
    expect((await lagbot.say('Pål Partnersen', 'avtale')).text).toContain('Leka, hovedpart');
  });

  it('joins others under their name: with their parties and their end, and those that are named besides', async () => {
    const lagbot = await startEmpty();
    const { client } = lagbot.database;
    const county = 'Innlandet fylkeskommune';
    await client.network.update({ where: { id: lagbot.network }, data: { kind: 'bygdevekst', county } });
    await lagbot.say(
      ida,
      'avtale ny Leka, Meråker fra 1. mars 2024 til 30. desember 2028, parter Husbanken: samarbeidspart; KS',
    );
    const said = await lagbot.say(
      ida,
      'avtale ny Høylandet fra 1. mars 2024, parter NAV: samarbeidspart; KS',
    );
    expect(said.text).toContain('Kommuner: Høylandet, Leka, Meråker');
    for (const party of ['Husbanken, samarbeidspart', 'KS', 'NAV, samarbeidspart'])
      expect(said.text).toContain(`• ${party}\n`);
    expect(said.text).not.toContain(county);
    expect(await client.agreement.findFirst({ where: { municipalityId: '5046' } })).toMatchObject({
      ...{ name: 'I LAG', end: '2028-12-30' },
    });
    const parties = await client.agreementParty.findMany({ orderBy: { name: 'asc' } });
    expect(parties.map(({ name, role, isParty }) => [name, role, isParty])).toEqual([
      ['Husbanken', 'samarbeidspart', true],
      ['KS', null, true],
      ['NAV', 'samarbeidspart', true],
    ]);
    const shown = await lagbot.say(siv, 'avtale');
    expect(shown.text).toContain('• NAV, samarbeidspart');
    await lagbot.say(ida, 'avtale angre');
    expect(await client.agreementParty.count()).toBe(2);
    expect(await client.agreement.count({ where: { municipalityId: '5046' } })).toBe(0);
    const form = await lagbot.say(ida, 'avtale ny Høylandet');
    expect(form.text).toContain('Husbanken: samarbeidspart');
  });

  it('has no money and lasts four years in a learning network, in nynorsk and English too', async () => {
    for (const text of [
      'avtale ny Leka, Meråker frå 1. januar 2020',
      'agreement new Leka and Meråker from 1 January 2020',
    ]) {
      const lagbot = await startEmpty();
      await lagbot.database.client.network.update({
        where: { id: lagbot.network },
        data: { kind: 'læringsnettverk', county: 'Trøndelag fylkeskommune, Nordland fylkeskommune' },
      });
      const said = await lagbot.say(ida, text);
      expect(said.text).not.toMatch(/kr\s0/u);
      expect(said.text).toContain('Nordland fylkeskommune, hovedpart');
      for (const id of ['5052', '5034'])
        expect(await find(lagbot, id)).toMatchObject([
          { name: 'I LAG', start: '2020-01-01', end: '2023-12-31', grantPerYear: 0, noticeMonths: 0 },
        ]);
    }
  });

  it('asks for the share where there is a grant, and saves nothing without it', async () => {
    const lagbot = await startEmpty();
    const { client } = lagbot.database;
    await client.network.update({ where: { id: lagbot.network }, data: { kind: 'læringsnettverk' } });
    const refused = await lagbot.say(ida, 'avtale ny Leka fra 1. januar 2024, tilskudd 100 000');
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(refused.text).toContain('Skriv også tilskuddets andel');
    expect(await find(lagbot)).toEqual([]);
    await lagbot.say(ida, 'avtale ny Leka fra 1. januar 2024');
    const unchanged = await lagbot.say(ida, 'avtale endre Leka tilskudd 100 000');
    expect(unchanged.text).toContain('Skriv også tilskuddets andel');
    const opened = await lagbot.say(ida, 'avtale endre Leka');
    if (opened.reply.kind !== 'form') throw new Error('no form');
    const { fields, id, state } = opened.reply.form;
    const values = Object.fromEntries(
      fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
    );
    const again = await lagbot.submit(ida, id, { ...values, grantPerYear: '100 000' }, { state });
    expect(again.reply).toMatchObject({ kind: 'errors', errors: { grantShare: expect.any(String) } });
    expect(await find(lagbot)).toMatchObject([{ grantPerYear: 0 }]);
    await lagbot.say(ida, 'avtale endre Leka tilskudd 100 000, andel 50');
    expect(await find(lagbot)).toMatchObject([{ grantPerYear: 10_000_000, grantShare: 5000 }]);
  });

  it('opens the form with what is known, and saves it', async () => {
    const lagbot = await startEmpty();
    for (const text of ['avtale ny', 'avtale ny Leka']) {
      const { reply } = await lagbot.say(ida, text);
      if (reply.kind !== 'form') throw new Error(`no form for «${text}»`);
      const values = Object.fromEntries(
        reply.form.fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
      );
      expect(values).toMatchObject({
        grantPerYear: '687 500',
        ownFinancingPerYear: '230 000',
        grantShare: '75',
        noticeMonths: '3',
      });
      expect(values.municipalities).toBe(text === 'avtale ny' ? 'Høylandet, Leka, Meråker' : 'Leka');
      const { id, state } = reply.form;
      const missing = await lagbot.submit(ida, id, values, { state });
      expect(missing.reply.kind).toBe('errors');
      const nobody = { ...values, start: '2023-12-20', municipalities: '' };
      expect((await lagbot.submit(ida, id, nobody, { state })).reply.kind).toBe('errors');
      expect(await find(lagbot)).toEqual([]);
      if (text === 'avtale ny') continue;
      const done = await lagbot.submit(ida, id, { ...values, start: '2023-12-20' }, { state });
      expect(done.text).toContain('Avtalen for Leka er lagt inn');
      expect(await find(lagbot)).toMatchObject([template]);
    }
  });

  it.each([
    ['avtale ny Leka fra 20.12.2023 til 20.12.2022', /før første dag/],
    ['avtale ny Leka fra 20.12.2023 til 20.12.2026 lengst til 20.12.2025', /kan ikke vare lenger/],
    ['avtale ny Leka fra 20.12.2023 andel 0', /fra 1 til 100/],
    ['avtale ny Leka fra 20.12.2023 andel 101 %', /fra 1 til 100/],
    ['avtale ny Steinkjer fra 20.12.2023', /Steinkjer er ikke med i I LAG/],
    ['avtale ny Leka, Steinkjer fra 20.12.2023', /Steinkjer er ikke med i I LAG/],
    ['avtale ny 9999 fra 20.12.2023', /ingen kommune med nummer 9999/],
    ['avtale ny Leka fra 20.12.2023, vedtatt 1. mars 2031', /har ikke vært ennå/],
    ['avtale ny Leka fra 20.12.2023 til 30. februar 2025', /ingen dag/],
    ['avtale ny Utopia fra 20.12.2023', /ingen kommune som heter «Utopia»/],
    ['avtale ny Leka fra 31. februar 2024', /ingen dag/],
    ['avtale ny Leka fra snart', /ingen dag/],
    ['avtale ny Leka fra 20.12.2023 tilskudd mye', /beløpet i kroner/],
    ['avtale ny Leka fra 20.12.2023 oppsigelse lenge', /antall måneder/],
    ['avtale ny Leka fra 20.12.2023, parter KDD: sjef', /ingen rolle/],
    ['avtale ny Høylandet fra 20.12.2024', /Høylandet har allerede «.*» fra/],
    ['avtale ny Leka fra 20.12.2023 tilskudd 99 000 000 000', /mer enn/],
  ])('refuses «%s» with what to do instead, and saves nothing', async (text, why) => {
    const lagbot = await startEmpty();
    await lagbot.say(ida, 'avtale ny Høylandet fra 20.12.2023');
    const said = await lagbot.say(ida, text);
    expect(said.text).toMatch(why);
    expect(said.outcome).toBe('refused');
    expect(await lagbot.database.client.agreement.count({ where: { networkId: lagbot.network } })).toBe(1);
  });

  it('asks about an amount that looks like a slip, and takes yes or the form', async () => {
    const lagbot = await startEmpty();
    const asked = await lagbot.say(
      ida,
      'avtale ny Leka fra 20.12.2023 tilskudd kr 6875000, forbehold «a, b»',
    );
    expect(asked).toMatchObject({ outcome: 'asked' });
    expect(asked.text.replaceAll('\u00a0', ' ')).toContain(
      'kr 6 875 000 er mer enn det dobbelte av kr 687 500',
    );
    const form = await lagbot.press(ida, buttonIn(asked, 'Endre'));
    if (form.reply.kind !== 'form') throw new Error('no form');
    const { fields, id, state } = form.reply.form;
    const values = Object.fromEntries(
      fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
    );
    expect(values).toMatchObject({ municipalities: 'Leka', reservations: 'a, b' });
    const again = await lagbot.submit(ida, id, values, { state });
    expect(again.outcome).toBe('asked');
    const yes = buttonsIn(again).find(({ label }) => label.endsWith('Ja'));
    await lagbot.say(ida, yes?.typed ?? '');
    expect(await find(lagbot)).toMatchObject([
      { ...template, grantPerYear: 687_500_000, reservations: 'a, b' },
    ]);
  });

  it('asks which year a day is of that was typed without one', async () => {
    const lagbot = await startEmpty();
    const asked = await lagbot.say(ida, 'avtale ny Leka fra 20. desember');
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, 'onsdag 20. desember 2023'));
    expect(await find(lagbot)).toMatchObject([template]);
  });

  it('is taken back and done after all', async () => {
    const lagbot = await startEmpty();
    await lagbot.say(ida, 'avtale ny Leka fra 20.12.2023');
    expect((await lagbot.say(ida, 'angre')).text).toContain('Avtalen for Leka er tatt bort');
    expect(await find(lagbot)).toEqual([]);
    expect(await lagbot.database.client.agreementParty.count()).toBe(0);
    await lagbot.say(ida, 'angre ikke');
    expect(await find(lagbot)).toMatchObject([template]);
  });

  it('is the coordinator’s alone', async () => {
    const lagbot = await startEmpty();
    for (const text of [
      'avtale ny',
      'avtale ny Leka fra 20.12.2023',
      'avtale endre Leka tilskudd 5',
      'avtale si opp Leka, brev datert i går',
    ])
      expect(await lagbot.say(siv, text)).toMatchObject({ outcome: 'refused' });
    expect(await lagbot.say('Else Annafylke', 'avtale ny Leka fra 20.12.2023')).toMatchObject({
      outcome: 'refused',
    });
  });
});
