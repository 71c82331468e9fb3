import { z } from 'zod';
import type { Config } from '../../config.ts';
import { askForToken, microsoftLogin } from '../../platforms/teams/login/ask-for-token.ts';
import { type Finding, fault, ok, reasonOf } from './finding.ts';

const answer = z.object({ access_token: z.string().optional(), error_description: z.string().optional() });

/** How long Microsoft may take to answer, in milliseconds. */
const patience = 10_000;

const tenantId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Which organisations may use the bot, and whether each is named by its tenant id, as an activity names it. */
export function checkTenants(teams: Config['teams']): Finding[] {
  if (teams === undefined) return [];
  const { appTenantId, allowedTenants = [] } = teams;
  const allowed = [...(appTenantId === undefined ? [] : [appTenantId]), ...allowedTenants];
  const wrong = allowed.filter((one) => !tenantId.test(one));
  if (wrong.length > 0)
    return wrong.map((one) =>
      fault(
        'teams',
        `«${one}» is no tenant id, so nobody there is answered; write the id (a GUID) from Entra in TEAMS_TENANTS or MicrosoftAppTenantId`,
      ),
    );
  return [ok('teams', `answers people of ${allowed.join(', ')}; others need TEAMS_TENANTS`)];
}

/** Whether Microsoft gives the bot a token, as it has to before each message that Lagbot sends; `login` is where. */
export async function checkTeams(teams: Config['teams'], login = microsoftLogin): Promise<Finding[]> {
  if (teams === undefined) return [ok('teams', 'not set up')];
  const { appId, appPassword } = teams;
  if (appPassword === undefined)
    return [ok('teams', `${appId} has an identity that Azure manages; it can't be tried from here`)];
  try {
    const response = await askForToken(
      { ...teams, id: appId, password: appPassword, loginUrl: login },
      AbortSignal.timeout(patience),
    );
    const { access_token, error_description } = answer.parse(await response.json());
    if (access_token !== undefined) return [ok('teams', `Microsoft gives ${appId} a token`)];
    // The first line says what is wrong; the others are traces for Microsoft.
    const [reason = `HTTP ${response.status}`] = (error_description ?? '')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    const advice =
      'check MicrosoftAppId, MicrosoftAppPassword (the secret’s value, not its id; it expires) and MicrosoftAppTenantId';
    return [fault('teams', `Microsoft refuses the bot a token (${reason}); ${advice}`)];
  } catch (error) {
    return [fault('teams', `${login} doesn't answer (${reasonOf(error)}); check the network and its proxy`)];
  }
}
