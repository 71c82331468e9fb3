import type { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { type DatabaseEngine, engineOf } from './url.ts';

/** An open database. The client has SQLite's types on both engines: they are what the two have in common. */
export type Database = {
  client: PrismaClient;
  engine: DatabaseEngine;
  /** Ends the connections; what is under way is waited for. */
  close(): Promise<void>;
};

/**
 * Opens the database of a DATABASE_URL (`file:…` or `postgresql://…`) and connects to it, so that a wrong address
 * shows at once. It neither creates nor changes tables: that is `migrate`.
 */
export async function openDatabase(url: string): Promise<Database> {
  const engine = engineOf(url);
  // Imported when needed: the other engine's driver costs start-up time and memory.
  const client =
    engine === 'sqlite'
      ? (await import('./sqlite/open.ts')).openSqlite(url)
      : (await import('./postgresql.ts')).openPostgresql(url);
  try {
    await client.$connect();
    await client.$queryRaw`SELECT 1`;
  } catch (error) {
    await client.$disconnect().catch(() => undefined);
    throw error;
  }
  return { client, engine, close: () => client.$disconnect() };
}
