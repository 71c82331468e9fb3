import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { deriveSqlite } from '../../prisma/scripts/derive-sqlite.ts';
import { diffSchemas } from '../../prisma/scripts/diff-schemas.ts';
import { listPendingMigrations, migrate } from '../../src/database/migrate/migrate.ts';
import { listMigrationNames, migrationsFolder } from '../../src/database/migrate/migrations.ts';
import { openDatabase } from '../../src/database/open.ts';
import { findChoices, findOpenChoices } from '../../src/database/questions.ts';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { engine, freshUrl } from '../support/database.ts';
import { readSchemaFacts } from '../support/schema-facts.ts';

const names = await listMigrationNames(migrationsFolder(engine));

/** The project's migrations and one more, in a folder of their own. */
async function folderWith(name: string, script: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(migrationsFolder(engine), folder, { recursive: true });
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'migration.sql'), script);
  return folder;
}

async function open(url: string) {
  const database = await openDatabase(url);
  closeAfterFile(() => database.close());
  return database;
}

describe('migrate', () => {
  it('applies all migrations to an empty database, and none the second time', async () => {
    const url = await freshUrl('empty');
    expect(await listPendingMigrations(url)).toEqual(names);
    expect(await migrate(url)).toEqual(names);
    expect(await listPendingMigrations(url)).toEqual([]);
    expect(await migrate(url)).toEqual([]);
    const { client } = await open(url);
    expect(await client.person.count()).toBe(0);
  });

  it('makes the tables that the models describe', async () => {
    const model = await readFile('prisma/schema.prisma', 'utf8');
    const script = await diffSchemas(undefined, engine === 'sqlite' ? deriveSqlite(model) : model);
    const folder = await temporaryFolder();
    await mkdir(join(folder, '1_models'));
    await writeFile(join(folder, '1_models', 'migration.sql'), script);
    const described = await freshUrl('empty');
    await migrate(described, folder);
    const migrated = await readSchemaFacts(await open(await freshUrl('migrated')));
    expect(migrated).toEqual(await readSchemaFacts(await open(described)));
    expect(migrated.columns.length).toBeGreaterThan(names.length);
  });

  it('applies each migration once when several processes start together', async () => {
    const url = await freshUrl('empty');
    const start = () =>
      promisify(execFile)(process.execPath, ['.build/run.mjs', 'test/support/migrate-once.ts', url]);
    const ended = await Promise.all([start(), start(), start()]);
    const applied = ended.map(({ stdout }) => JSON.parse(stdout)).filter((list) => list.length > 0);
    expect(applied).toEqual([names]);
    const { client } = await open(url);
    const kept = await client.$queryRawUnsafe<{ name: string }[]>(
      'SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY 1',
    );
    expect(kept.map(({ name }) => name)).toEqual(names);
  });

  it('changes nothing when a migration fails, says which and why, and goes on when it is mended', async () => {
    const url = await freshUrl('empty');
    const broken = await folderWith('99990101000000_broken', 'CREATE TABLE "Half" ("id" TEXT); SELEKT 1;');
    const attempt = migrate(url, broken);
    await expect(attempt).rejects.toThrow(
      /^the migration 99990101000000_broken failed, and nothing was changed: .*SELEKT/,
    );
    expect(await listPendingMigrations(url, broken)).toEqual([...names, '99990101000000_broken']);
    const mended = await folderWith('99990101000000_broken', 'CREATE TABLE "Half" ("id" TEXT); SELECT 1;');
    expect(await migrate(url, mended)).toEqual([...names, '99990101000000_broken']);
  });

  it('refuses a database that is newer than the code, and changes nothing in it', async () => {
    const url = await freshUrl('migrated');
    await migrate(url, await folderWith('99990101000000_next_year', 'CREATE TABLE "Later" ("id" TEXT);'));
    await expect(migrate(url)).rejects.toThrow(
      "the database is newer than this version of Lagbot, which doesn't know 99990101000000_next_year",
    );
  });

  it('refuses a database in which another tool left a migration unfinished', async () => {
    const url = await freshUrl('migrated');
    const { client } = await open(url);
    await client.$executeRawUnsafe('UPDATE "_prisma_migrations" SET finished_at = NULL');
    await expect(migrate(url)).rejects.toThrow(`the database holds an unfinished migration, ${names[0]}`);
  });

  it('lets the open questions of an older version be answered, where they were asked', async () => {
    const url = await freshUrl('empty');
    const older = await temporaryFolder();
    for (const name of names.filter((one) => one < '20261130201729'))
      await cp(join(migrationsFolder(engine), name), join(older, name), { recursive: true });
    await migrate(url, older);
    const { client, close } = await openDatabase(url);
    const at = new Date('2024-03-14T09:00:00Z');
    const offered = (value: string) => [{ number: 1, action: 'hours.log', value }];
    const asked = (id: string, key: string, sequence: number, value: string) => client.$executeRaw`
      INSERT INTO "Question" ("id", "choices", "sequence", "askedAt")
      VALUES (${id}, ${JSON.stringify({ key, choices: offered(value) })}, ${sequence}, ${at})`;
    const saved = (sender: string, sequence: number, key: string) => client.$executeRaw`
      INSERT INTO "Received" ("id", "key", "sender", "sequence", "answer", "receivedAt")
      VALUES (${key}, ${key}, ${sender}, ${sequence}, '{}', ${at})`;
    await saved('siv', 4, 'k4');
    await asked('siv', 'k5', 4, 'åpent «1»');
    await asked('siv#C1/1', 'k5', 4, 'åpent «1»');
    await asked('siv#C1/2', 'k6', 4, 'i tråd');
    await saved('odd', 2, 'o2');
    await asked('odd', 'o1', 1, 'for sent');
    await saved('ida', 3, 'i3');
    await asked('ida', 'i3', 3, 'gått god for');
    await asked('slack/T1/U1', 's1', 0, 'fremmed');
    await close();
    await migrate(url);
    const database = await open(url);
    const offer = (sender: string, thread: string) => findOpenChoices(database, sender, thread, at);
    expect(await offer('siv', '')).toEqual(offered('åpent «1»'));
    expect(await offer('siv', 'C1/1')).toEqual(offered('åpent «1»'));
    expect(await offer('siv', 'C1/2')).toEqual(offered('i tråd'));
    expect(await findChoices(database, 'siv', 'k5')).toEqual(offered('åpent «1»'));
    expect(await offer('odd', '')).toBeUndefined();
    expect(await offer('ida', '')).toEqual(offered('gått god for'));
    expect(await offer('slack/T1/U1', '')).toEqual(offered('fremmed'));
    expect(await database.client.received.count()).toBe(6);
  });

  if (engine === 'sqlite') {
    it('keeps the rows below a table that a migration makes anew', async () => {
      const url = await freshUrl('migrated');
      const { client, close } = await openDatabase(url);
      await client.network.create({
        data: {
          id: 'n',
          name: 'N',
          kind: 'bygdevekst',
          county: 'C',
          language: 'nb',
          themes: { create: { id: 't', name: 'T', position: 1 } },
        },
      });
      await close();
      const anew = `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
        CREATE TABLE "new_Network" AS SELECT * FROM "Network"; DROP TABLE "Network";
        ALTER TABLE "new_Network" RENAME TO "Network"; CREATE UNIQUE INDEX "Network_id" ON "Network"("id");
        PRAGMA foreign_keys=ON; PRAGMA defer_foreign_keys=OFF;`;
      await migrate(url, await folderWith('99990101000000_anew', anew));
      expect(await (await open(url)).client.theme.count()).toBe(1);
    });

    it('refuses a migration that leaves rows pointing to nothing', async () => {
      const url = await freshUrl('migrated');
      const orphan = `INSERT INTO "Theme" ("id", "networkId", "name", "position") VALUES ('t', 'gone', 'T', 1);`;
      await expect(migrate(url, await folderWith('99990101000000_orphan', orphan))).rejects.toThrow('1 rows');
      expect(await (await open(url)).client.theme.count()).toBe(0);
    });
  }
});
