import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Background } from '../background.ts';
import { keepTrying } from '../keep-trying.ts';
import { slackLogger } from './log.ts';
import { deliver } from './respond/deliver.ts';
import { deliveryError } from './respond/delivery.ts';
import type { ClientOptions } from './workspaces.ts';

export type SocketReceiver = Receiver & {
  readonly isConnected: () => boolean;
  /** Takes no more work, while what is under way can still be acknowledged. */
  refuse(): void;
};

type Envelope = {
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly ack: (answer?: unknown) => Promise<void>;
};

/**
 * Receives through Socket Mode. Of Bolt's receiver only its client is used: the receiver would acknowledge
 * events before the work, and its own reconnecting ends the process when Slack is away.
 */
export function createSocketReceiver(
  appToken: string,
  options: ClientOptions,
  background: Background,
  log: Logger,
): SocketReceiver {
  const { client } = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(log),
    installerOptions: { clientOptions: { ...options } },
  });
  let isConnected = false;
  let isStopped = false;
  let trying: { stop(): void } | undefined;
  const connect = () => {
    trying = keepTrying(
      async () => {
        await client.start();
        isConnected = true;
      },
      (error) =>
        log.warn({ reason: deliveryError(error).message }, 'no connection to Slack yet: trying again'),
    );
  };
  const refuse = () => {
    isStopped = true;
    trying?.stop();
  };
  client.on('disconnected', () => {
    const wasConnected = isConnected;
    isConnected = false;
    // Slack closes every connection now and then; one that never stood is being tried again already.
    if (wasConnected && !isStopped) connect();
  });
  return {
    isConnected: () => isConnected,
    init(app) {
      client.on('slack_event', (envelope: Envelope) => {
        // What isn't acknowledged Slack sends again, to whoever is connected then.
        if (isStopped) return;
        background.run('an envelope', answerEnvelope(app, envelope, log));
      });
    },
    start: async () => connect(),
    refuse,
    async stop() {
      refuse();
      await client.disconnect();
    },
  };
}

async function answerEnvelope(app: App, { body, retry_num, ack }: Envelope, log: Logger): Promise<void> {
  const answer = await deliver(app, body, retry_num, log);
  await ack(answer);
}
