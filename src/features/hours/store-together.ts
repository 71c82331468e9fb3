import { v7 as uuid } from 'uuid';
import type { Database } from '../../database/open.ts';
import { type Line, listById } from './store.ts';

/** Where the fourth of a UUID's five parts begins, and where the last does. */
const [fourth, fifth] = [19, 24];

/** Ids for lines that are logged at once, in their order: they end alike, so that the lines can be found together. */
export function idsTogether(count: number): string[] {
  const id = uuid();
  return Array.from(
    { length: count },
    (_, index) => `${id.slice(0, fourth)}a${index.toString(16).padStart(3, '0')}-${id.slice(fifth)}`,
  );
}

/** The lines that were logged at once with a line, that one too. */
export async function listTogether(database: Database, { id, personId, loggedAt }: Line): Promise<Line[]> {
  const rows = await database.client.hours.findMany({
    where: { personId, loggedAt, id: { endsWith: id.slice(fifth) } },
    select: { id: true },
  });
  return listById(
    database,
    personId,
    rows.map((row) => row.id),
  );
}
