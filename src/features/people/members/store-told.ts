import { dayOf } from '../../../calendar/days.ts';
import { inForce, notLeftBefore } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { kindsFor } from '../../../domain/rights.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import { listApproved } from '../access/store.ts';

type Window = { readonly from: Date; readonly to: Date };
type Place = { readonly networkId: string; readonly municipalityId: string | null };

/** Those who have a role in a municipality today, or in any of the network's where it is for the county. */
export const listPeopleHere = (
  database: Database,
  { networkId, municipalityId }: Place,
  now: Date,
): Promise<string[]> =>
  listHolders(
    database,
    { networkId, municipalityId: municipalityId ?? { not: null }, kind: { in: kindsFor('people.confirm') } },
    now,
  );

/** Those who coordinate a network today. */
export const listCoordinatorIds = (database: Database, networkId: string, now: Date): Promise<string[]> =>
  listHolders(database, { networkId, kind: { in: kindsFor('people.manage') } }, now);

type Held = {
  readonly networkId: string;
  readonly municipalityId?: string | { readonly not: null };
  readonly kind?: { in: string[] };
};

async function listHolders({ client }: Database, held: Held, now: Date): Promise<string[]> {
  const roles = await client.role.findMany({
    where: { ...held, person: { erasedAt: null }, AND: [inForce(dayOf(now))] },
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

const names = {
  person: { select: { name: true } },
  municipality: { select: { name: true } },
  network: { select: { name: true } },
  organisation: { select: { name: true } },
} as const;

/** A role with the names behind it. */
export type NamedRole = NonNullable<Awaited<ReturnType<typeof findNamedRole>>>;

/** A role with the names behind it; undefined where it is gone. */
export const findNamedRole = async ({ client }: Database, id: string) =>
  (await client.role.findUnique({ where: { id }, include: names })) ?? undefined;

/**
 * The role that somebody was given in a network at an instant, with the names behind it; where they had theirs already,
 * the one that they have then and got last. Undefined where there is none.
 */
export async function findRoleGivenAt({ client }: Database, personId: string, networkId: string, at: Date) {
  const roles = await client.role.findMany({
    ...{ where: { personId, networkId }, include: names },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
  });
  const given = await client.auditEvent.findFirst({
    where: { action: 'role.created', at, recordId: { in: roles.map(({ id }) => id) } },
    select: { recordId: true },
  });
  return (
    roles.find(({ id }) => id === given?.recordId) ?? roles.find(({ from }) => from <= dayOf(at)) ?? roles[0]
  );
}

/** How long after an import a first word is answered with a welcome, in ms. */
const welcomedWithin = 180 * 24 * 60 * 60 * 1000;

/** Those who wrote for the first time within a window, with a role that was imported before, one in each network. */
export async function listFirstContacts({ client }: Database, { from, to }: Window) {
  const first = await client.received.findMany({
    where: { sequence: 1, receivedAt: { gte: from, lt: to } },
    select: { sender: true, receivedAt: true },
  });
  if (first.length === 0) return [];
  const roles = await client.role.findMany({
    where: { personId: { in: first.map(({ sender }) => sender) }, ...notLeftBefore(dayOf(from)) },
    select: { id: true, personId: true, networkId: true },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    distinct: ['personId', 'networkId'],
  });
  const imported = await client.auditEvent.findMany({
    where: {
      ...{ action: 'role.created', actor: 'operator', recordId: { in: roles.map(({ id }) => id) } },
      at: { gte: new Date(from.getTime() - welcomedWithin) },
    },
    select: { recordId: true },
  });
  return roles.flatMap((role) => {
    const contact = first.find(({ sender }) => sender === role.personId);
    const isImported = imported.some(({ recordId }) => recordId === role.id);
    return contact === undefined || !isImported ? [] : [{ ...role, at: contact.receivedAt }];
  });
}

/**
 * The accounts that somebody else than their owner linked in chat within a window to a person who was here before: who did
 * it, when, and the request that they came of.
 */
export async function listVouched(database: Database, { from, to }: Window) {
  const { client } = database;
  const vouched = [];
  for (const { request, account, at } of await listApproved(database, { decidedAt: { gte: from, lt: to } })) {
    const { person, personId } = account;
    if (request.decidedById === null || person.createdAt.getTime() === at.getTime()) continue;
    const event = await client.auditEvent.findFirst({
      where: { action: 'account.created', recordId: account.id, at },
      select: { actor: true, networkId: true },
    });
    const voucherId = event?.actor ?? '';
    const voucher = await client.person.findUnique({ where: { id: voucherId }, select: { name: true } });
    // Whoever says yes to their own account, or types the code that they were sent, vouches for themselves.
    if (event === null || event.networkId === null || voucher === null || voucherId === personId) continue;
    const { networkId } = event;
    vouched.push({ request, personId, person, voucherId, voucher: voucher.name, networkId, at });
  }
  return vouched;
}

/** An account that was vouched for, with the names that belong to it, by its request; undefined where it was taken back. */
export async function findVouched(database: Database, requestId: string) {
  const request = await database.client.accessRequest.findUnique({ where: { id: requestId } });
  if (request === null || request.decidedAt === null) return undefined;
  const from = request.decidedAt;
  const all = await listVouched(database, { from, to: new Date(from.getTime() + 1) });
  const found = all.find((one) => one.request.id === requestId);
  return found && { name: found.person.name, voucher: found.voucher, account: request };
}
