import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Channel } from '../../chat/messenger.ts';
import type { Database } from '../../database/open.ts';

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
