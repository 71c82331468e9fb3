import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { ConfigError } from '../config.ts';

/** 0 done, 1 failed, 2 wrong usage, 78 bad settings (EX_CONFIG of sysexits.h). */
export const exitCodes = { done: 0, failed: 1, usage: 2, config: 78 } as const;

/** A call that can't be carried out, in words for the operator. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** Runs what the operator asked for; what goes wrong is said on standard error and shows in the exit code. */
export async function guard(work: () => Promise<void>): Promise<void> {
  // What Lagbot writes holds people's hours: the database, backups and exports are for their owner alone.
  process.umask(0o077);
  try {
    await work();
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = codeOf(error);
  }
}

/** A driver's fault is no more than a name, `DatabaseNotReachable`: it gets what to look at. */
function wordsOf(error: unknown): string {
  if (error instanceof DriverAdapterError) {
    return `the database can't be used (${error.message}): check DATABASE_URL, and that the database answers`;
  }
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): number {
  if (error instanceof ConfigError) return exitCodes.config;
  return error instanceof CliError ? error.exitCode : exitCodes.failed;
}
