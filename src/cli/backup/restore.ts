import { insertAll } from '../../database/insert.ts';
import { listMigrationNames, migrationsFolder } from '../../database/migrate/migrations.ts';
import type { Database } from '../../database/open.ts';
import { engineOf } from '../../database/url.ts';
import { CliError } from '../exit.ts';
import { goneModels, modelNames, readerOf } from './models.ts';
import { readBackup } from './read.ts';
import { longest } from './write.ts';

/** Reads a backup to its end, for a database of this address; throws a CliError where it isn't whole. */
export async function checkBackup(file: string, url: string): Promise<void> {
  for await (const _batch of readBackup(file, await knownMigrations(url))) {
    // Reading checks each line, the number of rows and the sum.
  }
}

/**
 * Writes a backup into an empty database, all of it or nothing, and gives the number of rows. Throws a CliError when
 * the database holds anything, or the file isn't whole.
 */
export async function restoreBackup({ client }: Database, file: string, url: string): Promise<number> {
  const migrations = await knownMigrations(url);
  return client.$transaction(
    async (transaction) => {
      const full: string[] = [];
      for (const model of modelNames) {
        const count = await readerOf(transaction, model).count();
        if (count > 0) full.push(`${model} ${count}`);
      }
      if (full.length > 0) {
        throw new CliError(
          `the database is not empty (${full.join(', ')}), so nothing was written; set DATABASE_URL to a new one and restore there`,
        );
      }
      let rows = 0;
      for await (const batch of readBackup(file, migrations)) {
        if (goneModels.includes(batch.model)) continue;
        for (const statement of insertAll(transaction, batch.model, batch.rows)) rows += await statement;
      }
      return rows;
    },
    { maxWait: 10_000, timeout: longest },
  );
}

const knownMigrations = (url: string): Promise<string[]> =>
  listMigrationNames(migrationsFolder(engineOf(url)));
