import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { Save } from './floor-writes.ts';
import { signingSecret } from './requests.ts';

/** Bolt with its own receiver and signature check; without `save` it only acknowledges. Gives the port. */
export async function startBareBolt(save: Save | undefined): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    // A bare token would be asked about at slack.com.
    authorize: async () => ({ botToken: 'xoxb-1' }),
    logLevel: LogLevel.ERROR,
  });
  app.command('/timer', async ({ command, ack }) => {
    if (save === undefined) await ack();
    else await ack(await save(command.user_id, command.trigger_id));
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
