import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/database/migrate/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { runOnServer, startPostgres } from './support/postgres.ts';

/** Makes the database that each test file gets a copy of; what it returns tears it down. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  return project.name === 'postgresql' ? setUpPostgresql(project) : setUpSqlite(project);
}

async function setUpSqlite(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lagbot-template-'));
  const file = join(folder, 'template.db');
  await migrate(`file:${file}`);
  // Opened and closed once, so that what the journal holds is in the file that gets copied.
  await (await openDatabase(`file:${file}`)).close();
  project.provide('database', { engine: 'sqlite', file });
  return () => rm(folder, { recursive: true, force: true });
}

async function setUpPostgresql(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    await runOnServer(server.url('postgres'), 'CREATE DATABASE lagbot_template');
    await migrate(server.url('lagbot_template'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('database', {
    engine: 'postgresql',
    url: server.url('postgres'),
    template: 'lagbot_template',
  });
  return () => server.stop();
}
