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
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A role in force today. County roles and partners have no municipality. */
export type Role = {
  readonly kind: RoleKind;
  readonly networkId: string;
  readonly networkName: string;
  readonly municipalityId: string | undefined;
  readonly municipalityName: string | undefined;
};

/** The person behind an interaction, with what they are today. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  /** What the person's hours are that say nothing of it, where they have chosen. */
  readonly financing?: Financing | undefined;
};
