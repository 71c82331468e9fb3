import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { type Actor, networkIdsOf } from '../../../domain/roles.ts';
import type { Completion } from '../rules.ts';
import type { Facts } from '../rules-items.ts';
import { deadlineOf, type Stored } from '../store.ts';

type Row = Omit<Stored, 'network'> & { readonly networkName: string; readonly reminderDaysBefore: string };

const columns = [
  ...(['id', 'networkId', 'municipalityId', 'title', 'due', 'repeat', 'responsible', 'kind'] as const),
  ...(['agreementId', 'rule', 'clause', 'beforeId', 'createdById', 'cancelledAt'] as const),
] as const;
const completionColumns = [
  ...(['id', 'deadlineId', 'due', 'municipalityId', 'personId', 'role', 'note', 'completedAt'] as const),
] as const;

/** What a person's lines are made from, of the deadlines that people report done. */
export async function readReported(read: ReadAtOnce, actor: Actor): Promise<Facts> {
  const networkIds = networkIdsOf(actor);
  if (networkIds.length === 0) return { deadlines: [], completions: [], municipalities: [] };
  const networks = Prisma.join(networkIds);
  const list = (names: readonly string[], of: string) =>
    Prisma.raw(names.map((name) => `${of}."${name}"`).join(', '));
  const [rows, completions, municipalities] = await Promise.all([
    read<Row>({
      columns: [...columns, 'networkName', 'reminderDaysBefore'],
      moments: ['cancelledAt'],
      sql: Prisma.sql`SELECT ${list(columns, 'd')}, n."name" AS "networkName", n."reminderDaysBefore"
        FROM "Deadline" d JOIN "Network" n ON n."id" = d."networkId"
        WHERE d."networkId" IN (${networks}) AND d."cancelledAt" IS NULL AND d."kind" IS NULL`,
    }),
    read<Omit<Completion, 'personName'>>({
      columns: completionColumns,
      moments: ['completedAt'],
      sql: Prisma.sql`SELECT ${list(completionColumns, 'c')} FROM "Completion" c
        JOIN "Deadline" d ON d."id" = c."deadlineId"
        WHERE d."networkId" IN (${networks}) AND d."cancelledAt" IS NULL AND d."kind" IS NULL`,
    }),
    read<Facts['municipalities'][number]>({
      columns: ['networkId', 'id', 'name', 'from', 'to'],
      sql: Prisma.sql`SELECT b."networkId", m."id", m."name", b."from", b."to" FROM "Membership" b
        JOIN "Municipality" m ON m."id" = b."municipalityId" WHERE b."networkId" IN (${networks})`,
    }),
  ]);
  return {
    deadlines: rows.map(({ networkName, reminderDaysBefore, ...row }) =>
      readIn(deadlineOf({ ...row, network: { name: networkName, reminderDaysBefore } }), actor.language),
    ),
    completions: completions.map((one) => ({ ...one, personName: '' })),
    municipalities: municipalities.sort((a, b) => a.name.localeCompare(b.name, 'nb')),
  };
}
