import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';
import { getPrismaClientClass } from '../../prisma/generated/postgresql/class.ts';
import { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { addWeeks, dayOf, isoWeekOf } from '../../src/calendar/days.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { postgresqlConnections } from '../../src/database/postgresql.ts';
import { sqliteFiles } from '../../src/database/sqlite/open.ts';
import { keepStatements } from '../../src/database/sqlite/statements.ts';
import { engineOf } from '../../src/database/url.ts';
import { readMeters } from '../../src/domain/money/meters.ts';
import { readTerms } from '../../src/domain/money/terms.ts';
import { makeDigest } from '../../src/features/digest/store.ts';
import { asked, createHistory } from './overview-world.ts';
import type { Line } from './table.ts';

const million = 1_000_000;
const rounds = 31;
const warmUp = 10;
const goalRatio = 3;
const goalGrowth = 1.2;

/** A Monday in March: the year so far and the agreement year lie within a tenth of the history too. */
const now = new Date('2026-03-02T07:00:00Z');

/** What the county reads: its week, and the own financing of all its municipalities. */
const overviews: readonly (readonly [name: string, read: (database: Database) => Promise<unknown>])[] = [
  [
    'digest',
    (database) => makeDigest(database, asked, addWeeks(isoWeekOf(dayOf(now)), -1), { now, hasEmail: false }),
  ],
  [
    'own financing',
    async (database) =>
      readMeters(database, await readTerms(database, asked), {
        year: { kind: 'agreement' },
        today: dayOf(now),
      }),
  ],
];

/**
 * The county's overviews with a million lines, beside the statements that they send run alone on a bare connection,
 * and beside themselves with a tenth of the history. `create` makes an empty database and gives its address.
 */
export async function measureOverview(engine: string, create: () => Promise<string>): Promise<Line[]> {
  const urls = [await create(), await create()] as const;
  await createHistory(urls[0], now, million);
  await createHistory(urls[1], now, million / 10);
  const whole = await openDatabase(urls[0]);
  const tenth = await openDatabase(urls[1]);
  const lines: Line[] = [];
  try {
    for (const [name, read] of overviews) {
      const plain = await plainly(urls[0], read);
      const [ours = [], bare = [], less = []] = await timed([
        () => read(whole),
        plain.run,
        () => read(tenth),
      ]);
      await plain.close();
      const title = `${name} on ${engine}`;
      lines.push(
        lineOf(`${title}, beside ${plain.count} plain statements`, ours, bare, goalRatio),
        lineOf(`${title}, beside a tenth of the history`, ours, less, goalGrowth),
      );
    }
  } finally {
    await whole.close();
    await tenth.close();
  }
  return lines;
}

/** The statements that a read sends, to be run one after the other on one connection of the driver's own. */
async function plainly(url: string, read: (database: Database) => Promise<unknown>) {
  const statements: SqlQuery[] = [];
  const recorder = await openRecording(url, statements);
  await read({ client: recorder, engine: engineOf(url), close: async () => undefined });
  await recorder.$disconnect();
  const connection = await bareConnection(url);
  return {
    count: statements.length,
    run: async () => {
      for (const statement of statements) await connection.queryRaw(statement);
    },
    close: () => connection.dispose(),
  };
}

async function bareConnection(url: string): Promise<SqlDriverAdapter> {
  if (engineOf(url) === 'postgresql') return postgresqlConnections(url, 1).connect();
  const connection = await sqliteFiles(url).connect();
  // Compiled once, as whoever writes plain SQL would have it.
  keepStatements(connection);
  return connection;
}

async function openRecording(url: string, statements: SqlQuery[]): Promise<PrismaClient> {
  const isSqlite = engineOf(url) === 'sqlite';
  const factory = isSqlite ? sqliteFiles(url) : postgresqlConnections(url, 1);
  const adapter = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      const queryRaw = connection.queryRaw.bind(connection);
      connection.queryRaw = (query) => {
        statements.push(query);
        return queryRaw(query);
      };
      return connection;
    },
  };
  return isSqlite ? new PrismaClient({ adapter }) : new (getPrismaClientClass())({ adapter });
}

/** The milliseconds of each, round by round: A B C A B C …; what slows the machine slows all. */
async function timed(works: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now();
      await work();
      if (round >= 0) times[index]?.push(performance.now() - begun);
    }
  }
  return times;
}

/** By the lower quartile: a read that was put off for another process says nothing of either. */
function lineOf(name: string, values: readonly number[], floors: readonly number[], goal: number): Line {
  const [value, floor] = [quick(values), quick(floors)];
  const ratio = value / floor;
  return {
    name,
    value: `${value.toFixed(2)} ms`,
    floor: `${floor.toFixed(2)} ms`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${goal}`,
    isReached: ratio <= goal,
  };
}

const quick = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;
