import { CloudAdapter } from 'botbuilder';
import type { Connection, PlatformParts } from '../platform.ts';
import { createAuthentication, type TeamsConfig } from './authenticate.ts';
import { createReferences } from './conversations.ts';
import { createGreetings } from './greetings.ts';
import { createListener } from './listen.ts';
import { createMessenger } from './messenger.ts';
import { createRoutes } from './routes.ts';

export type { TeamsConfig } from './authenticate.ts';

/** Connects to Teams: `POST /api/messages`, and a messenger that writes first. Throws on faulty settings. */
export async function connectTeams(config: TeamsConfig, parts: PlatformParts): Promise<Connection> {
  const log = parts.log.child({ platform: 'teams' });
  const authentication = createAuthentication(config);
  const adapter = new CloudAdapter(authentication);
  const references = createReferences(parts.conversations, log);
  const messenger = createMessenger(adapter, config.appId ?? '', references);
  const turn = { ...parts, log, references, messenger, isToGreet: createGreetings() };
  const listen = createListener({ config, authentication, adapter, turn });
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  return {
    platform: 'teams',
    messenger,
    routes: createRoutes(config, log, async (request, response) => {
      const work = listen(request, response);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    }),
    isConnected: () => !isStopped,
    stop: async () => {
      isStopped = true;
      await Promise.allSettled(underWay);
    },
  };
}
