import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../database/open.ts';
import { type Mark, mark } from './mark.ts';

/** Waits between tries to write down what is already sent, in ms: a database that restarts shall not repeat it. */
const patience = [100, 500, 2_000, 5_000];

type Waiting = { mark: Mark; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void };

/** Writes a mark: at once, or together with others that come in a moment. */
export type Marker = (mark: Mark, isUrgent: boolean) => Promise<boolean>;

/** How long a mark that isn't urgent waits for company, in ms: a statement costs as much as a message to send. */
const companyMs = 100;

/**
 * Writes marks as they come, and what comes while some are being written together in the next statement. The promise
 * says whether the message was still this holder's, and rejects when the database stays away.
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

  return (mark, isUrgent) =>
    new Promise((resolve, reject) => {
      waiting.push({ mark, resolve, reject });
      if (isWriting) return;
      isWriting = true;
      // In a moment, so that what ends in the same turn of the event loop goes into the same statement.
      if (isUrgent) setImmediate(writeAll);
      else setTimeout(writeAll, companyMs);
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
