import { type Config, ConfigError, readConfig } from '../../config.ts';
import { checkDatabase } from './database.ts';
import { checkEmail, checkReach } from './email.ts';
import { type Finding, fault, ok } from './finding.ts';
import { checkManifests } from './manifests.ts';
import { checkSecret } from './secret.ts';
import { checkSlack } from './slack.ts';
import { checkTeams, checkTenants } from './teams.ts';

/** Checks everything that an operator can put right, in the order in which it is best put right. */
export async function examine(): Promise<Finding[]> {
  const manifests = checkManifests();
  try {
    const config = readConfig();
    return [
      ok('settings', `read; ${describe(config)}`),
      ...(await checkDatabase(config.databaseUrl)),
      ...(await checkSecret(config)),
      ...(await checkSlack(config)),
      ...(await checkTeams(config.teams)),
      ...checkTenants(config.teams),
      ...(await checkEmail(config)),
      ...(await checkReach(config)),
      ...manifests,
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...error.faults.map((words) => fault('settings', words)), ...manifests];
  }
}

function describe({ isDemo, slack, teams, publicUrl, host, port }: Config): string {
  const platforms = [...(slack === undefined ? [] : ['Slack']), ...(teams === undefined ? [] : ['Teams'])];
  const mode = isDemo
    ? 'no platform is set up, so Lagbot starts in demo mode, or with a network of your own without a chat'
    : `set up: ${platforms.join(' and ')}`;
  const address = publicUrl ?? `http://${host}:${port}, as PUBLIC_URL isn't set`;
  return `${mode}; links in chat lead to ${address}`;
}
