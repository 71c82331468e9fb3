import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { isLoopbackUrl } from '../../../address.ts';
import { type Activity, tenantOf } from '../activity.ts';
import { connectorHttp } from './connector-http.ts';
import { toSdk } from './sdk-activity.ts';
import type { TokenFault } from './token-check.ts';

/** Microsoft's settings of the bot. Without an app id only `anonymous` activities can be taken. */
export type TeamsConfig = {
  readonly appType?: string;
  readonly appId?: string;
  readonly appPassword?: string;
  readonly appTenantId?: string;
  /** Other organisations that may use the bot; its own always may. */
  readonly allowedTenants?: readonly string[];
  /** Takes activities without a token, from and to this machine only: for a demo on a loopback address. */
  readonly anonymous: boolean;
  /** Where the keys of the tokens' issuer are, instead of at Microsoft; for tests. */
  readonly openIdMetadataUrl?: string;
  /** Where tokens for the Connector are asked for, instead of at Microsoft; for tests. */
  readonly loginUrl?: string;
};

/** The SDK's check of who sends an activity. */
export type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** The result of a check; when refused, with the HTTP status for it. */
export type Check =
  | { readonly is: 'genuine'; readonly identity: Authenticated }
  | { readonly is: 'refused'; readonly status: 401 | 403 | 503; readonly why: string };

/** Makes the check by the settings; throws when the SDK finds them incomplete. */
export function createAuthentication(config: TeamsConfig): Authentication {
  const { appType, appId, appPassword, appTenantId, openIdMetadataUrl } = config;
  if (!appId && !config.anonymous) throw new Error('Teams needs MicrosoftAppId');
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...(appId ? { MicrosoftAppId: appId } : {}),
      ...(appType ? { MicrosoftAppType: appType } : {}),
      ...(appPassword ? { MicrosoftAppPassword: appPassword } : {}),
      ...(appTenantId ? { MicrosoftAppTenantId: appTenantId } : {}),
      ...(openIdMetadataUrl ? ownIssuer(openIdMetadataUrl) : {}),
    },
    undefined,
    undefined,
    undefined,
    { httpClient: connectorHttp },
  );
}

/** With one address of its own the SDK wants them all; these are its defaults for the public cloud. */
function ownIssuer(openIdMetadataUrl: string) {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    CallerId: 'urn:botframework:azure',
  };
}

/** What an activity is checked by. */
export type Gate = {
  readonly config: TeamsConfig;
  readonly authentication: Authentication;
  readonly checkToken: (header: string) => Promise<TokenFault | undefined>;
};

/**
 * Checks an activity's token: its issuer, audience, service URL, age and signature, and that its organisation may use
 * the bot. Whatever is wrong with the token is a 401; only Microsoft's keys being out of reach is a 503.
 */
export async function authenticate(
  { authentication, config, checkToken }: Gate,
  activity: Activity,
  header: string,
): Promise<Check> {
  // A bot that is registered for Teams may answer on Web Chat and Direct Line too, where senders choose their
  // own user id: from there nobody is believed to be someone from Teams.
  if (config.appId && activity.channelId !== 'msteams') {
    return { is: 'refused', status: 403, why: 'not from Teams' };
  }
  // Without a token anyone may name any address to be answered at: a demo answers on this machine only.
  if (!config.appId && !isLoopbackUrl(activity.serviceUrl ?? '')) {
    return { is: 'refused', status: 403, why: 'the service URL is not on this machine' };
  }
  if (config.appId && !activity.serviceUrl) return { is: 'refused', status: 401, why: 'no service URL' };
  const fault = config.appId ? await checkToken(header) : undefined;
  if (fault !== undefined) return { is: 'refused', status: fault.isAway ? 503 : 401, why: fault.why };
  const refusal = config.appId ? tenantRefusal(config, activity) : undefined;
  try {
    const identity = await authentication.authenticateRequest(toSdk(activity), header);
    return refusal ?? { is: 'genuine', identity };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { is: 'refused', status: isIssuerAway(error) ? 503 : 401, why };
  }
}

/** A token proves that Microsoft sent an activity, and the bot is reached from every organisation that installs it. */
function tenantRefusal({ appTenantId, allowedTenants = [] }: TeamsConfig, activity: Activity) {
  const tenant = tenantOf(activity).toLowerCase();
  const isAllowed = [appTenantId, ...allowedTenants].some((one) => one?.toLowerCase() === tenant);
  if (isAllowed) return undefined;
  return {
    is: 'refused',
    status: 403,
    why: `the organisation ${tenant} is not allowed: see TEAMS_TENANTS`,
  } as const;
}

/** The SDK marks its own errors with a status; node-fetch, with which it gets the keys, names its own. */
function isIssuerAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode >= 500;
  return error.name === 'FetchError';
}
