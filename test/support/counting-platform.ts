import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { closeAfterFile } from './closing.ts';

export type CountingPlatform = {
  readonly url: string;
  /** The ids of each message that it took, in order. */
  readonly taken: readonly string[];
  /** The processes whose messages it has taken. */
  readonly seen: ReadonlySet<number>;
};

const callShape = z.object({
  process: z.number(),
  ids: z.array(z.string()).default([]),
  find: z.string().optional(),
});

/** A platform that takes some milliseconds for a message, remembers it, and tells whether it has one. */
export async function startCountingPlatform(milliseconds: number): Promise<CountingPlatform> {
  const taken: string[] = [];
  const seen = new Set<number>();
  const server = createServer(async (request, response) => {
    const call = callShape.parse(JSON.parse(await text(request)));
    if (call.find !== undefined) {
      response.end(taken.includes(call.find) ? call.find : '');
      return;
    }
    await wait(milliseconds);
    taken.push(...call.ids);
    seen.add(call.process);
    response.end(call.ids.join(' '));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeAfterFile(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, taken, seen };
}
