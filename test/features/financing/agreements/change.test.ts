import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, ida] = ['Siv Eksempelvik', 'Ida Prøvestad'];
const may = { now: '2024-05-03T10:00' };
const june = { now: '2024-06-10T10:00' };

const find = async ({ database }: Lagbot, municipalityId = '5052') =>
  database.client.agreement.findFirstOrThrow({
    where: { municipalityId },
    include: { earlier: { orderBy: { changedAt: 'asc' } } },
  });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The form that changes Leka's agreement, with what stands in it. */
async function open(lagbot: Lagbot) {
  const { reply } = await lagbot.say(ida, 'avtale endre Leka', may);
  if (reply.kind !== 'form') throw new Error('no form');
  const { id, state, fields } = reply.form;
  const values = Object.fromEntries(fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']));
  return { id, state, values };
}

describe('avtale endre', () => {
  it.each([
    ['avtale endre Leka tilskudd 700 000', { grantPerYear: 70_000_000 }],
    ['avtale endre Leka kommune, tilskudd: kr 700 000,-', { grantPerYear: 70_000_000 }],
    ['avtale endre avtalen for Leka tilskudd 0,7 mill', { grantPerYear: 70_000_000 }],
    ['agreement change Leka grant 700,000', { grantPerYear: 70_000_000 }],
    ['avtale endre Leka tilskot 700.000 kr', { grantPerYear: 70_000_000 }],
    [
      'avtale endre 5052 egenfinansiering 250 000, andel 70',
      { ownFinancingPerYear: 25_000_000, grantShare: 7000 },
    ],
    ['avtale endre Leka oppsigelse 6', { noticeMonths: 6 }],
    ['avtale endre Leka, tilskudd fra 687 500 til 700 000', { grantPerYear: 70_000_000 }],
    ['avtale endre Leka tilskudd til kr 700 000', { grantPerYear: 70_000_000 }],
    ['agreement change Leka grant from 687,500 to 700,000', { grantPerYear: 70_000_000 }],
    [
      'avtale endre Leka: tilskudd 700000 og egenfinansiering 240000',
      { grantPerYear: 70_000_000, ownFinancingPerYear: 24_000_000 },
    ],
    ['avtale endre Leka slutt til 20. november 2025', { end: '2025-11-20' }],
    ['avtale endre Leka til 20. november 2025', { end: '2025-11-20' }],
    ['avtale endre Leka kan forlenges til 20. desember 2027', { maxEnd: '2027-12-20' }],
    ['avtale endre Leka lengst til 20. desember 2027', { maxEnd: '2027-12-20' }],
    ['avtale endre Leka timer på tilskuddet teller', { countsGrantHours: true }],
  ])('keeps what was with «%s»', async (text, changed) => {
    const lagbot = await startLagbot();
    const before = await find(lagbot);
    const said = await lagbot.say(ida, text, may);
    expect(said.text).toContain('Avtalen for Leka er endret');
    expect(said.text).toContain('→');
    expect(said.text).toContain('Det gjelder fra fredag 3. mai 2024');
    const { earlier, ...after } = await find(lagbot);
    expect(after).toMatchObject(changed);
    const { grantPerYear, ownFinancingPerYear, grantShare, noticeMonths, end, maxEnd } = before;
    expect(earlier).toMatchObject([
      {
        ...{ grantPerYear, ownFinancingPerYear, grantShare, noticeMonths, end, maxEnd },
        ...{ until: '2024-05-02', changedById: lagbot.personId(ida), reason: null },
      },
    ]);
    expect((await find(lagbot, '5046')).earlier).toEqual([]);
  });

  it('tells everyone what was changed, when and by whom, and how it stood on a day', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'avtale endre Leka tilskudd 700 000 fra 1. mai 2024 fordi prisene steg', may);
    const shown = plain((await lagbot.say(siv, 'avtale', may)).text);
    expect(shown).toContain('inntil kr 700 000 i året');
    expect(shown).toMatch(/Endret 03\.05\.2024 av Ida Prøvestad: .*kr 687 500.* → .*kr 700 000/);
    expect((await find(lagbot)).earlier).toMatchObject([{ until: '2024-04-30', reason: 'prisene steg' }]);
    for (const text of [
      'avtale vis Leka 1. mars 2024',
      'avtale Leka 1. mars 2024',
      'avtale vis 30. april 2024',
      'agreement show Leka 1 March 2024',
    ]) {
      const then = plain((await lagbot.say(siv, text, may)).text);
      expect(then).toContain('Slik avtalen var');
      expect(then).toContain('inntil kr 687 500 i året');
      expect(then).not.toContain('700 000');
    }
    expect(plain((await lagbot.say(siv, 'avtale vis Leka 1. mai 2024', may)).text)).toContain('700 000');
  });

  it('holds from the first day where it was a slip', async () => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, 'avtale endre Leka tilskudd 700 000', may);
    await lagbot.press(ida, buttonIn(said, 'Gjelder fra første dag'), may);
    for (const day of ['21. desember 2023', '2. mai 2024', '3. mai 2024']) {
      const then = await lagbot.say(siv, `avtale vis Leka ${day}`, may);
      expect(plain(then.text)).toContain('inntil kr 700 000');
    }
  });

  it.each([
    ['avtale endre Leka slutt 1. januar 2023', /før første dag/],
    ['avtale endre Leka slutt 1. januar 2030', /kan ikke vare lenger enn til søndag 20. desember 2026/],
    ['avtale endre Leka start 1. januar 2027', /før første dag/],
    ['avtale endre Leka, vedtatt 1. juni 2024', /har ikke vært ennå/],
    ['avtale endre Leka andel 0', /fra 1 til 100/],
    ['avtale endre Leka andel 130', /fra 1 til 100/],
    ['avtale endre Leka bonus 5', /Jeg forstår ikke «Leka bonus 5».*tilskudd/],
    ['avtale endre Steinkjer tilskudd 5', /ingen avtale for «Steinkjer»/],
    ['avtale endre Sogndal tilskudd 5', /ingen avtale for «Sogndal»/],
    ['avtale endre Leka tilskudd', /hva som skal stå etter «tilskudd»/],
    ['avtale endre Leka tilskudd 687 500', /Ingenting er endret/],
    ['avtale endre Leka fra snart tilskudd 700 000', /ingen dag/],
    ['avtale forleng Leka', /Skriv til hvilken dag/],
    ['avtale forleng Leka til 20. desember 2024', /varer allerede til/],
    ['avtale forleng Leka til 20. desember 2027', /kan ikke vare lenger/],
    ['avtale forleng Leka til 31. februar 2026', /ingen dag/],
    ['avtale forleng Steinkjer til 20. desember 2026', /ingen avtale for «Steinkjer»/],
    ['avtale trekk oppsigelsen Leka', /er ikke sagt opp/],
    ['avtale si opp Leka, brev datert 31. april 2024', /ingen dag/],
    [
      'avtale si opp Leka til 1. mai 2024, brev datert 1. april 2024',
      /gir med 3 måneders oppsigelse mandag 1. juli 2024 som siste dag, ikke onsdag 1. mai 2024/,
    ],
    ['avtale si opp Leka', /Skriv datoen på brevet/],
    ['avtale si opp Leka, brev datert 1. juni 2024', /^Lørdag 1\. juni 2024 har ikke vært ennå/],
    ['avtale slett Leka', /^En avtale slettes ikke/],
    ['avtale vis Leka 31. februar 2024', /^Datoen «31\. februar 2024» finnes ikke/],
    ['avtale ny 9999 fra 1. mars 2024', /^Jeg kjenner ingen kommune med nummer 9999/],
    ['avtale si opp Leka, brev datert 1. juni 2023', /kan ikke være eldre/],
    ['avtale si opp Steinkjer, brev datert 1. april 2024', /ingen avtale for «Steinkjer»/],
  ])('refuses «%s», and nothing is saved', async (text, why) => {
    const lagbot = await startLagbot();
    const before = await lagbot.database.client.agreement.findMany();
    const said = await lagbot.say(ida, text, may);
    expect(said.text).toMatch(why);
    expect(said.outcome).toBe('refused');
    expect(await lagbot.database.client.agreement.findMany()).toEqual(before);
    expect(await lagbot.database.client.agreementVersion.count()).toBe(0);
  });

  it('asks about an amount that is more than twice the template’s', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'avtale endre Leka tilskudd 6 875 000', may);
    expect(asked.outcome).toBe('asked');
    const form = await lagbot.press(ida, buttonIn(asked, 'Endre'), may);
    expect(form.reply.kind).toBe('form');
    await lagbot.press(ida, buttonIn(asked, 'Ja'), may);
    expect(await find(lagbot)).toMatchObject({ grantPerYear: 687_500_000 });
  });

  it('asks whose where none is named, and from when where it has ended', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'avtale endre tilskudd 700 000', may);
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, 'Leka'), may);
    expect(await find(lagbot)).toMatchObject({ grantPerYear: 70_000_000 });
    const ended = await lagbot.say(ida, 'avtale endre Meråker tilskudd 700 000', { now: '2026-01-10T10:00' });
    expect(ended.text).toContain('Fra hvilken dag gjelder endringen?');
    await lagbot.press(ida, buttonIn(ended, 'Gjelder fra første dag'), { now: '2026-01-10T10:00' });
    expect(await find(lagbot, '5034')).toMatchObject({ grantPerYear: 70_000_000 });
  });

  it('shows the second of two coordinators what the first has changed', async () => {
    const lagbot = await startLagbot();
    const [first, second] = [await open(lagbot), await open(lagbot)];
    await lagbot.submit(
      ida,
      first.id,
      { ...first.values, grantPerYear: '700 000' },
      { ...may, state: first.state },
    );
    const late = await lagbot.submit(
      ida,
      second.id,
      { ...second.values, noticeMonths: '6' },
      { ...may, state: second.state },
    );
    expect(plain(late.text)).toMatch(
      /Ida Prøvestad har endret avtalen i mellomtiden: .*687 500.* → .*700 000/,
    );
    expect(await find(lagbot)).toMatchObject({ noticeMonths: 3, grantPerYear: 70_000_000 });
    if (late.reply.kind !== 'errors') throw new Error('no form');
    const values = Object.fromEntries(
      late.reply.form.fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
    );
    await lagbot.submit(ida, second.id, values, { ...may, state: late.reply.form.state });
    expect(await find(lagbot)).toMatchObject({ noticeMonths: 6, grantPerYear: 70_000_000 });
  });

  it('keeps a name that the first of two coordinators has given it, and asks where the second gives another', async () => {
    const lagbot = await startLagbot();
    const [first, second, third] = [await open(lagbot), await open(lagbot), await open(lagbot)];
    const submit = ({ id, state, values }: typeof first, changed: Record<string, string>) =>
      lagbot.submit(ida, id, { ...values, ...changed }, { ...may, state });
    await submit(first, { name: 'Avtalen' });
    await submit(second, { noticeMonths: '6' });
    expect(await find(lagbot)).toMatchObject({ name: 'Avtalen', noticeMonths: 6 });
    const now = await open(lagbot);
    await submit(now, { name: 'Felles' });
    const late = await submit({ ...third, state: now.state }, { noticeMonths: '6', name: 'Min' });
    expect(late.text).toContain('En annen har kalt avtalen «Felles» i mellomtiden.');
    expect(await find(lagbot)).toMatchObject({ name: 'Felles' });
    if (late.reply.kind !== 'errors') throw new Error('no form');
    await submit({ ...third, state: late.reply.form.state }, { noticeMonths: '6', name: 'Min' });
    expect(await find(lagbot)).toMatchObject({ name: 'Min' });
  });

  it('has no name that another agreement has', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.agreement.update({
      where: { id: (await find(lagbot, '5046')).id },
      data: { name: 'Felles' },
    });
    for (const name of ['Felles', 'felles'])
      expect(await lagbot.say(ida, `avtale endre Leka navn ${name}`, may)).toMatchObject({
        outcome: 'refused',
        text: expect.stringContaining(`En annen avtale heter «${name}». Velg et annet navn.`),
      });
    const { id, state, values } = await open(lagbot);
    const late = await lagbot.submit(ida, id, { ...values, name: 'Felles' }, { ...may, state });
    expect(late.text).toContain('En annen avtale heter «Felles»');
    expect((await find(lagbot)).name).not.toBe('Felles');
    await lagbot.say(ida, 'avtale endre Høylandet navn FELLES', may);
    expect(await find(lagbot, '5046')).toMatchObject({ name: 'FELLES' });
  });

  it('never overlaps another that is saved at once', async () => {
    const lagbot = await startLagbot();
    const role = { networkId: lagbot.network, municipalityId: null, kind: 'koordinator', from: '2023-12-20' };
    await lagbot.database.client.role.create({
      data: { id: 'second', personId: lagbot.personId('Else Annafylke'), ...role },
    });
    const both = await Promise.all([
      lagbot.say(ida, 'avtale forleng Leka til 20. november 2026', may),
      lagbot.say('Else Annafylke', 'avtale ny Leka fra 1. januar 2026', may),
    ]);
    expect(both.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
  });

  it('keeps both of two changes that are typed at once', async () => {
    const lagbot = await startLagbot();
    const role = { networkId: lagbot.network, municipalityId: null, kind: 'koordinator', from: '2023-12-20' };
    await lagbot.database.client.role.create({
      data: { id: 'second', personId: lagbot.personId('Else Annafylke'), ...role },
    });
    await Promise.all([
      lagbot.say(ida, 'avtale endre Leka tilskudd 700 000', may),
      lagbot.say('Else Annafylke', 'avtale endre Leka oppsigelse 6', may),
    ]);
    expect(await find(lagbot)).toMatchObject({ grantPerYear: 70_000_000, noticeMonths: 6 });
    expect((await find(lagbot)).earlier).toHaveLength(2);
  });

  it('takes a change back, and keeps parties and what is the municipality’s own', async () => {
    const lagbot = await startLagbot();
    const before = await find(lagbot);
    await lagbot.say(ida, 'avtale endre Leka tilskudd 700 000', may);
    await lagbot.say(ida, 'avtale angre', may);
    expect(await find(lagbot)).toEqual(before);
    await lagbot.say(ida, 'avtale endre Leka, sak 23/117, kontakt Kari, parter KDD: samarbeidspart', may);
    expect(await find(lagbot)).toMatchObject({
      ...{ caseNumber: '23/117', contact: 'Kari' },
      earlier: [{ caseNumber: null, contact: null }],
    });
    expect((await lagbot.say(siv, 'avtale', may)).text).toContain('sak 23/117');
  });
});

describe('avtale angre', () => {
  it('gives no municipality two agreements of the same days', async () => {
    const lagbot = await startLagbot();
    const left = await lagbot.say(ida, 'avtale si opp Leka, brev datert 1. mars 2024', may);
    await lagbot.say(ida, 'avtale ny Leka fra 2. juni 2024', may);
    const said = await lagbot.press(ida, buttonIn(left, 'Angre'), may);
    expect(said.outcome).toBe('refused');
    expect(said.text).toMatch(/Leka har nå «.+» fra .+ 2\. juni 2024 til .+, så dette kan ikke angres/);
    expect(await find(lagbot)).toMatchObject({ end: '2024-06-01', noticeLetterOn: '2024-03-01' });
    await lagbot.say(ida, 'avtale angre', may);
    expect((await lagbot.press(ida, buttonIn(left, 'Angre'), may)).outcome).toBe('done');
    expect(await find(lagbot)).toMatchObject({ end: '2025-12-20', noticeLetterOn: null });
  });
});

describe('avtale forleng', () => {
  it.each([
    'avtale forleng Leka til 20. desember 2026',
    'avtale forleng Leka fram til 20.12.2026',
    'avtale forleng Leka 2026-12-20',
    'agreement extend Leka until 20 December 2026',
  ])('«%s» gives it a later end', async (text) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, text, may);
    expect(said.text).toContain('Avtalen for Leka varer til søndag 20. desember 2026');
    expect(await find(lagbot)).toMatchObject({
      end: '2026-12-20',
      maxEnd: '2026-12-20',
      earlier: [{ end: '2025-12-20', until: '2024-05-02' }],
    });
  });

  it('has the way to the last day that it can be extended to, where none or a later one is said', async () => {
    const lagbot = await startLagbot();
    for (const text of ['avtale forleng Leka', 'avtale forleng Leka til 20. desember 2027']) {
      const said = await lagbot.say(ida, text, may);
      expect(said.outcome).toBe('refused');
      const done = await lagbot.press(ida, buttonIn(said, 'Forleng til 20.12.2026'), may);
      expect(done.text).toContain('varer til søndag 20. desember 2026');
      await lagbot.say(ida, 'avtale angre', may);
    }
  });

  it('says of several agreements that they are several, in all languages', async () => {
    const lagbot = await startLagbot();
    const say = async (text: string) => (await lagbot.say(ida, text, may)).text;
    await say('avtale forleng alle til 20. desember 2026');
    expect(await say('avtale forleng alle til 20. desember 2026')).toContain(
      'Alle avtalene varer allerede til søndag 20. desember 2026 eller lenger.',
    );
    expect(await say('avtale angre')).toContain('Avtalene for Høylandet, Leka og Meråker er som de var.');
    await say('profil språk nynorsk');
    expect(await say('avtale forleng alle til 20. desember 2026')).toContain(
      'Avtalane for Høylandet, Leka og Meråker varer til',
    );
    expect(await say('avtale angre')).toContain('Avtalane for Høylandet, Leka og Meråker er som dei var.');
    await say('profil språk english');
    expect(await say('agreement extend all until 20 December 2026')).toContain(
      'The agreements of Høylandet, Leka and Meråker last until',
    );
    expect(await say('agreement undo')).toContain('are as they were.');
  });

  it('extends all in the network, but for those that are given notice of', async () => {
    const lagbot = await startLagbot();
    await lagbot.say(ida, 'avtale si opp Meråker, brev datert 1. mars 2024', may);
    const said = await lagbot.say(ida, 'avtale forleng alle til 20. desember 2026', may);
    expect(said.text).toContain('Avtalene for Høylandet og Leka varer til søndag 20. desember 2026');
    expect(said.text).toContain('Avtalen for Meråker er sagt opp, og står som den var.');
    for (const id of ['5052', '5046']) expect(await find(lagbot, id)).toMatchObject({ end: '2026-12-20' });
    expect(await find(lagbot, '5034')).toMatchObject({ end: '2024-06-01', noticeLetterOn: '2024-03-01' });
    await lagbot.say(ida, 'avtale angre', may);
    expect(await find(lagbot)).toMatchObject({ end: '2025-12-20' });
    const far = await lagbot.say(ida, 'avtale forleng alle i I LAG til 20. desember 2027', may);
    expect(far.text).toContain('Høylandet og Leka: Avtalen kan ikke vare lenger enn til');
    expect(await find(lagbot)).toMatchObject({ end: '2025-12-20' });
  });

  it('counts the days since it ended where it comes late, and is offered where it can be', async () => {
    const lagbot = await startLagbot();
    const shown = await lagbot.say(ida, 'avtale Leka', may);
    expect(buttonIn(shown, 'Forleng til 20.12.2026')).toBeDefined();
    await lagbot.say(ida, 'avtale forleng Leka til 20. desember 2026', { now: '2026-02-01T10:00' });
    expect((await find(lagbot)).earlier).toMatchObject([{ until: '2025-12-19' }]);
  });
});

describe('avtale si opp', () => {
  it.each([
    'avtale si opp Leka, brev datert 1. juni 2024',
    'avtale si opp Leka brev datert 1.6.2024',
    'avtale si opp Leka med brev av 1. juni 2024',
    'avtale sei opp Leka, brev datert 1. juni 2024',
    'avtale oppsigelse Leka, datert 2024-06-01',
    'agreement give notice Leka, letter dated 1 June 2024',
    'avtale si opp Leka 1. juni',
  ])('«%s» gives the last day by the letter’s date', async (text) => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, text, june);
    expect(said.text).toContain('Avtalen for Leka er sagt opp. Siste dag er søndag 1. september 2024');
    expect(said.text).toContain('teller ikke');
    expect(await find(lagbot)).toMatchObject({
      ...{ end: '2024-09-01', maxEnd: '2024-09-01', noticeLetterOn: '2024-06-01' },
      earlier: [{ end: '2025-12-20', until: '2024-05-31', noticeLetterOn: null }],
    });
    expect((await lagbot.say(siv, 'avtale', june)).text).toContain('med brev datert lørdag 1. juni 2024');
    expect(await lagbot.say(ida, 'avtale si opp Leka, brev datert 3. juni 2024', june)).toMatchObject({
      outcome: 'refused',
    });
    await lagbot.say(ida, 'avtale angre', june);
    expect(await find(lagbot)).toMatchObject({ end: '2025-12-20', noticeLetterOn: null, earlier: [] });
  });

  it('asks whose it is where several are bound, also by one agreement', async () => {
    const lagbot = await startLagbot();
    const asked = await lagbot.say(ida, 'avtale si opp, brev datert 1. juni 2024', june);
    expect(asked.text).toContain('Hvem sin avtale');
    await lagbot.press(ida, buttonIn(asked, 'Leka'), june);
    expect(await find(lagbot)).toMatchObject({ noticeLetterOn: '2024-06-01' });
    await lagbot.say(ida, 'avtale angre', june);
    await lagbot.database.client.agreement.updateMany({
      where: { networkId: lagbot.network },
      data: { name: 'Felles' },
    });
    const again = await lagbot.say(ida, 'avtale si opp Felles, brev datert 1. juni 2024', june);
    expect(again.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(again, 'Alle'), june);
    for (const id of ['5052', '5046', '5034'])
      expect(await find(lagbot, id)).toMatchObject({ end: '2024-09-01' });
    await lagbot.say(ida, 'avtale angre', june);
    await lagbot.say(ida, 'avtale si opp Leka, brev datert 1. juni 2024', june);
    expect(await find(lagbot, '5046')).toMatchObject({ noticeLetterOn: null });
    await lagbot.say(ida, 'avtale si opp alle i «Felles», brev datert 2024-06-01', june);
    for (const id of ['5052', '5046', '5034'])
      expect(await find(lagbot, id)).toMatchObject({ noticeLetterOn: '2024-06-01' });
  });

  it('reckons for each of several, and leaves out whoever ends earlier anyway', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.agreement.updateMany({ where: { networkId: lagbot.network }, data: { name: 'Felles' } });
    await client.agreement.updateMany({ where: { municipalityId: '5052' }, data: { end: '2024-08-01' } });
    await client.agreement.updateMany({ where: { municipalityId: '5046' }, data: { noticeMonths: 6 } });
    const said = await lagbot.say(ida, 'avtale si opp alle i «Felles», brev datert 1. juni 2024', june);
    expect(said.text).toContain('Avtalen for Meråker er sagt opp. Siste dag er søndag 1. september 2024');
    expect(said.text).toContain('Avtalen for Høylandet er sagt opp. Siste dag er søndag 1. desember 2024');
    expect(said.text).toContain('Leka: Avtalen går ut torsdag 1. august 2024');
    expect(await find(lagbot)).toMatchObject({ end: '2024-08-01', noticeLetterOn: null, earlier: [] });
    expect(await find(lagbot, '5046')).toMatchObject({ end: '2024-12-01', noticeLetterOn: '2024-06-01' });
    expect(await find(lagbot, '5034')).toMatchObject({ end: '2024-09-01', noticeLetterOn: '2024-06-01' });
    const back = await lagbot.say(ida, 'avtale trekk oppsigelsen Felles', june);
    expect(back.text).toContain('Oppsigelsen for Høylandet og Meråker er trukket.');
    expect(await find(lagbot)).toMatchObject({ end: '2024-08-01' });
  });

  it('is withdrawn, and the agreement lasts as long as before', async () => {
    const lagbot = await startLagbot();
    expect((await lagbot.say(ida, 'avtale trekk oppsigelse Leka', june)).text).toContain('er ikke sagt opp');
    await lagbot.say(ida, 'avtale si opp Leka, brev datert 1. juni 2024', june);
    const later = { now: '2024-06-20T10:00' };
    const twice = await lagbot.say(ida, 'avtale si opp Leka, brev datert 3. juni 2024', later);
    expect(twice.text).toContain('allerede sagt opp');
    const longer = await lagbot.say(ida, 'avtale forleng Leka til 20. desember 2026', later);
    expect(longer.text).toContain('allerede sagt opp');
    const said = await lagbot.press(ida, buttonIn(longer, 'Trekk oppsigelsen'), later);
    expect(said.text).toContain('Oppsigelsen for Leka er trukket. Siste dag er lørdag 20. desember 2025');
    const stands = { end: '2025-12-20', maxEnd: '2026-12-20', noticeLetterOn: null };
    expect(await find(lagbot)).toMatchObject(stands);
    await lagbot.say(ida, 'avtale angre', later);
    expect(await find(lagbot)).toMatchObject({ end: '2024-09-01', noticeLetterOn: '2024-06-01' });
    expect((await lagbot.say(ida, 'avtale trekk oppsigelsen', later)).outcome).toBe('done');
    expect(await find(lagbot)).toMatchObject(stands);
  });

  it('is given to the last day that the letter gives where another is said', async () => {
    const lagbot = await startLagbot();
    const said = await lagbot.say(ida, 'avtale si opp Leka til 1. juli, brev datert 1. juni 2024', june);
    await lagbot.press(ida, buttonIn(said, 'Si opp til søndag 1. september 2024'), june);
    expect(await find(lagbot)).toMatchObject({ end: '2024-09-01', noticeLetterOn: '2024-06-01' });
    await lagbot.say(ida, 'avtale angre', june);
    await lagbot.say(ida, 'avtale si opp Leka til 1. september 2024, brev datert 1. juni 2024', june);
    expect(await find(lagbot)).toMatchObject({ end: '2024-09-01', noticeLetterOn: '2024-06-01' });
  });

  it('says so where it ends anyway, and where nothing is agreed', async () => {
    const lagbot = await startLagbot();
    const late = await lagbot.say(ida, 'avtale si opp Leka, brev datert 1. november 2025', {
      now: '2025-11-02T10:00',
    });
    expect(late.text).toContain('Avtalen går ut lørdag 20. desember 2025');
    await lagbot.database.client.agreement.updateMany({ data: { noticeMonths: 0 } });
    const none = await lagbot.say(ida, 'avtale si opp Leka, brev datert 1. juni 2024', june);
    expect(none.text).toContain('«avtale endre Leka, oppsigelse 3»');
    expect((await lagbot.say(ida, 'avtale endre Leka, oppsigelse 3', june)).outcome).toBe('done');
  });
});
