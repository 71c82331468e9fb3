import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import type { ReadAtOnce } from '../../../database/at-once.ts';
import type { PlanKey } from '../store.ts';

/** A measure that is due, as the front page tells of it. */
export type DueMeasure = PlanKey & {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly due: Day;
};

/** The measures of places that are due by a day and aren't done, the earliest first. */
export async function readDue(
  read: ReadAtOnce,
  places: readonly PlanKey[],
  until: Day,
): Promise<DueMeasure[]> {
  if (places.length === 0) return [];
  const own = places.map(
    ({ networkId, municipalityId }) =>
      Prisma.sql`(m."networkId" = ${networkId} AND m."municipalityId" = ${municipalityId})`,
  );
  const rows = await read<DueMeasure>({
    columns: ['id', 'number', 'title', 'due', 'networkId', 'municipalityId'],
    sql: Prisma.sql`SELECT m."id", m."number", m."title", m."due", m."networkId", m."municipalityId" FROM "Measure" m
      WHERE (${Prisma.join(own, ' OR ')}) AND m."droppedAt" IS NULL AND m."due" <= ${until} AND m."state" <> 'done'`,
  });
  return rows.sort((a, b) => (a.due === b.due ? a.number - b.number : a.due < b.due ? -1 : 1));
}
