import { App, type Context, type Receiver, webApi } from '@slack/bolt';
import { Router } from 'express';
import type { Logger } from 'pino';
import { createBackground } from '../background.ts';
import { keepTrying, type Trying } from '../keep-trying.ts';
import type { Connection, PlatformParts } from '../platform.ts';
import { createHttpReceiver } from './http.ts';
import { listen } from './listen.ts';
import { slackLogger } from './log.ts';
import { createMessenger } from './messenger.ts';
import { addInstallRoutes, type OAuthConfig } from './oauth.ts';
import { keepToOlder } from './respond/blocks.ts';
import { deliveryError } from './respond/delivery.ts';
import { createHomes } from './respond/homes.ts';
import { createSocketReceiver } from './socket.ts';
import { vouchedFor } from './vouched.ts';
import {
  type Authorize,
  type ClientOptions,
  clientOptions,
  createClients,
  createInstallationStore,
} from './workspaces.ts';

/**
 * How Lagbot reaches Slack. One workspace has a bot token, many have OAuth (where both are given, OAuth counts);
 * requests come over HTTP with a signing secret, or through Socket Mode with an app token.
 */
export type SlackConfig = {
  readonly signingSecret?: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly oauth?: OAuthConfig;
  /** Another Web API address, with the path: `http://127.0.0.1:3000/api/`. */
  readonly apiUrl?: string;
  /** Whether those who draw what is sent there don't know Slack's newest blocks. */
  readonly hasOlderBlocks?: boolean;
  readonly publicUrl: string;
};

/** How long a stop waits for answers that are on their way, in milliseconds. */
const farewell = 5000;

/** Connects to Slack, at once even when Slack is away, and keeps trying. Throws on incomplete settings. */
export async function connectSlack(config: SlackConfig, parts: PlatformParts): Promise<Connection> {
  const { log } = parts;
  const logger = slackLogger(log);
  const options = clientOptions(logger, config.apiUrl);
  if (config.hasOlderBlocks === true && config.apiUrl !== undefined) keepToOlder(config.apiUrl);
  const routes = Router();
  const background = createBackground(log, 'Slack');
  const store = createInstallationStore(parts);
  const authorize =
    config.oauth === undefined
      ? oneWorkspace(config.botToken)
      : addInstallRoutes(routes, { ...config.oauth, publicUrl: config.publicUrl }, store, options, log);
  const socket =
    config.appToken === undefined
      ? undefined
      : createSocketReceiver(config.appToken, options, background, log);
  const receiver = socket ?? createHttpReceiver(signingSecret(config), routes, log);
  const app = createApp(receiver, authorize, options);
  listen(app, {
    parts,
    background,
    homes: createHomes(parts),
    leave: async (context) => {
      if (config.oauth === undefined) log.warn('Slack says that the bot token is no longer good');
      else await store.deleteInstallation?.(installationOf(context));
    },
  });
  await receiver.start();
  const token = config.oauth === undefined ? config.botToken : undefined;
  const clientOf = createClients(authorize, options);
  const check = token === undefined ? undefined : checkToken(token, options, log);
  return {
    platform: 'slack',
    messenger: createMessenger(clientOf, log),
    routes,
    vouchedFor: async (account) => vouchedFor(await clientOf(account.tenant), account),
    isConnected: () => (socket?.isConnected() ?? true) && (check?.isGood() ?? true),
    async stop() {
      check?.stop();
      socket?.refuse();
      await background.settle(farewell);
      await receiver.stop();
    },
  };
}

function createApp(receiver: Receiver, authorize: Authorize, options: ClientOptions): App {
  return new App({
    receiver,
    authorize: ({ teamId, enterpriseId, isEnterpriseInstall }) =>
      authorize({ teamId, enterpriseId, isEnterpriseInstall }),
    logger: options.logger,
    clientOptions: { ...options },
    // We tell our own messages apart ourselves, and keep no state of a conversation.
    ignoreSelf: false,
    convoStore: false,
  });
}

/** Slack names our own user in each event, so no request has to ask for it. */
function oneWorkspace(botToken: string | undefined): Authorize {
  if (botToken === undefined) throw new Error('Slack needs a bot token or OAuth settings');
  return async () => ({ botToken });
}

function signingSecret(config: SlackConfig): string {
  if (config.signingSecret === undefined || config.signingSecret === '') {
    throw new Error('Slack over HTTP needs a signing secret');
  }
  return config.signingSecret;
}

function installationOf({ teamId, enterpriseId, isEnterpriseInstall }: Context) {
  return { teamId, enterpriseId, isEnterpriseInstall };
}

/** Asks Slack once whether the token is good, and again until it is: a Slack that is away stops nobody. */
function checkToken(token: string, options: ClientOptions, log: Logger): Trying {
  const client = new webApi.WebClient(token, options);
  return keepTrying(
    () => client.auth.test(),
    (error) =>
      log.warn(
        { reason: deliveryError(error).message },
        'Slack has not confirmed the bot token: trying again',
      ),
  );
}
