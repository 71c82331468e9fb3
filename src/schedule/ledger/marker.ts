import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../database/open.ts';
import { type Mark, mark } from './mark.ts';

/** Waits between the first tries to write down what is already sent, in ms: a short fault shall not hold up the rest. */
const firstWaits = [100, 500];
/** From then on it is tried so often, in ms, to be sooner than another process that would send it again… */
const laterWait = 1_000;
/** …for as long as a database may be away, in ms, … */
const longestMs = 15 * 60_000;
/** …and so often where it takes other changes and not this one. */
const mostRefusals = 5;

type Waiting = { mark: Mark; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void };

/** Writes down what became of a message, and says whether it was still this holder's to say. */
export type Marker = (mark: Mark) => Promise<boolean>;

/**
 * Writes marks as they come: one at once, and what comes while that is being written together in the next
 * statement. The promise rejects when the database stays away, or is away while `signal` says to stop.
 */
export function createMarker(
  database: Database,
  claimedBy: string,
  { log, signal }: { readonly log: Logger; readonly signal?: AbortSignal | undefined },
): Marker {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const marks = batch.map((one) => one.mark);
        const ours = await persistently(database, () => mark(database, claimedBy, marks), { log, signal });
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

async function persistently<T>(
  { client }: Database,
  work: () => Promise<T>,
  { log, signal }: { readonly log: Logger; readonly signal?: AbortSignal | undefined },
): Promise<T> {
  const until = performance.now() + longestMs;
  // Changes nothing, but a file that somebody else is writing to refuses it.
  const takesChanges = () =>
    client.delivery.updateMany({ where: { id: '' }, data: { claimedBy: null } }).then(
      () => true,
      () => false,
    );
  for (let tries = 1, refusals = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      refusals += (await takesChanges()) ? 1 : 0;
      const isStopping = signal?.aborted === true && tries > firstWaits.length;
      if (isStopping || refusals >= mostRefusals || performance.now() > until) throw error;
      if (tries === 1)
        log.warn({ err: error }, 'what was delivered could not be written down; it is tried again');
      await wait(firstWaits[tries - 1] ?? laterWait);
    }
  }
}
