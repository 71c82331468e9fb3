import type { Feature } from '../chat/feature.ts';
import type { Account, Place, Vouched } from '../chat/interaction.ts';
import type { Database } from '../database/open.ts';
import type { Actor } from '../domain/roles.ts';
import type { Language } from '../language.ts';

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
  /** What the platform says of an account: its name, and what it vouches for. */
  readonly vouchedFor: (account: Account, place: Place) => Promise<Vouched>;
  readonly database: Database;
};

/** A feature of Lagbot: its handlers get a Context, its reminders the database. */
export type LagbotFeature = Feature<Context, Database>;
