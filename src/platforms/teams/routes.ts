import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type Response,
  Router,
} from 'express';
import type { Logger } from 'pino';
import { isLoopbackUrl } from '../../address.ts';
import { withoutNul } from '../without-nul.ts';
import { limits } from './limits.ts';
import type { TeamsConfig } from './login/authenticate.ts';

/**
 * `POST /api/messages`: reads JSON within its limit and hands it on; faults of the sender's are a 4xx. Without an
 * app id only what is addressed to this machine by a loopback name is read, so that no web page's own name that is
 * made to lead here counts; and a page in a browser can't send JSON elsewhere without asking, which we don't answer.
 */
export function createRoutes(
  config: TeamsConfig,
  log: Logger,
  listen: (request: Request, response: Response) => Promise<void>,
): Router {
  const routes = Router();
  routes.post(
    '/api/messages',
    (request: Request, response: Response, next: NextFunction) => {
      const refusal = refusalOf(config, request);
      if (refusal === undefined) next();
      else response.status(refusal).end();
    },
    express.json({ limit: limits.requestBytes, type: () => true, reviver: withoutNul }),
    listen,
    handleFaults(log),
  );
  return routes;
}

/** The status that a request is refused with before it is read. */
function refusalOf(config: TeamsConfig, { headers }: Request): number | undefined {
  // Whoever brings no token is not read at all.
  if (config.appId && !headers.authorization) return 401;
  if (!config.appId && !isLoopbackUrl(`http://${headers.host ?? ''}`)) return 403;
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') ? undefined : 415;
}

function handleFaults(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a Teams activity failed');
    if (!response.headersSent) response.status(status).end();
  };
}

/** The body reader marks its errors with a status. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
