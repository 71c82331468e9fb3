import type { Logger } from 'pino';
import type { PlannedMessage, Reminder } from '../chat/reminder.ts';
import type { Database } from '../database/open.ts';
import { listArchived, oldestMs, plan } from './ledger.ts';

export type PlannerParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly log: Logger;
};

const minuteMs = 60_000;
/** A write that bears an earlier moment than its commit, or a clock that was set back a little, is still seen. */
const overlapMs = 5 * minuteMs;
/** How often the whole past week is looked at again, for what was entered after it would have been due. */
const fullLookMs = 15 * minuteMs;

/** How far a kind has been planned. */
type Progress = { readonly to: number; readonly lookedFullyAt: number };

/**
 * Enters in the ledger what has come due. The first look of a process goes back a week, so nothing is lost over a
 * restart or an outage; then each goes on where the last one ended, and every quarter of an hour one goes back the
 * week again. The ledger's unique key makes looking twice harmless. The result gives the number of new messages; a
 * feature that fails is logged, and looked at again from the same point at the next call. Of archived networks nothing
 * is entered.
 */
export function createPlanner({ database, reminders, log }: PlannerParts): (now: Date) => Promise<number> {
  const kinds = reminders.map((reminder) => reminder.kind);
  const twice = kinds.find((kind, n) => kinds.indexOf(kind) !== n);
  if (twice !== undefined) throw new Error(`two features send messages of the kind ${twice}`);
  const progress = new Map<string, Progress>();
  return async (now) => {
    // Asked where something is due, which is in few minutes of the day, and then once for all.
    let archived: Promise<ReadonlySet<string>> | undefined;
    const inUse = async (all: readonly PlannedMessage[]): Promise<readonly PlannedMessage[]> => {
      if (all.length === 0) return all;
      archived ??= listArchived(database);
      const away = await archived;
      return all.filter(({ networkId }) => !away.has(networkId));
    };
    // All at once: where the database is another process, the features don't wait for each other's answers.
    const entered = await Promise.all(
      reminders.map(async (reminder) => {
        const { from, isFull } = windowStart(progress.get(reminder.kind), now.getTime());
        try {
          // What is due at this very moment counts, and a window's end doesn't belong to it.
          const window = { from: new Date(from), to: new Date(now.getTime() + 1) };
          const due = await reminder.plan(window, database);
          const count = await plan(database, reminder.kind, await inUse(due));
          const lookedFullyAt = isFull ? now.getTime() : (progress.get(reminder.kind)?.lookedFullyAt ?? 0);
          progress.set(reminder.kind, { to: now.getTime(), lookedFullyAt });
          return count;
        } catch (error) {
          log.error({ err: error, kind: reminder.kind }, 'reminders could not be planned');
          return 0;
        }
      }),
    );
    return entered.reduce((sum, count) => sum + count, 0);
  };
}

function windowStart(last: Progress | undefined, now: number): { from: number; isFull: boolean } {
  const oldest = now - oldestMs;
  // A clock that was set back makes the last full look lie ahead: then it is time for another.
  const isFull = last === undefined || Math.abs(now - last.lookedFullyAt) >= fullLookMs;
  if (isFull) return { from: oldest, isFull };
  return { from: Math.max(oldest, Math.min(last.to, now) - overlapMs), isFull };
}
