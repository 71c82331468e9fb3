import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Prisma, PrismaClient } from '../../../prisma/generated/sqlite/client.ts';
import { listPendingMigrations } from '../../database/migrate/migrate.ts';
import { listMigrationNames, migrationsFolder } from '../../database/migrate/migrations.ts';
import { engineOf, sqlitePath } from '../../database/url.ts';
import { CliError } from '../exit.ts';
import { encode, format, type Header, type Trailer, version } from './format.ts';
import { modelNames, readerOf } from './models.ts';

type Transaction = Prisma.TransactionClient;

/** Rows that are held in memory at a time. */
const batchSize = 1000;

/** How long reading or restoring may take, in milliseconds: a day, for Prisma wants a limit. */
export const longest = 24 * 60 * 60 * 1000;

/**
 * Writes all rows of a database, as they were at one moment, to a file; Lagbot may run and write meanwhile. The file
 * appears under its name when it is whole. Gives the number of rows.
 */
export async function writeBackup(url: string, file: string, now: Date): Promise<number> {
  const engine = engineOf(url);
  if (engine === 'sqlite' && !existsSync(sqlitePath(url))) {
    throw new CliError(`there is no database at ${sqlitePath(url)}; DATABASE_URL says where it is`);
  }
  if ((await listPendingMigrations(url)).length > 0) {
    throw new CliError(
      'the database has the tables of an older version; start this version of Lagbot once, or back up with the older one',
    );
  }
  const migration = (await listMigrationNames(migrationsFolder(engine))).at(-1) ?? '';
  const header: Header = { format, version, madeAt: now.toISOString(), migration };
  const client = await openForReading(url);
  const partial = `${file}.partial`;
  try {
    const rows = await client.$transaction((transaction) => writeRows(transaction, engine, header, partial), {
      maxWait: 10_000,
      timeout: longest,
    });
    await rename(partial, file);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.$disconnect();
  }
}

/**
 * A client whose transactions see the database as it is at their first query, and keep nobody from writing. On SQLite
 * that is a bare connection: those of the application hold the write lock.
 */
async function openForReading(url: string): Promise<PrismaClient> {
  if (engineOf(url) === 'postgresql')
    return (await import('../../database/postgresql.ts')).openPostgresql(url);
  const { sqliteFiles } = await import('../../database/sqlite/open.ts');
  return new PrismaClient({ adapter: sqliteFiles(url) });
}

async function writeRows(
  transaction: Transaction,
  engine: string,
  header: Header,
  file: string,
): Promise<number> {
  if (engine === 'postgresql') {
    await transaction.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`;
  }
  const sum = createHash('sha256');
  let rows = 0;
  async function* text(): AsyncGenerator<string> {
    const summed = (lines: readonly string[]): string => {
      const part = lines.map((line) => `${line}\n`).join('');
      sum.update(part);
      return part;
    };
    yield summed([JSON.stringify(header)]);
    for (const model of modelNames) {
      for await (const batch of readBatches(transaction, model)) {
        rows += batch.count;
        yield summed(batch.lines);
      }
    }
    const trailer: Trailer = { rows, sha256: sum.digest('hex') };
    yield `${JSON.stringify(trailer)}\n`;
  }
  // What is in it is for the operator alone; and it is on the disk before it gets its name.
  const output = createWriteStream(file, { mode: 0o600, flush: true });
  await pipeline(Readable.from(text()), createGzip(), output);
  return rows;
}

async function* readBatches(
  transaction: Transaction,
  model: string,
): AsyncGenerator<{ readonly lines: readonly string[]; readonly count: number }> {
  const reader = readerOf(transaction, model);
  let last: unknown;
  for (;;) {
    const where = last === undefined ? {} : { where: { id: { gt: last } } };
    const rows = await reader.findMany({ ...where, orderBy: { id: 'asc' }, take: batchSize });
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const head = last === undefined ? [JSON.stringify({ model, columns })] : [];
    const lines = rows.map((row) => JSON.stringify(columns.map((column) => encode(row[column]))));
    yield { lines: [...head, ...lines], count: rows.length };
    if (rows.length < batchSize) return;
    last = rows.at(-1)?.id;
  }
}
