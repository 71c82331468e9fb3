import { expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { exportTable } from '../../src/cli/export.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { readMeters } from '../../src/domain/money/meters.ts';
import { readTerms } from '../../src/domain/money/terms.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo } from '../support/people.ts';

const now = oslo('2025-01-10T10:00');

/** What is exported and taken back, in the order in which each finds what it names; deadlines follow from the agreements. */
const kinds = [
  ...['networks', 'memberships', 'organisations', 'people', 'agreements', 'themes', 'goals', 'measures'],
  ...['rates', 'money', 'payments', 'gatherings'],
];

async function exported(database: Database, what: string, format: 'csv' | 'json'): Promise<Uint8Array> {
  const networks = await database.client.network.findMany({ orderBy: { name: 'asc' } });
  return exportTable(database, what, { networkIds: networks.map(({ id }) => id), format });
}

const rowsOf = async (database: Database, what: string): Promise<Row[]> =>
  JSON.parse(Buffer.from(await exported(database, what, 'json')).toString('utf8'));

const take = (database: Database, what: string, content: Uint8Array) =>
  importFile(database, { what, name: `${what}.csv`, mayCreate: true, now, content });

/** Rows as files can say them: without ids, and without the hours of measures, which no file brings. */
const told = (rows: readonly Row[]): string[] =>
  rows.map(({ id: _, minutes: __, ...row }) => JSON.stringify(row)).sort();

/** Everything of the demonstration with the networks beside it, with parts and terms that have changed. */
async function changedDemo() {
  const database = await freshDatabase();
  const { client } = database;
  await loadDemo(database, { year: 2024, now, isBesides: true });
  const leka = await client.agreement.findFirstOrThrow({ where: { municipalityId: '5052' } });
  const by = { changedById: 'x', changedAt: now, reason: 'Ny ramme' };
  const { id: agreementId, networkId, kind: _, municipalityId: __, name: ___, ...terms } = leka;
  await client.agreementVersion.create({
    data: { ...terms, ...by, id: 'v1', agreementId, networkId, until: '2024-03-11' },
  });
  const said = { decidedOn: '2024-03-12', caseNumber: '23/24', reservations: 'budsjett', contact: 'Kari' };
  await client.agreement.update({
    where: { id: agreementId },
    data: { ...said, ownFinancingPerYear: 15_000_000, countsGrantHours: true },
  });
  const [county, other] = await client.agreementParty.findMany({ orderBy: { id: 'asc' }, take: 2 });
  for (const [party, isParty] of [
    [county, true],
    [other, false],
  ] as const) {
    const id = `${party?.id}`;
    await client.agreementPartyVersion.create({
      data: {
        ...by,
        id: `v${id}`,
        partyId: id,
        networkId,
        until: '2024-03-11',
        role: 'hovedpart',
        isParty: true,
      },
    });
    await client.agreementParty.update({ where: { id }, data: { ...said, isParty } });
  }
  const meråker = { networkId, municipalityId: '5034' };
  await client.agreement.updateMany({
    where: meråker,
    data: { end: '2024-11-30', maxEnd: '2024-11-30', noticeLetterOn: '2024-08-31' },
  });
  await client.organisation.create({ data: { id: 'o', networkId, name: 'Husbanken', kind: 'stat' } });
  const siv = await client.role.findFirstOrThrow({
    where: { municipalityId: '5052', kind: 'prosjektleder' },
  });
  const means = { day: '2024-03-12', amount: 5_000_050, purpose: 'konsulent', voucher: '1042' };
  await client.ownMeans.create({
    data: {
      ...{ ...means, id: 'm', networkId, municipalityId: '5052', state: 'entered', source: 'slack' },
      ...{ enteredById: siv.personId, enteredAt: now },
    },
  });
  const own = { networkId, municipalityId: '5052' };
  await client.payment.create({
    data: {
      ...own,
      id: 'p',
      title: '1. utbetaling',
      amount: 34_375_000,
      dueOn: '2024-06-30',
      createdAt: now,
    },
  });
  await client.membership.updateMany({
    where: own,
    data: { from: '2023-12-20', to: '2026-12-20', language: 'nn' },
  });
  await client.municipality.update({ where: { id: '5052' }, data: { population: 570 } });
  await client.rate.updateMany({ where: { networkId }, data: { to: '2024-08-31' } });
  const rate = { networkId, from: '2024-09-01', source: 'vedtak 12/24', perHour: 750_50 };
  await client.rate.createMany({
    data: [
      { ...rate, id: 'r1', maxPerHour: 800_00, maxMinutesPerYear: 101_250 },
      { ...rate, id: 'r2', municipalityId: '5052', perHour: 720_00, to: '2025-12-31' },
      { ...rate, id: 'r3', municipalityId: '5052', personId: siv.personId, perHour: 612_50 },
    ],
  });
  return database;
}

/** The hours, which no file brings, of the networks and people of the same names. */
async function bringHours(from: Database, to: Database): Promise<void> {
  const namesIn = async ({ client }: Database) => ({
    networks: await client.network.findMany(),
    people: await client.person.findMany(),
  });
  const [old, fresh] = [await namesIn(from), await namesIn(to)];
  const networkOf = (id: string) => {
    const name = old.networks.find((one) => one.id === id)?.name;
    return fresh.networks.find((one) => one.name === name)?.id ?? '';
  };
  const personOf = (id: string) => {
    const email = old.people.find((one) => one.id === id)?.email;
    return fresh.people.find((one) => one.email === email)?.id ?? '';
  };
  await to.client.hours.createMany({
    data: (await from.client.hours.findMany()).map((one) => ({
      ...{ ...one, networkId: networkOf(one.networkId), personId: personOf(one.personId) },
      ...{ themeId: null, goalId: null, measureId: null },
    })),
  });
}

async function metersOf(database: Database) {
  const all = [];
  for (const { id, name } of await database.client.network.findMany({ orderBy: { name: 'asc' } }))
    for (const year of [
      { kind: 'calendar', number: 2024 },
      { kind: 'agreement', number: 1 },
    ] as const) {
      const meters = await readMeters(database, await readTerms(database, id), { year, today: '2025-01-10' });
      for (const { municipality, documented, counted, ceiling, grantSupported, grantAtRisk } of meters)
        all.push({ name, municipality, documented, counted, ceiling, grantSupported, grantAtRisk });
    }
  return all;
}

it('brings all of three networks into an empty database, the meter to the øre, and twice changes nothing', async () => {
  const [demo, empty] = [await changedDemo(), await freshDatabase()];
  for (const what of kinds) {
    const [rows, file] = [await rowsOf(demo, what), await exported(demo, what, 'csv')];
    expect(rows.length, what).toBeGreaterThan(0);
    expect(await take(demo, what, file), what).toMatch(/: 0 new, 0 changed, \d+ as before$/m);
    await take(empty, what, file);
    expect(told(await rowsOf(empty, what)), what).toEqual(told(rows));
    expect(await take(empty, what, file), what).toMatch(/: 0 new, 0 changed, \d+ as before$/m);
  }
  await bringHours(demo, empty);
  const meters = await metersOf(demo);
  expect(meters.length).toBeGreaterThan(10);
  expect(await metersOf(empty)).toEqual(meters);
}, 180_000);
