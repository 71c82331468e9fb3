import type { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import type { Day } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { listWaitingMeans, type WaitingMeans } from '../../../domain/money/paid/means.ts';
import { isSubmitted, openStates } from '../../../domain/months.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { listDeputyships } from '../deputy/store.ts';
import type { MonthKey, MonthLine } from '../month/rules.ts';
import { listUnattested, type Place } from '../month/store.ts';

/** Something that was done with a month, as those whom it concerns are told. */
export type News = {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly month: string;
  readonly kind: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly lines: number;
  readonly minutes: number;
  readonly actorName: string;
  /** In whose place, where it was a deputy. */
  readonly deputyForName: string | null;
  readonly municipalityName: string;
};

/** A span of time, or one moment. */
type When = Date | { readonly gte: Date; readonly lt: Date };

/** What was done with months at some time, earliest first; of all networks where none is named. */
export const listNews = (
  database: Database,
  kinds: readonly string[],
  at: When,
  networkId?: string,
): Promise<News[]> =>
  listEvents(database, {
    ...{ kind: { in: [...kinds] }, at },
    ...(networkId === undefined ? {} : { networkId }),
  });

/** What was done with one month, earliest first. */
export const listNewsOf = (
  database: Database,
  { personId, networkId, municipalityId, month }: MonthKey,
): Promise<News[]> => listEvents(database, { personId, networkId, municipalityId, month });

/** One of these by its id. */
export const findNews = async (database: Database, id: string): Promise<News | undefined> =>
  (await listEvents(database, { id }))[0];

async function listEvents({ client }: Database, where: Prisma.MonthEventWhereInput): Promise<News[]> {
  const events = await client.monthEvent.findMany({
    where,
    orderBy: [{ at: 'asc' }, { month: 'asc' }, { id: 'asc' }],
  });
  // Every minute asks, and hardly ever is there anything.
  if (events.length === 0) return [];
  const ids = events.flatMap(({ actorId, deputyForId }) => [actorId, deputyForId ?? actorId]);
  const [people, places] = await Promise.all([
    client.person.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, name: true },
    }),
    client.municipality.findMany({
      where: { id: { in: [...new Set(events.map(({ municipalityId }) => municipalityId))] } },
    }),
  ]);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? '';
  return events.map(({ actorId, deputyForId, ...event }) => ({
    ...event,
    actorName: nameOf(actorId),
    deputyForName: deputyForId === null ? null : nameOf(deputyForId),
    municipalityName: places.find(({ id }) => id === event.municipalityId)?.name ?? '',
  }));
}

/** Where own means were entered in a span of time, and by whom; of all networks where none is named. */
export async function listMeansEntered(
  { client }: Database,
  at: { readonly gte: Date; readonly lt: Date },
  networkId?: string,
): Promise<(Place & { personId: string })[]> {
  const means = await client.ownMeans.findMany({
    where: { enteredAt: at, state: 'entered', ...(networkId === undefined ? {} : { networkId }) },
    select: { networkId: true, municipalityId: true, enteredById: true },
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
  });
  return means.map(({ enteredById, ...place }) => ({ ...place, personId: enteredById }));
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
