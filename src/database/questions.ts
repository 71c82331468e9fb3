import { z } from 'zod';
import type { Interaction } from '../chat/interaction.ts';
import { askedIn, type Question } from '../chat/turn/question.ts';
import type { Database } from './open.ts';

const shape = z.object({
  key: z.string(),
  choices: z.array(
    z.object({
      number: z.int(),
      label: z.string().optional(),
      says: z.enum(['yes', 'no']).optional(),
      action: z.string(),
      value: z.string(),
    }),
  ),
});

/** The question that a sender was asked last, there where `askedIn` says. */
export async function findQuestion({ client }: Database, sender: string): Promise<Question | undefined> {
  const row = await client.question.findUnique({ where: { id: sender } });
  if (row === null) return undefined;
  const { sequence, askedAt } = row;
  return { sender, sequence, askedAt, ...shape.parse(JSON.parse(row.choices)) };
}

/** Keeps what was asked for an interaction in a thread too, where it stands and is answered. */
export async function putInThread(
  database: Database,
  { account: { platform, tenant, user }, key }: Pick<Interaction, 'account' | 'key'>,
  thread: string,
): Promise<void> {
  const account = await database.client.account.findUnique({
    where: { platform_tenant_user: { platform, tenant, user } },
    select: { personId: true },
  });
  const sender = account?.personId ?? `${platform}/${tenant}/${user}`;
  const question = await findQuestion(database, sender);
  if (question?.key !== key) return;
  await keepQuestion(database, { ...question, sender: askedIn(sender, thread) });
}

/** Finds all that senders were asked, in threads too. */
export const askedOf = (senders: readonly string[]) => ({
  OR: senders.flatMap((sender) => [{ id: sender }, { id: { startsWith: askedIn(sender, '') } }]),
});

/**
 * Keeps a question in the place of the sender's last one. A redelivery of what was asked about leaves the row as it
 * is: it may have been answered already, and is not to be open again.
 */
export async function keepQuestion(database: Database, question: Question): Promise<void> {
  const { sender, key, choices, sequence, askedAt } = question;
  const before = await findQuestion(database, sender);
  if (before?.key === key) return;
  const kept = JSON.stringify({ key, choices });
  await database.client.$executeRaw`
    INSERT INTO "Question" ("id", "choices", "sequence", "askedAt")
    VALUES (${sender}, ${kept}, ${sequence}, ${askedAt})
    ON CONFLICT ("id") DO UPDATE
      SET "choices" = excluded."choices", "sequence" = excluded."sequence", "askedAt" = excluded."askedAt"`;
}
