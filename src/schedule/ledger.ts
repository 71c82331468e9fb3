import { v7 as uuid } from 'uuid';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { PlannedMessage } from '../chat/feature.ts';
import type { Platform } from '../chat/interaction.ts';
import type { Database } from '../database/open.ts';

/** A message that this process has taken to send; `attempts` counts this try. */
export type ClaimedMessage = PlannedMessage & {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
};

/** What became of a try. `response` is the platform's id of the message, or what it said when it refused. */
export type Mark = { readonly id: string } & (
  | { readonly state: 'sent'; readonly platform: Platform; readonly response: string; readonly sentAt: Date }
  | { readonly state: 'skipped'; readonly reason: string }
  | {
      readonly state: 'failed';
      readonly reason: string;
      readonly platform?: Platform;
      readonly response?: string;
    }
  | {
      readonly state: 'planned';
      readonly notBefore: Date;
      readonly platform?: Platform;
      readonly response: string;
    }
);

/** Whose claim it is, and when it was made or prolonged; `claimedBy` is unique to a run, not just to a process. */
export type Claim = { readonly claimedBy: string; readonly now: Date; readonly leaseSeconds: number };

/** Rows of one statement: eight values each, and SQLite takes 32,766. */
const rowsAtOnce = 1_000;

/**
 * Enters the messages of a kind that aren't in the ledger yet, whatever became of those that are. Gives the number
 * of new ones.
 */
export async function plan(
  database: Database,
  kind: string,
  messages: readonly PlannedMessage[],
): Promise<number> {
  let entered = 0;
  for (let start = 0; start < messages.length; start += rowsAtOnce) {
    const rows = messages.slice(start, start + rowsAtOnce).map(
      (
        one,
      ) => Prisma.sql`(${uuid()}, ${kind}, ${one.matter}, ${one.recipientId}, ${one.networkId}, ${one.slot},
        ${one.dueAt}, 'planned', ${one.dueAt})`,
    );
    entered += await database.client.$executeRaw`
      INSERT INTO "Delivery"
        ("id", "kind", "matter", "recipientId", "networkId", "slot", "dueAt", "state", "notBefore")
      VALUES ${Prisma.join(rows)}
      ON CONFLICT ("matter", "kind", "recipientId", "slot") DO NOTHING`;
  }
  return entered;
}

type ClaimedLine = Omit<ClaimedMessage, 'dueAt' | 'attempts'> & {
  dueAt: Date | string;
  attempts: number | bigint;
};

/**
 * Takes up to `limit` messages of these kinds that are due and that nobody holds, or whose holder's lease has run
 * out. One statement: two processes never get the same one. Kinds are named, so that a process of an older version
 * leaves alone what it doesn't know.
 */
export async function claim(
  database: Database,
  { claimedBy, now, leaseSeconds, limit, kinds }: Claim & { limit: number; kinds: readonly string[] },
): Promise<ClaimedMessage[]> {
  if (kinds.length === 0) return [];
  const passOver = database.engine === 'postgresql' ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  // The order is the index's: lapsed claims first, then what has waited longest. MATERIALIZED, for PostgreSQL may
  // run a subquery again for each row, and then locks more than the limit.
  const lines = await database.client.$queryRaw<ClaimedLine[]>`
    WITH "due" AS MATERIALIZED (
      SELECT "id" FROM "Delivery"
      WHERE "state" IN ('claimed', 'planned') AND "notBefore" <= ${now} AND "kind" IN (${Prisma.join([...kinds])})
      ORDER BY "state", "notBefore" LIMIT ${limit} ${passOver})
    UPDATE "Delivery"
    SET "state" = 'claimed', "claimedBy" = ${claimedBy}, "notBefore" = ${leaseEnd(now, leaseSeconds)},
      "attempts" = "attempts" + 1
    WHERE "id" IN (SELECT "id" FROM "due")
    RETURNING "id", "kind", "matter", "recipientId", "networkId", "slot", "dueAt", "attempts"`;
  return lines
    .map((line) => ({ ...line, dueAt: new Date(line.dueAt), attempts: Number(line.attempts) }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** Prolongs the lease on messages that are still being sent. Gives the ids that are still this holder's. */
export async function renew(
  database: Database,
  { claimedBy, now, leaseSeconds, ids }: Claim & { ids: readonly string[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const lines = await database.client.$queryRaw<{ id: string }[]>`
    UPDATE "Delivery" SET "notBefore" = ${leaseEnd(now, leaseSeconds)}
    WHERE "id" IN (${Prisma.join([...ids])}) AND "state" = 'claimed' AND "claimedBy" = ${claimedBy}
    RETURNING "id"`;
  return lines.map((line) => line.id);
}

/** Gives back messages that were claimed and not tried: they are due at once, and the try doesn't count. */
export async function release(
  database: Database,
  { claimedBy, now, ids }: Omit<Claim, 'leaseSeconds'> & { ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await database.client.$executeRaw`
    UPDATE "Delivery"
    SET "state" = 'planned', "notBefore" = ${now}, "claimedBy" = NULL, "attempts" = "attempts" - 1
    WHERE "id" IN (${Prisma.join([...ids])}) AND "state" = 'claimed' AND "claimedBy" = ${claimedBy}`;
}

/**
 * Writes down what became of claimed messages, in one statement. Gives the ids that were marked: one that is
 * missing was taken over by another holder meanwhile, and is theirs to mark.
 */
export async function mark(
  database: Database,
  claimedBy: string,
  marks: readonly Mark[],
): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const rows = marks.map((one) => markRow(database, one));
  const lines = await database.client.$queryRaw<{ id: string }[]>`
    WITH m ("id", "state", "notBefore", "platform", "response", "reason", "sentAt") AS (VALUES ${Prisma.join(rows)})
    UPDATE "Delivery"
    SET "state" = m."state", "notBefore" = COALESCE(m."notBefore", "Delivery"."notBefore"), "claimedBy" = NULL,
      "platform" = m."platform", "response" = m."response", "reason" = m."reason", "sentAt" = m."sentAt"
    FROM m
    WHERE "Delivery"."id" = m."id" AND "Delivery"."state" = 'claimed' AND "Delivery"."claimedBy" = ${claimedBy}
    RETURNING "Delivery"."id" AS "id"`;
  return new Set(lines.map((line) => line.id));
}

function markRow({ engine }: Database, one: Mark): Prisma.Sql {
  // PostgreSQL can't tell the type of a list's values; SQLite would make a number of a moment that is cast.
  const text = (value: string | undefined) =>
    engine === 'postgresql' ? Prisma.sql`CAST(${value ?? null} AS text)` : Prisma.sql`${value ?? null}`;
  const moment = (value: Date | undefined) =>
    engine === 'postgresql'
      ? Prisma.sql`CAST(${value ?? null} AS timestamptz)`
      : Prisma.sql`${value ?? null}`;
  const { notBefore, platform, response, reason, sentAt }: Partial<Columns> = one;
  return Prisma.sql`(${text(one.id)}, ${text(one.state)}, ${moment(notBefore)}, ${text(platform)},
    ${text(response)}, ${text(reason)}, ${moment(sentAt)})`;
}

type Columns = { notBefore: Date; platform: Platform; response: string; reason: string; sentAt: Date };

const leaseEnd = (now: Date, leaseSeconds: number): Date => new Date(now.getTime() + leaseSeconds * 1000);
