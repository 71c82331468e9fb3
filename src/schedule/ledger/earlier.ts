import type { CalledOff, EarlierMessage, PlannedMessage } from '../../chat/feature.ts';
import type { Channel } from '../../chat/messenger.ts';
import type { Database } from '../../database/open.ts';
import { lateMs } from '../gather.ts';

/** Longer than this before it was called off nobody was written to about anything, in ms: 400 days. */
const longestMs = 400 * 24 * 60 * 60_000;

/**
 * The old messages about what is called off that a platform lets us change, each as an entry of the ledger. Whoever
 * is still to be told has none yet; nor has anybody where those who are to be told aren't in the ledger.
 */
export async function listToClose(
  database: Database,
  all: readonly CalledOff[],
  platforms: readonly Channel[],
): Promise<PlannedMessage[]> {
  const entries: PlannedMessage[] = [];
  for (const one of all) {
    const untold = await findUntold(database, one);
    if (untold === undefined) continue;
    for (const { id, recipientId } of await listEarlier(database, one, platforms)) {
      if (untold.has(recipientId)) continue;
      const { about, networkId, at } = one;
      // What is called off, restored and called off again is closed again.
      entries.push({
        matter: `${about}/${id}`,
        recipientId,
        networkId,
        slot: at.toISOString(),
        dueAt: at,
      });
    }
  }
  return entries;
}

/** Who has the news still coming; undefined where nobody has got so far as to plan it. */
async function findUntold(
  { client }: Database,
  { told }: CalledOff,
): Promise<ReadonlySet<string> | undefined> {
  if (told === undefined) return new Set();
  const rows = await client.delivery.findMany({ where: told, select: { recipientId: true, state: true } });
  if (rows.length === 0) return undefined;
  const coming = rows.filter(({ state }) => state === 'planned' || state === 'claimed');
  return new Set(coming.map(({ recipientId }) => recipientId));
}

function listEarlier(
  { client }: Database,
  { about, networkId, at, kinds, others = [] }: CalledOff,
  platforms: readonly Channel[],
) {
  return client.delivery.findMany({
    where: {
      networkId,
      dueAt: { gte: new Date(at.getTime() - longestMs) },
      state: 'sent',
      platform: { in: [...platforms] },
      OR: [
        { kind: { in: [...kinds] }, matter: about },
        { kind: { in: [...kinds] }, matter: { startsWith: `${about}/` } },
        ...others,
      ],
    },
    select: { id: true, recipientId: true },
    orderBy: { id: 'asc' },
  });
}

/** A message that has gone, and by what it is found where it went. */
export type Sent = EarlierMessage & {
  readonly platform: string;
  readonly messageId: string;
  readonly sentAt: Date;
};

/** The message that an entry made by `listToClose` closes; undefined where the ledger has it no more. */
export async function findEarlier(
  { client }: Database,
  { matter: entry }: PlannedMessage,
): Promise<Sent | undefined> {
  const [about = '', id = ''] = entry.split('/');
  const row = await client.delivery.findUnique({ where: { id } });
  if (row === null || row.platform === null || row.response === null || row.sentAt === null) return undefined;
  const { kind, matter, recipientId, networkId, slot, dueAt, platform, response, sentAt } = row;
  return { about, kind, matter, recipientId, networkId, slot, dueAt, platform, messageId: response, sentAt };
}

/** Whether a message went together with others, as what was missed does: then it isn't about this alone. */
export async function isGathered(
  { client }: Database,
  { recipientId, platform, messageId, dueAt, sentAt }: Sent,
): Promise<boolean> {
  if (sentAt.getTime() - dueAt.getTime() <= lateMs) return false;
  // The ledger is looked through by network and time.
  const networks = await client.network.findMany({ select: { id: true } });
  const together = await client.delivery.count({
    where: {
      networkId: { in: networks.map(({ id }) => id) },
      dueAt: { gte: new Date(sentAt.getTime() - longestMs), lte: sentAt },
      ...{ recipientId, platform, response: messageId, sentAt },
    },
  });
  return together > 1;
}
