import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../../config.ts';

/** Where the local clients are kept: they are fetched when they are first asked for, for few ever need them. */
const cache = resolve('node_modules/.cache/clients');

/** Where the bot is to listen, by the same PORT as ever, and the client's page: CLIENT_PORT, or its usual place. */
export function portsBeside(usualClientPort: number): { readonly bot: number; readonly client: number } {
  const given = process.env.CLIENT_PORT?.trim() || String(usualClientPort);
  const client = Number(given);
  if (!/^\d+$/.test(given) || client < 1 || client > 65_535) {
    throw new RangeError(`CLIENT_PORT must be a port number, not «${given}»`);
  }
  return { bot: readConfig().port, client };
}

/** Makes sure that a package is in the cache, and gives its folder. */
export function fetchPackage(name: string, version: string): string {
  const folder = join(cache, `${name.replaceAll('/', '+')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (!existsSync(installed)) {
    console.log(`Fetching ${name} ${version} …`);
    mkdirSync(folder, { recursive: true });
    // A package of its own, so that npm doesn't look for ours above it.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', `${name}@${version}`], {
      stdio: 'inherit',
    });
  }
  return installed;
}

/** Whether it was asked for with `-- --own`: an empty Lagbot, in which one begins a network of one's own. */
export const isOwn = process.argv.includes('--own');

/** What a network of one's own stands in: beside the demonstration, unless the environment names another place. */
const ownDatabase = { DATABASE_URL: process.env.DATABASE_URL ?? 'file:./data/own.db' };

/** Runs the bot and a client side by side until one of them ends or the person stops them. */
export function runTogether(bot: Readonly<Record<string, string>>, client: ChildProcess): void {
  const lagbot = spawn(process.execPath, ['dist/cli.js', 'start', isOwn ? '--own' : '--demo'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(isOwn ? ownDatabase : {}), ...bot },
  });
  const both = [lagbot, client];
  const stop = () => {
    for (const one of both) if (one.exitCode === null) one.kill('SIGTERM');
  };
  for (const one of both) one.once('exit', stop);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
