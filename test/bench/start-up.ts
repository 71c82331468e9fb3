import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './postgres.ts';
import { spawnLagbot, stop } from './processes.ts';
import { type Line, median } from './table.ts';

const goal = 1500;

/** The time from the start of the process to the first 200 of /readyz, on a database that is there: 5 starts. */
export async function measureStart(
  name: string,
  databaseUrl: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Line> {
  const times: number[] = [];
  for (let start = 0; start < 5; start += 1) times.push(await startOnce(databaseUrl, folder, settings));
  const middle = median(times);
  return {
    name: `start to ready, ${name}`,
    value: `${middle.toFixed(0)} ms`,
    goal: `< ${goal} ms`,
    isReached: middle < goal,
  };
}

async function startOnce(
  databaseUrl: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawnLagbot(databaseUrl, folder, { ...settings, PORT: String(port) });
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`Lagbot ended with ${child.exitCode} while starting`);
      if (performance.now() - begun > 30_000) throw new Error('Lagbot is not ready after 30 s');
      await pause(10);
    }
    return performance.now() - begun;
  } finally {
    await stop(child);
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
  } catch {
    return false;
  }
}
