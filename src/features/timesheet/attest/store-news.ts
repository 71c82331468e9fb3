import type { Day } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { isSubmitted, openStates } from '../../../domain/months.ts';
import { kindsFor } from '../../../domain/rights.ts';
import type { MonthLine } from '../month/rules.ts';
import { listUnattested, type Place } from '../month/store.ts';

/** Something that was done with a month, as those whom it concerns are told. */
export type News = {
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly month: string;
  readonly kind: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly minutes: number;
  readonly actorName: string;
  readonly municipalityName: string;
};

/** What was done with months in a span of time, earliest first; of all networks where none is named. */
export async function listNews(
  { client }: Database,
  kind: 'submitted' | 'returned' | 'attested',
  at: Date | { readonly gte: Date; readonly lt: Date },
  networkId?: string,
): Promise<News[]> {
  const events = await client.monthEvent.findMany({
    where: { kind, at, ...(networkId === undefined ? {} : { networkId }) },
    orderBy: [{ at: 'asc' }, { month: 'asc' }, { id: 'asc' }],
  });
  // Every minute asks, and hardly ever is there anything.
  if (events.length === 0) return [];
  const [actors, places] = await Promise.all([
    client.person.findMany({
      where: { id: { in: [...new Set(events.map(({ actorId }) => actorId))] } },
      select: { id: true, name: true },
    }),
    client.municipality.findMany({
      where: { id: { in: [...new Set(events.map(({ municipalityId }) => municipalityId))] } },
    }),
  ]);
  return events.map(({ actorId, ...event }) => ({
    ...event,
    actorName: actors.find(({ id }) => id === actorId)?.name ?? '',
    municipalityName: places.find(({ id }) => id === event.municipalityId)?.name ?? '',
  }));
}

/** All networks with the days before a matter on which they remind, as the setting has them. */
export function listNetworks({ client }: Database): Promise<{ id: string; reminderDaysBefore: string }[]> {
  return client.network.findMany({ select: { id: true, reminderDaysBefore: true } });
}

/** The people of a network with a role on a day who have lines of some days that aren't handed in. */
export async function listUnsubmitting(
  { client }: Database,
  networkId: string,
  { from, to, on }: { readonly from: Day; readonly to: Day; readonly on: Day },
): Promise<string[]> {
  const people = await client.hours.groupBy({
    by: ['personId'],
    where: {
      networkId,
      day: { gte: from, lte: to },
      state: { in: openStates },
      person: { erasedAt: null, roles: { some: { networkId, ...inForce(on) } } },
    },
    orderBy: { personId: 'asc' },
  });
  return people.map(({ personId }) => personId);
}

/** Who may attest in the municipalities of a network on a day: those responsible, and their deputies. */
export async function listAttesting(
  { client }: Database,
  networkId: string,
  today: Day,
): Promise<{ personId: string; municipalityId: string }[]> {
  const roles = await client.role.findMany({
    where: {
      networkId,
      kind: { in: kindsFor('months.attest') },
      ...inForce(today),
      person: { erasedAt: null },
    },
    select: { personId: true, municipalityId: true },
  });
  const deputies = await client.deputy.findMany({
    where: { networkId, from: { lte: today }, to: { gte: today } },
    select: { personId: true, municipalityId: true, deputyForId: true },
  });
  const own = roles.flatMap(({ personId, municipalityId }) =>
    municipalityId === null ? [] : [{ personId, municipalityId }],
  );
  const theirs = deputies
    .filter(({ deputyForId, municipalityId }) =>
      own.some((role) => role.personId === deputyForId && role.municipalityId === municipalityId),
    )
    .map(({ personId, municipalityId }) => ({ personId, municipalityId }));
  const all = [...own, ...theirs];
  return all.filter(
    (one, index) =>
      all.findIndex(
        (other) => other.personId === one.personId && other.municipalityId === one.municipalityId,
      ) === index,
  );
}

/** The lines that wait for a person's signature in some places, up to and including a day: never their own. */
export async function listSubmittedTo(
  database: Database,
  personId: string,
  places: readonly Place[],
  to: Day,
): Promise<MonthLine[]> {
  const lines = places.length === 0 ? [] : await listUnattested(database, places, to);
  return lines.filter((line) => isSubmitted(line) && line.personId !== personId);
}
