// What stands in for Slack while reminders go out, a process of its own: it takes every message at once, and tells
// the last one of each conversation to whoever asks, as Slack would.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';

const last = new Map<string, string>();
let taken = 0;

const server = createServer(async (incoming, outgoing) => {
  const body = await readText(incoming);
  outgoing.setHeader('content-type', 'application/json');
  outgoing.end(answerTo(incoming.url ?? '', body));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
process.on('SIGTERM', () => process.exit(0));

function answerTo(url: string, body: string): string {
  if (url.endsWith('chat.postMessage')) {
    taken += 1;
    const channel = fieldOf(body, 'channel');
    last.set(channel, fieldOf(body, 'metadata'));
    return `{"ok":true,"channel":"${channel}","ts":"${taken}.1"}`;
  }
  if (url.endsWith('conversations.open')) return `{"ok":true,"channel":{"id":"${fieldOf(body, 'users')}"}}`;
  if (url.endsWith('conversations.history')) {
    const metadata = decodeURIComponent(last.get(fieldOf(body, 'channel')) ?? '') || '{}';
    return `{"ok":true,"messages":[{"ts":"1.1","metadata":${metadata}}]}`;
  }
  return `{"ok":true,"taken":${taken}}`;
}

/** A field of a form, still encoded: reading all of it would cost what is to be measured. */
const fieldOf = (body: string, name: string): string =>
  new RegExp(`(?:^|&)${name}=([^&]*)`).exec(body)?.[1] ?? '';
