import { parse } from 'node:querystring';
import { type App, AuthorizationError, isValidSlackRequest, type Receiver } from '@slack/bolt';
import { type NextFunction, type Request, type Response, type Router, raw } from 'express';
import type { Logger } from 'pino';
import { withoutNul } from '../without-nul.ts';
import { deliver } from './respond/deliver.ts';
import { isWellFormed } from './shapes.ts';

/** The largest body that is read, in bytes; Slack's own are a few kilobytes. */
const largest = 1_000_000;
/** How far a request's time may be from ours, in seconds: what Slack says of those that are older. */
const tolerance = 300;

/**
 * Receives what Slack posts: too large → 413, not signed by Slack or more than 5 minutes off → 401, unreadable or
 * not what it says it is → 400, and 500 where our work failed, so that Slack sends an event again.
 */
export function createHttpReceiver(signingSecret: string, routes: Router, log: Logger): Receiver {
  return {
    init(app) {
      routes.post(
        '/slack/events',
        raw({ limit: largest, type: () => true, inflate: false }),
        (request: Request, response: Response) => receiveRequest(app, signingSecret, log, request, response),
        (error: unknown, _request: Request, response: Response, _next: NextFunction) => {
          const status = statusOf(error);
          if (status >= 500) log.error({ err: error }, 'a request from Slack failed');
          else log.warn({ status }, 'a request to Slack’s address was refused');
          if (!response.headersSent) response.status(status).end();
        },
      );
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
}

class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.name = 'Refused';
    this.status = status;
  }
}

async function receiveRequest(
  app: App,
  signingSecret: string,
  log: Logger,
  request: Request,
  response: Response,
): Promise<void> {
  const text = bodyText(request.body);
  if (!isSigned(signingSecret, request, text)) throw new Refused(401);
  const body = readBody(text, request.get('content-type') ?? '');
  if (body === undefined) throw new Refused(400);
  if (body.ssl_check !== undefined) {
    response.end();
    return;
  }
  if (body.type === 'url_verification') {
    response.json({ challenge: body.challenge });
    return;
  }
  if (!isWellFormed(body)) throw new Refused(400);
  const retry = request.get('x-slack-retry-num');
  const answer = await deliver(app, body, retry === undefined ? undefined : Number(retry), log);
  if (answer === undefined) {
    response.end();
    return;
  }
  // Not express's own `json`: its checksum for caches costs more than the rest of the answer.
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}

function bodyText(body: unknown): string {
  return Buffer.isBuffer(body) ? body.toString('utf8') : '';
}

function isSigned(signingSecret: string, request: Request, body: string): boolean {
  const signature = request.get('x-slack-signature');
  const timestamp = Number(request.get('x-slack-request-timestamp') ?? Number.NaN);
  if (signature === undefined || !Number.isInteger(timestamp)) return false;
  // Bolt looks for what is too old alone.
  if (timestamp > Date.now() / 1000 + tolerance) return false;
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
  });
}

/** Slack sends events as JSON, commands as a form, and interactivity as JSON inside a form. */
function readBody(text: string, contentType: string): Record<string, unknown> | undefined {
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return readJson(text);
  const form = parse(text.replaceAll('%00', ''));
  return typeof form.payload === 'string' ? readJson(form.payload) : { ...form };
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text, withoutNul);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof AuthorizationError) return 401;
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' ? error.status : 500;
}
