import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from './bundled.ts';
import { closeAfterFile } from './closing.ts';
import { oslo } from './people.ts';

type Answer = { readonly id: number; readonly outcome: string; readonly text: string };

/** Another Lagbot on the same database, in a process of its own. */
export type Replica = (person: string, text: string, now: string) => Promise<Answer>;

/** Starts so many Lagbots on a database, each in a process of its own, as they would share one in operation. */
export async function startReplicas(url: string, count: number): Promise<Replica[]> {
  const outfile = await bundled('replica-process');
  return Promise.all(Array.from({ length: count }, () => start(outfile, url)));
}

async function start(file: string, url: string): Promise<Replica> {
  const child = fork(file, [url], { execArgv: [] });
  closeAfterFile(async () => {
    const hasEnded = once(child, 'exit');
    child.disconnect();
    await hasEnded;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer));
  await new Promise<Answer>((isReady) => waiting.set(0, isReady));
  let last = 0;
  return (person, text, now) =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      child.send({ id: last, person, text, now: oslo(now).toISOString() });
    });
}
