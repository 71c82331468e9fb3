import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../database/open.ts';
import { type Mark, mark } from './mark.ts';

/** Waits between tries to write down what is already sent, in ms: a database that restarts shall not repeat it. */
const patience = [100, 500, 2_000, 5_000];

type Waiting = { mark: Mark; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void };

/** Writes down what became of a message, and says whether it was still this holder's to say. */
export type Marker = (mark: Mark) => Promise<boolean>;

/**
 * Writes marks as they come: one at once, and what comes while that is being written together in the next
 * statement. The promise rejects when the database stays away.
 */
export function createMarker(database: Database, claimedBy: string, log: Logger): Marker {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const ours = await persistently(
          () =>
            mark(
              database,
              claimedBy,
              batch.map((one) => one.mark),
            ),
          log,
        );
        for (const one of batch) one.resolve(ours.has(one.mark.id));
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    isWriting = false;
  }

  return (mark) =>
    new Promise((resolve, reject) => {
      waiting.push({ mark, resolve, reject });
      if (isWriting) return;
      isWriting = true;
      // In a moment, so that what ends in the same turn of the event loop goes into the same statement.
      setImmediate(writeAll);
    });
}

async function persistently<T>(work: () => Promise<T>, log: Logger): Promise<T> {
  for (const ms of patience) {
    try {
      return await work();
    } catch (error) {
      log.warn({ err: error }, 'what was delivered could not be written down; trying again');
      await wait(ms);
    }
  }
  return work();
}
