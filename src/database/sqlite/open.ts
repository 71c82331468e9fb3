import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../../../prisma/generated/sqlite/client.ts';
import { transactionOptions } from '../transactions.ts';
import { sqlitePath } from '../url.ts';
import { keepStatements } from './statements.ts';
import { withTurns } from './turns.ts';

/** How long a statement waits for another process to let go of the file, in milliseconds. */
const busyTimeout = 5_000;

// WAL: readers don't wait for a writer. FULL: what was answered with "saved" survives a power cut.
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

/** Opens a SQLite database for the application; its folder is made if it isn't there. */
export function openSqlite(url: string): PrismaClient {
  const files = sqliteFiles(url);
  return new PrismaClient({
    transactionOptions,
    // A long error text with an excerpt of our code costs a stack trace in every query.
    errorFormat: 'minimal',
    adapter: {
      provider: files.provider,
      adapterName: files.adapterName,
      connect: async () => {
        const adapter = await files.connect();
        await adapter.executeScript(settings);
        keepStatements(adapter);
        return withTurns(adapter);
      },
    },
  });
}

/** Bare connections to a SQLite file, as better-sqlite3 makes them; `timeout` is the wait for a lock in ms. */
export function sqliteFiles(url: string, timeout = busyTimeout): SqlMigrationAwareDriverAdapterFactory {
  const path = sqlitePath(url);
  mkdirSync(dirname(path), { recursive: true });
  return new PrismaBetterSqlite3({ url: path, timeout });
}
