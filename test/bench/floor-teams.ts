import { once } from 'node:events';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import type { Save } from './floor-writes.ts';

/** botbuilder's adapter as its samples use it, anonymous; what is saved is told by a message. Gives the port. */
export async function startBareAdapter(save: Save): Promise<number> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const app = express();
  app.use(express.json());
  app.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      const { from, id } = context.activity;
      await context.sendActivity(await save(from.aadObjectId ?? '', id ?? ''));
    });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
