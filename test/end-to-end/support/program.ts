import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { closeAfterFile } from '../../support/closing.ts';

/** How a program ended, and what it wrote. */
export type Ended = {
  readonly code: number | null;
  readonly out: Buffer;
  readonly said: string;
  readonly err: string;
};
export type Environment = Readonly<Record<string, string>>;

/** The bundled program, which `npm test` has built before the tests run. */
export function bundled(name: 'main' | 'cli'): string {
  const file = resolve('dist', `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} isn't there: npm run build makes it`);
  return file;
}

/** Starts a bundled program in a folder, where it finds no `.env`, with these settings and no others of ours. */
export function startProgram(
  name: 'main' | 'cli',
  { cwd, env, args = [] }: { cwd: string; env: Environment; args?: readonly string[] },
): ChildProcessWithoutNullStreams {
  const { PATH = '', TZ = '' } = process.env;
  const child = spawn(process.execPath, [bundled(name), ...args], { cwd, env: { PATH, TZ, ...env } });
  closeAfterFile(() => kill(child));
  return child;
}

/** Runs a bundled program to its end; `input` is what stands on its standard input. */
export async function runProgram(
  name: 'main' | 'cli',
  parts: { cwd: string; env: Environment; args?: readonly string[]; input?: string },
): Promise<Ended> {
  const child = startProgram(name, parts);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(parts.input ?? '');
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  const out = Buffer.concat(chunks);
  return { code: typeof code === 'number' ? code : null, out, said: out.toString('utf8'), err };
}

/** Ends a process as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = once(child, 'exit');
  child.kill('SIGKILL');
  await hasEnded;
}
