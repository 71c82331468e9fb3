import { CloudAdapter } from 'botbuilder';
import { createBackground } from '../background.ts';
import { createOnce } from '../once.ts';
import type { Connection, PlatformParts } from '../platform.ts';
import { createGreetings } from './greetings.ts';
import { createListener } from './listen.ts';
import { createAuthentication, type TeamsConfig } from './login/authenticate.ts';
import { checkLogin } from './login/check-login.ts';
import { referenceTo } from './login/sdk-activity.ts';
import { createTokenCheck } from './login/token-check.ts';
import { createMessenger, replyToNothing } from './messenger.ts';
import { createSplitMessages } from './render/split-messages.ts';
import { createReferences } from './respond/conversations.ts';
import { createOwnChat } from './respond/own-chat.ts';
import { createPages } from './respond/pages.ts';
import { createRoutes } from './routes.ts';
import type { TurnParts } from './turn.ts';
import { vouchedFor } from './vouched.ts';

export type { TeamsConfig } from './login/authenticate.ts';

/** How long a stop waits for answers that are on their way, in milliseconds. */
const farewell = 5000;

/**
 * Connects to Teams: `POST /api/messages`, and a messenger that writes first; at once even when Microsoft is away.
 * Throws on faulty settings.
 */
export async function connectTeams(config: TeamsConfig, parts: PlatformParts): Promise<Connection> {
  const log = parts.log.child({ platform: 'teams' });
  const authentication = createAuthentication(config);
  const adapter = new CloudAdapter(authentication);
  const references = createReferences(parts.conversations, log, Date.now);
  const appId = config.appId ?? '';
  const messenger = createMessenger(adapter, appId, references, parts.findLanguage, log);
  const background = createBackground(log, 'Teams');
  const turn: TurnParts = {
    ...parts,
    log,
    references,
    ownChat: createOwnChat({ adapter, appId, references, log }),
    background,
    isToGreet: createGreetings(),
    once: createOnce(),
    split: createSplitMessages(),
    pages: createPages(),
    resume: (activity, work) =>
      adapter.continueConversationAsync(appId, referenceTo(activity), async (context) => {
        replyToNothing(context);
        await work(context);
      }),
  };
  const check = checkLogin(config, log);
  const checkToken = createTokenCheck(config.openIdMetadataUrl);
  const listen = createListener({ config, authentication, checkToken, adapter, turn });
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
    vouchedFor: (account, place) => vouchedFor({ adapter, appId, references }, account, place),
    isConnected: () => !isStopped && check.isGood(),
    stop: async () => {
      isStopped = true;
      check.stop();
      await Promise.allSettled(underWay);
      await background.settle(farewell);
    },
  };
}
