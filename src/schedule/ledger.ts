import { v7 as uuid } from 'uuid';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Channel } from '../chat/messenger.ts';
import type { PlannedMessage } from '../chat/reminder.ts';
import { chunks } from '../chunks.ts';
import type { Database } from '../database/open.ts';
import { maxAttempts } from './throttles.ts';

/** Why a message did not go, or waits, as the ledger keeps it; features add their own reasons for skipping. */
export const reasons = {
  paused: 'paused',
  erased: 'the person is erased',
  unknownPerson: 'no such person',
  tooLate: 'more than a week late',
  notBegun: 'Lagbot did not send here yet',
  unreachable: 'no reachable account',
  gaveUp: `gave up after ${maxAttempts} tries`,
  rejected: 'rejected by the platform',
  quietHours: 'quiet hours',
  workingHours: 'outside working hours',
  quietDays: 'quiet days of the network',
  archived: 'the network is put away',
  patience: 'the platform is busy or away',
  /** The ledger's mark of a try that was cut off: the platform is asked before the message goes again. */
  inDoubt: 'may have gone out already',
} as const;

/** What came due longer ago than this is neither planned nor sent any more: a week, in ms. */
export const oldestMs = 7 * 24 * 60 * 60 * 1000;

/** A message that this process has taken to send. */
export type ClaimedMessage = PlannedMessage & {
  readonly id: string;
  readonly kind: string;
  /** How often it has been tried, counting this time. */
  readonly attempts: number;
  /** An earlier try may have reached the platform without our hearing of it. */
  readonly isInDoubt: boolean;
};

/** Whose claim it is, and for how long; `claimedBy` is unique to a run, not just to a process. */
export type Claim = { readonly claimedBy: string; readonly leaseSeconds: number };

/** Which messages to take: of these kinds (an older process leaves alone what it doesn't know), due at `now`. */
export type Wanted = {
  readonly now: Date;
  readonly limit: number;
  readonly kinds: readonly string[];
  /** Only those to these people that were due before a moment. */
  readonly missedBy?: { readonly recipientIds: readonly string[]; readonly before: Date } | undefined;
};

/** The ids of the networks that are archived: nothing is entered of them, and what was doesn't go. */
export async function listArchived({ client }: Database): Promise<ReadonlySet<string>> {
  const found = await client.network.findMany({ where: { archivedAt: { not: null } }, select: { id: true } });
  return new Set(found.map(({ id }) => id));
}

/** Rows of one statement; a thousand make people's answers wait for a tenth of a second. */
const rowsAtOnce = 200;

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
  for (const some of chunks(messages, rowsAtOnce)) {
    const rows = some.map(
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

type ClaimedLine = Omit<ClaimedMessage, 'dueAt' | 'attempts' | 'isInDoubt'> & {
  dueAt: Date | string;
  attempts: number | bigint;
  reason: string | null;
};

/**
 * Takes messages that are due and that nobody holds, those first that have waited longest. One statement: two
 * processes never get the same one.
 */
export async function claim(
  database: Database,
  { claimedBy, leaseSeconds, now, limit, kinds, missedBy }: Claim & Wanted,
): Promise<ClaimedMessage[]> {
  if (kinds.length === 0 || missedBy?.recipientIds.length === 0) return [];
  const passOver = database.engine === 'postgresql' ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  const missed =
    missedBy === undefined
      ? Prisma.empty
      : Prisma.sql`AND "dueAt" < ${missedBy.before} AND "recipientId" IN (${Prisma.join([...missedBy.recipientIds])})`;
  // MATERIALIZED, for PostgreSQL may run a subquery again for each row, and then locks more than the limit.
  const lines = await database.client.$queryRaw<ClaimedLine[]>`
    WITH "due" AS MATERIALIZED (
      SELECT "id" FROM "Delivery"
      WHERE "state" = 'planned' AND "notBefore" <= ${now} AND "kind" IN (${Prisma.join([...kinds])}) ${missed}
      ORDER BY "notBefore" LIMIT ${limit} ${passOver})
    UPDATE "Delivery"
    SET "state" = 'claimed', "claimedBy" = ${claimedBy}, "notBefore" = ${leaseEnd(database, leaseSeconds)},
      "attempts" = "attempts" + 1
    WHERE "id" IN (SELECT "id" FROM "due")
    RETURNING "id", "kind", "matter", "recipientId", "networkId", "slot", "dueAt", "attempts", "reason"`;
  return lines
    .map(({ reason, ...line }) => ({
      ...line,
      dueAt: new Date(line.dueAt),
      attempts: Number(line.attempts),
      isInDoubt: reason === reasons.inDoubt,
    }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** Prolongs the lease on messages that are still being sent. Gives the ids that are still this holder's. */
export async function renew(
  database: Database,
  { claimedBy, leaseSeconds, ids }: Claim & { ids: readonly string[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const lines = await database.client.$queryRaw<{ id: string }[]>`
    UPDATE "Delivery" SET "notBefore" = ${leaseEnd(database, leaseSeconds)}
    WHERE "id" IN (${Prisma.join([...ids])}) AND "claimedBy" = ${claimedBy}
    RETURNING "id"`;
  return lines.map((line) => line.id);
}

/** Gives back messages that were claimed and not tried: they are due at once, and the try doesn't count. */
export async function release(
  database: Database,
  { claimedBy, now, ids }: Pick<Claim, 'claimedBy'> & { now: Date; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await database.client.$executeRaw`
    UPDATE "Delivery"
    SET "state" = 'planned', "notBefore" = ${now}, "claimedBy" = NULL, "attempts" = "attempts" - 1
    WHERE "id" IN (${Prisma.join([...ids])}) AND "claimedBy" = ${claimedBy}`;
}

/**
 * Frees the messages whose holder's lease has run out: they are due at `now`, and in doubt, for the holder may have
 * sent them. Gives their number.
 */
export async function freeLapsed(database: Database, now: Date): Promise<number> {
  return database.client.$executeRaw`
    UPDATE "Delivery"
    SET "state" = 'planned', "notBefore" = ${now}, "claimedBy" = NULL, "reason" = ${reasons.inDoubt}
    WHERE "state" = 'claimed' AND "notBefore" <= ${databaseTime(database)}`;
}

/**
 * The end of a lease by the database's own clock, which is one for all processes: how far theirs are apart doesn't
 * matter then. (A SQLite file's clock is that of the machine.)
 */
function leaseEnd(database: Database, seconds: number): Prisma.Sql {
  return database.engine === 'postgresql'
    ? Prisma.sql`clock_timestamp() + ${seconds} * INTERVAL '1 second'`
    : Prisma.sql`strftime(${sqliteTime}, 'now', ${`+${seconds} seconds`})`;
}

function databaseTime({ engine }: Database): Prisma.Sql {
  return engine === 'postgresql' ? Prisma.sql`clock_timestamp()` : Prisma.sql`strftime(${sqliteTime}, 'now')`;
}

/** A moment as Prisma writes it into a SQLite file. */
const sqliteTime = '%Y-%m-%dT%H:%M:%f+00:00';

/**
 * What became of a claimed message. `response` is the platform's id of the message, or what it said when it refused.
 * One that is `planned` again goes on at `notBefore`; where nothing was tried, or the platform just asked for
 * patience, that was no attempt.
 */
export type Fate =
  | { readonly state: 'sent'; readonly platform: Channel; readonly response: string; readonly sentAt: Date }
  | { readonly state: 'skipped'; readonly reason: string }
  | {
      readonly state: 'failed';
      readonly reason: string;
      readonly platform?: Channel;
      readonly response?: string;
    }
  | {
      readonly state: 'planned';
      readonly notBefore: Date;
      readonly isAttempt: boolean;
      readonly reason?: string;
      readonly platform?: Channel;
      readonly response?: string;
    };

export type Mark = Fate & { readonly id: string };

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
  // Only what is claimed has a claimer. To say `claimed` as well would tempt PostgreSQL to look by state, which is
  // slow while its statistics don't know yet of a morning's thousands.
  const lines = await database.client.$queryRaw<{ id: string }[]>`
    WITH m ("id", "state", "untried", "notBefore", "platform", "response", "reason", "sentAt")
      AS (VALUES ${Prisma.join(rows)})
    UPDATE "Delivery"
    SET "state" = m."state", "notBefore" = COALESCE(m."notBefore", "Delivery"."notBefore"), "claimedBy" = NULL,
      "attempts" = "Delivery"."attempts" - m."untried",
      "platform" = m."platform", "response" = m."response", "reason" = m."reason", "sentAt" = m."sentAt"
    FROM m
    WHERE "Delivery"."id" = m."id" AND "Delivery"."claimedBy" = ${claimedBy}
    RETURNING "Delivery"."id" AS "id"`;
  return new Set(lines.map((line) => line.id));
}

type Columns = {
  notBefore: Date;
  isAttempt: boolean;
  platform: Channel;
  response: string;
  reason: string;
  sentAt: Date;
};

function markRow({ engine }: Database, one: Mark): Prisma.Sql {
  const { notBefore, isAttempt, platform, response, reason, sentAt }: Partial<Columns> = one;
  const untried = isAttempt === false ? 1 : 0;
  // PostgreSQL can't tell the type of a list's values; SQLite would make a number of a moment that is cast.
  if (engine === 'postgresql') {
    return Prisma.sql`(CAST(${one.id} AS text), CAST(${one.state} AS text), CAST(${untried} AS integer),
      CAST(${notBefore ?? null} AS timestamptz), CAST(${platform ?? null} AS text),
      CAST(${response ?? null} AS text), CAST(${reason ?? null} AS text), CAST(${sentAt ?? null} AS timestamptz))`;
  }
  return Prisma.sql`(${one.id}, ${one.state}, ${untried}, ${notBefore ?? null}, ${platform ?? null},
    ${response ?? null}, ${reason ?? null}, ${sentAt ?? null})`;
}
