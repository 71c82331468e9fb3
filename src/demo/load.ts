import { insertAll } from '../database/insert.ts';
import type { Database } from '../database/open.ts';
import { besides } from './beside/plan.ts';
import { besideRows } from './beside/rows.ts';
import { generate } from './generate.ts';
import { models } from './rows/rows.ts';
import { shiftTo } from './shift.ts';

/**
 * Loads the demonstration network into an empty database, all of it or nothing: a calendar year of it, or, where no
 * year is given, the network as it would stand at `now`; with `isBesides` the small networks beside it too. Gives how many
 * there are of each of its own, and which networks stand beside it. Throws when the database holds a network or people already.
 */
export async function loadDemo(
  { client }: Database,
  { year, now, isBesides = false }: { year?: number; now: Date; isBesides?: boolean },
) {
  const [networks, people] = await Promise.all([client.network.count(), client.person.count()]);
  if (networks + people > 0) {
    throw new Error(
      'the database is not empty: the demonstration network is only loaded into a database without networks and people',
    );
  }
  const target = year === undefined ? { alive: now } : { year };
  const own = generate(target);
  const beside = isBesides ? besides.map((plan) => besideRows(plan, shiftTo(target).until)) : [];
  await client.$transaction(
    [own, ...beside].flatMap((rows) =>
      models.flatMap((model) => insertAll(client, model, rows[model] ?? [])),
    ),
  );
  return {
    counts: {
      people: own.Person.length,
      municipalities: own.Municipality.length,
      gatherings: own.Gathering.length,
      deadlines: own.Deadline.length,
      statuses: own.Status.length,
      hours: own.Hours.length,
    },
    /** The networks beside it, and how many people they have. */
    beside: {
      networks: beside.flatMap(({ Network = [] }) => Network.map(({ name }) => name)),
      people: beside.flatMap(({ Person = [] }) => Person).length,
    },
  };
}
