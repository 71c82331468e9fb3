import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { buildFinal } from '../../../src/features/reports/final/report.ts';
import { oslo, startLagbot } from '../../support/people.ts';
import { tablesOf, textOf } from './document-text.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;
const none = { grantPerYear: 0, ownFinancingPerYear: 0, grantShare: 0, noticeMonths: 0 };

type Of = { kind: string; name: string; start: string; end: string; county: string };

/** A network of a kind whose agreement binds Leka and Høylandet, and has no money. */
async function networkOf({ kind, name, start, end, county }: Of) {
  const networkId = uuid();
  await client.network.create({ data: { id: networkId, name, kind, county, language: 'nb' } });
  for (const municipalityId of ['5052', '5046']) {
    await client.membership.create({ data: { id: uuid(), networkId, municipalityId } });
    await client.agreement.create({
      data: {
        ...{ id: uuid(), networkId, municipalityId, start, end, maxEnd: end, ...none },
        ...{ name: `Avtale om ${name}`, kind, partyRole: 'hovedpart' },
        ...(municipalityId === '5052' ? { decidedOn: '2023-12-12', caseNumber: '87/23' } : {}),
      },
    });
  }
  return networkId;
}

const party = (networkId: string, agreement: string, name: string, role: string) =>
  client.agreementParty.create({ data: { id: uuid(), networkId, agreement, name, role } });

const build = (networkId: string, from: string, to: string, now: string) =>
  buildFinal(
    lagbot.database,
    { networkId, municipalityId: '5052', from, to, language: 'nb' },
    oslo(`${now}T10:00`),
  );

const learning = await networkOf({
  ...{ kind: 'læringsnettverk', name: 'Mindre kommuner', county: 'Trøndelag fylkeskommune' },
  ...{ start: '2020-01-01', end: '2023-12-31' },
});
await party(learning, 'Avtale om Mindre kommuner', 'Trøndelag fylkeskommune', 'hovedpart');
await party(learning, 'Avtale om Mindre kommuner', 'Distriktssenteret', 'samarbeidspart');

const growth = await networkOf({
  ...{ kind: 'bygdevekst', name: 'Bygdevekst', county: 'Trøndelag fylkeskommune' },
  ...{ start: '2024-01-01', end: '2028-12-30' },
});
const place = { networkId: growth, municipalityId: '5052' };
const [homes, jobs, quay] = [uuid(), uuid(), uuid()];
await client.goal.create({
  data: {
    ...{ ...place, id: homes, number: 1, title: 'Boliger' },
    ...{ indicator: 'nye boliger', baseline: '4 i 2023', target: '20 innen 2028', partners: 'Husbanken' },
  },
});
await client.goal.create({ data: { ...place, id: jobs, number: 2, title: 'Arbeidsplasser' } });
const measure = { ...place, goalId: homes, state: 'onTrack' };
await client.measure.createMany({
  data: [
    {
      ...{ ...measure, id: quay, number: 1, title: 'Tomter ved kaia' },
      ...{ state: 'done', doneOn: '2024-03-01' },
    },
    { ...measure, id: uuid(), number: 2, title: 'Leie før eie' },
    { ...measure, id: uuid(), number: 3, title: 'Tun i sentrum', state: 'delayed', due: '2024-05-01' },
  ],
});
await client.status.create({
  data: {
    ...{ ...place, id: uuid(), threadId: uuid(), version: 1, source: 'terminal', state: 'delayed' },
    ...{ done: 'Tre tomter er solgt.', goalId: homes, authorId: lagbot.personId('Siv Eksempelvik') },
    ...{ postedAt: oslo('2024-04-02T10:00'), writtenAt: oslo('2024-04-02T10:00') },
  },
});

describe('the final report of a learning network', () => {
  const built = build(learning, '2020-01-01', '2023-12-31', '2024-01-10');

  test('has no row of kr 0, no extension to its own end, and no tables of nothing', async () => {
    const { document, sheets } = await built;
    const text = textOf(document);
    for (const nothing of ['kr 0', '0 %', 'Kan forlenges', '0:00', '0 av 0', 'Delmål', 'Måloppnåelse']) {
      expect(text).not.toContain(nothing);
    }
    expect(tablesOf(document)).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['Status underveis']);
  });

  test('names the parties of the agreement, each with its part', async () => {
    expect(textOf((await built).document)).toContain(
      [
        'Parter',
        'Leka kommune, hovedpart, vedtatt 12.12.2023, sak 87/23',
        'Høylandet kommune, hovedpart',
        'Trøndelag fylkeskommune, hovedpart',
        'Distriktssenteret, samarbeidspart',
      ].join('\n'),
    );
  });

  test('misses neither goals nor hours nor statuses, for the agreement asks for none', async () => {
    const text = textOf((await built).document);
    expect(text).toContain('Ingen mangler er funnet.');
  });
});

describe('the final report of a bygdevekst agreement', () => {
  const built = build(growth, '2024-01-01', '2024-12-31', '2024-12-31');

  test('tells of each goal what it is measured by, from what to what, and who works on it besides', async () => {
    expect(textOf((await built).document)).toContain(
      [
        'Delmål 1: Boliger',
        'Måles ved: nye boliger',
        'Utgangspunkt: 4 i 2023',
        'Måltall: 20 innen 2028',
        'Partnere: Husbanken',
      ].join('\n'),
    );
  });

  test('tells the attainment of each goal by its measures and statuses, and leaves room for how far it came', async () => {
    const text = textOf((await built).document);
    expect(text.slice(text.indexOf('Måloppnåelse'), text.indexOf('Status underveis'))).toBe(
      [
        'Måloppnåelse',
        'Satt sammen av tiltak og statuser. Kommunen skriver selv hvor langt hvert delmål er nådd.',
        'Delmål 1: Boliger',
        'Måltall: 20 innen 2028 (utgangspunkt: 4 i 2023)',
        'Tiltak: 1 ferdig, 1 i rute, 1 forsinket',
        'Siste status: Forsinket (02.04.2024)',
        '01.03.2024: Tiltak 1 ble ferdig: Tomter ved kaia',
        '02.04.2024: Tre tomter er solgt.',
        'Hvor langt er delmålet nådd?',
        '[Skriv her]',
        'Delmål 2: Arbeidsplasser',
        'Ingenting er meldt ferdig eller fortalt i noen status.',
        'Hvor langt er delmålet nådd?',
        '[Skriv her]',
        '',
      ].join('\n'),
    );
    expect(text).not.toContain('I hvilken grad er målene nådd');
  });

  test('has no money where the agreement gives and asks for none', async () => {
    const { document, json } = await built;
    expect(textOf(document)).not.toContain('kr ');
    expect(json).not.toHaveProperty('years');
  });

  test('has its hours by goal, without money, once there are any', async () => {
    await client.hours.create({
      data: {
        ...{ ...place, id: uuid(), personId: lagbot.personId('Siv Eksempelvik'), day: '2024-06-03' },
        ...{ minutes: 90, activity: 'befaring', financing: 'annet', state: 'attested', source: 'terminal' },
        ...{ loggedAt: oslo('2024-06-03T10:00'), goalId: homes },
      },
    });
    const { document } = await build(growth, '2024-01-01', '2024-12-31', '2024-12-31');
    const text = textOf(document);
    expect(text).toContain('Timer\n1. Boliger | 0 | 0 | 90');
    expect(text).toContain('Det er ført 1:30 timer på delmålet.');
    expect(text).not.toContain('kr ');
  });
});

test('the grant and the own financing of a year are told year by year where they differ', async () => {
  const where = { networkId: lagbot.network, municipalityId: '5052' };
  const agreement = await client.agreement.findFirstOrThrow({ where });
  await lagbot.say('Ida Prøvestad', 'avtale endre Leka tilskudd kr 500 000 fra 20. desember 2024');
  expect(agreement.grantPerYear).toBe(687_500_00);
  const { document } = await buildFinal(
    lagbot.database,
    { ...where, from: '2023-12-20', to: '2025-12-20', language: 'nb' },
    oslo('2025-12-21T10:00'),
  );
  const text = textOf(document);
  expect(text).toContain(
    'Tilskudd per år: kr 687 500 (20.12.2023–19.12.2024), kr 500 000 (20.12.2024–20.12.2025), inntil 75 % av kostnaden',
  );
  expect(text).toContain('Egenfinansiering per år: kr 230 000');
});
