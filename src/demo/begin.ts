import type { Logger } from 'pino';
import type { Reminder } from '../chat/reminder.ts';
import type { Database } from '../database/open.ts';
import { createPlanner } from '../schedule/planner.ts';
import { loadDemo } from './load.ts';
import { rate } from './plan/plan.ts';

type BeginParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly log: Logger;
};

/**
 * Loads the demonstration into an empty database, and gives the number of its people; 0 where something is there
 * already. What would have been sent before it began is not sent now.
 */
export async function beginDemo(parts: BeginParts, now: Date): Promise<number> {
  const { client } = parts.database;
  if ((await client.network.count()) > 0) return 0;
  const { counts, beside } = await loadDemo(parts.database, { now, isBesides: true });
  await createPlanner(parts)(now);
  await client.delivery.updateMany({
    where: { state: 'planned' },
    data: { state: 'skipped', reason: 'before the demonstration began' },
  });
  return counts.people + beside.people;
}

/** Whether the database holds the demonstration, and so nobody real whom a stranger could pass for. */
export async function isDemonstration({ client }: Database): Promise<boolean> {
  return (await client.rate.count({ where: { source: rate.source } })) > 0;
}
