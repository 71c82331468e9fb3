import { dayOf } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { Gathering } from '../rules.ts';
import { readTold } from './store-told.ts';

/**
 * Why nothing should be said of a gathering to somebody yet: it waits to be sent, or its announcement is on its way. A
 * reminder isn't needed either by whoever hears of the gathering on that day.
 */
export async function whyTooEarly(
  gathering: Gathering,
  recipientId: string,
  database: Database,
  now: Date,
  isReminder = false,
): Promise<string | undefined> {
  if (gathering.heldAt !== null) return 'waits to be sent';
  const { announcement, newsAt } = await readTold(database, gathering, recipientId, now);
  if (announcement === 'open') return 'the announcement comes first';
  const isToldToday = newsAt !== undefined && dayOf(newsAt) === dayOf(now);
  return isReminder && isToldToday ? 'told of it today' : undefined;
}
