import { insertAll } from '../database/insert.ts';
import type { Database } from '../database/open.ts';
import { generate } from './generate.ts';
import { models } from './rows/rows.ts';

/**
 * Loads the demonstration network into an empty database, all of it or nothing: a calendar year of it, or, where no
 * year is given, the network as it would stand at `now`. Gives how many there are of each. Throws when the database holds a network or people already.
 */
export async function loadDemo({ client }: Database, { year, now }: { year?: number; now: Date }) {
  const [networks, people] = await Promise.all([client.network.count(), client.person.count()]);
  if (networks + people > 0) {
    throw new Error(
      'the database is not empty: the demonstration network is only loaded into a database without networks and people',
    );
  }
  const rows = generate(year === undefined ? { alive: now } : { year });
  await client.$transaction(models.flatMap((model) => insertAll(client, model, rows[model])));
  return {
    people: rows.Person.length,
    municipalities: rows.Municipality.length,
    gatherings: rows.Gathering.length,
    deadlines: rows.Deadline.length,
    statuses: rows.Status.length,
    hours: rows.Hours.length,
  };
}
