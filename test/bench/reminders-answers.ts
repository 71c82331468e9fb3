import pino from 'pino';
import { createApp } from '../../src/app.ts';
import { features } from '../../src/features/index.ts';
import { people, type ReminderWorld, team } from './reminders-world.ts';
import type { Line } from './table.ts';

const goalP99 = 100;
const everyMs = 10;

/** How long people who log hours wait for their answer while everybody is reminded. */
export async function measureAnswers(
  name: string,
  world: ReminderWorld,
  burst: (world: ReminderWorld, kind: string) => Promise<number>,
): Promise<Line> {
  const { database } = world;
  const log = pino({ level: 'silent' });
  const route = createApp({ database, features, log, isDemo: false });
  const latencies: number[] = [];
  let number = 0;
  const ask = async () => {
    const begun = performance.now();
    number += 1;
    const account = { platform: 'slack', tenant: team, user: `U${number % people}` } as const;
    const interaction = {
      did: 'command',
      key: `bench ${number}`,
      account,
      place: { kind: 'direct', id: 'D1' },
      text: 'timer 2t i går innbyggermøte',
    } as const;
    const { changes } = await route(interaction, new Date());
    if (changes.length === 0) throw new Error('a line of hours was not saved');
    latencies.push(performance.now() - begun);
  };
  const asking: Promise<void>[] = [];
  // Due and not just waited for: what comes late counts from when it should have been answered.
  const timer = setInterval(() => asking.push(ask()), everyMs);
  await burst(world, 'beside answers');
  clearInterval(timer);
  await Promise.all(asking);
  latencies.sort((a, b) => a - b);
  const p99 = latencies[Math.floor((latencies.length - 1) * 0.99)] ?? Number.NaN;
  return {
    name: `an answer during that on ${name}, p99 of ${latencies.length}`,
    value: `${p99.toFixed(1)} ms`,
    goal: `< ${goalP99} ms`,
    isReached: p99 < goalP99,
  };
}
