import { existsSync } from 'node:fs';
import { type Config, emailInUse } from '../../config.ts';
import { openDatabase } from '../../database/open.ts';
import { engineOf, sqlitePath } from '../../database/url.ts';
import { createSmtp } from '../../platforms/email/messenger.ts';
import { listWithoutAccount, unreachedText } from '../reached.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';

/** Whether somebody with a role has no way to be reached with these settings; nobody is where there are no tables yet. */
export async function checkReach(config: Config): Promise<Finding[]> {
  const { databaseUrl, isDemo } = config;
  // In the demonstration everybody is reached in the terminal.
  if (isDemo || (engineOf(databaseUrl) === 'sqlite' && !existsSync(sqlitePath(databaseUrl)))) return [];
  try {
    const database = await openDatabase(databaseUrl);
    try {
      const people = await listWithoutAccount(database, new Date());
      const said = unreachedText(people, emailInUse(config) !== undefined);
      return said === undefined ? [] : [ok('people', said)];
    } finally {
      await database.close();
    }
  } catch {
    // What is wrong with the database stands in its own line.
    return [];
  }
}

/** Whether the mail server can be reached and takes the login; no mail is sent. */
export async function checkEmail(config: Config): Promise<Finding[]> {
  const email = emailInUse(config);
  if (email === undefined)
    return [ok('e-mail', config.email === undefined ? 'not set up' : 'set up, but not used in demo mode')];
  const { host } = new URL(email.url);
  try {
    await createSmtp(email).verify();
    return [ok('e-mail', `${host} answers and lets Lagbot in`)];
  } catch (error) {
    return [
      fault('e-mail', `${host} can't be used (${reasonOf(error)}); check SMTP_URL and that the server is up`),
    ];
  }
}
