import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import { postgresqlConnections } from '../postgresql.ts';
import { sqliteFiles } from '../sqlite/open.ts';
import { withTurns } from '../sqlite/turns.ts';
import { engineOf } from '../url.ts';
import { listMigrations, type Migration } from './migrations.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** One transaction over the whole run; it is the lock as well, and so dies with its process. */
type Session = {
  transaction: Transaction;
  /** Runs a script of several statements inside the transaction. */
  runScript(script: string): Promise<unknown>;
  /** Throws when the migrations left the data in disorder. */
  check(): Promise<void>;
  dispose(): Promise<void>;
};

type ScriptFailure = { migration: string | undefined; cause: unknown };

/** How long one process waits for another that is migrating the same SQLite file, in milliseconds. */
const lockTimeout = 60_000;
/** Names our lock among all advisory locks of a PostgreSQL database: the letters "lagb" as a number. */
const lockNumber = 0x6c616762;

/** Applies what is pending by Prisma's own engine, which keeps `_prisma_migrations`; see `migrate`. */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const engine = engineOf(url);
  const migrations = await listMigrations(folder);
  const session = await (engine === 'sqlite' ? openSqliteSession(url) : openPostgresqlSession(url));
  const { transaction } = session;
  try {
    const applied = await runEngine(session, `datasource db { provider = "${engine}" }`, migrations, folder);
    await session.check();
    await transaction.executeRaw(statement('COMMIT'));
    await transaction.commit();
    return applied;
  } catch (error) {
    await transaction.executeRaw(statement('ROLLBACK')).catch(() => undefined);
    await transaction.rollback();
    throw error;
  } finally {
    await session.dispose();
  }
}

async function openSqliteSession(url: string): Promise<Session> {
  const file = await sqliteFiles(url, lockTimeout).connect();
  try {
    // A changed table is copied, dropped and renamed: with foreign keys on, dropping it would delete its children.
    // The switch has no effect inside a transaction, so the PRAGMAs in the scripts have none either.
    await file.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;',
    );
    const transaction = await withTurns(file).startTransaction();
    return {
      transaction,
      runScript: (script) => file.executeScript(script),
      check: async () => {
        const { rows } = await file.queryRaw(statement('PRAGMA foreign_key_check'));
        if (rows.length > 0) {
          throw new Error(
            `after migrating, ${rows.length} rows would point to rows that aren't there; nothing was changed`,
          );
        }
      },
      dispose: () => file.dispose(),
    };
  } catch (error) {
    await file.dispose();
    throw error;
  }
}

async function openPostgresqlSession(url: string): Promise<Session> {
  const connections = await postgresqlConnections(url, 1).connect();
  try {
    const transaction = await connections.startTransaction();
    await transaction.executeRaw(statement(`SELECT pg_advisory_xact_lock(${lockNumber})`));
    return {
      transaction,
      // Without parameters it goes out as a simple query, which may hold several statements.
      runScript: (script) => transaction.executeRaw(statement(script)),
      check: async () => {},
      dispose: () => connections.dispose(),
    };
  } catch (error) {
    await connections.dispose();
    throw error;
  }
}

async function runEngine(
  session: Session,
  schema: string,
  migrations: Migration[],
  baseDir: string,
): Promise<string[]> {
  let failure: ScriptFailure | undefined;
  const adapter = engineAdapter(session, (script, cause) => {
    failure ??= { migration: migrations.find((migration) => migration.script === script)?.name, cause };
  });
  const connect = async (): Promise<SqlDriverAdapter> => adapter;
  const { provider, adapterName } = adapter;
  const engine = await openSchemaEngine(schema, {
    provider,
    adapterName,
    connect,
    connectToShadowDb: connect,
  });
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir,
        lockfile: { path: 'migration_lock.toml', content: null },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    const { migration, cause } = failure ?? { migration: undefined, cause: error };
    const what =
      migration === undefined ? 'migrating the database failed' : `the migration ${migration} failed`;
    throw new Error(`${what}, and nothing was changed: ${reasonOf(cause)}`, { cause });
  } finally {
    engine.free();
  }
}

/** The database as the engine sees it: our transaction, with a note of the first script that fails. */
function engineAdapter(
  session: Session,
  onFailure: (script: string, cause: unknown) => void,
): SqlDriverAdapter {
  const { transaction } = session;
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    queryRaw: (query) => transaction.queryRaw(query),
    // We hold the write lock; the engine's own way would keep every other connection out until this one ends.
    executeRaw: async (query) => (query.sql.includes('locking_mode') ? 0 : transaction.executeRaw(query)),
    executeScript: async (script) => {
      try {
        await session.runScript(script);
      } catch (error) {
        onFailure(script, error);
        throw error;
      }
    },
    startTransaction: () => Promise.reject(new Error('the migrations are one transaction already')),
    dispose: async () => {},
  };
}

/** What the database said: the adapters put its words beside the error's own message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const { cause } = error;
  if (typeof cause === 'object' && cause !== null && 'originalMessage' in cause) {
    return String(cause.originalMessage);
  }
  return error.message;
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}
