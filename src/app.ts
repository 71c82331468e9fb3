import type { Logger } from 'pino';
import type { Account, Place, Vouched } from './chat/interaction.ts';
import { createRouter, type Router } from './chat/turn/router.ts';
import { commit } from './database/commit.ts';
import { isConflict } from './database/conflict.ts';
import { findLastDeed } from './database/deeds.ts';
import { isDatabaseAway, mayHaveCommitted } from './database/faults.ts';
import type { Database } from './database/open.ts';
import { findChoices, findOpenChoices, keepTakenOut } from './database/questions.ts';
import type { LagbotFeature } from './features/context.ts';
import { openHome } from './features/home.ts';
import { keepArchived } from './features/networks/archive/handlers-guard.ts';
import { createWelcome } from './features/people/access/handlers-welcome.ts';
import { receive } from './features/people/access/store-reception.ts';
import { understand } from './features/sentences/handlers.ts';
import { withNextStep } from './features/setup/handlers-next.ts';
import { createStart } from './features/setup/start/handlers.ts';

export type AppParts = {
  readonly database: Database;
  readonly features: readonly LagbotFeature[];
  readonly log: Logger;
  /** Lets a stranger choose whom of the demonstration to be. */
  readonly isDemo: boolean;
  /** Where our own pages are reached, without a slash at the end; known for sure once the server listens. */
  readonly publicUrl: () => string;
  /** Whether e-mail reaches those whom no platform does. */
  readonly hasEmail?: boolean;
  /** What a platform says of the account of somebody who asks for access. */
  readonly vouchedFor?: (account: Account, place: Place) => Promise<Vouched>;
};

/** The bot without its platforms: what goes in is an interaction, what comes out its answer. */
export function createApp({
  database,
  features,
  log,
  isDemo,
  publicUrl,
  hasEmail = false,
  vouchedFor = async () => ({}),
}: AppParts): Router {
  return createRouter({
    features,
    receive: (interaction, now) =>
      receive(database, interaction, now, { publicUrl: publicUrl(), hasEmail, vouchedFor }),
    guarded: keepArchived,
    openHome: (context) => openHome(features, context),
    understand: (typed, context) => understand(features, typed, context),
    afterwards: withNextStep,
    meetStranger: createStart({ database, vouchedFor }, createWelcome({ database, isDemo, vouchedFor })),
    commit: (turn, done) => commit(database, turn, done),
    findLastDeed: (sender) => findLastDeed(database, sender),
    findOpenChoices: (...where) => findOpenChoices(database, ...where),
    findChoices: (...where) => findChoices(database, ...where),
    keepTakenOut: (turn, left) => keepTakenOut(database, turn, left),
    isConflict,
    isDatabaseAway,
    mayHaveCommitted,
    logError: (error, reference) => log.error({ err: error, reference }, 'an interaction failed'),
  });
}
