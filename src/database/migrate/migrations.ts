import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatabaseEngine } from '../url.ts';

/** A step in the life of the tables: its folder's name, which sorts by time, and what it runs. */
export type Migration = { name: string; script: string };

/** The folder that holds an engine's migrations, found from the source files and from the bundle alike. */
export function migrationsFolder(engine: DatabaseEngine): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'prisma', 'migrations', engine))) {
    if (folder === dirname(folder)) {
      throw new Error(`the folder prisma/migrations/${engine} is missing above ${import.meta.dirname}`);
    }
    folder = dirname(folder);
  }
  return join(folder, 'prisma', 'migrations', engine);
}

/** The names of the migrations in a folder, oldest first. */
export async function listMigrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations in a folder with their scripts, oldest first. */
export async function listMigrations(folder: string): Promise<Migration[]> {
  const names = await listMigrationNames(folder);
  return Promise.all(
    names.map(async (name) => ({
      name,
      script: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
    })),
  );
}
