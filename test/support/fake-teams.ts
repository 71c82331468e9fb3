import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What the bot sent to the Bot Connector. */
export type Sent = {
  readonly method: string;
  readonly conversation: string;
  /** The activity that was replied to or edited. */
  readonly activityId: string | undefined;
  readonly activity: SentActivity;
};
export type SentActivity = {
  readonly type: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: SentCard }[];
};
export type SentCard = {
  readonly type: string;
  readonly version: string;
  readonly fallbackText: string;
  readonly body: readonly Readonly<Record<string, unknown>>[];
};

/** What the Bot Connector is told to answer to the next requests, instead of taking them. */
export type Refusal = {
  readonly status: number;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly times?: number;
};

export type FakeTeams = {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  readonly refuse: (refusal: Refusal) => void;
  /** Takes the next request, before what is told by `refuse` after this. */
  readonly take: () => void;
  readonly delay: (ms: number) => void;
  readonly stop: () => Promise<void>;
};

const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/u;

/** A Bot Connector on loopback that speaks its HTTP protocol and keeps what is sent. */
export async function startFakeTeams(): Promise<FakeTeams> {
  const sent: Sent[] = [];
  const refusals: (Refusal | undefined)[] = [];
  let delayMs = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (delayMs > 0) await pause(delayMs);
    const refusal = refusals.shift();
    if (refusal !== undefined) {
      response.writeHead(refusal.status, {
        'content-type': 'application/json',
        ...(refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }),
      });
      response.end(JSON.stringify({ error: { code: refusal.code ?? 'Refused', message: 'refused' } }));
      return;
    }
    const found = path.exec(new URL(request.url ?? '', 'http://fake').pathname);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    sent.push({
      method: request.method ?? '',
      conversation: decodeURIComponent(found[1] ?? ''),
      activityId: found[2] === undefined ? undefined : decodeURIComponent(found[2]),
      activity: JSON.parse(Buffer.concat(chunks).toString()),
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `message-${sent.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent,
    refuse: (refusal) => {
      for (let n = 0; n < (refusal.times ?? 1); n++) refusals.push(refusal);
    },
    take: () => void refusals.push(undefined),
    delay: (ms) => {
      delayMs = ms;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
