import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import { inForceSql } from '../../../database/in-force.ts';
import { kindsFor } from '../../../domain/rights.ts';
import type { StatusState } from '../../../domain/statuses.ts';
import { type Area, scopeSql, standingSql, stateOf } from '../store.ts';

/** A status as the front page tells of it. */
export type ShortStatus = {
  readonly threadId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly state: StatusState;
  readonly next: string | null;
  readonly helpWanted: string | null;
  readonly postedAt: Date;
  /** How many have answered it who didn't write it. */
  readonly answers: number;
};

/** What stands of the statuses since a moment, the one posted last first. */
export async function readStatuses(
  read: ReadAtOnce,
  areas: readonly Area[],
  since: Date,
): Promise<ShortStatus[]> {
  if (areas.length === 0) return [];
  const rows = await read<Omit<ShortStatus, 'state'> & { readonly state: string }>({
    columns: [
      ...(['threadId', 'networkId', 'municipalityId', 'municipalityName', 'state', 'next'] as const),
      ...(['helpWanted', 'postedAt', 'answers'] as const),
    ],
    moments: ['postedAt'],
    sql: Prisma.sql`SELECT s."threadId", s."networkId", s."municipalityId", m."name" AS "municipalityName", s."state",
        s."next", s."helpWanted", s."postedAt",
        (SELECT COUNT(*) FROM "StatusComment" c
          WHERE c."threadId" = s."threadId" AND c."authorId" <> s."authorId") AS "answers"
      FROM "Status" s JOIN "Municipality" m ON m."id" = s."municipalityId"
      WHERE (${Prisma.join(areas.map(scopeSql), ' OR ')}) AND s."postedAt" >= ${since} AND ${standingSql}`,
  });
  const statuses = rows.map((row) => ({ ...row, state: stateOf(row.state) }));
  return statuses.sort(
    (a, b) => b.postedAt.getTime() - a.postedAt.getTime() || (a.threadId < b.threadId ? 1 : -1),
  );
}

/** A municipality that owes its network a status each week. */
export type Owing = { readonly networkId: string; readonly municipalityId: string };

/** The municipalities of networks in which somebody has to report on a day. */
export const readOwing = (read: ReadAtOnce, networkIds: readonly string[], day: Day): Promise<Owing[]> =>
  read<Owing>({
    columns: ['networkId', 'municipalityId'],
    sql: Prisma.sql`SELECT DISTINCT r."networkId", r."municipalityId" FROM "Role" r
      JOIN "Person" p ON p."id" = r."personId"
      WHERE r."networkId" IN (${Prisma.join([...networkIds])}) AND r."municipalityId" IS NOT NULL
        AND r."kind" IN (${Prisma.join(kindsFor('status.owe'))}) AND ${inForceSql('r', day)} AND p."erasedAt" IS NULL`,
  });
