import { dayOf } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { networkIdsFor, placesFor } from '../../../domain/rights.ts';
import type { Actor } from '../../../domain/roles.ts';
import { isAttesting } from '../members/rules.ts';

/** A role that somebody's yes is waited for; with a request for access its account comes along. */
export type PendingRole = {
  readonly id: string;
  readonly requestId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly positionPercent: number | null;
  readonly organisationId: string | null;
  readonly askedById: string;
  readonly askedAt: Date;
  readonly code: string;
  readonly misses: number;
  readonly deniedAt: Date | null;
};

const dayMs = 24 * 60 * 60 * 1000;
/** How long a yes is waited for, in days. */
const pendingDays = 7;
/** So often a code may be typed wrong before it is worth nothing. */
const mostMisses = 5;

const since = (now: Date): Date => new Date(now.getTime() - pendingDays * dayMs);
const standing = (now: Date) => ({
  ...{ deniedAt: null, misses: { lt: mostMisses }, askedAt: { gte: since(now) } },
});

/** Whether a yes is still waited for. */
export const isStanding = ({ deniedAt, misses, askedAt }: PendingRole, now: Date): boolean =>
  deniedAt === null && misses < mostMisses && askedAt >= since(now);

/** What was asked, by its id. */
export async function findPending({ client }: Database, id: string): Promise<PendingRole | undefined> {
  return (await client.pendingRole.findUnique({ where: { id } })) ?? undefined;
}

/** What was last asked because of a request for access, whether it still waits or not. */
export async function findPendingOf(
  { client }: Database,
  requestId: string,
): Promise<PendingRole | undefined> {
  return (await client.pendingRole.findUnique({ where: { requestId } })) ?? undefined;
}

/** What waits for a yes of this person: an account said to be theirs, or a role that another took in their places. */
export function listPendingFor({ client }: Database, actor: Actor, now: Date): Promise<PendingRole[]> {
  const networks = networkIdsFor(actor, 'people.manage');
  const places = placesFor(actor, 'people.confirm').map(({ networkId, municipalityId }) => ({
    ...{ networkId, municipalityId },
  }));
  const isAnothers = { requestId: null, askedById: { not: actor.id }, personId: { not: actor.id } };
  return client.pendingRole.findMany({
    where: {
      ...standing(now),
      OR: [
        { requestId: { not: null }, personId: actor.id },
        ...[{ networkId: { in: networks } }, ...places].map((where) => ({ ...isAnothers, ...where })),
      ],
    },
    orderBy: { askedAt: 'desc' },
  });
}

type Window = { readonly from: Date; readonly to: Date };

/** What was asked within a window and waits. */
export const listNewPending = ({ client }: Database, { from, to }: Window): Promise<PendingRole[]> =>
  client.pendingRole.findMany({ where: { deniedAt: null, askedAt: { gte: from, lt: to } } });

/** What was denied within a window. */
export const listDenied = ({ client }: Database, { from, to }: Window): Promise<PendingRole[]> =>
  client.pendingRole.findMany({ where: { deniedAt: { gte: from, lt: to } } });

const recordOf = ({ id, personId, kind, municipalityId }: PendingRole) => ({
  type: 'pendingRole',
  columns: { id, person: personId, role: kind, municipalityNumber: municipalityId },
});

const change = (pending: PendingRole, kind: Change['kind'], row: Row): Change => ({
  ...{ kind, model: 'PendingRole', id: pending.id, row },
  networkId: pending.networkId,
  record: recordOf(pending),
});

export const createPending = (pending: PendingRole): Change => change(pending, 'created', pending);

/** Fails where it was answered meanwhile. */
export const removePending = (pending: PendingRole): Change => ({
  ...change(pending, 'removed', {}),
  expect: { deniedAt: pending.deniedAt },
});

export const denyPending = (pending: PendingRole, deniedAt: Date): Change => ({
  ...change(pending, 'changed', { deniedAt }),
  expect: { deniedAt: null },
});

/** Counts a code that was typed wrong. */
export const missPending = (pending: PendingRole): Change => ({
  ...change(pending, 'changed', { misses: pending.misses + 1 }),
  expect: { misses: pending.misses },
});

/** What stands behind what waits: the municipality or else the network, the person's own name, and the request. */
export async function findPendingNames({ client }: Database, pending: PendingRole) {
  const { networkId, municipalityId, personId, requestId } = pending;
  const [network, municipality, person, request] = await Promise.all([
    client.network.findUniqueOrThrow({ where: { id: networkId }, select: { name: true } }),
    municipalityId === null ? null : client.municipality.findUnique({ where: { id: municipalityId } }),
    client.person.findUnique({ where: { id: personId }, select: { name: true } }),
    requestId === null ? null : client.accessRequest.findUnique({ where: { id: requestId } }),
  ]);
  return { place: municipality?.name ?? network.name, known: person?.name ?? pending.name, request };
}

/**
 * How somebody says whether an account is theirs: they are asked, by an account that takes messages, or by e-mail where
 * that goes out; a coordinator vouches for it where they never had either; there is nothing to ask for, only a name, as an
 * undone approval leaves it behind; or there is no way. Vouching gives no more than the coordinator's own networks hold, no
 * role that has ended, and none that attests, for nobody gets such a one by a single other person.
 */
export async function howToAsk(
  { client }: Database,
  personId: string,
  { hasEmail, networkIds, now }: { hasEmail: boolean; networkIds: readonly string[]; now: Date },
): Promise<'ask' | 'vouch' | 'blank' | 'cannot'> {
  const person = await client.person.findUnique({
    where: { id: personId, erasedAt: null },
    select: {
      email: true,
      accounts: { select: { unreachableAt: true } },
      roles: { select: { networkId: true, kind: true, to: true } },
      _count: { select: { roles: true, hours: true, statuses: true, answers: true } },
    },
  });
  if (person === null) return 'cannot';
  const isReached = person.accounts.some(({ unreachableAt }) => unreachableAt === null);
  if (isReached || (hasEmail && person.email !== null)) return 'ask';
  const hasDone = person.accounts.length > 0 || Object.values(person._count).some((count) => count > 0);
  if (!hasDone) return 'blank';
  const hadAccount =
    person.accounts.length > 0 || (await client.formerAccount.count({ where: { personId } })) > 0;
  const lasting = person.roles.filter(({ to }) => to === null || to >= dayOf(now));
  const isOurs = person.roles.every(({ networkId }) => networkIds.includes(networkId));
  const mayVouch = isOurs && lasting.length > 0 && !lasting.some(({ kind }) => isAttesting(kind));
  return person.email === null && !hadAccount && mayVouch ? 'vouch' : 'cannot';
}

/** Whether somebody has no account and no mailbox: a coordinator answers for them, and nothing is sent. */
export async function isOutOfReach({ client }: Database, personId: string): Promise<boolean> {
  const reached = { OR: [{ accounts: { some: {} } }, { email: { not: null } }] };
  return (await client.person.count({ where: { id: personId, ...reached } })) === 0;
}
