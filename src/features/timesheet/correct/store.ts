import { type Day, monthOf, monthRange } from '../../../calendar/days.ts';
import { findGuard, monthGuard } from '../../../database/guards.ts';
import type { Database } from '../../../database/open.ts';
import { type Line, named } from '../store.ts';

/** The lines that correct a line: the one that takes it back, and the one in its place where there is one. */
export async function listCorrecting(
  { client }: Database,
  personId: string,
  correctsId: string,
): Promise<Line[]> {
  const lines = await client.hours.findMany({
    where: { personId, correctsId },
    include: named,
    orderBy: { minutes: 'asc' },
  });
  return lines.map((line) => ({ ...line, number: 0 }));
}

/** Whether the county has locked the month of a day in a municipality. */
export async function isLocked(
  database: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId: string },
  day: Day,
): Promise<boolean> {
  const { from, to } = monthRange(monthOf(day));
  const { isClosed } = await findGuard(database, monthGuard(networkId, municipalityId, monthOf(day)));
  if (isClosed) return true;
  const line = await database.client.hours.findFirst({
    where: { day: { gte: from, lte: to }, municipalityId, networkId, state: 'locked' },
    select: { id: true },
  });
  return line !== null;
}

/** What a municipality is called, whether or not the one who asks has a role there any more. */
export async function findPlaceName({ client }: Database, id: string): Promise<string> {
  return (await client.municipality.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}
