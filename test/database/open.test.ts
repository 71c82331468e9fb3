import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isDatabaseAway } from '../../src/database/faults.ts';
import { openDatabase } from '../../src/database/open.ts';
import { sqlitePath } from '../../src/database/url.ts';
import { temporaryFolder } from '../support/closing.ts';
import { endConnections, engine, freshDatabase } from '../support/database.ts';

const database = await freshDatabase();
const { client, url } = database;
const createdAt = new Date('2026-03-29T01:30:00.123Z');
const person = (id: string) => ({ id, name: id, createdAt });

/** What a promise is rejected with; undefined when it isn't. */
const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an open database', () => {
  it('says which engine it is on', () => {
    expect(database.engine).toBe(engine);
  });

  it('gives back the moment that it was given, whatever the zone of the process and the server', async () => {
    await client.person.create({ data: person('moment') });
    expect((await client.person.findUniqueOrThrow({ where: { id: 'moment' } })).createdAt).toEqual(createdAt);
    const sql =
      engine === 'sqlite'
        ? `SELECT strftime('%s', "createdAt") AS seconds FROM "Person" WHERE "id" = 'moment'`
        : `SELECT floor(extract(epoch FROM "createdAt"))::text AS seconds FROM "Person" WHERE "id" = 'moment'`;
    expect(await client.$queryRawUnsafe(sql)).toEqual([
      { seconds: String(Math.floor(createdAt.getTime() / 1000)) },
    ]);
  });

  it('refuses a row that points to nothing', async () => {
    const orphan = { id: 'o', networkId: 'gone', name: 'T', position: 1 };
    await expect(client.theme.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' });
  });

  it('keeps a write that came while a transaction was open, when that one is undone', async () => {
    let beside: Promise<unknown> = Promise.resolve();
    const undone = client.$transaction(async (transaction) => {
      await transaction.person.create({ data: person('inside') });
      beside = client.person.create({ data: person('beside') }).then();
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await beside;
    const found = await client.person.findMany({ where: { id: { in: ['inside', 'beside'] } } });
    expect(found.map(({ id }) => id)).toEqual(['beside']);
  });

  it('lets many transactions at once take their turns', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `turn-${index}`);
    await Promise.all(
      ids.map((id, index) =>
        index % 2 === 0
          ? client.$transaction([client.person.create({ data: person(id) }), client.person.count()])
          : client.$transaction(async (transaction) => {
              await transaction.person.count();
              await transaction.person.create({ data: person(id) });
            }),
      ),
    );
    expect(await client.person.count({ where: { id: { startsWith: 'turn-' } } })).toBe(50);
  });

  it('goes on after a transaction that failed', async () => {
    const twice = [
      client.person.create({ data: person('twice') }),
      client.person.create({ data: person('twice') }),
    ];
    const fault = await faultOf(client.$transaction(twice));
    expect(fault).toMatchObject({ code: 'P2002' });
    expect(isDatabaseAway(fault)).toBe(false);
    expect(await client.person.count({ where: { id: 'twice' } })).toBe(0);
  });

  it('refuses an address of another kind without repeating it', async () => {
    const fault = await faultOf(openDatabase('mysql://root:secret@localhost/lagbot'));
    expect(String(fault)).toMatch(/DATABASE_URL must begin with file: .* or postgresql:\/\//);
    expect(String(fault)).not.toContain('secret');
  });
});

describe('the same statement', () => {
  it('gives each caller the rows of their own values, in any order and after the tables changed', async () => {
    const other = await freshDatabase();
    const named = (name: string) =>
      other.client.$queryRaw<{ name: string }[]>`SELECT "id", "name" FROM "Person" WHERE "name" = ${name}`;
    await other.client.person.createMany({ data: [person('a'), person('b')] });
    const found = await Promise.all(['a', 'b', 'nobody', 'a'].map(named));
    expect(found.map((rows) => rows.map(({ name }) => name))).toEqual([['a'], ['b'], [], ['a']]);
    await other.client.$executeRawUnsafe('ALTER TABLE "Person" ADD COLUMN "shoeSize" INTEGER');
    expect(await named('b')).toEqual([{ id: 'b', name: 'b' }]);
  });
});

if (engine === 'sqlite') {
  describe('SQLite', () => {
    it('journals ahead, waits for the disk, checks foreign keys and waits 5 s for a lock', async () => {
      const setting = async (name: string) =>
        Object.values(
          (await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`))[0] ?? {},
        ).map(String);
      expect(await setting('journal_mode')).toEqual(['wal']);
      expect(await setting('synchronous')).toEqual(['2']);
      expect(await setting('foreign_keys')).toEqual(['1']);
      expect(await setting('busy_timeout')).toEqual(['5000']);
    });

    it('makes the folder of a new file, and takes the usual ways to write a path', async () => {
      const file = join(await temporaryFolder(), 'a folder', 'new.db');
      await (await openDatabase(`file:${encodeURI(file)}`)).close();
      expect(existsSync(file)).toBe(true);
      expect(sqlitePath('file:///data/lagbot.db')).toBe('/data/lagbot.db');
      expect(sqlitePath('file:./data/lagbot.db')).toBe(join(process.cwd(), 'data/lagbot.db'));
      expect(() => sqlitePath('file:')).toThrow('must name a file');
    });

    it('is away while another process holds the write lock, and there again after it', async () => {
      const patient = await freshDatabase();
      await patient.client.$queryRawUnsafe('PRAGMA busy_timeout = 20');
      const other = new Sqlite(sqlitePath(patient.url));
      other.exec('BEGIN IMMEDIATE');
      const create = () => patient.client.person.create({ data: person('late') });
      expect(isDatabaseAway(await faultOf(create()))).toBe(true);
      expect(isDatabaseAway(await faultOf(patient.client.$executeRaw`DELETE FROM "Person"`))).toBe(true);
      expect(isDatabaseAway(await faultOf(patient.client.$transaction([create()])))).toBe(true);
      expect(
        isDatabaseAway(await faultOf(patient.client.$transaction(async (tx) => tx.person.count()))),
      ).toBe(true);
      expect(await patient.client.person.count()).toBe(0);
      other.exec('ROLLBACK');
      other.close();
      expect(await create()).toMatchObject({ id: 'late' });
    });
  });
} else {
  describe('PostgreSQL', () => {
    it('keeps its sessions in UTC, though the server is elsewhere', async () => {
      expect(await client.$queryRawUnsafe('SHOW TimeZone')).toEqual([{ TimeZone: 'UTC' }]);
      const elsewhere = await client.$queryRawUnsafe(
        `SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'`,
      );
      expect(elsewhere).toHaveLength(1);
    });

    it('is away when its connections are ended, and comes back by itself', async () => {
      const faults: unknown[] = [];
      for (const work of [
        () =>
          client.$transaction(async (tx) => [
            await tx.person.count(),
            await endConnections(url),
            await tx.person.count(),
          ]),
        () => client.$transaction(async (tx) => [await tx.person.count(), await endConnections(url)]),
        () => Promise.all([client.$executeRaw`SELECT pg_sleep(5)`, endConnectionsSoon()]),
        () =>
          Promise.all([client.$transaction([client.$executeRaw`SELECT pg_sleep(5)`]), endConnectionsSoon()]),
      ]) {
        faults.push(await faultOf(work()));
        await expect.poll(() => client.person.count(), { timeout: 2_000 }).toBeGreaterThanOrEqual(0);
      }
      expect(faults.map(isDatabaseAway)).toEqual([true, true, true, true]);
    });

    it('is away when nobody answers at its address', async () => {
      const faults = await Promise.all(
        ['postgresql://lagbot@127.0.0.1:1/lagbot', 'postgresql://lagbot@no-such-host.invalid/lagbot'].map(
          (address) => faultOf(openDatabase(address)),
        ),
      );
      expect(faults.map(isDatabaseAway)).toEqual([true, true]);
    });

    it('is not away when the database does not exist: waiting would not help', async () => {
      const missing = new URL(url);
      missing.pathname = '/no_such_database';
      const fault = await faultOf(openDatabase(missing.href));
      expect(String(fault)).toContain('no_such_database');
      expect(isDatabaseAway(fault)).toBe(false);
    });
  });
}

/** Ends the connections when the statement that was sent just before has begun. */
async function endConnectionsSoon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  await endConnections(url);
}
