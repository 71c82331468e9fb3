import pino from 'pino';
import type { Config } from '../../../src/config.ts';
import type { Database } from '../../../src/database/open.ts';
import { loadDemo } from '../../../src/demo/load.ts';
import { type Running, start } from '../../../src/start.ts';
import { closeAfterFile } from '../../support/closing.ts';
import { freshDatabase } from '../../support/database.ts';
import type { FakeSlack } from '../../support/fake-slack.ts';
import { signingSecret } from '../../support/slack-requests.ts';

/** A clock that is set by hand. */
export type HandClock = { now: Date };

/** Settings as `readConfig` gives them: on loopback, on any free port, and no platform unless one is named. */
export function settings(databaseUrl: string, given: Partial<Config> = {}): Config {
  return {
    databaseUrl,
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    secret: 'a secret of thirty-two characters',
    logLevel: 'silent',
    slack: undefined,
    teams: undefined,
    email: undefined,
    isProduction: false,
    isDemo: false,
    ...given,
  };
}

/** The settings of one Slack workspace whose Web API is the fake one. */
export const slackSettings = (slack: FakeSlack) => ({
  signingSecret,
  botToken: 'xoxb-end-to-end',
  apiUrl: slack.apiUrl,
});

/** Starts the whole of Lagbot in this process; it is stopped after the file unless that has happened before. */
export async function startRunning(config: Config, clock: HandClock): Promise<Running> {
  const running = await start(config, pino({ level: 'silent' }), () => clock.now);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= running.stop();
    return stopped;
  };
  closeAfterFile(stop);
  return { ...running, stop };
}

/** A database of the file's own with the demonstration year 2024 in it. */
export async function demoDatabase(): Promise<Database & { url: string }> {
  const database = await freshDatabase();
  await loadDemo(database, { year: 2024, now: new Date('2024-01-01T08:00:00Z') });
  return database;
}

/** Someone of the demonstration: their id, and their user in the demonstration's Slack workspace. */
export async function someone(
  { client }: Database,
  name: string,
): Promise<{ id: string; slackUser: string }> {
  const found = await client.person.findFirstOrThrow({ where: { name }, include: { accounts: true } });
  const account = found.accounts.find(({ platform }) => platform === 'slack');
  return { id: found.id, slackUser: account?.user ?? '' };
}
