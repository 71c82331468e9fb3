import { expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { writeTable } from '../../src/documents/table.ts';
import type { ExportFilter } from '../../src/domain/export-filter.ts';
import { readMeters } from '../../src/domain/money/meters.ts';
import { readTerms } from '../../src/domain/money/terms.ts';
import { exportAgreements } from '../../src/features/financing/agreements/report.ts';
import { exportMoney } from '../../src/features/financing/own-means/report.ts';
import { exportGatherings } from '../../src/features/gatherings/report.ts';
import { exportNetworks, exportThemes } from '../../src/features/networks/report.ts';
import { exportOrganisations, exportPeople } from '../../src/features/people/report.ts';
import { exportGoals, exportMeasures } from '../../src/features/plan/report.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo } from '../support/people.ts';

const now = oslo('2025-01-10T10:00');

/** What is exported and taken back, in the order in which each finds what it names; deadlines follow from the agreements. */
const readers: Readonly<Record<string, (database: Database, filter: ExportFilter) => Promise<Row[]>>> = {
  networks: exportNetworks,
  agreements: exportAgreements,
  themes: exportThemes,
  organisations: exportOrganisations,
  people: exportPeople,
  goals: exportGoals,
  measures: exportMeasures,
  money: exportMoney,
  gatherings: exportGatherings,
};

async function exported(database: Database, what: string): Promise<Row[]> {
  const networks = await database.client.network.findMany({ orderBy: { name: 'asc' } });
  const rows = [];
  for (const { id } of networks) rows.push(...((await readers[what]?.(database, { networkId: id })) ?? []));
  return rows;
}

const take = async (database: Database, what: string, rows: readonly Row[]) =>
  importFile(database, {
    ...{ what, name: `${what}.csv`, mayCreate: true, now },
    content: await writeTable(Object.keys(rows[0] ?? {}), rows, 'csv'),
  });

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
  return database;
}

/** The hours and rates, which no file brings, of the networks and people of the same names. */
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
  await to.client.rate.createMany({
    data: (await from.client.rate.findMany()).map((one) => ({ ...one, networkId: networkOf(one.networkId) })),
  });
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
  for (const what of Object.keys(readers)) {
    const rows = await exported(demo, what);
    expect(rows.length, what).toBeGreaterThan(0);
    expect(await take(demo, what, rows), what).toMatch(/: 0 new, 0 changed, \d+ as before$/m);
    await take(empty, what, rows);
    expect(told(await exported(empty, what)), what).toEqual(told(rows));
    expect(await take(empty, what, rows), what).toMatch(/: 0 new, 0 changed, \d+ as before$/m);
  }
  await bringHours(demo, empty);
  const meters = await metersOf(demo);
  expect(meters.length).toBeGreaterThan(10);
  expect(await metersOf(empty)).toEqual(meters);
}, 180_000);
