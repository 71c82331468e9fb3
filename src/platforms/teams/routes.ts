import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type Response,
  Router,
} from 'express';
import type { Logger } from 'pino';
import type { TeamsConfig } from './authenticate.ts';
import { limits } from './limits.ts';

/** `POST /api/messages`: reads the body within its limit and hands it on; faults of the sender's are a 4xx. */
export function createRoutes(
  config: TeamsConfig,
  log: Logger,
  listen: (request: Request, response: Response) => Promise<void>,
): Router {
  const routes = Router();
  routes.post(
    '/api/messages',
    (request: Request, response: Response, next: NextFunction) => {
      // Whoever brings no token is not read at all.
      if (config.appId && !request.headers.authorization) response.status(401).end();
      else next();
    },
    express.json({ limit: limits.requestBytes, type: () => true }),
    listen,
    handleFaults(log),
  );
  return routes;
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
