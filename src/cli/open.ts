import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import { instantAt, isDay } from '../calendar/days.ts';
import type { Router } from '../chat/turn/router.ts';
import { type Config, emailInUse, readConfig } from '../config.ts';
import { migrate } from '../database/migrate/migrate.ts';
import { type Database, openDatabase } from '../database/open.ts';
import { findPeople } from '../domain/people.ts';
import { features } from '../features/index.ts';
import { isEmpty } from '../features/setup/start/store.ts';
import { createLog } from '../log.ts';
import { CliError, exitCodes } from './exit.ts';

/** What most calls need: the settings, the database with its tables, and the bot. */
export type Opened = {
  readonly config: Config;
  readonly database: Database;
  readonly route: Router;
  readonly log: Logger;
};

/** Opens the database for a call, and closes it afterwards. */
export async function withLagbot(work: (opened: Opened) => Promise<void>): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  await migrate(config.databaseUrl);
  const database = await openDatabase(config.databaseUrl);
  try {
    await work({
      config,
      database,
      log,
      route: createApp({
        database,
        features,
        log,
        isDemo: config.isDemo,
        publicUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
        hasEmail: emailInUse(config) !== undefined,
      }),
    });
  } finally {
    await database.close();
  }
}

/** The one person whom a name, an e-mail or an id means. */
export async function personNamed(database: Database, words: string): Promise<{ id: string; name: string }> {
  const [person, another] = await findPeople(database, words);
  if (person === undefined) throw new CliError(`nobody is called «${words}»; see lagbot export people`);
  if (another !== undefined)
    throw new CliError(`several people are called «${words}»; use the e-mail or the id`);
  return person;
}

/**
 * The one who speaks under a name: a person, or in a database with nobody in it a newcomer, who is nobody yet and has
 * their name for an id until the code makes them the first coordinator.
 */
export async function speakerNamed(database: Database, words: string): Promise<{ id: string; name: string }> {
  if (await isEmpty(database)) return { id: words, name: words };
  return personNamed(database, words);
}

/** Finds the one person whom words mean, or nobody. */
export function personFinder(database: Database) {
  return async (words: string): Promise<{ id: string; name: string } | undefined> => {
    const [person, another] = await findPeople(database, words);
    return another === undefined ? person : undefined;
  };
}

/** The network of that name or id. */
export async function networkNamed(
  { client }: Database,
  words: string,
): Promise<{ id: string; name: string }> {
  const network = await client.network.findFirst({
    where: { OR: [{ id: words }, { name: words }] },
    select: { id: true, name: true },
  });
  if (network !== null) return network;
  const all = await allNetworks({ client });
  const there =
    all.length === 0 ? 'there is none yet' : `there are: ${all.map(({ name }) => name).join(', ')}`;
  throw new CliError(`no network is called «${words}»; ${there}`);
}

/** All networks, by name. */
export const allNetworks = ({ client }: Pick<Database, 'client'>): Promise<{ id: string; name: string }[]> =>
  client.network.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });

/** The municipality of that number or name. */
export async function municipalityNamed(
  { client }: Database,
  words: string,
): Promise<{ id: string; name: string }> {
  const found = await client.municipality.findMany({ where: { OR: [{ id: words }, { name: words }] } });
  const [municipality, another] = found;
  if (municipality === undefined) throw new CliError(`no municipality is called «${words}»`);
  if (another !== undefined)
    throw new CliError(`several municipalities are called «${words}»; use the number`);
  return municipality;
}

/** A local time in Oslo, `2024-03-14T10:00`, as an instant. */
export function instantIn(text: string): Date {
  const [day = '', time = '00:00'] = text.split(/[T ]/);
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) {
    throw new CliError(
      `«${text}» is not a local time from 2000 to 2100; write 2024-03-14T10:00`,
      exitCodes.usage,
    );
  }
  return new Date(instantAt(day, time.slice(0, 5)).getTime() + Number(time.slice(6, 8)) * 1000);
}

/** A day, `2024-03-14`. */
export function dayIn(text: string): string {
  if (!isDay(text))
    throw new CliError(`«${text}» is not a day from 2000 to 2100; write 2024-03-14`, exitCodes.usage);
  return text;
}

/** A year of four figures that days can lie in. */
export function yearIn(text: string): number {
  if (!isDay(`${text}-01-01`))
    throw new CliError(`«${text}» is not a year from 2000 to 2100`, exitCodes.usage);
  return Number(text);
}
