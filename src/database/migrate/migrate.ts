import { DriverAdapterError, type SqlQueryable } from '@prisma/driver-adapter-utils';
import { engineOf } from '../url.ts';
import { listMigrationNames, migrationsFolder } from './migrations.ts';

/**
 * Brings a database to the tables that this version of the code expects, and tells the names of the migrations that
 * it applied. Several processes may do so at once: one works, the others wait for it. All pending migrations make
 * one transaction, so a failed one changes nothing, and the next start tries again.
 * `folder` is that of the engine's migrations where it isn't the project's own.
 */
export async function migrate(url: string, folder = migrationsFolder(engineOf(url))): Promise<string[]> {
  if ((await listPendingMigrations(url, folder)).length === 0) {
    return [];
  }
  // Imported when needed: a start with nothing to migrate doesn't pay for Prisma's schema engine.
  const { applyMigrations } = await import('./apply-migrations.ts');
  return applyMigrations(url, folder);
}

/**
 * The names of the migrations that a database hasn't had yet, oldest first. Throws when it has had one that this
 * version of the code doesn't know, or holds one that another tool left unfinished.
 */
export async function listPendingMigrations(
  url: string,
  folder = migrationsFolder(engineOf(url)),
): Promise<string[]> {
  const engine = engineOf(url);
  const connections =
    engine === 'sqlite'
      ? (await import('../sqlite/open.ts')).sqliteFiles(url)
      : (await import('../postgresql.ts')).postgresqlConnections(url, 1);
  const [known, database] = await Promise.all([listMigrationNames(folder), connections.connect()]);
  try {
    const applied = await listAppliedMigrations(database);
    const unknown = applied.filter(({ name }) => !known.includes(name));
    if (unknown.length > 0) {
      throw new Error(
        `the database is newer than this version of Lagbot, which doesn't know ${namesOf(unknown)}; start the newer version`,
      );
    }
    const unfinished = applied.filter(({ isFinished }) => !isFinished);
    if (unfinished.length > 0) {
      throw new Error(
        `the database holds an unfinished migration, ${namesOf(unfinished)}; restore the backup from before it, or finish it by hand and set its finished_at in _prisma_migrations`,
      );
    }
    return known.filter((name) => !applied.some((migration) => migration.name === name));
  } finally {
    await database.dispose();
  }
}

type AppliedMigration = { name: string; isFinished: boolean };

async function listAppliedMigrations(database: SqlQueryable): Promise<AppliedMigration[]> {
  const sql = `SELECT migration_name, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`;
  try {
    const { rows } = await database.queryRaw({ sql, args: [], argTypes: [] });
    return rows.map(([name, isFinished]) => ({ name: String(name), isFinished: Number(isFinished) === 1 }));
  } catch (error) {
    if (error instanceof DriverAdapterError && error.cause.kind === 'TableDoesNotExist') {
      return [];
    }
    throw error;
  }
}

function namesOf(migrations: AppliedMigration[]): string {
  return migrations.map(({ name }) => name).join(', ');
}
