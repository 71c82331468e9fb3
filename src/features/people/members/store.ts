import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import type { RoleKind } from '../../../domain/roles.ts';
import { comparable } from '../../../text.ts';
import type { RoleRow } from '../store.ts';

/** Somebody who may be the one that a coordinator means. */
export type Acquaintance = {
  readonly id: string;
  readonly name: string;
  /** Has or had a role in the coordinator's networks, or was made there. */
  readonly isOurs: boolean;
};

const selected = {
  id: true,
  name: true,
  roles: { select: { networkId: true } },
} as const;

type Line = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly { readonly networkId: string }[];
};

/** Who has this e-mail address, in any network. */
export async function findByEmail(
  database: Database,
  email: string,
  networkIds: readonly string[],
): Promise<Acquaintance | undefined> {
  const line = await database.client.person.findFirst({ where: { email, erasedAt: null }, select: selected });
  return line === null ? undefined : acquaintance(database, line, networkIds);
}

/** Those of the name in these networks whose address nobody has told. */
export async function listWithoutAddress(
  database: Database,
  name: string,
  networkIds: readonly string[],
): Promise<Acquaintance[]> {
  const namesakes = await listNamesakes(database, name, networkIds);
  const without = await database.client.person.findMany({
    where: { id: { in: namesakes.map(({ id }) => id) }, email: null },
    select: { id: true },
  });
  return namesakes.filter(({ id }) => without.some((one) => one.id === id));
}

/** Somebody by their id, and whether they are or were in these networks. */
export async function findAcquaintance(
  database: Database,
  id: string,
  networkIds: readonly string[],
): Promise<Acquaintance | undefined> {
  const line = await database.client.person.findFirst({ where: { id, erasedAt: null }, select: selected });
  return line === null ? undefined : acquaintance(database, line, networkIds);
}

/** Those of this name, whatever the case, who are or were in these networks. */
export async function listNamesakes(
  database: Database,
  name: string,
  networkIds: readonly string[],
): Promise<Acquaintance[]> {
  const lines = await database.client.person.findMany({
    where: {
      erasedAt: null,
      OR: [{ roles: { some: { networkId: { in: [...networkIds] } } } }, { roles: { none: {} } }],
    },
    select: selected,
  });
  // SQLite folds the case of a–z alone, so names like «Åse» are compared here.
  const namesakes = lines.filter((line) => comparable(line.name) === comparable(name));
  const found = await Promise.all(namesakes.map((line) => acquaintance(database, line, networkIds)));
  return found.filter(({ isOurs }) => isOurs);
}

async function acquaintance(
  { client }: Database,
  { id, name, roles }: Line,
  networkIds: readonly string[],
): Promise<Acquaintance> {
  if (roles.some(({ networkId }) => networkIds.includes(networkId))) return { id, name, isOurs: true };
  // Whose only role was undone is still in the audit log of the network.
  const wasHere = await client.auditEvent.findFirst({
    where: { recordId: id, networkId: { in: [...networkIds] } },
    select: { id: true },
  });
  return { id, name, isOurs: wasHere !== null };
}

type Held = {
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly kind: RoleKind;
  readonly from: Day;
};

/** The role that somebody has already where and as what they are to get one, unless it ends before that begins. */
export async function findSameRole(
  { client }: Database,
  { personId, networkId, municipalityId, kind, from }: Held,
): Promise<RoleRow | undefined> {
  const role = await client.role.findFirst({
    where: { personId, networkId, municipalityId, kind, OR: [{ to: null }, { to: { gte: from } }] },
    orderBy: { from: 'asc' },
  });
  return role === null ? undefined : { ...role, kind };
}
