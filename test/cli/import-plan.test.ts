import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { writeTable } from '../../src/documents/table.ts';
import type { ExportFilter } from '../../src/domain/export-filter.ts';
import { exportNetworks, exportThemes } from '../../src/features/networks/report.ts';
import { exportGoals, exportMeasures } from '../../src/features/plan/report.ts';
import { demoDatabase } from '../end-to-end/support/running.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-09-16T10:00');

const take = (database: Database, what: string, content: string | Uint8Array, mayCreate = false) =>
  importFile(database, { what, name: `${what}.csv`, content: Buffer.from(content), mayCreate, now });

const readers: readonly (readonly [string, (database: Database, filter: ExportFilter) => Promise<Row[]>])[] =
  [
    ['networks', exportNetworks],
    ['themes', exportThemes],
    ['goals', exportGoals],
    ['measures', exportMeasures],
  ];

async function exported(database: Database, read: (typeof readers)[number][1]): Promise<Row[]> {
  const networks = await database.client.network.findMany({ orderBy: { name: 'asc' } });
  const rows = await Promise.all(networks.map(({ id }) => read(database, { networkId: id })));
  return rows.flat();
}

/** Ids and hours are a database's own. */
const plain = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id' && name !== 'minutes')),
  );

describe('networks, themes, goals and measures', () => {
  it('give the same when what was exported is imported into an empty database, and nothing new after that', async () => {
    const [from, to] = [await demoDatabase(), await freshDatabase()];
    await from.client.network.updateMany({
      data: { quietDays: '2024-12-23/2025-01-02', countsUntagged: false },
    });
    for (const [what, read] of readers) {
      const rows = await exported(from, read);
      expect(rows.length, what).toBeGreaterThan(0);
      const content = await writeTable(Object.keys(rows[0] ?? {}), rows, 'csv');
      await take(to, what, content, true);
      expect(plain(await exported(to, read)), what).toEqual(plain(rows));
      const before = await to.client.auditEvent.count();
      await take(to, what, content, true);
      expect(await to.client.auditEvent.count(), what).toBe(before);
    }
  });

  it('take a goal of an agreement for each municipality that it binds, and measures by its title', async () => {
    const { database, network: networkId } = await startLagbot();
    await database.client.agreement.updateMany({
      where: { networkId, municipalityId: { in: ['5052', '5046'] } },
      data: { name: 'Bygdevekst Namdal' },
    });
    const goals =
      'network;agreement;municipality;number;mainGoal;goal;indicator;baseline;target;partners\n' +
      'I LAG;Bygdevekst Namdal;;;Flere innbyggere;Flere vil bo her;innbyggere;570;600;Nav, Husbanken\n' +
      'I LAG;;Meråker;2;;Næring;;;;\n';
    await take(database, 'goals', goals);
    await take(database, 'goals', goals);
    const stored = await database.client.goal.findMany({ orderBy: { municipalityId: 'asc' } });
    expect(stored.map((one) => [one.municipalityId, one.number, one.agreement, one.partners])).toEqual([
      ['5034', 2, null, null],
      ['5046', 1, 'Bygdevekst Namdal', 'Nav, Husbanken'],
      ['5052', 1, 'Bygdevekst Namdal', 'Nav, Husbanken'],
    ]);
    const measures =
      'network;municipality;goal;number;measure;responsible;due;cadence;state\n' +
      'I LAG;Leka;Flere vil bo her;1;Tomter ved kaia;Nav;2024-06-30;;i rute\n' +
      'I LAG;Leka;1;;Folkemøte;;;hvert kvartal;\n';
    await take(database, 'measures', measures);
    await take(database, 'measures', measures);
    const made = await database.client.measure.findMany({ orderBy: { number: 'asc' } });
    expect(made.map(({ number, title, state, due }) => [number, title, state, due])).toEqual([
      [1, 'Tomter ved kaia', 'onTrack', '2024-06-30'],
      [2, 'Folkemøte', 'planned', null],
    ]);
  });

  it.each([
    ['goals', 'network;goal\nI LAG;Kai\n', 'municipality: is empty'],
    ['goals', 'network;agreement;goal\nI LAG;Fiske;Kai\n', 'no agreement of «I LAG» is called «Fiske»'],
    ['goals', 'network;municipality;goal;theme\nI LAG;Leka;Kai;Fiske\n', 'has no theme «Fiske»'],
    ['measures', 'network;municipality;goal;measure\nI LAG;Leka;Kai;Tomter\n', 'the plan has no goal «Kai»'],
    [
      'measures',
      'network;municipality;goal;measure;state\nI LAG;Leka;Kai;Tomter;kanskje\n',
      'the plan has no goal',
    ],
    ['networks', 'network;quietDays\nI LAG;32. mai\n', '«32. mai» is not days'],
  ])('refuses %s with a fault, and saves nothing', async (what, content, fault) => {
    const { database } = await startLagbot();
    await expect(take(database, what, content)).rejects.toThrow(fault);
    expect(await database.client.goal.count()).toBe(0);
  });
});
