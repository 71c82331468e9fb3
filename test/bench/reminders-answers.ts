import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { features } from '../../src/features/index.ts';
import { people, type ReminderWorld, team } from './reminders-world.ts';
import type { Line } from './table.ts';

const goalP99 = 100;
const everyMs = 10;

const secondsAlone = 3;

/** How long people who log hours wait for their answer while everybody is reminded, and while nobody is. */
export async function measureAnswers(
  name: string,
  world: ReminderWorld,
  burst: (world: ReminderWorld, kind: string) => Promise<number>,
): Promise<Line> {
  const log = pino({ level: 'silent' });
  const route = createApp({ database: world.database, features, log, isDemo: false, publicUrl: () => '' });
  let number = 0;
  const ask = async () => {
    number += 1;
    const account = { platform: 'slack', tenant: team, user: `U${number % people}` } as const;
    const text = 'timer 2t i går innbyggermøte';
    const asked = { did: 'command', key: `bench ${number}`, place: { kind: 'direct', id: 'D1' } } as const;
    const { changes } = await route({ ...asked, account, text }, new Date());
    if (changes.length === 0) throw new Error('a line of hours was not saved');
  };
  const alone = await p99Of(ask, () => pause(secondsAlone * 1000));
  const beside = await p99Of(ask, () => burst(world, 'beside answers'));
  return {
    name: `an answer during that on ${name}, p99`,
    value: `${beside.toFixed(1)} ms`,
    floor: `${alone.toFixed(1)} ms`,
    goal: `< ${goalP99} ms`,
    isReached: beside < goalP99,
  };
}

/** Asks every 10 ms, whether or not the last answer has come, until the work is done. */
async function p99Of(ask: () => Promise<void>, work: () => Promise<unknown>): Promise<number> {
  const latencies: number[] = [];
  const asking: Promise<void>[] = [];
  const timer = setInterval(() => {
    const begun = performance.now();
    asking.push(ask().then(() => void latencies.push(performance.now() - begun)));
  }, everyMs);
  await work();
  clearInterval(timer);
  await Promise.all(asking);
  latencies.sort((a, b) => a - b);
  return latencies[Math.floor((latencies.length - 1) * 0.99)] ?? Number.NaN;
}
