import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { isRecord } from './card-data.ts';
import { limits } from './limits.ts';

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

/**
 * Calls the Bot Connector once and throws a ConnectorFault for each refusal. The SDK's own client would try
 * again by itself for up to minutes, while we know better: a reply is wanted soon, and a reminder's ledger
 * keeps its own time.
 */
export const connectorHttp: ConnectorHttp = {
  async sendRequest(request) {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      signal: AbortSignal.timeout(limits.connectorMs),
    });
    const bodyAsText = await response.text();
    if (!response.ok) {
      throw new ConnectorFault(response.status, codeIn(bodyAsText), retryAfterOf(response.headers));
    }
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set('content-type', response.headers.get('content-type') ?? 'application/json');
    return { request, status: response.status, headers, bodyAsText };
  },
};

/** Retry-After in seconds; the Connector sends no dates in it. */
function retryAfterOf(headers: Headers): number | undefined {
  const seconds = Number.parseFloat(headers.get('retry-after') ?? '');
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
