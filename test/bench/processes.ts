import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A process under test or its load generator, and the address it said it answers on. */
export type Server = { readonly url: string; readonly pid: number; stop(): Promise<void> };

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Settings of Lagbot with one Slack workspace over HTTP; `sink` stands in for Slack. */
export const slackSettings = (signingSecret: string, sink: string) => ({
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_API_URL: `${sink}/api/`,
});

/** Starts the built Lagbot; without Slack's settings it takes anonymous activities from Teams. */
export function startLagbot(
  databaseUrl: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  // In a folder of its own: a `.env` of the checkout is none of ours.
  return ready(spawnLagbot(databaseUrl, folder, { PORT: '0', ...settings }));
}

/** As `npm start` sets it: without a limit V8 lets the heap grow with the machine's memory before it cleans up. */
const heapLimit = '--max-old-space-size=512';

/** The process of `startLagbot`, not waited for. */
export function spawnLagbot(
  databaseUrl: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  return run([heapLimit, resolve('dist/main.js')], folder, {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
    ...settings,
  });
}

/** Starts a program of this folder, such as `load`. */
export function startProgram(name: string, ...rest: string[]): Promise<Server> {
  return ready(run(['.build/run.mjs', `test/bench/${name}.ts`, ...rest], process.cwd(), {}));
}

function run(args: string[], cwd: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const env = { PATH: process.env.PATH, ...settings };
  const options = process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [];
  const child = spawn(process.execPath, [...options, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function ready(child: ChildProcess): Promise<Server> {
  return new Promise((resolveServer, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolveServer({ url, pid: child.pid ?? 0, stop: () => stop(child) });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a process of the benchmark ended with ${code}: ${said}`)));
  });
}

/** Ends a process: kindly, and after 5 s for certain. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolveStop) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolveStop();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolveStop();
    });
    child.kill('SIGTERM');
  });
}
