import type { Button, Row } from '../chat/card.ts';
import type { Feature } from '../chat/feature.ts';
import type { Account, Place, Vouched } from '../chat/interaction.ts';
import type { ReadAtOnce } from '../database/at-once.ts';
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

/** What the front page tells of: a person's own week, and what the county's people look after. */
export type HomeLine =
  | (
      | 'attest'
      | 'means'
      | 'hours'
      | 'status'
      | 'gatherings'
      | 'deadlines'
      | 'measures'
      | 'financing'
      | 'months'
    )
  | ('help' | 'access' | 'late' | 'answers' | 'locks' | 'setup' | 'week');

/** A feature's part of the front page: what is so today, in as few lines as can be. */
export type HomePart = {
  readonly at: HomeLine;
  readonly rows: readonly Row[];
  /** How many things of the county's wait for the reader. */
  readonly waits?: number;
  /** What the reader may want to do that no line is about. */
  readonly ways?: readonly Button[];
};

/**
 * What a feature has for a person on the front page. All features ask at the same time: what they read by `read` is one
 * query.
 */
export type ShowHome = (context: Context, read: ReadAtOnce) => Promise<readonly HomePart[]>;

/** A feature of Lagbot: its handlers get a Context, its reminders the database. */
export type LagbotFeature = Feature<Context, Database> & {
  /** Its part of the front page: what matters to this person today. */
  readonly home?: ShowHome;
};
