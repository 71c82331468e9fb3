import { dayOf, instantAt } from '../../calendar.ts';
import { type KeptDeed, listDeeds } from '../../database/deeds.ts';
import type { Context } from '../context.ts';

/** What the person has done today, the newest first; with some features alone where those are named. */
export async function listToday(
  { database, actor, now }: Context,
  features: readonly string[] | undefined,
): Promise<KeptDeed[]> {
  const deeds = await listDeeds(database, actor.id, instantAt(dayOf(now), '00:00'));
  return features === undefined ? deeds : deeds.filter(({ feature }) => features.includes(feature));
}
