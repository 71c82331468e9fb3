import { dayOf } from '../../../calendar/calendar.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import type { RoleKind } from '../../../domain/roles.ts';

type Window = { readonly from: Date; readonly to: Date };
type Place = { readonly networkId: string; readonly municipalityId: string | null };

/** Those who have a role in a municipality today, or in any of the network's where it is for the county. */
export async function listPeopleHere(
  { client }: Database,
  { networkId, municipalityId }: Place,
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: {
      networkId,
      municipalityId: municipalityId ?? { not: null },
      person: { erasedAt: null },
      AND: [inForce(dayOf(now))],
    },
    select: { personId: true },
    distinct: ['personId'],
  });
  return roles.map(({ personId }) => personId);
}

/** Those who coordinate a network today. */
export async function listCoordinatorIds(
  { client }: Database,
  networkId: string,
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: { networkId, kind: 'koordinator', person: { erasedAt: null }, AND: [inForce(dayOf(now))] },
    select: { personId: true },
    distinct: ['personId'],
  });
  return roles.map(({ personId }) => personId);
}

/** The roles of some kinds that somebody was given in chat within a window, with who gave them and when. */
export async function listGivenRoles({ client }: Database, { from, to }: Window, kinds: readonly RoleKind[]) {
  const events = await client.auditEvent.findMany({
    where: { action: 'role.created', at: { gte: from, lt: to }, actor: { not: 'operator' } },
    select: { recordId: true, actor: true, at: true },
  });
  if (events.length === 0) return [];
  const roles = await client.role.findMany({
    where: { id: { in: events.map(({ recordId }) => recordId) }, kind: { in: [...kinds] } },
  });
  return roles.flatMap((role) => {
    const event = events.find(({ recordId }) => recordId === role.id);
    return event === undefined ? [] : [{ ...role, givenBy: event.actor, givenAt: event.at }];
  });
}

/** A role with the names behind it; undefined where it is gone. */
export async function findNamedRole({ client }: Database, id: string) {
  const include = {
    person: { select: { name: true } },
    municipality: { select: { name: true } },
    network: { select: { name: true } },
  };
  return (await client.role.findUnique({ where: { id }, include })) ?? undefined;
}
