// The load generator, a process of its own: `POST /run` with an Order answers with a Result. It is also the sink that
// stands in for Slack's Web API and for the Bot Connector, and answers at once.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { Pool } from 'undici';
import { type Order, orderShape, type Result } from './order.ts';
import { activity, request } from './requests.ts';

/** Answers that reached the Bot Connector's place since the last run began, by whether they say that it was saved. */
const sunk = { saved: 0, other: 0 };

const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const ownUrl = `http://127.0.0.1:${port}`;
console.log(ownUrl);
process.on('SIGTERM', () => process.exit(0));

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readText(incoming);
  if (incoming.url === '/run') {
    outgoing.end(JSON.stringify(await run(orderShape.parse(JSON.parse(body)))));
    return;
  }
  if (incoming.url?.startsWith('/v3/')) sunk[body.includes(activity) ? 'saved' : 'other'] += 1;
  outgoing.setHeader('content-type', 'application/json');
  outgoing.end('{"ok":true,"id":"1"}');
}

/** Sends requests, `atOnce` under way all the time, until the time is up or the number is reached. */
async function run(order: Order): Promise<Result> {
  const pool = new Pool(order.url, { connections: order.atOnce, pipelining: 1 });
  const latencies: number[] = [];
  const faults: string[] = [];
  sunk.saved = 0;
  sunk.other = 0;
  const begun = performance.now();
  const end = begun + order.seconds * 1000;
  let sent = 0;
  const work = async () => {
    while (sent < order.count && performance.now() < end) {
      const post = request(order.kind, order.first + sent, ownUrl);
      sent += 1;
      const asked = performance.now();
      const { statusCode, body } = await pool.request({ method: 'POST', ...post });
      const text = await body.text();
      latencies.push(performance.now() - asked);
      if (statusCode !== 200 || (order.isAnswered && !text.includes(activity))) {
        faults.push(`${statusCode} ${text.slice(0, 300)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: order.atOnce }, work));
  const seconds = (performance.now() - begun) / 1000;
  await pool.close();
  if (order.kind === 'teams' && sunk.saved !== sent) {
    faults.push(`${sent} messages, ${sunk.saved} answers that they were saved and ${sunk.other} others`);
  }
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  return {
    requests: sent,
    perSecond: sent / seconds,
    p50: at(0.5),
    p99: at(0.99),
    faults: faults.slice(0, 3),
  };
}
