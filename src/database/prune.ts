import type { Database } from './open.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** No platform delivers anything again after so long; in days. */
const redeliveredWithin = 3;

/**
 * Forgets what is of no use any more: the answers kept for redeliveries and the choices in them, which repeat what
 * people wrote, roles that nobody said yes to and codes that were good for nothing in a month, and files that nobody may fetch any longer. Each sender's newest row stays without its answer: it holds their place in line.
 */
export async function prune({ client }: Database, now: Date): Promise<void> {
  const old = new Date(now.getTime() - redeliveredWithin * dayMs);
  await client.$executeRaw`
    DELETE FROM "Received" WHERE "receivedAt" < ${old}
      AND "sequence" < (SELECT MAX(n."sequence") FROM "Received" n WHERE n."sender" = "Received"."sender")`;
  await client.received.updateMany({
    where: { receivedAt: { lt: old }, answer: { not: '' } },
    data: { answer: '', replaced: null, words: null, choices: null, threads: null, takenOut: null },
  });
  await client.pendingRole.deleteMany({ where: { askedAt: { lt: new Date(now.getTime() - 30 * dayMs) } } });
  await client.setupCode.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 30 * dayMs) } } });
  await client.download.deleteMany({ where: { expiresAt: { lt: now } } });
}
