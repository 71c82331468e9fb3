import { CloudAdapter } from 'botbuilder';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type Response,
  Router,
} from 'express';
import type { Logger } from 'pino';
import type { Connection, PlatformParts } from '../platform.ts';
import { type AddressedActivity, activityShape, isAddressed } from './activity.ts';
import { authenticate, createAuthentication, type TeamsConfig } from './authenticate.ts';
import { createReferences } from './conversations.ts';
import { createGreetings } from './greetings.ts';
import { type InvokeAnswer, notKnown } from './invoke-answer.ts';
import { limits } from './limits.ts';
import { cardActivity, createMessenger } from './messenger.ts';
import type { Edit, Responded } from './respond.ts';
import { referenceTo, toSdk } from './sdk-activity.ts';
import { takeTurn } from './turn.ts';

export type { TeamsConfig } from './authenticate.ts';

/** Connects to Teams: `POST /api/messages`, and a messenger that writes first. Throws on faulty settings. */
export async function connectTeams(config: TeamsConfig, parts: PlatformParts): Promise<Connection> {
  const log = parts.log.child({ platform: 'teams' });
  const authentication = createAuthentication(config);
  const adapter = new CloudAdapter(authentication);
  const appId = config.appId ?? '';
  const references = createReferences(parts.conversations, log);
  const messenger = createMessenger(adapter, appId, references);
  const greetings = createGreetings();
  const underWay = new Set<Promise<unknown>>();
  let isStopped = false;

  const answer = async (request: Request, response: Response): Promise<void> => {
    const read = activityShape.safeParse(request.body);
    if (!read.success) return end(response, { status: 400, body: 'not an activity' });
    const activity = read.data;
    const check = await authenticate(authentication, config, activity, request.headers.authorization ?? '');
    if (check.is === 'refused') {
      log.warn({ status: check.status, why: check.why }, 'refused an activity');
      return end(response, { status: check.status });
    }
    if (!isAddressed(activity)) return end(response, { status: activity.type === 'invoke' ? 501 : 200 });
    let responded: Responded = {};
    await adapter.processActivityDirect(check.identity, toSdk(activity), async (context) => {
      responded = await takeTurn({ ...parts, log, references, messenger, greetings }, context, activity);
    });
    end(response, responded.answer ?? (activity.type === 'invoke' ? notKnown : { status: 200 }));
    if (responded.edit !== undefined) await edit(activity, responded.edit);
  };

  const edit = async (activity: AddressedActivity, { messageId, card }: Edit): Promise<void> => {
    try {
      await adapter.continueConversationAsync(appId, referenceTo(activity), async (context) => {
        await context.updateActivity({ ...cardActivity(card), id: messageId });
      });
    } catch (error) {
      log.info({ err: error, messageId }, 'a pressed card could not be edited');
    }
  };

  const routes = Router();
  routes.post(
    '/api/messages',
    // Whoever brings no token is not read at all.
    (request: Request, response: Response, next: NextFunction) => {
      if (config.appId && !request.headers.authorization) return end(response, { status: 401 });
      next();
    },
    express.json({ limit: limits.requestBytes, type: () => true }),
    (request: Request, response: Response) => track(underWay, answer(request, response)),
    faultHandler(log),
  );
  return {
    platform: 'teams',
    messenger,
    routes,
    isConnected: () => !isStopped,
    stop: async () => {
      isStopped = true;
      await Promise.allSettled(underWay);
    },
  };
}

function end(response: Response, { status, body }: InvokeAnswer): void {
  response.status(status);
  if (body === undefined) response.end();
  else response.send(body);
}

async function track<T>(underWay: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  underWay.add(work);
  try {
    return await work;
  } finally {
    underWay.delete(work);
  }
}

/** Bodies that can't be read are the sender's fault; all else is ours, logged without what was written. */
function faultHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a Teams activity failed');
    if (response.headersSent) return;
    response.status(status).end();
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
