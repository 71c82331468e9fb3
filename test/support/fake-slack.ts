import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { messageFaults, viewFaults } from './slack-blocks.ts';
import { acceptSockets, type Sockets } from './slack-sockets.ts';

type Json = Record<string, unknown>;

/** A call that Slack got: a Web API method, or an answer through a response_url (`respond`), or `upload`. */
type Call = { readonly method: string; readonly token: string; readonly args: Json };

/** What Slack answers the next call of a method with, instead of doing it. */
export type Mishap = {
  readonly status?: number;
  readonly error?: string;
  readonly retryAfter?: number;
  readonly afterMilliseconds?: number;
};

export type FakeSlack = {
  /** Its side of Socket Mode. */
  readonly sockets: Sockets;
  /** The address of its Web API, for `apiUrl`. */
  readonly apiUrl: string;
  readonly calls: readonly Call[];
  /** The time stamp of what was posted as the nth ordinary message. */
  stampOf(index: number): string;
  /** The calls of one method so far. */
  of(method: string): Json[];
  /** Resolves with the calls of a method when there are as many. */
  waitFor(method: string, count?: number): Promise<Json[]>;
  fail(method: string, ...mishaps: readonly Mishap[]): void;
  /** Refuses the blocks that Slack has had since 2025, as a workspace of before does. */
  keepToOlder(): void;
  /** A new response_url, good for five answers as Slack's are. */
  responseUrl(): string;
  close(): Promise<void>;
};

/** Each method's scope, from its page at docs.slack.dev/reference/methods. */
const scopes: Readonly<Record<string, string | undefined>> = {
  'auth.test': undefined,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'im:history',
  'conversations.open': 'im:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'users.info': 'users:read',
  'views.open': undefined,
  'views.push': undefined,
  'views.publish': undefined,
  'views.update': undefined,
  'oauth.v2.access': undefined,
  'apps.connections.open': undefined,
};
const everything = ['chat:write', 'im:history', 'im:write', 'files:write', 'users:read', 'users:read.email'];

/** Slack's Web API on loopback: it records what it gets, refuses what Slack refuses, and fails when told to. */
export async function startFakeSlack(granted: readonly string[] = everything): Promise<FakeSlack> {
  const calls: Call[] = [];
  const mishaps = new Map<string, Mishap[]>();
  const used = new Map<string, number>();
  /** What was posted, newest last. */
  const posted: { channel: string; ts: string; metadata: unknown }[] = [];
  const stamps: string[] = [];
  const watchers = new Set<() => void>();
  let made = 0;

  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const sockets = acceptSockets(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const base = `http://127.0.0.1:${address.port}`;

  let isOlder = false;
  const isTooNew = ({ blocks }: Json): boolean => {
    const sent = typeof blocks === 'string' ? blocks : JSON.stringify(blocks ?? []);
    return isOlder && /"type":"data_/.test(sent);
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, id } = readPath(request.url ?? '');
    const args = readArguments(await bodyOf(request), request.headers['content-type'] ?? '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ method, token, args });
    for (const watcher of watchers) watcher();
    const mishap = mishaps.get(method)?.shift();
    if (mishap?.afterMilliseconds !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, mishap.afterMilliseconds));
    }
    if (mishap?.status !== undefined) {
      const headers = mishap.retryAfter === undefined ? {} : { 'retry-after': String(mishap.retryAfter) };
      response.writeHead(mishap.status, headers).end('{}');
      return;
    }
    if (method === 'upload') {
      response.end('OK');
      return;
    }
    if (method === 'respond' && isTooNew(args)) {
      response.writeHead(200).end(JSON.stringify(refuse('invalid_blocks')));
      return;
    }
    if (method === 'respond') {
      response.writeHead(countUse(id) > 5 ? 404 : 200).end('ok');
      return;
    }
    const answer = mishap?.error === undefined ? carryOut(method, args) : refuse(mishap.error);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  }

  function carryOut(method: string, args: Json): Json {
    if (!(method in scopes)) return refuse('unknown_method');
    const scope = scopes[method];
    if (scope !== undefined && !granted.includes(scope)) return refuse('missing_scope');
    if (isTooNew(args)) return refuse('invalid_blocks');
    if (method === 'chat.postMessage' || method === 'chat.postEphemeral') {
      const faults = messageFaults(args.blocks ?? []);
      if (faults.length > 0) return refuse('invalid_blocks', faults);
      made += 1;
      const ts = `1700000000.${String(made).padStart(6, '0')}`;
      posted.push({ channel: String(args.channel), ts, metadata: args.metadata });
      if (method === 'chat.postMessage') stamps.push(ts);
      return { ok: true, channel: args.channel, ts };
    }
    if (method === 'chat.update') return change(args);
    if (method === 'conversations.history') return tellHistory(args);
    if (method.startsWith('views.')) return showView(method, args);
    if (method === 'conversations.open') return { ok: true, channel: { id: `D${args.users}` } };
    if (method === 'files.getUploadURLExternal')
      return { ok: true, upload_url: `${base}/upload/F1`, file_id: 'F1' };
    if (method === 'apps.connections.open') return { ok: true, url: `${base.replace('http', 'ws')}/socket` };
    if (method === 'users.info') return tellUser(String(args.user));
    return standing[method] ?? { ok: true };
  }

  /** https://docs.slack.dev/reference/methods/chat.update */
  function change({ channel, ts, blocks }: Json): Json {
    const faults = messageFaults(blocks ?? []);
    if (faults.length > 0) return refuse('invalid_blocks', faults);
    const isThere = posted.some((one) => one.channel === channel && one.ts === ts);
    return isThere ? { ok: true, channel, ts } : refuse('message_not_found');
  }

  /** Of direct messages, whose channel is named for the person here, newest first as Slack tells them. */
  function tellHistory({ channel, limit, include_all_metadata: isAsked }: Json): Json {
    const all = posted.filter((one) => one.channel === channel || `D${one.channel}` === channel).reverse();
    const messages = all.slice(0, Number(limit ?? 100));
    return {
      ok: true,
      messages: messages.map(({ ts, metadata }) => (String(isAsked) === 'true' ? { ts, metadata } : { ts })),
    };
  }

  /** Somebody of its own workspace, or by an id with an X of another that shares a channel, whose address it doesn't tell. */
  function tellUser(id: string): Json {
    const isOther = id.includes('X');
    const hasAddress = !isOther && granted.includes('users:read.email');
    const email = hasAddress ? { email: `${id.toLowerCase()}@leka.example` } : {};
    const profile = { real_name: `Ola ${id}\u202e`, display_name: 'ola', ...email };
    const user = {
      id,
      team_id: isOther ? 'T2' : 'T1',
      name: 'ola',
      profile,
      is_email_confirmed: id !== 'UNEW',
    };
    return { ok: true, user };
  }

  function showView(method: string, args: Json): Json {
    const faults = viewFaults(args.view);
    if (faults.length > 0) return refuse('invalid_arguments', faults);
    const trigger = String(args.trigger_id ?? '');
    if (method === 'views.open' || method === 'views.push') {
      if (trigger.startsWith('old')) return refuse('expired_trigger_id');
      if (countUse(trigger) > 1) return refuse('exchanged_trigger_id');
    }
    return { ok: true, view: { id: 'V1' } };
  }

  function countUse(id: string): number {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times;
  }

  const of = (method: string) => calls.filter((call) => call.method === method).map((call) => call.args);
  return {
    sockets,
    apiUrl: `${base}/api/`,
    calls,
    stampOf: (index) => stamps[index] ?? '',
    of,
    waitFor: (method, count = 1) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (of(method).length < count) return;
          watchers.delete(look);
          clearTimeout(timer);
          resolve(of(method));
        };
        const timer = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`no ${count}. ${method}; seen: ${calls.map((call) => call.method).join(', ')}`));
        }, 5000);
        watchers.add(look);
        look();
      }),
    fail: (method, ...more) => mishaps.set(method, [...(mishaps.get(method) ?? []), ...more]),
    keepToOlder() {
      isOlder = true;
    },
    responseUrl() {
      made += 1;
      return `${base}/respond/${made}`;
    },
    async close() {
      sockets.drop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const standing: Readonly<Record<string, Json>> = {
  'auth.test': { ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', team: 'Trøndelag' },
  'oauth.v2.access': {
    ok: true,
    access_token: 'xoxb-from-oauth',
    token_type: 'bot',
    scope: 'commands,chat:write',
    bot_user_id: 'UBOT',
    app_id: 'A1',
    team: { id: 'T1', name: 'Trøndelag' },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'UADMIN' },
  },
};

function refuse(error: string, messages: readonly string[] = []): Json {
  return { ok: false, error, faults: messages };
}

function readPath(url: string): { method: string; id: string } {
  const [, first = '', second = ''] = url.split('/');
  return first === 'api' ? { method: second, id: '' } : { method: first, id: second };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function readArguments(body: string, contentType: string): Json {
  if (contentType.startsWith('application/json')) return JSON.parse(body);
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return { raw: body };
  const args: Json = { ...parse(body) };
  for (const name of ['blocks', 'view', 'files', 'metadata']) {
    if (typeof args[name] === 'string') args[name] = JSON.parse(args[name]);
  }
  return args;
}
