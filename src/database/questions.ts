import { z } from 'zod';
import type { TakenOut } from '../chat/turn/moved.ts';
import type { Turn } from '../chat/turn/parts.ts';
import type { Choice } from '../chat/turn/typed-answer.ts';
import type { Database } from './open.ts';

const shape = z.array(
  z.object({
    number: z.int(),
    label: z.string().optional(),
    says: z.enum(['yes', 'no']).optional(),
    action: z.string(),
    value: z.string(),
  }),
);

/**
 * What a sender was offered last in a thread, outside all of them where that is '', and not before a moment; undefined
 * where they have saved something since. Few rows stand behind a sender's last saving one.
 */
export async function findOpenChoices(
  { client }: Database,
  sender: string,
  thread: string,
  since: Date,
): Promise<readonly Choice[] | undefined> {
  const rows = await client.$queryRaw<{ choices: string; threads: string }[]>`
    SELECT "choices", "threads" FROM "Received"
    WHERE "sender" = ${sender} AND "choices" IS NOT NULL AND "receivedAt" >= ${since}
      AND "sequence" >= COALESCE((SELECT s."sequence" FROM "Received" s
        WHERE s."sender" = ${sender} AND s."hasSaved" = ${true} ORDER BY s."sequence" DESC LIMIT 1), 0)
    ORDER BY "sequence" DESC`;
  const asked = rows.find(({ threads }) => threads.split(' ').includes(thread));
  return asked && shape.parse(JSON.parse(asked.choices));
}

/** What a sender was offered in answer to what has this key. */
export async function findChoices(
  { client }: Database,
  sender: string,
  key: string,
): Promise<readonly Choice[] | undefined> {
  const row = await client.received.findFirst({ where: { key, sender }, select: { choices: true } });
  return row?.choices ? shape.parse(JSON.parse(row.choices)) : undefined;
}

/** Lets what was asked in answer to what has this key be answered in a thread too, where it stands. */
export async function putInThread({ client }: Database, key: string, thread: string): Promise<void> {
  await client.$executeRaw`
    UPDATE "Received" SET "threads" = "threads" || ${` ${thread}`} WHERE "key" = ${key} AND "choices" IS NOT NULL`;
}

/** Keeps with a sender's last turn before this one what is left of that which they took out of lists unseen. */
export async function keepTakenOut(
  { client }: Database,
  turn: Turn,
  left: readonly TakenOut[],
): Promise<void> {
  const takenOut = left.length === 0 ? null : JSON.stringify(left);
  await client.received.updateMany({
    where: { sender: turn.sender, sequence: turn.sequence - 1 },
    data: { takenOut },
  });
}
