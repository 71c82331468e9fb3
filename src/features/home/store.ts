import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { dayOf } from '../../calendar/days.ts';
import type { ReadAtOnce } from '../../database/at-once.ts';
import { inForceSql } from '../../database/in-force.ts';
import { kindsFor } from '../../domain/rights.ts';
import { networkIdsOf } from '../../domain/roles.ts';
import type { Context } from '../context.ts';

/** Somebody to write to, and their address where there is one. */
export type Coordinator = { readonly name: string; readonly email: string | null };

/** Who coordinates the actor's networks today, by name. */
export async function readCoordinators({ actor, now }: Context, read: ReadAtOnce): Promise<Coordinator[]> {
  const networkIds = networkIdsOf(actor);
  if (networkIds.length === 0) return [];
  const rows = await read<Coordinator>({
    columns: ['name', 'email'],
    sql: Prisma.sql`SELECT DISTINCT p."name", p."email" FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
      WHERE r."networkId" IN (${Prisma.join(networkIds)}) AND r."kind" IN (${Prisma.join(kindsFor('people.manage'))})
        AND ${inForceSql('r', dayOf(now))} AND p."erasedAt" IS NULL`,
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** Whether the actor has ever logged, attested, reported or answered anything. */
export async function hasBegun({ actor: { id } }: Context, read: ReadAtOnce): Promise<boolean> {
  const rows = await read<{ done: number }>({
    columns: ['done'],
    sql: Prisma.sql`SELECT
      (SELECT COUNT(*) FROM (SELECT 1 FROM "Hours" WHERE "personId" = ${id} LIMIT 1) h)
      + (SELECT COUNT(*) FROM (SELECT 1 FROM "Status" WHERE "authorId" = ${id} LIMIT 1) s)
      + (SELECT COUNT(*) FROM (SELECT 1 FROM "MonthEvent" WHERE "actorId" = ${id} LIMIT 1) m)
      + (SELECT COUNT(*) FROM (SELECT 1 FROM "Completion" WHERE "personId" = ${id} LIMIT 1) c)
      + (SELECT COUNT(*) FROM (SELECT 1 FROM "GatheringAnswer" WHERE "personId" = ${id} LIMIT 1) a) AS "done"`,
  });
  return rows.some(({ done }) => done > 0);
}
