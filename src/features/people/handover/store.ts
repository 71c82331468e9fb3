import type { Database } from '../../../database/open.ts';
import { kindOf } from '../../../domain/roles.ts';
import type { RoleRow } from '../store.ts';

/** A role by its id, whether it has ended or not. */
export async function findRoleById({ client }: Database, id: string): Promise<RoleRow | undefined> {
  const role = await client.role.findUnique({ where: { id } });
  return role === null ? undefined : { ...role, kind: kindOf(role.kind) ?? 'medlem' };
}

/** The roles that were handed over within a window: whose, to whom, by whom and when. */
export async function listHandovers(
  { client }: Database,
  { from, to }: { readonly from: Date; readonly to: Date },
) {
  const events = await client.auditEvent.findMany({
    where: { action: 'role.changed', at: { gte: from, lt: to } },
    select: { recordId: true, actor: true, at: true },
  });
  if (events.length === 0) return [];
  const roles = await client.role.findMany({
    where: { id: { in: events.map(({ recordId }) => recordId) }, handedToId: { not: null } },
    select: { id: true, networkId: true, personId: true, handedToId: true },
  });
  return roles.flatMap(({ handedToId, ...role }) => {
    const event = events.find(({ recordId }) => recordId === role.id);
    return event === undefined || handedToId === null
      ? []
      : [{ ...role, heirId: handedToId, by: event.actor, at: event.at }];
  });
}
