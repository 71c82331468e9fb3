import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { kindOf } from '../../../domain/roles.ts';

/** Somebody's roles in a network that last beyond a day, or haven't begun by then, with where they are. */
export async function listOwnBeyond(
  { client }: Database,
  { personId, networkId }: { readonly personId: string; readonly networkId: string },
  day: Day,
) {
  const roles = await client.role.findMany({
    where: { personId, networkId, OR: [{ to: null }, { to: { gt: day } }] },
    include: { network: { select: { name: true } }, municipality: { select: { name: true } } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return roles.map((role) => ({ ...role, kind: kindOf(role.kind) ?? 'medlem' }));
}
