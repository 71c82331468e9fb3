import { setTimeout as pause } from 'node:timers/promises';
import { apply, type Contestant } from './compare.ts';
import type { Line } from './table.ts';

const goal = 30;

/** How much the process's memory (RSS, in MB) grows from its 1,000th command to its 10,000th. */
export async function measureMemory(load: string, contestant: Contestant): Promise<Line> {
  await apply(load, contestant, { count: 1000 });
  const early = await smallest(contestant.url);
  await apply(load, contestant, { count: 9000 });
  const late = await smallest(contestant.url);
  return {
    name: 'memory after 10,000 commands, MB',
    value: late.toFixed(0),
    floor: `${early.toFixed(0)} at 1,000`,
    ratio: `${late < early ? '' : '+'}${(late - early).toFixed(0)}`,
    goal: `≤ +${goal}`,
    isReached: late - early <= goal,
  };
}

/** The smallest of some readings: between two of them the garbage may go, and the RSS with it. */
async function smallest(url: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 6; reading += 1) {
    await pause(500);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1];
    least = Math.min(least, Number(bytes) / 1024 / 1024);
  }
  return least;
}
