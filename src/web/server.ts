import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

type Readiness = {
  /** Rejects when the database can't be reached or isn't migrated. */
  readonly checkDatabase: () => Promise<void>;
  /** Which platforms are set up, and whether each is connected. */
  readonly platforms: () => Readonly<Record<string, boolean>>;
};

type WebParts = Readiness & {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Router[];
  readonly metrics: Metrics;
  readonly log: Logger;
};

/** The HTTP server: the platforms' routes, downloads, health and metrics. */
export type Web = { readonly port: number; stop(): Promise<void> };

/** Listens; resolves when it does, and rejects, in words for the operator, when the port is taken or not allowed. */
export async function startWeb(parts: WebParts): Promise<Web> {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  addHealth(app, parts);
  for (const routes of parts.routes) app.use(routes);
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found');
  });
  app.use(faults(parts.log));
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, parts)));
    server.listen(parts.port, parts.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : parts.port;
  return { port, stop: () => stop(server) };
}

/** The faults of HOST and PORT that an operator can mend, with what to do about them; others as they are. */
function inWords(error: Error, { host, port }: Pick<WebParts, 'host' | 'port'>): Error {
  const code = 'code' in error ? error.code : undefined;
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (code === 'EADDRINUSE') {
    const words = `something else answers on ${address} already; stop that, or set PORT to another number`;
    return new Error(words, { cause: error });
  }
  if (code === 'EACCES') {
    const words = `Lagbot may not listen on ${address}; set PORT to a number above 1023`;
    return new Error(words, { cause: error });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Error(`this machine has no address ${host}; set HOST to one that it has`, { cause: error });
  }
  return error;
}

function addHealth(app: express.Express, { checkDatabase, platforms, metrics }: WebParts): void {
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    const database = await checkDatabase().then(
      () => 'ok',
      () => 'away',
    );
    const connected = Object.entries(platforms());
    const isReady = database === 'ok' && connected.every(([, isConnected]) => isConnected);
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ok' : 'away',
      database,
      ...Object.fromEntries(
        connected.map(([platform, isConnected]) => [platform, isConnected ? 'ok' : 'away']),
      ),
    });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

/** A request that fails gets its status alone; what failed is logged, never shown. */
function faults(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status =
      error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) log.error({ err: error, path: request.path }, 'a request failed');
    if (response.headersSent) response.destroy();
    else
      response
        .status(status)
        .type('text/plain')
        .send(status >= 500 ? 'Something went wrong' : 'Bad request');
  };
}

/** How long a stop waits for requests that are under way, in milliseconds: a client that stalls holds up nobody. */
const patience = 5000;

/** Takes nothing new, and lets what is under way end; a connection that is kept open is closed once it is idle. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const closing = setInterval(() => server.closeIdleConnections(), 20);
    const giveUp = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
