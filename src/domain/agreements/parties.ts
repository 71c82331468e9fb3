import type { Day } from '../../calendar/days.ts';
import { type Terms, type Versioned, versionsOf } from './versions.ts';

/** What somebody is in an agreement. */
export const partyRoles = ['hovedpart', 'samarbeidspart', 'særskilt rolle'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** The role that a stored word names. */
export const partyRoleOf = (stored: string | null): PartyRole | undefined =>
  partyRoles.find((role) => role === stored);

/** A party's own part in an agreement. */
export type Part = {
  readonly role: string | null;
  /** When and in which case it decided, and with which reservations. */
  readonly decidedOn: Day | null;
  readonly caseNumber: string | null;
  readonly reservations: string | null;
  /** Whom to write to there. */
  readonly contact: string | null;
};

/** A municipality's own part in its agreement. */
export const ownPart = ({ partyRole: role, decidedOn, caseNumber, reservations, contact }: Terms): Part => ({
  ...{ role, decidedOn, caseNumber, reservations, contact },
});

/** What another party is in an agreement, as it can change; one that is a party no longer is remembered. */
type Standing = Part & { readonly isParty: boolean };

/** A party that is no municipality of the agreement, with what it was before. */
export type Party = Versioned<Standing> & { readonly id: string; readonly name: string };

type Named = { readonly name: string };

/** What organisations are called for short. */
const shortNames: Readonly<Record<string, string>> = { KDD: 'Kommunal- og distriktsdepartementet' };

/** All that an organisation is called. */
export const namesOf = ({ name }: Named): string[] => [
  name,
  ...Object.entries(shortNames).flatMap(([short, long]) => (long === name ? [short] : [])),
];

const nameKey = ({ name }: Named): string => (shortNames[name.toUpperCase()] ?? name).toLowerCase();

/** Whether two names are of one organisation. */
export const isNamedAs = (one: Named, other: Named): boolean => nameKey(one) === nameKey(other);

/** Whether an organisation is one of those that are named as parties. */
export const isAmong = (parties: readonly Named[], organisation: Named | null | undefined): boolean =>
  parties.some((one) => organisation !== null && organisation !== undefined && isNamedAs(one, organisation));

/** How another party's part changes, as the terms of the agreement do. */
export const partVersions = versionsOf<Standing>((one) => ({
  ...{ role: one.role, decidedOn: one.decidedOn, caseNumber: one.caseNumber },
  ...{ reservations: one.reservations, contact: one.contact, isParty: one.isParty },
}));

/** Nothing that is known of a party's part. */
export const noPart: Part = {
  ...{ role: null, decidedOn: null, caseNumber: null, reservations: null, contact: null },
};

/** Other words for the roles, as people write them. */
export const partyRoleWords: Readonly<Record<PartyRole, readonly string[]>> = {
  hovedpart: ['hovudpart', 'main party'],
  samarbeidspart: ['partner', 'partnar', 'cooperating party'],
  'særskilt rolle': ['særskild rolle', 'særskilt', 'særskild', 'particular role', 'special role'],
};

/** The role that somebody's words name. */
export const partyRoleNamed = (said: string): PartyRole | undefined =>
  partyRoles.find((role) => role === said.toLowerCase() || partyRoleWords[role].includes(said.toLowerCase()));
