import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { sqlitePath } from '../../src/database/url.ts';
import { closeAfterFile, temporaryFolder } from './closing.ts';
import { runOnServer } from './postgres.ts';

/** Where the migrated database lies that fresh ones are copied from, and the server for PostgreSQL's. */
type DatabaseTemplate =
  | { engine: 'sqlite'; file: string }
  | { engine: 'postgresql'; url: string; template: string };

declare module 'vitest' {
  export interface ProvidedContext {
    database: DatabaseTemplate;
  }
}

/** The engine that this run of the test file is on. */
export const { engine } = inject('database');

/** An empty, migrated database of this file's own, on the engine of the run; closed and deleted after the file. */
export async function freshDatabase(): Promise<Database & { url: string }> {
  const url = await freshUrl('migrated');
  const database = await openDatabase(url);
  closeAfterFile(() => database.close());
  return { ...database, url };
}

/** The DATABASE_URL of a database of this file's own, with the tables or without any. */
export async function freshUrl(content: 'migrated' | 'empty'): Promise<string> {
  const from = inject('database');
  if (from.engine === 'sqlite') {
    const file = join(await temporaryFolder(), 'lagbot.db');
    if (content === 'migrated') {
      await copyFile(from.file, file);
    }
    return `file:${file}`;
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = content === 'migrated' ? from.template : 'template0';
  await runOnServer(from.url, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  closeAfterFile(() => runOnServer(from.url, `DROP DATABASE "${name}" WITH (FORCE)`));
  const url = new URL(from.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** Ends every connection to a PostgreSQL database, as a restart of the server would. */
export async function endConnections(url: string): Promise<void> {
  const from = inject('database');
  if (from.engine === 'postgresql') {
    const name = new URL(url).pathname.slice(1);
    await runOnServer(
      from.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
  }
}

/**
 * Takes a database away, as a lock or a stopped server does; what comes back brings it back. On SQLite the write
 * lock is held, and the wait for it cut short.
 */
export async function takeAway({ client, url }: Database & { url: string }): Promise<() => Promise<void>> {
  const from = inject('database');
  if (from.engine === 'sqlite') {
    await client.$queryRawUnsafe('PRAGMA busy_timeout = 20');
    const other = new Sqlite(sqlitePath(url));
    other.exec('BEGIN IMMEDIATE');
    return async () => {
      other.exec('ROLLBACK');
      other.close();
    };
  }
  const name = new URL(url).pathname.slice(1);
  await runOnServer(from.url, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await endConnections(url);
  return () => runOnServer(from.url, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
}
