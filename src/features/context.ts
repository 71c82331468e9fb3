import type { Feature } from '../chat/feature.ts';
import type { Account, Place } from '../chat/interaction.ts';
import type { Database } from '../database/open.ts';
import type { Financing } from '../domain/financings.ts';
import type { Language } from '../language.ts';

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

/** What a handler knows: who asks, from where, when, and the database to read. */
export type Context = {
  readonly actor: Actor;
  readonly account: Account;
  readonly place: Place;
  readonly language: Language;
  readonly now: Date;
  /** Where Lagbot's own pages are reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether those whom no platform reaches are written to by e-mail. */
  readonly hasEmail: boolean;
  readonly database: Database;
};

/** A feature of Lagbot: its handlers get a Context, its reminders the database. */
export type LagbotFeature = Feature<Context, Database>;
