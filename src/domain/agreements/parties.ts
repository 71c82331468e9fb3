import type { Day } from '../../calendar/days.ts';

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

/** A party that is no municipality of the agreement. */
export type Party = Part & { readonly id: string; readonly name: string };

/** Other words for the roles, as people write them. */
export const partyRoleWords: Readonly<Record<PartyRole, readonly string[]>> = {
  hovedpart: ['hovudpart', 'main party'],
  samarbeidspart: ['partner', 'cooperating party'],
  'særskilt rolle': ['særskild rolle', 'særskilt', 'særskild', 'particular role', 'special role'],
};

/** The role that somebody's words name. */
export const partyRoleNamed = (said: string): PartyRole | undefined =>
  partyRoles.find((role) => role === said.toLowerCase() || partyRoleWords[role].includes(said.toLowerCase()));
