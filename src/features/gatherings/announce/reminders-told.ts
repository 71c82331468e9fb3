import { dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Gathering } from '../rules.ts';
import { readTold, type Told } from './store-told.ts';

/** Why nothing should be said of a gathering to somebody yet: it waits to be sent, or its announcement is on its way. */
export async function whyTooEarly(
  gathering: Gathering,
  recipientId: string,
  database: Database,
  now: Date,
): Promise<string | undefined> {
  if (gathering.heldAt !== null) return 'waits to be sent';
  return whyUnannounced(await readTold(database, gathering, recipientId, now));
}

const whyUnannounced = ({ announcement }: Told): string | undefined =>
  announcement === 'open' ? 'the announcement comes first' : undefined;

/** The same of a reminder, which isn't needed by whoever hears of the gathering on that day. */
export async function whyNotReminded(
  gathering: Gathering,
  recipientId: string,
  database: Database,
  now: Date,
): Promise<string | undefined> {
  if (gathering.heldAt !== null) return 'waits to be sent';
  const told = await readTold(database, gathering, recipientId, now);
  const isToldToday = told.newsAt !== undefined && dayOf(told.newsAt) === dayOf(now);
  return whyUnannounced(told) ?? (isToldToday ? 'told of it today' : undefined);
}
