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
  /** Whether all is refused until `retryAfter` seconds have passed. */
  readonly holds?: true;
};

type Members = (asked: { readonly conversation: string; readonly id: string }) => object | undefined;

export type FakeTeams = {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  /** The conversations that the bot asked to open, each with its members' ids and its own. */
  readonly opened: { readonly members: readonly string[]; readonly id: string }[];
  readonly refuse: (refusal: Refusal) => void;
  /** Takes the next request, before what is told by `refuse` after this. */
  readonly take: () => void;
  /** How many requests have been refused. */
  readonly refused: () => number;
  /** Closes the connection of the next request, and takes it only where that is told. */
  readonly breakOff: (how?: { readonly takes: boolean }) => void;
  /** What is told of a conversation's member; nobody is one until this is said. */
  readonly tell: (members: Members) => void;
  readonly delay: (ms: number) => void;
  readonly stop: () => Promise<void>;
};

const memberPath = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/u;
const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/u;

/** A Bot Connector on loopback that speaks its HTTP protocol and keeps what is sent. */
export async function startFakeTeams(): Promise<FakeTeams> {
  const sent: Sent[] = [];
  const opened: { members: string[]; id: string }[] = [];
  const refusals: (Refusal | 'break off' | 'take and break off' | undefined)[] = [];
  let delayMs = 0;
  let members: Members = () => undefined;
  let refused = 0;
  let busyUntil = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (delayMs > 0) await pause(delayMs);
    const isBusy = performance.now() < busyUntil;
    const refusal = isBusy ? { status: 429, retryAfter: 1 } : refusals.shift();
    if (refusal === 'break off') {
      request.socket.destroy();
      return;
    }
    if (refusal !== undefined && refusal !== 'take and break off') {
      refused += 1;
      if (!isBusy && refusal.holds === true && refusal.retryAfter)
        busyUntil = performance.now() + refusal.retryAfter * 1_000;
      response.writeHead(refusal.status, {
        'content-type': 'application/json',
        ...(refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }),
      });
      response.end(JSON.stringify({ error: { code: refusal.code ?? 'Refused', message: 'refused' } }));
      return;
    }
    const body = Buffer.concat(chunks).toString();
    if (request.url === '/v3/conversations') {
      const members = JSON.parse(body).members.map((member: { id: string }) => member.id);
      opened.push({ members, id: `a:own-chat-of-${members.join('-')}` });
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: opened.at(-1)?.id }));
      return;
    }
    const member = memberPath.exec(request.url ?? '');
    if (member !== null) {
      const asked = {
        conversation: decodeURIComponent(member[1] ?? ''),
        id: decodeURIComponent(member[2] ?? ''),
      };
      const told = members(asked);
      response.writeHead(told === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(told ?? { error: { code: 'MemberNotFoundInConversation' } }));
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
      activity: body === '' ? {} : JSON.parse(body),
    });
    if (refusal === 'take and break off') {
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `message-${sent.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent,
    opened,
    refused: () => refused,
    breakOff: ({ takes } = { takes: false }) =>
      void refusals.push(takes ? 'take and break off' : 'break off'),
    refuse: (refusal) => {
      for (let n = 0; n < (refusal.times ?? 1); n++) refusals.push(refusal);
    },
    take: () => void refusals.push(undefined),
    tell: (all) => {
      members = all;
    },
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
