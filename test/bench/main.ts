// `npm run bench`: what Lagbot costs beside the bare parts it is made of. It measures, prints, and asserts nothing.
// One part of it: npm run bench -- parser|start|memory|slack|teams|postgres|reminders|overview|documents. Profiles of
// every process under test go to a folder with BENCH_NODE_OPTIONS='--cpu-prof --cpu-prof-dir=/tmp/profiles'.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, compare } from './compare.ts';
import { measureDocuments } from './documents.ts';
import { throughputLines } from './lines.ts';
import { measureMemory } from './memory.ts';
import { measureOverview } from './overview.ts';
import { measureParser } from './parser.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Server, slackSettings, startLagbot, startProgram } from './processes.ts';
import { measureReminders } from './reminders.ts';
import { type Kind, signingSecret } from './requests.ts';
import { measureStart } from './start-up.ts';
import { formatTable, type Line } from './table.ts';
import { createWorld } from './world.ts';

/** Makes a database with the world in it, one of its own for each server, and gives its address. */
type Databases = () => Promise<string>;

const folder = await mkdtemp(join(tmpdir(), 'lagbot-bench-'));
const parts = process.argv.slice(2);
let empties = 0;
const isAsked = (part: string) => parts.length === 0 || parts.includes(part);
type Part = { readonly name: string; readonly measure: () => Promise<Line[]> };

/** What went wrong, told at the end: one part that can't be measured takes nothing from the others. */
const failed: string[] = [];
try {
  execFileSync(process.execPath, ['.build/bundle.mjs', '--if-older'], { stdio: 'inherit' });
  await measureAll();
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`Not measured:\n${failed.join('\n')}`);
  process.exitCode = 1;
}

/** Measures the parts that are asked for one after the other, and prints each as soon as it is there. */
async function measureAll(): Promise<void> {
  const load = await startProgram('load');
  const sqlite = await sqliteDatabases();
  try {
    for (const { name, measure } of partsOf(load, sqlite)) {
      if (!isAsked(name)) continue;
      try {
        console.log(formatTable(await measure()));
      } catch (error) {
        failed.push(`  ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      }
    }
  } finally {
    await load.stop();
  }
}

function partsOf(load: Server, sqlite: Databases): Part[] {
  const slack = slackSettings(signingSecret, load.url);
  return [
    { name: 'parser', measure: async () => measureParser() },
    {
      name: 'start',
      measure: async () => [
        await measureStart('demo with Teams', await sqlite(), folder, {}),
        await measureStart('Slack', await sqlite(), folder, slack),
      ],
    },
    { name: 'memory', measure: async () => [await memoryOf(load, await sqlite(), slack)] },
    { name: 'slack', measure: () => measureKind('slack', 'SQLite', load, sqlite) },
    { name: 'teams', measure: () => measureKind('teams', 'SQLite', load, sqlite) },
    { name: 'postgres', measure: () => onPostgres((server) => measureOnPostgres(server, load)) },
    { name: 'reminders', measure: () => measureOnBoth(measureReminders) },
    { name: 'overview', measure: () => measureOnBoth(measureOverview) },
    { name: 'documents', measure: () => measureDocuments(`file:${join(folder, 'documents.db')}`) },
  ];
}

async function memoryOf(load: Server, url: string, slack: ReturnType<typeof slackSettings>): Promise<Line> {
  const lagbot = await startLagbot(url, folder, slack);
  try {
    return await measureMemory(load.url, contestant('Lagbot', 'slack', lagbot));
  } finally {
    await lagbot.stop();
  }
}

/** Copies of one SQLite file, in a temporary folder on the disk. */
async function sqliteDatabases(): Promise<Databases> {
  const template = join(folder, 'world.db');
  await createWorld(`file:${template}`, new Date());
  let made = 0;
  return async () => {
    made += 1;
    const own = join(folder, String(made));
    await mkdir(own);
    await copyFile(template, join(own, 'lagbot.db'));
    return `file:${join(own, 'lagbot.db')}`;
  };
}

/** A name that no other part has used: a folder that is there already holds that part's rows. */
function nextEmpty(): string {
  empties += 1;
  return `empty${empties}`;
}

/** The same on both engines, on databases that are empty. */
async function measureOnBoth(
  measure: (engine: string, create: () => Promise<string>) => Promise<Line[]>,
): Promise<Line[]> {
  return [
    ...(await measure('SQLite', async () => `file:${join(folder, nextEmpty(), 'lagbot.db')}`)),
    ...(await onPostgres((server) => measure('PostgreSQL', () => server.create(nextEmpty())))),
  ];
}

function measureOnPostgres(server: Postgres, load: Server): Promise<Line[]> {
  let made = 0;
  return measureKind('slack', 'PostgreSQL', load, async () => {
    made += 1;
    const url = await server.create(`bench${made}`);
    await createWorld(url, new Date());
    return url;
  });
}

async function onPostgres(measure: (server: Postgres) => Promise<Line[]>): Promise<Line[]> {
  let server: Postgres;
  try {
    server = await startPostgres();
  } catch (error) {
    return [{ name: 'on PostgreSQL', value: `not measured: ${error}` }];
  }
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}

async function measureKind(kind: Kind, engine: string, load: Server, databases: Databases): Promise<Line[]> {
  const settings = kind === 'slack' ? slackSettings(signingSecret, load.url) : {};
  const servers = [
    await startLagbot(await databases(), folder, settings),
    await startProgram('floor', kind, await databases()),
    ...(kind === 'slack' && engine === 'SQLite' ? [await startProgram('floor', 'acknowledge', '-')] : []),
  ];
  try {
    const names = ['Lagbot', 'the bare handler', 'the bare acknowledgement'];
    const measured = await compare(
      load.url,
      servers.map((server, index) => contestant(names[index] ?? '', kind, server)),
    );
    return throughputLines(`${kind === 'slack' ? 'Slack' : 'Teams'} on ${engine}`, measured);
  } finally {
    for (const server of servers) await server.stop();
  }
}

function contestant(name: string, kind: Kind, { url, pid }: Server): Contestant {
  return {
    name,
    kind,
    url,
    pid,
    isAnswered: kind === 'slack' && name !== 'the bare acknowledgement',
    next: 0,
  };
}
