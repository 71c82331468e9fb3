import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../database/open.ts';
import { findOwner } from '../features/people/access/store.ts';
import { collectData } from '../features/people/data/store.ts';
import { secretFile } from '../secret.ts';
import { checkBackup, restoreBackup } from './backup/restore.ts';
import { writeBackup } from './backup/write.ts';
import { examine } from './doctor/examine.ts';
import { type Finding, findingText } from './doctor/finding.ts';
import { CliError, exitCodes } from './exit.ts';
import { personNamed, withLagbot } from './open.ts';
import { type Erasure, eraseAccount, erasePerson } from './personal-data.ts';

/** Adds `lagbot mine`, `lagbot erase`, `lagbot backup`, `lagbot restore` and `lagbot doctor`. */
export function addOperator(program: Command): void {
  program
    .command('mine')
    .description('everything that is stored about a person, as JSON')
    .requiredOption('--person <person>', 'name, e-mail or id')
    .requiredOption('--out <file>', 'where to; only its owner may read it')
    .action(handOver);
  program
    .command('erase')
    .description('makes a person unrecognisable; their hours, statuses and answers stay under a pseudonym')
    .option('--person <person>', 'name, e-mail or id')
    .option('--account <account>', 'of a stranger: slack/TEAM/USER or teams/TENANT/USER')
    .action(erase);
  program
    .command('backup')
    .description('the whole database in one file; Lagbot may run meanwhile')
    .argument('<file>', 'where to, lagbot-backup.gz')
    .action(backUp);
  program
    .command('restore')
    .description('a backup into an empty database, SQLite or PostgreSQL: all of it or nothing')
    .argument('<file>', 'the backup')
    .action(restore);
  program
    .command('doctor')
    .description(
      'checks settings, database, tokens, scopes and manifests, and says what to do about each fault',
    )
    .action(async () => {
      conclude(await examine());
    });
}

function handOver({ person, out }: { person: string; out: string }): Promise<void> {
  return withLagbot(async ({ database }) => {
    const { id, name } = await personNamed(database, person);
    const data = await collectData(database, id);
    await writeFile(out, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 });
    console.log(`${out}: everything that is stored about ${name}`);
  });
}

async function erase({ person, account }: { person?: string; account?: string }): Promise<void> {
  if ((person === undefined) === (account === undefined))
    throw new CliError(
      'say whom: --person PERSON, or --account slack/TEAM/USER for a stranger',
      exitCodes.usage,
    );
  return withLagbot(async ({ database }) => {
    if (person === undefined) return eraseStranger(database, account ?? '');
    const { id, name } = await personNamed(database, person);
    console.log(erasureText(name, await erasePerson(database, id, new Date())));
  });
}

async function eraseStranger(database: Database, account: string): Promise<void> {
  const [platform = '', tenant = '', user = '', ...rest] = account.split('/');
  if (user === '' || rest.length > 0)
    throw new CliError('an account is written slack/TEAM/USER or teams/TENANT/USER', exitCodes.usage);
  const owner = await findOwner(database, { platform, tenant, user });
  if (owner !== undefined)
    throw new CliError(`the account belongs to ${owner.name}: lagbot erase --person ${owner.id}`);
  const removed = await eraseAccount(database, { platform, tenant, user });
  const counts = Object.entries(removed).map(([what, count]) => `${what} ${count}`);
  console.log(`${account}: removed: ${counts.join(', ')}`);
}

/** What an erasure did, in words. */
export function erasureText(before: string, { name, removed, kept, keptUntil }: Erasure): string {
  const counted = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${what} ${count}`)
      .join(', ') || 'nothing';
  const until =
    keptUntil === undefined ? '' : `; hours until ${keptUntil}, 5 years after their financial year`;
  return [
    `${before} is now «${name}»; e-mail, language and choices are gone, and roles have ended`,
    `removed: ${counted(removed)}`,
    `kept as ${name}: ${counted(kept)}${until}`,
    'not searched: names that somebody has typed in a text, digests already made, and older backups',
  ].join('\n');
}

async function backUp(file: string): Promise<void> {
  const { databaseUrl, secret } = readConfig();
  const rows = await writeBackup(databaseUrl, file, new Date());
  console.log(`${file}: ${rows} rows`);
  const where = secret === undefined ? `the file ${secretFile(databaseUrl)}` : 'LAGBOT_SECRET';
  process.stderr.write(
    `The secret is not in it: keep ${where} too, or Slack's workspaces have to install Lagbot anew.\n`,
  );
}

async function restore(file: string): Promise<void> {
  const { databaseUrl } = readConfig();
  // Before the database is even made: a damaged file leaves nothing behind.
  await checkBackup(file, databaseUrl);
  await withLagbot(async ({ database }) => {
    const rows = await restoreBackup(database, file, databaseUrl);
    console.log(`${file}: ${rows} rows restored`);
  });
}

/** Prints what was found; faults show in the exit code, those of the settings in one of their own. */
function conclude(findings: readonly Finding[]): void {
  console.log(findings.map(findingText).join('\n'));
  const faults = findings.filter(({ isFault }) => isFault);
  if (faults.length === 0) return;
  const isSettings = faults.some(({ subject }) => subject === 'settings');
  const sum = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  throw new CliError(`${sum}, each with what to do above`, isSettings ? exitCodes.config : exitCodes.failed);
}
