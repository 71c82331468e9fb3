import { v7 as uuid } from 'uuid';
import { type Day, dayOf } from '../../calendar/days.ts';
import type { Change, ChangedRecord, Made, Row } from '../../change.ts';
import { inForce } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import type { Financing } from '../../domain/financings.ts';
import { kindsFor } from '../../domain/rights.ts';
import { kindOf, type RoleKind } from '../../domain/roles.ts';

export type AccountRow = {
  readonly id: string;
  readonly personId: string;
  readonly platform: string;
  readonly tenant: string;
  readonly user: string;
  readonly createdAt: Date;
};

export type RoleRow = {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly kind: RoleKind;
  readonly from: Day;
  readonly to: Day | null;
  /** Of a full position, in percent, where the grant pays it. */
  readonly positionPercent?: number | null;
  readonly organisationId?: string | null;
};

/** All who have a role today, each once, with what they are in words. */
export async function listPeopleInRoles(
  { client }: Database,
  now: Date,
): Promise<{ id: string; name: string; role: string }[]> {
  const roles = await client.role.findMany({
    where: inForce(dayOf(now)),
    select: {
      kind: true,
      person: { select: { id: true, name: true } },
      municipality: { select: { name: true } },
    },
    orderBy: [{ municipalityId: 'asc' }, { kind: 'desc' }, { person: { name: 'asc' } }],
    distinct: ['personId'],
  });
  return roles.map(({ kind, person, municipality }) => ({
    ...{ ...person, role: municipality === null ? kind : `${kind}, ${municipality.name}` },
  }));
}

/** A network's people with the roles that haven't ended, in the order of municipality and name. */
export async function listRoles({ client }: Database, networkIds: readonly string[], now: Date) {
  const roles = await client.role.findMany({
    where: { networkId: { in: [...networkIds] }, OR: [{ to: null }, { to: { gte: dayOf(now) } }] },
    include: { person: true, municipality: true, network: true, organisation: true },
    orderBy: [{ networkId: 'asc' }, { municipalityId: 'asc' }, { person: { name: 'asc' } }, { id: 'asc' }],
  });
  return roles.map((role) => ({ ...role, kind: kindOf(role.kind) ?? 'medlem' }));
}

/** What a person has told of themselves, with their accounts. */
export function findProfile({ client }: Database, personId: string) {
  return client.person.findUniqueOrThrow({ where: { id: personId }, include: { accounts: true } });
}

/** A new person, made by the coordinator of this network. */
export const createPerson = (
  row: { id: string; name: string; email: string | null; createdAt: Date },
  networkId: string,
): Change => ({
  ...{ kind: 'created', model: 'Person', id: row.id, row, networkId },
  record: { type: 'person', columns: { id: row.id, name: row.name, email: row.email } },
});

/** Says a person's address, while they have none. */
export const changeEmail = (
  { id, name }: { readonly id: string; readonly name: string },
  email: string,
  networkId: string,
): Change => ({
  ...{ kind: 'changed', model: 'Person', id, row: { email }, expect: { email: null }, networkId },
  record: { type: 'person', columns: { id, name, email } },
});

const accountChange = (
  { id, personId, platform }: AccountRow,
  kind: Change['kind'],
  row: Row,
  networkId?: string,
): Change => ({
  ...{ kind, model: 'Account', id, row, ...(networkId === undefined ? {} : { networkId }) },
  record: { type: 'account', columns: { id, person: personId, platform } },
});

/** Links an account to a person; `networkId` is that of the coordinator who did it, where one did. */
export const createAccount = (account: AccountRow, networkId?: string): Change =>
  accountChange(account, 'created', account, networkId);

/** Unlinks an account; `networkId` as when it was linked. */
export const removeAccount = (account: AccountRow, networkId?: string): Change =>
  accountChange(account, 'removed', {}, networkId);

/** Unlinks an account that its owner leaves; that it was theirs is remembered for when they are erased. */
export function leaveAccount(account: AccountRow, now: Date): Change[] {
  const { personId, platform, tenant, user } = account;
  const row = { id: uuid(), personId, platform, tenant, user, endedAt: now };
  return [removeAccount(account), { kind: 'created', model: 'FormerAccount', id: row.id, row }];
}

/** A role as it is reported. */
export function roleRecord(role: RoleRow): ChangedRecord {
  const { id, personId, municipalityId: municipalityNumber, from, to } = role;
  const { positionPercent = null, organisationId: organisation = null } = role;
  const part = { ...(positionPercent && { positionPercent }), ...(organisation && { organisation }) };
  const columns = { id, person: personId, role: role.kind, municipalityNumber, from, to, ...part };
  return { type: 'role', columns };
}

const roleChange = (role: RoleRow, kind: Change['kind'], row: Row): Change => ({
  ...{ kind, model: 'Role', id: role.id, row, networkId: role.networkId },
  record: roleRecord(role),
});

/** Gives somebody a role. */
export function createRole(role: RoleRow): Change {
  const { id, personId, networkId, municipalityId, kind, from, to } = role;
  const { positionPercent = null, organisationId = null } = role;
  const row = { id, personId, networkId, municipalityId, kind, from, to, positionPercent, organisationId };
  return roleChange(role, 'created', row);
}

/**
 * Lets a role begin earlier, and says how much of a full position it is and which organisation it is of; nothing where
 * none of that is said anew.
 */
export function changeParts(
  role: RoleRow,
  { from, positionPercent, organisationId }: Pick<RoleRow, 'from' | 'positionPercent' | 'organisationId'>,
): Change[] {
  const was = {
    from: role.from,
    positionPercent: role.positionPercent ?? null,
    organisationId: role.organisationId ?? null,
  };
  const row = {
    ...(from < was.from && { from }),
    ...(positionPercent && positionPercent !== was.positionPercent && { positionPercent }),
    ...(organisationId && organisationId !== was.organisationId && { organisationId }),
  };
  if (Object.keys(row).length === 0) return [];
  return [{ ...roleChange({ ...role, ...row }, 'changed', row), expect: was }];
}

/** Gives a role back the parts that it had before they were changed. */
export const restoreParts = (role: RoleRow, { row, before = {} }: Made): Change => ({
  ...roleChange({ ...role, ...before }, 'changed', before),
  expect: row,
});

/** Ends a role with its last day, or lets it last again (null). */
export const endRole = (role: RoleRow, to: Day | null): Change => ({
  ...roleChange({ ...role, to }, 'changed', { to }),
  expect: { to: role.to },
});

/** Hands a role over to somebody: its last day, and who takes over. */
export const handOverRole = (role: RoleRow, to: Day, handedToId: string): Change => ({
  ...roleChange({ ...role, to }, 'changed', { to, handedToId }),
  expect: { to: role.to },
});

export const removeRole = (role: RoleRow): Change => ({
  ...roleChange(role, 'removed', {}),
  expect: { to: role.to },
});

/** When a record came into being, by the audit log, if that was at an instant or later. */
export async function findCreatedSince(
  { client }: Database,
  recordId: string,
  since: Date,
): Promise<Date | undefined> {
  const event = await client.auditEvent.findFirst({
    where: { recordId, at: { gte: since }, action: { endsWith: '.created' } },
    select: { at: true },
  });
  return event?.at;
}

/** Whether a record was changed after it was made, by the audit log; what came of an import or the demonstration may have been. */
export async function wasChanged({ client }: Database, recordId: string): Promise<boolean> {
  const made = await client.auditEvent.count({ where: { recordId, action: { endsWith: '.created' } } });
  return (
    made === 0 ||
    (await client.auditEvent.count({ where: { recordId, action: { endsWith: '.changed' } } })) > 0
  );
}

/** Whether somebody else coordinates the role's network without a last day, from a day at the latest. */
export async function hasOtherCoordinator({ client }: Database, role: RoleRow, by: Day): Promise<boolean> {
  const other = await client.role.findFirst({
    where: {
      ...{ networkId: role.networkId, kind: { in: kindsFor('people.manage') }, to: null, from: { lte: by } },
      personId: { not: role.personId },
    },
    select: { id: true },
  });
  return other !== null;
}

/** What a person chooses for themselves. */
type Choices = {
  readonly language?: string;
  readonly reachOn?: string | null;
  readonly pausedFrom?: Day | null;
  readonly pausedUntil?: Day | null;
  readonly financing?: Financing;
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
};

/** Changes what a person chose for themselves. */
export const changeProfile = (id: string, row: Choices): Change => ({
  ...{ kind: 'changed', model: 'Person', id, row },
  record: { type: 'person', columns: { id, ...row } },
});
