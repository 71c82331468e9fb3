import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { plan } from '../../src/schedule/ledger.ts';
import { bundled } from '../support/bundled.ts';
import { closeAfterFile } from '../support/closing.ts';
import { startCountingPlatform } from '../support/counting-platform.ts';
import { engine, freshDatabase } from '../support/database.ts';
import { addPerson, messageTo } from '../support/schedule.ts';

// Four replicas on PostgreSQL, two processes on SQLite.
const { replicas, kills } = engine === 'postgresql' ? { replicas: 4, kills: 50 } : { replicas: 2, kills: 8 };
const leaseSeconds = 2;
const plannedAKill = 40;

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = once(child, 'exit');
  child.kill('SIGKILL');
  await hasEnded;
}

/** Numbers from 0 to 1, always the same ones. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isSo()); await wait(5)) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

it(`sends each message once while ${replicas} processes share the work and one is killed ${kills} times, but for what was on its way where nobody can be asked`, {
  timeout: 240_000,
}, async () => {
  const database = await freshDatabase();
  const platform = await startCountingPlatform(3);
  const script = await bundled('delivering-process');
  const random = randomNumbers(20_240_314);
  const start = (): ChildProcess => {
    // Half of a start would go to optimising Prisma's WebAssembly, for a process that soon dies.
    const args = ['--liftoff-only', script, database.url, platform.url, String(leaseSeconds)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    closeAfterFile(() => kill(child));
    return child;
  };
  const ada = await addPerson(database, 'ada', { slack: true });
  const eva = await addPerson(database, 'eva', { teams: true });
  const planMore = (round: number) =>
    plan(
      database,
      'kind',
      Array.from({ length: plannedAKill }, (_, n) =>
        messageTo(n % 2 === 0 ? ada : eva, `matter ${round}.${n}`, new Date()),
      ),
    );
  const hasSent = ({ pid = 0 }: ChildProcess) => platform.seen.has(pid);

  let running = Array.from({ length: replicas }, start);
  for (let round = 0; round < kills; round += 1) {
    await planMore(round);
    await until(() => running.some(hasSent), 'a process that sends');
    await wait(random() * 100);
    const active = running.filter(hasSent);
    const victim = active[Math.floor(random() * active.length)];
    if (victim === undefined) throw new Error('nobody to kill');
    await kill(victim);
    running = [...running.filter((one) => one !== victim), start()];
  }
  await until(
    async () => (await database.client.delivery.count({ where: { state: { not: 'sent' } } })) === 0,
    'all messages to be sent',
  );
  await Promise.all(running.map(kill));

  const rows = await database.client.delivery.findMany({ select: { id: true, recipientId: true } });
  const idsOf = (person: string) =>
    new Set(rows.filter((row) => row.recipientId === person).map(({ id }) => id));
  const takenBy = (person: string) => platform.taken.filter((id) => idsOf(person).has(id));
  expect(rows).toHaveLength(kills * plannedAKill);
  expect(takenBy(ada)).toHaveLength(idsOf(ada).size);
  expect(new Set(takenBy(ada)).size).toBe(idsOf(ada).size);
  expect(new Set(takenBy(eva)).size).toBe(idsOf(eva).size);
  expect(takenBy(eva).length - idsOf(eva).size).toBeLessThanOrEqual(kills);
});
