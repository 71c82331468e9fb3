import { ExpressReceiver, type InstallationStore } from '@slack/bolt';
import type { Router } from 'express';
import type { Logger } from 'pino';
import { slackLogger } from './log.ts';
import { botScopes } from './permissions.ts';
import type { Authorize, ClientOptions } from './workspaces.ts';

export type OAuthConfig = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
};

/**
 * Adds `GET /slack/install` and `GET /slack/oauth_redirect`, as Bolt serves them, and gives the way from a
 * workspace to its token.
 */
export function addInstallRoutes(
  routes: Router,
  config: OAuthConfig & { readonly publicUrl: string },
  installationStore: InstallationStore,
  options: ClientOptions,
  log: Logger,
): Authorize {
  const { installer } = new ExpressReceiver({
    // Only the installer is used of it; requests are received and checked by our own route.
    signingSecret: '',
    signatureVerification: false,
    endpoints: {},
    router: routes,
    logger: slackLogger(log),
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    stateSecret: config.stateSecret,
    scopes: [...botScopes],
    redirectUri: `${config.publicUrl.replace(/\/$/, '')}/slack/oauth_redirect`,
    installationStore,
    installerOptions: { redirectUriPath: '/slack/oauth_redirect', clientOptions: { ...options } },
  });
  if (installer === undefined) throw new Error('Bolt made no installer of complete OAuth settings');
  return (query) => installer.authorize(query);
}
