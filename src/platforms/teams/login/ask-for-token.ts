import type { TeamsConfig } from './authenticate.ts';

/** Where Microsoft gives tokens. */
export const microsoftLogin = 'https://login.microsoftonline.com';

/**
 * Asks Microsoft for the token that a bot sends its messages with.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export function askForToken(
  {
    appType,
    appTenantId,
    loginUrl = microsoftLogin,
    id,
    password,
  }: Pick<TeamsConfig, 'appType' | 'appTenantId' | 'loginUrl'> & {
    readonly id: string;
    readonly password: string;
  },
  signal: AbortSignal,
): Promise<Response> {
  const tenant = appType === 'SingleTenant' && appTenantId ? appTenantId : 'botframework.com';
  return fetch(`${loginUrl}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: password,
      scope: 'https://api.botframework.com/.default',
    }),
    signal,
  });
}
