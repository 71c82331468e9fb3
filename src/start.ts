import { randomUUID } from 'node:crypto';
import { type ScheduledTask, schedule } from 'node-cron';
import type { Logger } from 'pino';
import { isLoopback } from './address.ts';
import { type AppParts, createApp } from './app.ts';
import { anyCommand } from './chat/feature.ts';
import type { Interaction } from './chat/interaction.ts';
import type { Channel, Messenger } from './chat/messenger.ts';
import type { Reply } from './chat/reply.ts';
import { type Config, emailInUse } from './config.ts';
import { listPendingMigrations, migrate } from './database/migrate/migrate.ts';
import { type Database, openDatabase } from './database/open.ts';
import { prune } from './database/prune.ts';
import { putInThread } from './database/questions.ts';
import { createReaders, findAccountLanguage, findLanguage, findPeople } from './domain/people.ts';
import { features } from './features/index.ts';
import { giveCode, isEmpty, type SetupCode } from './features/setup/start/store.ts';
import type { Connection, PlatformParts } from './platforms/platform.ts';
import { createConversations, createInstallations } from './platforms/stores.ts';
import { createTerminalMessenger } from './platforms/terminal/messenger.ts';
import { createVouching } from './platforms/vouched.ts';
import { type Schedule, startSchedule } from './schedule/schedule.ts';
import { createSealer, createSigner, keepSecret, secretFile } from './secret.ts';
import { createCalendarFeeds } from './web/calendar.ts';
import { createDownloads, createOffer } from './web/downloads.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';
import { startWeb } from './web/server.ts';

/** Lagbot as it runs: everything that was started, and the way to stop it. */
export type Running = {
  readonly database: Database;
  readonly publicUrl: string;
  /** Whether anyone on this machine may try it, as whom of the demonstration they like. */
  readonly isDemo: boolean;
  /** How many people a demonstration has that was loaded just now; 0 when none was. */
  readonly demoPeople: number;
  /** The code with which the first coordinator begins, where nobody is here yet and this is no demonstration. */
  readonly setupCode: SetupCode | undefined;
  readonly schedule: Schedule;
  stop(): Promise<void>;
};

/**
 * Starts everything: database, platforms, HTTP and the clock. Rejects when the database can't be reached, a
 * migration fails, or the port is taken. A platform that is away doesn't stop the start; `/readyz` tells.
 */
export async function start(config: Config, log: Logger, clock: () => Date): Promise<Running> {
  const applied = await migrate(config.databaseUrl);
  if (applied.length > 0) log.info({ migrations: applied }, 'the database has new tables');
  const database = await openDatabase(config.databaseUrl);
  try {
    return await startOn(database, config, log, clock);
  } catch (error) {
    // Nothing stays open that would keep a process alive that failed to start.
    await database.close();
    throw error;
  }
}

async function startOn(database: Database, config: Config, log: Logger, clock: () => Date): Promise<Running> {
  const demoPeople = config.isDemo && !config.beginsEmpty ? await begin(database, clock(), log) : 0;
  const isDemo = config.isDemo && (await holdsDemo(database));
  if (config.isDemo && !isDemo && !config.beginsEmpty)
    log.warn(
      'no platform is set up, and the database is not the demonstration: connect Slack or Teams (manifests/slack.md, manifests/teams.md), or write with «npx lagbot say»',
    );
  const hasEmail = emailInUse(config) !== undefined;
  if (config.email !== undefined && !hasEmail)
    log.warn('SMTP is set, but no platform is: the demonstration sends no e-mail');
  const setupCode = (await isEmpty(database))
    ? await giveCode(database, clock(), { isInstead: false })
    : undefined;
  const metrics = createMetrics();
  const address = { publicUrl: config.publicUrl ?? '' };
  const secret = config.secret ?? keepSecret(secretFile(config.databaseUrl));
  const publicUrl = () => address.publicUrl;
  const downloads = {
    database,
    clock,
    publicUrl,
    signer: createSigner(secret),
  };
  let connections: Connection[] = [];
  const vouchedFor = createVouching(() => connections, log);
  connections = await connectPlatforms(config, {
    handle: createHandle(
      { database, features, log, isDemo, publicUrl, hasEmail, vouchedFor },
      clock,
      metrics,
    ),
    slashCommands: new Map(features.map(({ slash, word }) => [slash, slash === anyCommand ? '' : word.nb])),
    conversations: createConversations(database, clock),
    installations: createInstallations(database, createSealer(secret), clock),
    offerFile: createOffer(downloads),
    noteThread: ({ key }, thread) => putInThread(database, key, thread),
    findLanguage: (account) => findAccountLanguage(database, account),
    log,
  });
  const messengers = await makeMessengers(config, isDemo, connections, { database, clock });
  const stopPlatforms = () => Promise.all(connections.map((connection) => connection.stop()));
  const web = await startWeb({
    host: config.host,
    port: config.port,
    routes: [
      ...connections.map((connection) => connection.routes),
      createDownloads(downloads),
      createCalendarFeeds({ database, clock }),
    ],
    metrics,
    log,
    checkDatabase: () => checkDatabase(database, config.databaseUrl),
    platforms: () => Object.fromEntries(connections.map((one) => [one.platform, one.isConnected()])),
  }).catch(async (error: unknown) => {
    await stopPlatforms();
    throw error;
  });
  address.publicUrl = config.publicUrl ?? `http://${config.host}:${web.port}`;
  const reminding = startSchedule({
    database,
    reminders,
    messengers,
    clock,
    log,
    findLanguage: (personId, networkId) => findLanguage(database, personId, networkId),
    instance: randomUUID(),
    onDelivered: ({ kind, outcome }) => metrics.delivery(kind, outcome),
  });
  const cleaning = schedulePruning(database, clock, log);
  return {
    database,
    publicUrl: address.publicUrl,
    demoPeople,
    isDemo,
    setupCode,
    schedule: reminding,
    stop: async () => {
      await cleaning.destroy();
      await Promise.all([web.stop(), reminding.stop()]);
      await stopPlatforms();
      await database.close();
    },
  };
}

function createHandle(parts: AppParts, clock: () => Date, metrics: Metrics) {
  const route = createApp(parts);
  return async (interaction: Interaction): Promise<Reply> => {
    const begun = performance.now();
    const { reply } = await route(interaction, clock());
    metrics.interaction(interaction, reply, (performance.now() - begun) / 1000);
    return reply;
  };
}

const reminders = features.flatMap((feature) => feature.reminders ?? []);

/** The demonstration is imported when it is asked for: its plan is of no use to anyone else. */
async function begin(database: Database, now: Date, log: Logger): Promise<number> {
  const { beginDemo } = await import('./demo/begin.ts');
  return beginDemo({ database, reminders, log }, now);
}

async function holdsDemo(database: Database): Promise<boolean> {
  const { isDemonstration } = await import('./demo/begin.ts');
  return isDemonstration(database);
}

/** Each platform is imported when it is set up: their SDKs cost half of the start. */
async function connectPlatforms(config: Config, parts: PlatformParts): Promise<Connection[]> {
  const connections: Connection[] = [];
  if (config.slack !== undefined) {
    const { connectSlack } = await import('./platforms/slack/connect.ts');
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
    connections.push(await connectSlack({ ...config.slack, publicUrl }, parts));
  }
  const anonymous = config.teams === undefined && config.isDemo && isLoopback(config.host);
  if (config.teams !== undefined || anonymous) {
    const { connectTeams } = await import('./platforms/teams/connect.ts');
    connections.push(await connectTeams({ ...config.teams, anonymous }, parts));
  }
  return connections;
}

/** The platforms' messengers, and e-mail where it is set; in the demonstration the terminal reaches everybody. */
async function makeMessengers(
  config: Config,
  isDemo: boolean,
  connections: readonly Connection[],
  { database, clock }: { database: Database; clock: () => Date },
): Promise<ReadonlyMap<Channel, Messenger>> {
  const messengers = new Map<Channel, Messenger>(
    connections.map(({ platform, messenger }) => [platform, messenger]),
  );
  const email = emailInUse(config);
  if (email !== undefined) {
    const { createEmailMessenger } = await import('./platforms/email/messenger.ts');
    messengers.set('email', createEmailMessenger(email, createReaders(database, clock)));
  }
  const nameOf = async (id: string) => (await findPeople(database, id))[0]?.name ?? id;
  if (isDemo) messengers.set('terminal', createTerminalMessenger(nameOf));
  return messengers;
}

/** Forgets what is of no use any more, every hour. */
function schedulePruning(database: Database, clock: () => Date, log: Logger): ScheduledTask {
  const forget = () =>
    prune(database, clock()).catch((error: unknown) =>
      log.error({ err: error }, 'old answers could not be forgotten'),
    );
  return schedule('30 17 * * * *', forget, { timezone: 'Etc/UTC', noOverlap: true });
}

async function checkDatabase(database: Database, url: string): Promise<void> {
  await database.client.$queryRaw`SELECT 1`;
  const pending = await listPendingMigrations(url);
  if (pending.length > 0) throw new Error(`migrations are pending: ${pending.join(', ')}`);
}
