import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { limits } from '../limits.ts';
import { isRecord } from '../render/card-data.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
/** How the SDK's connector client reaches the Bot Connector. */
export type ConnectorHttp = NonNullable<ClientOptions['httpClient']>;

/** The Bot Connector's refusal: its HTTP status, its own error code, and the seconds it asks us to wait. */
export class ConnectorFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, retryAfter: number | undefined) {
    super(`the Bot Connector answered ${status} ${code}`.trimEnd());
    this.name = 'ConnectorFault';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

// Connections are kept, as each TLS handshake with Microsoft costs more than the message.
const http = { request: requestHttp, agent: new HttpAgent({ keepAlive: true }) };
const https = { request: requestHttps, agent: new HttpsAgent({ keepAlive: true }) };

const firstWords = new AsyncLocalStorage<true>();

/**
 * Does work whose messages nobody asked for: where a connection breaks off, and nobody can tell whether the Connector has
 * taken one, it isn't sent again. An answer is, since a person waits for it.
 */
export const neverTwice = <T>(work: () => Promise<T>): Promise<T> => firstWords.run(true, work);

/**
 * Calls the Bot Connector once and throws a ConnectorFault for each refusal. The SDK's own client would try
 * again by itself for up to minutes, while we know better: a reply is wanted soon, and a reminder's ledger
 * keeps its own time. (By Node's fetch a reply took twice the processor time.)
 */
export const connectorHttp: ConnectorHttp = {
  async sendRequest(request) {
    const body = typeof request.body === 'string' ? request.body : '';
    const response = await exchange({
      url: request.url,
      method: request.method,
      headers: request.headers.rawHeaders(),
      body,
    });
    const bodyAsText = await text(response);
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) {
      throw new ConnectorFault(status, codeIn(bodyAsText), retryAfterOf(response.headers['retry-after']));
    }
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set('content-type', response.headers['content-type'] ?? 'application/json');
    return { request, status, headers, bodyAsText };
  },
};

type Outgoing = {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** What a kept connection that the other side has just closed looks like. */
const closed = new Set<string | undefined>(['ECONNRESET', 'EPIPE']);

function exchange(outgoing: Outgoing, isAgain = false): Promise<IncomingMessage> {
  const { url, method, headers, body } = outgoing;
  const { request, agent } = url.startsWith('https:') ? https : http;
  const length = String(Buffer.byteLength(body));
  return new Promise((resolve, reject) => {
    const connection = isAgain ? false : agent;
    const sending = request(url, {
      method,
      agent: connection,
      headers: { ...headers, 'content-length': length },
    });
    sending.setTimeout(limits.connectorMs, () => sending.destroy(new Error('the Bot Connector is silent')));
    let hasBegun = false;
    const begin = () => {
      if (sending.destroyed) return;
      hasBegun = true;
      sending.end(body);
    };
    sending.on('response', resolve);
    sending.on('error', (error: NodeJS.ErrnoException) => {
      const mayRepeat = !hasBegun || firstWords.getStore() !== true;
      const isStale = sending.reusedSocket && closed.has(error.code);
      if (isStale && mayRepeat && !isAgain) resolve(exchange(outgoing, true));
      else reject(error);
    });
    sending.on('socket', () => {
      if (!sending.reusedSocket) begin();
      // One whole round of the event loop, in which a close that has arrived is read.
      else setImmediate(() => setImmediate(begin));
    });
  });
}

/** Retry-After in seconds; the Connector sends no dates in it. */
function retryAfterOf(header: string | undefined): number | undefined {
  const seconds = Number.parseFloat(header ?? '');
  return seconds >= 0 ? seconds : undefined;
}

function codeIn(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (isRecord(parsed) && isRecord(parsed.error) && typeof parsed.error.code === 'string') {
      return parsed.error.code;
    }
  } catch {
    // A gateway's error page has no code.
  }
  return '';
}
