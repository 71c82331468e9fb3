import { describe, expect, it } from 'vitest';
import { buttonIn, type Lagbot, startLagbot } from '../../../support/people.ts';

const [siv, ida] = ['Siv Eksempelvik', 'Ida Prøvestad'];
const may = { now: '2024-05-03T10:00' };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const own = ({ database }: Lagbot, municipalityId = '5052') =>
  database.client.agreement.findFirstOrThrow({ where: { municipalityId }, include: { earlier: true } });
const other = ({ database }: Lagbot, name: string, agreement: string) =>
  database.client.agreementParty.findFirst({ where: { name, agreement }, include: { earlier: true } });

/** Lagbot where the county is a party of Leka's agreement and of Høylandet's, and KDD of Leka's alone. */
async function startWithParties() {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  for (const [id, name] of [
    ['5052', 'Avtale A'],
    ['5046', 'Avtale B'],
  ] as const) {
    await client.agreement.updateMany({
      where: { municipalityId: id },
      data: { name, partyRole: 'hovedpart' },
    });
    const row = { networkId: lagbot.network, agreement: name };
    await client.agreementParty.create({
      data: { ...row, id: `county-${id}`, name: 'Trøndelag fylkeskommune', role: 'hovedpart' },
    });
  }
  await client.agreementParty.create({
    data: { id: 'kdd', networkId: lagbot.network, agreement: 'Avtale A', name: 'KDD' },
  });
  return lagbot;
}

describe('avtale part', () => {
  const decided = { decidedOn: '2024-03-12', caseNumber: '23/24', reservations: 'budsjett' };
  it.each([
    'avtale vedtak Leka 12. mars 2024 sak 23/24 med forbehold om budsjett',
    'avtale vedtak Leka, sak 23/24 12. mars 2024, forbehold budsjett',
    'avtale part Leka kommune, vedtatt 12.3.2024, sak 23/24, forbehold «budsjett»',
    'agreement party Leka, decided 12 March 2024, case 23/24, reservations about budsjett',
    'avtale vedtak 5052 den 12. mars 2024 i sak 23/24, med atterhald om budsjett',
  ])('takes a municipality’s decision from «%s»', async (text) => {
    const lagbot = await startWithParties();
    const said = await lagbot.say(ida, text, may);
    expect(said.text).toContain('Lagt inn for Leka');
    expect(said.text).toContain(
      'hovedpart → hovedpart, vedtatt 12.03.2024, sak 23/24, med forbehold: budsjett',
    );
    expect(await own(lagbot)).toMatchObject({
      ...decided,
      earlier: [
        { until: '2024-03-11', decidedOn: null, caseNumber: null, changedById: lagbot.personId(ida) },
      ],
    });
  });

  it('shows the part as it stood on a day, and tells who changed what and why', async () => {
    const lagbot = await startWithParties();
    await lagbot.say(ida, 'avtale part Leka, kontakt Kari Prøve', { now: '2024-01-10T10:00' });
    await lagbot.say(ida, 'avtale vedtak Leka 12. mars 2024 sak 23/24', { now: '2024-03-15T10:00' });
    await lagbot.say(ida, 'avtale part Leka, kontakt Ola Prøve, fordi Kari slutter', may);
    const shown = (await lagbot.say(siv, 'avtale', may)).text;
    expect(shown).toContain('Leka, hovedpart, vedtatt 12.03.2024, sak 23/24, kontakt: Ola Prøve');
    expect(shown).toMatch(
      /Endret 03\.05\.2024 av Ida Prøvestad: .*Kari Prøve → .*Ola Prøve\. Grunn: Kari slutter/,
    );
    const then = async (day: string) => (await lagbot.say(siv, `avtale vis Leka ${day}`, may)).text;
    expect(await then('2. mai 2024')).toContain('sak 23/24, kontakt: Kari Prøve');
    expect(await then('11. mars 2024')).toContain('Leka, hovedpart, kontakt: Kari Prøve');
    expect(await then('9. januar 2024')).not.toContain('kontakt');
  });

  it('takes another party’s part, asks in which agreement, and does it in all by word and by button', async () => {
    const lagbot = await startWithParties();
    const asked = await lagbot.say(ida, 'avtale vedtak Trøndelag fylkeskommune 12. mars 2024 sak 24/1', may);
    expect(asked.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(asked, 'Avtale B'), may);
    expect(await other(lagbot, 'Trøndelag fylkeskommune', 'Avtale B')).toMatchObject({
      ...{ decidedOn: '2024-03-12', caseNumber: '24/1' },
      earlier: [{ until: '2024-03-11', decidedOn: null, isParty: true }],
    });
    expect(await other(lagbot, 'Trøndelag fylkeskommune', 'Avtale A')).toMatchObject({ decidedOn: null });
    await lagbot.say(ida, 'avtale angre', may);
    expect(await other(lagbot, 'Trøndelag fylkeskommune', 'Avtale B')).toMatchObject({
      ...{ decidedOn: null, caseNumber: null, earlier: [] },
    });
    for (const again of [
      'avtale vedtak Trøndelag fylkeskommune i alle 12. mars 2024 sak 24/1',
      'avtale part «Trøndelag fylkeskommune» i alle, vedtatt 2024-03-12, sak 24/1',
    ]) {
      await lagbot.say(ida, again, may);
      for (const name of ['Avtale A', 'Avtale B'])
        expect(await other(lagbot, 'Trøndelag fylkeskommune', name)).toMatchObject({ caseNumber: '24/1' });
      await lagbot.say(ida, 'avtale angre', may);
    }
    await lagbot.say(ida, 'avtale part Trøndelag fylkeskommune i Leka, kontakt Nils', may);
    expect(await other(lagbot, 'Trøndelag fylkeskommune', 'Avtale A')).toMatchObject({ contact: 'Nils' });
  });

  it('opens a form that says what is known, and shows the second of two what the first has changed', async () => {
    const lagbot = await startWithParties();
    const open = async () => {
      const { reply } = await lagbot.say(ida, 'avtale part KDD', may);
      if (reply.kind !== 'form') throw new Error('no form');
      const { id, state, fields } = reply.form;
      const values = Object.fromEntries(
        fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
      );
      return { id, state, values };
    };
    const [first, second] = [await open(), await open()];
    const send = (form: typeof first, values: Record<string, string>) =>
      lagbot.submit(ida, form.id, { ...form.values, ...values }, { ...may, state: form.state });
    await send(first, { role: 'samarbeidspart' });
    const late = await send(second, { contact: 'Post i KDD' });
    expect(late.text).toContain('Ida Prøvestad har endret avtalen i mellomtiden');
    if (late.reply.kind !== 'errors') throw new Error('no form');
    const values = Object.fromEntries(
      late.reply.form.fields.map((one) => [one.name, 'value' in one ? (one.value ?? '') : '']),
    );
    await lagbot.submit(ida, second.id, values, { ...may, state: late.reply.form.state });
    expect(await other(lagbot, 'KDD', 'Avtale A')).toMatchObject({
      ...{ role: 'samarbeidspart', contact: 'Post i KDD' },
    });
    const shown = await lagbot.say(siv, 'avtale', may);
    expect(shown.text).toContain('KDD: samarbeidspart → samarbeidspart, kontakt: Post i KDD');
  });

  it('adds a party, also one that it asks about, and remembers who was one', async () => {
    const lagbot = await startWithParties();
    const asked = await lagbot.say(ida, 'avtale part Husbanken: samarbeidspart', may);
    expect(asked.text).toContain('«Husbanken» er ikke part i noen avtale');
    const which = await lagbot.press(ida, buttonIn(asked, 'Legg til Husbanken'), may);
    expect(which.outcome).toBe('asked');
    await lagbot.press(ida, buttonIn(which, 'Leka'), may);
    expect(await other(lagbot, 'Husbanken', 'Avtale A')).toMatchObject({
      ...{ role: 'samarbeidspart', isParty: true, earlier: [{ until: '2024-05-02', isParty: false }] },
    });
    expect((await lagbot.say(siv, 'avtale vis Leka 2. mai 2024', may)).text).not.toContain('Husbanken');
    await lagbot.say(ida, 'avtale endre Leka, parter «Trøndelag fylkeskommune: hovedpart»', {
      now: '2024-06-03T10:00',
    });
    const june = { now: '2024-06-04T10:00' };
    const now = (await lagbot.say(siv, 'avtale', june)).text;
    expect(now).toContain('Husbanken: samarbeidspart → –');
    expect(plain((await lagbot.say(siv, 'avtale vis Leka 1. juni 2024', june)).text)).toContain(
      'Husbanken, samarbeidspart',
    );
    await lagbot.say(ida, 'avtale part ny KDD i Høylandet, rolle hovedpart', june);
    expect(await other(lagbot, 'KDD', 'Avtale B')).toMatchObject({ role: 'hovedpart', isParty: true });
    await lagbot.say(ida, 'avtale angre', june);
    expect(await other(lagbot, 'KDD', 'Avtale B')).toBeNull();
  });

  it.each([
    ['avtale vedtak Leka 12. mars 2025 sak 1/25', /har ikke vært ennå/],
    ['avtale vedtak Leka 31. februar 2024', /ingen dag/],
    ['avtale part Leka, rolle sjef', /«sjef» er ingen rolle/],
    ['avtale part Leka, sak', /hva som skal stå etter «sak»/],
    ['avtale part Leka, rolle hovedpart', /Ingenting er endret/],
    ['avtale part ny', /hvem som er ny part/],
  ])('refuses «%s», and nothing is saved', async (text, why) => {
    const lagbot = await startWithParties();
    const said = await lagbot.say(ida, text, may);
    expect(said.text).toMatch(why);
    expect(said.outcome).toBe('refused');
    expect(await lagbot.database.client.agreementVersion.count()).toBe(0);
    expect(await lagbot.database.client.agreementPartyVersion.count()).toBe(0);
    expect(await lagbot.database.client.agreementParty.count()).toBe(3);
  });

  it('is the coordinator’s alone', async () => {
    const lagbot = await startWithParties();
    expect((await lagbot.say(siv, 'avtale vedtak Leka 12. mars 2024', may)).outcome).toBe('refused');
  });
});
