import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { plan } from '../../src/schedule/ledger.ts';
import { closeAfterFile } from '../support/closing.ts';
import { freshDatabase } from '../support/database.ts';
import { addPerson, messageTo } from '../support/schedule.ts';

const atOnce = 4;
const leaseSeconds = 1;
const total = 150;

/** A platform that takes 10 ms for a message and remembers the text of each that it took. */
async function startPlatform(): Promise<{ url: string; taken: string[] }> {
  const taken: string[] = [];
  const server = createServer(async (request, response) => {
    const { card } = JSON.parse(await text(request));
    await wait(10);
    taken.push(String(card.elements[0].text));
    response.end(String(taken.length));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeAfterFile(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, taken };
}

/** Makes the delivering process ready to be started; within the checkout, so that it finds the packages. */
async function bundle(): Promise<string> {
  const outfile = resolve('node_modules/.cache/test', `delivering.${process.pid}.mjs`);
  closeAfterFile(() => rm(outfile, { force: true }));
  await build({
    entryPoints: ['test/support/delivering-process.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end && !(await isSo()); ) await wait(5);
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const hasEnded = once(process, 'exit');
  process.kill('SIGKILL');
  await hasEnded;
}

it('repeats at most what was on its way when the process is killed, and loses nothing', {
  timeout: 40_000,
}, async () => {
  const database = await freshDatabase();
  const { url, taken } = await startPlatform();
  const script = await bundle();
  const start = () => {
    const child = spawn(process.execPath, [script, database.url, url, String(atOnce), String(leaseSeconds)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    closeAfterFile(() => kill(child));
    return child;
  };
  const ada = await addPerson(database, 'ada');
  const due = new Date();
  await plan(
    database,
    'kind',
    Array.from({ length: total }, (_, n) => messageTo(ada, `matter ${n}`, due)),
  );

  const first = start();
  await until(() => taken.length >= 30);
  await kill(first);
  const takenByThen = taken.length;
  const last = start();
  const open = () => database.client.delivery.count({ where: { state: { not: 'sent' } } });
  await until(async () => (await open()) === 0);
  await kill(last);

  expect(takenByThen).toBeLessThan(total);
  expect(await open()).toBe(0);
  expect(new Set(taken).size).toBe(total);
  expect(taken.length - total).toBeLessThanOrEqual(atOnce);
});
