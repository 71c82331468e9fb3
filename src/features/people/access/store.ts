import { v7 as uuid } from 'uuid';
import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import { dayOf } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Account } from '../../../chat/interaction.ts';
import { type ReadAtOnce, readAtOnce } from '../../../database/at-once.ts';
import { inForce, inForceSql } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { accountFilters } from '../data/store.ts';

type Tenant = { readonly platform: string; readonly tenant: string };
type Key = Tenant & { readonly user: string };

/** A stranger's request for access, with its decision where there is one. */
export async function findAccessRequest({ client }: Database, { platform, tenant, user }: Account) {
  const request = await client.accessRequest.findUnique({
    where: { platform_tenant_user: { platform, tenant, user } },
    select: { id: true, decision: true, platform: true, tenant: true, user: true },
  });
  return request ?? undefined;
}

/** A request by its id. */
export async function findAccessRequestById({ client }: Database, id: string) {
  return (await client.accessRequest.findUnique({ where: { id } })) ?? undefined;
}

/** The requests that wait for a coordinator of these networks, oldest first. */
export const listAccessRequests = (database: Database, networkIds: readonly string[], now: Date) =>
  readAccessRequests(readAtOnce(database), networkIds, now);

type WaitingRow = Key & {
  readonly id: string;
  readonly name: string;
  readonly tenantName: string | null;
  readonly email: string | null;
  readonly words: string;
  readonly requestedAt: Date;
  readonly pendingId: string | null;
  readonly deniedAt: Date | null;
};

/**
 * The same for who reads more at once. A workspace where no network has people is everybody's to answer; else it is its own
 * networks'.
 */
export async function readAccessRequests(read: ReadAtOnce, networkIds: readonly string[], now: Date) {
  if (networkIds.length === 0) return [];
  const mine = Prisma.join([...networkIds]);
  const there = Prisma.sql`SELECT 1 FROM "Role" r JOIN "Account" a ON a."personId" = r."personId"
    JOIN "Network" n ON n."id" = r."networkId"
    WHERE a."platform" = q."platform" AND a."tenant" = q."tenant" AND n."archivedAt" IS NULL
      AND ${inForceSql('r', dayOf(now))}`;
  const rows = await read<WaitingRow>({
    columns: [
      ...(['id', 'platform', 'tenant', 'user', 'name', 'tenantName', 'email', 'words'] as const),
      ...(['requestedAt', 'pendingId', 'deniedAt'] as const),
    ],
    moments: ['requestedAt', 'deniedAt'],
    sql: Prisma.sql`SELECT q."id", q."platform", q."tenant", q."user", q."name", q."tenantName", q."email", q."words",
        q."requestedAt", p."id" AS "pendingId", p."deniedAt"
      FROM "AccessRequest" q LEFT JOIN "PendingRole" p ON p."requestId" = q."id" AND p."networkId" IN (${mine})
      WHERE q."decision" IS NULL
        AND (NOT EXISTS (${there}) OR EXISTS (${there} AND r."networkId" IN (${mine})))`,
  });
  return rows
    .sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
    .map(({ pendingId, deniedAt, ...request }) => ({ ...request, ...answerOf(pendingId, deniedAt) }));
}

const answerOf = (pendingId: string | null, deniedAt: Date | null): { asked?: 'waits' | 'denied' } =>
  pendingId === null ? {} : { asked: deniedAt === null ? 'waits' : 'denied' };

/** The networks, none of them archived, whose people of today have accounts in a workspace or tenant. */
async function listNetworksIn(
  { client }: Database,
  { platform, tenant }: Tenant,
  now: Date,
): Promise<string[]> {
  const roles = await client.role.findMany({
    where: {
      ...inForce(dayOf(now)),
      ...{ person: { accounts: { some: { platform, tenant } } }, network: { archivedAt: null } },
    },
    select: { networkId: true },
    distinct: ['networkId'],
  });
  return roles.map(({ networkId }) => networkId);
}

/** The coordinators of today whom a request concerns, each once, with one of the networks. */
export async function listCoordinatorsToAsk(database: Database, request: Tenant, now: Date) {
  const asked = await listNetworksIn(database, request, now);
  return database.client.role.findMany({
    where: {
      ...{ kind: { in: kindsFor('people.manage') }, ...inForce(dayOf(now)), network: { archivedAt: null } },
      ...(asked.length === 0 ? {} : { networkId: { in: asked } }),
    },
    select: { personId: true, networkId: true },
    distinct: ['personId'],
  });
}

/** The person whom an account belongs to; a person of the terminal is named by id. */
export async function findOwner(
  { client }: Database,
  { platform, tenant, user }: Key,
): Promise<{ id: string; name: string } | undefined> {
  const isOwn = platform === 'terminal' ? { id: user } : { accounts: { some: { platform, tenant, user } } };
  const person = await client.person.findFirst({
    where: { ...isOwn, erasedAt: null },
    select: { id: true, name: true },
  });
  return person ?? undefined;
}

const requestChange = (id: string, kind: Change['kind'], row: Row, columns: Row): Change => ({
  ...{
    kind,
    model: 'AccessRequest',
    id,
    row,
    record: { type: 'accessRequest', columns: { id, ...columns } },
  },
});

/** Asks for access; a person who was declined before may ask anew (`earlierId`). */
export function createAccessRequest(account: Account, words: string, now: Date, earlierId?: string): Change {
  const { platform, tenant, user, name = user, tenantName = null, email = null } = account;
  const asked = { name, tenantName, email, words, requestedAt: now };
  const columns = { platform, name, requestedAt: now };
  if (earlierId !== undefined)
    return requestChange(earlierId, 'changed', { ...asked, ...undecided }, columns);
  const id = uuid();
  return requestChange(id, 'created', { id, platform, tenant, user, ...asked }, columns);
}

const undecided = { decision: null, decidedById: null, decidedAt: null };

type Decision = {
  readonly decision: 'approved' | 'declined';
  readonly decidedById: string;
  readonly decidedAt: Date;
  /** The network that the one who decides does it for. */
  readonly networkId: string;
};

/** Decides a request; fails when somebody else has decided it meanwhile. */
export const decideAccessRequest = (id: string, { networkId, ...row }: Decision): Change => ({
  ...requestChange(id, 'changed', row, { decision: row.decision }),
  ...{ networkId, expect: { decision: null } },
});

/** Puts an approved request back to those that wait. */
export const reopenAccessRequest = (id: string, networkId: string): Change => ({
  ...requestChange(id, 'changed', undecided, { decision: null }),
  ...{ networkId, expect: { decision: 'approved' } },
});

/** The requests that were approved, by their id or when, each with the account that it is of. */
export async function listApproved(
  { client }: Database,
  where: { readonly id?: string; readonly decidedAt?: Date | { readonly gte: Date; readonly lt?: Date } },
) {
  const requests = await client.accessRequest.findMany({ where: { ...where, decision: 'approved' } });
  const accounts = await client.account.findMany({
    where: { OR: accountFilters(requests) },
    include: { person: { select: { name: true, createdAt: true, roles: true } } },
  });
  return requests.flatMap((request) => {
    const account = accounts.find((one) => isSameAccount(one, request));
    return account === undefined || request.decidedAt === null
      ? []
      : [{ request, account, at: request.decidedAt }];
  });
}

const isSameAccount = (one: Key, other: Key): boolean =>
  one.platform === other.platform && one.tenant === other.tenant && one.user === other.user;

/** The request that was approved for a person at an instant, with the account if it was made in that moment. */
export async function findApproval(database: Database, personId: string, at: Date) {
  const all = await listApproved(database, { decidedAt: at });
  const found = all.find(({ account }) => account.personId === personId);
  if (found === undefined) return undefined;
  const { request, account } = found;
  const isNew = account.createdAt.getTime() === at.getTime();
  return { id: request.id, name: request.name, account: isNew ? account : undefined };
}

/** An approval that was made for one of these networks at an instant or later, with its person and network. */
export async function findApprovalById(
  database: Database,
  id: string,
  networkIds: readonly string[],
  since: Date,
) {
  const [approved] = await listApproved(database, { id, decidedAt: { gte: since } });
  if (approved === undefined) return undefined;
  const { account, at } = approved;
  const event = await database.client.auditEvent.findFirst({
    where: { recordId: id, at, networkId: { in: [...networkIds] } },
    select: { networkId: true },
  });
  const networkId = event?.networkId ?? undefined;
  return networkId === undefined ? undefined : { personId: account.personId, networkId, at };
}

type Window = { readonly from: Date; readonly to: Date };

/** The requests for access that came within a window and wait. */
export function listNewAccessRequests({ client }: Database, { from, to }: Window) {
  return client.accessRequest.findMany({ where: { decision: null, requestedAt: { gte: from, lt: to } } });
}

/** Those who were let in within a window, with the network that they came into. */
export async function listAccessDecisions(database: Database, { from, to }: Window) {
  const approved = await listApproved(database, { decidedAt: { gte: from, lt: to } });
  if (approved.length === 0) return [];
  const events = await database.client.auditEvent.findMany({
    where: {
      ...{ recordId: { in: approved.map(({ request }) => request.id) }, at: { gte: from, lt: to } },
      networkId: { not: null },
    },
    select: { recordId: true, networkId: true, at: true },
  });
  return approved.flatMap(({ request: { id }, account: { personId, person }, at }) => {
    const decided = events.find((one) => one.recordId === id && one.at.getTime() === at.getTime());
    const networkId = decided?.networkId ?? person.roles[0]?.networkId;
    return networkId === undefined ? [] : [{ id, personId, networkId, decidedAt: at }];
  });
}
