import type { Language } from '../language.ts';
import type { Financing } from './financings.ts';

export const roleKinds = [
  'prosjektleder',
  'prosjektgruppe',
  'prosjektansvarlig',
  'prosjekteier',
  'medlem',
  'partner',
  'koordinator',
  'leser',
  'revisor',
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A role in force today. County roles and partners have no municipality. */
export type Role = {
  readonly kind: RoleKind;
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string | undefined;
  readonly municipalityName: string | undefined;
  /** Whether its network is archived: what is there can be read, and nothing of it changes. */
  readonly isArchived?: boolean;
};

/** A municipality of a network. */
export type Membership = {
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
};

/** A role that has its place in a municipality. */
export type MunicipalRole = Role & Membership;

export const isMunicipal = (role: Role): role is MunicipalRole =>
  role.municipalityId !== undefined && role.municipalityName !== undefined;

/** Where each kind of role has its place; `usually` is for the kinds that a list may name without a municipality. */
export const seats = {
  prosjektleder: 'municipality',
  prosjektgruppe: 'municipality',
  prosjektansvarlig: 'municipality',
  prosjekteier: 'municipality',
  medlem: 'usually municipality',
  partner: 'either',
  koordinator: 'county',
  leser: 'county',
  revisor: 'municipality',
} as const satisfies Record<RoleKind, string>;

/** Whether a role has to have a last day from the first: an auditor reads for as long as the audit lasts. */
export const needsEnd = (kind: string): boolean => kind === 'revisor';

/** The kind of role that a form's choice or a stored role names. */
export const kindOf = (kind: string | null | undefined): RoleKind | undefined =>
  roleKinds.find((one) => one === kind);

/** A stored role as an actor's; none where it is of no known kind. */
export function roleOf(stored: {
  readonly kind: string | null;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly municipalityId: string | null;
  readonly municipalityName: string | null;
  readonly archivedAt?: Date | string | null;
}): Role[] {
  const kind = kindOf(stored.kind);
  const { networkId, networkName, municipalityId, municipalityName } = stored;
  if (kind === undefined || networkId === null || networkName === null) return [];
  const municipality = {
    municipalityId: municipalityId ?? undefined,
    municipalityName: municipalityName ?? undefined,
  };
  const archived = (stored.archivedAt ?? null) === null ? {} : { isArchived: true };
  return [{ kind, networkId, networkName, ...municipality, ...archived }];
}

/** Where a stored kind of role has its place; undefined for what is none. */
export function seatOf(kind: string | undefined): (typeof seats)[RoleKind] | undefined {
  const known = kindOf(kind);
  return known && seats[known];
}

/** The person behind an interaction, with what they are today. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  /** What the person's hours are that say nothing of it, where they have chosen. */
  readonly financing?: Financing | undefined;
};

/** The ids of all networks in which the actor has a role. */
export const networkIdsOf = ({ roles }: Pick<Actor, 'roles'>): string[] => [
  ...new Set(roles.map(({ networkId }) => networkId)),
];
