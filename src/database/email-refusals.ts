import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { chunks, idsAtOnce } from '../chunks.ts';
import type { Database } from './open.ts';

/** How far back is looked for what became of the last e-mail: 60 days, in ms. */
const lookBackMs = 60 * 24 * 60 * 60 * 1000;

/**
 * Those of the people whose address refused the last e-mail that a network sent them, and when that was. The ledger
 * tells: an address has no account of its own that could be marked. A row that failed names the platform that rejected
 * the message itself, and none where it was the address.
 */
export async function findEmailRefusals(
  { client }: Database,
  networkId: string,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const since = new Date(now.getTime() - lookBackMs);
  const last = new Map<string, { state: string; at: Date }>();
  for (const some of chunks(ids, idsAtOnce)) {
    const lines = await client.$queryRaw<{ recipientId: string; state: string; dueAt: Date | string }[]>`
      SELECT "recipientId", "state", "dueAt" FROM "Delivery"
      WHERE "networkId" = ${networkId} AND "dueAt" >= ${since}
        AND "recipientId" IN (${Prisma.join(some)})
        AND (("state" = 'sent' AND "platform" = 'email') OR ("state" = 'failed' AND "platform" IS NULL AND "response" LIKE '%email: %'))
      ORDER BY "dueAt", "id"`;
    for (const { recipientId, state, dueAt } of lines) {
      last.set(recipientId, { state, at: new Date(dueAt) });
    }
  }
  return new Map([...last].flatMap(([id, { state, at }]) => (state === 'failed' ? [[id, at] as const] : [])));
}
