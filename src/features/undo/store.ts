import { dayOf, instantAt } from '../../calendar/days.ts';
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

/** The name of a person who has had a role in one of the networks; nobody else's is told. */
export async function findNameAmong(
  { client }: Context['database'],
  networkIds: readonly string[],
  id: string,
): Promise<string | undefined> {
  const role = await client.role.findFirst({
    where: { personId: id, networkId: { in: [...networkIds] } },
    select: { person: { select: { name: true } } },
  });
  return role?.person.name;
}
