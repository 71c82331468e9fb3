import type { Day } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { listWaitingMeans, type WaitingMeans } from '../../../domain/money/paid/means.ts';
import { isSubmitted, openStates } from '../../../domain/months.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { listDeputyships } from '../deputy/store.ts';
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

/** Where months were handed in or own means entered in a span of time, and by whom; of all networks where none is named. */
export async function listHandedIn(
  database: Database,
  at: { readonly gte: Date; readonly lt: Date },
  networkId?: string,
): Promise<(Place & { personId: string })[]> {
  const [months, means] = await Promise.all([
    listNews(database, 'submitted', at, networkId),
    database.client.ownMeans.findMany({
      where: { enteredAt: at, state: 'entered', ...(networkId === undefined ? {} : { networkId }) },
      select: { networkId: true, municipalityId: true, enteredById: true },
      orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  return [...months, ...means.map(({ enteredById, ...place }) => ({ ...place, personId: enteredById }))];
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

/** Who may attest in a network, or in a municipality of it, on a day: those responsible by name, and their deputies. */
export async function listAttesting(
  database: Database,
  { networkId, municipalityId }: Pick<Place, 'networkId'> & Partial<Place>,
  today: Day,
): Promise<{ person: { id: string; name: string }; municipalityId: string }[]> {
  const where = { networkId, ...(municipalityId === undefined ? {} : { municipalityId }) };
  const roles = await database.client.role.findMany({
    where: {
      ...where,
      ...{ kind: { in: kindsFor('months.attest') }, person: { erasedAt: null }, ...inForce(today) },
    },
    select: { person: { select: { id: true, name: true } }, municipalityId: true },
    orderBy: { person: { name: 'asc' } },
  });
  return [
    ...roles.flatMap(({ person, municipalityId: id }) =>
      id === null ? [] : [{ person, municipalityId: id }],
    ),
    ...(await listDeputyships(database, where, today)),
  ];
}

/**
 * The places of a network where a person may attest on a day, and what waits for them there: lines of hours up to
 * another day, and own means.
 */
export async function listSubmittedTo(
  database: Database,
  { recipientId, networkId }: { readonly recipientId: string; readonly networkId: string },
  today: Day,
  to: Day,
): Promise<{ places: Place[]; lines: MonthLine[]; means: WaitingMeans[] }> {
  const places = (await listAttesting(database, { networkId }, today))
    .filter(({ person }) => person.id === recipientId)
    .map(({ municipalityId }) => ({ networkId, municipalityId }));
  const [lines, means] = await Promise.all([
    listUnattested(database, places, to),
    listWaitingMeans(database, places, today),
  ]);
  // Nobody attests their own.
  return {
    places,
    lines: lines.filter((line) => isSubmitted(line) && line.personId !== recipientId),
    means: means.filter(({ enteredById }) => enteredById !== recipientId),
  };
}
