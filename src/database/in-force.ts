import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Day } from '../calendar/days.ts';

/** What is asked of a network's municipalities that haven't left it before a day. */
export const notLeftBefore = (day: Day) => ({ OR: [{ to: null }, { to: { gte: day } }] });

/** What is asked of roles that are held on a day; both of a role's days are inclusive, and one without a last day lasts. */
export const inForce = (day: Day) => ({ from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] });

/** The first in SQL, of the rows that go by a name there. */
export function notLeftSql(rows: string, day: Day): Prisma.Sql {
  const to = Prisma.raw(`${rows}."to"`);
  return Prisma.sql`(${to} IS NULL OR ${to} >= ${day})`;
}

/** The second in SQL. */
export const inForceSql = (rows: string, day: Day): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(`${rows}."from"`)} <= ${day} AND ${notLeftSql(rows, day)}`;
