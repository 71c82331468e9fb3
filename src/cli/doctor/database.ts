import { existsSync } from 'node:fs';
import { listPendingMigrations } from '../../database/migrate/migrate.ts';
import { openDatabase } from '../../database/open.ts';
import { engineOf, sqlitePath } from '../../database/url.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';

/** Whether the database can be reached and has the tables of this version. It makes none. */
export async function checkDatabase(url: string): Promise<Finding[]> {
  const engine = engineOf(url);
  if (engine === 'sqlite' && !existsSync(sqlitePath(url))) {
    return [ok('database', `there is none yet; the first start makes ${sqlitePath(url)}`)];
  }
  try {
    const database = await openDatabase(url);
    try {
      return [
        await checkTables(url, `${engine === 'sqlite' ? `SQLite at ${sqlitePath(url)}` : 'PostgreSQL'}`),
      ];
    } finally {
      await database.close();
    }
  } catch (error) {
    return [
      fault('database', `can't be used (${reasonOf(error)}); check DATABASE_URL and that the database is up`),
    ];
  }
}

async function checkTables(url: string, name: string): Promise<Finding> {
  const pending = await listPendingMigrations(url);
  if (pending.length === 0) return ok('database', `${name}, with the tables of this version`);
  return fault(
    'database',
    `${name} waits for ${pending.join(', ')}; take a backup, then start Lagbot, which applies them`,
  );
}
