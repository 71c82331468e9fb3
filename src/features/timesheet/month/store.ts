import type { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import { type Day, isMonth, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { attestedStates } from '../../../domain/months.ts';
import { named } from '../store.ts';
import type { MonthKey, MonthLine } from './rules.ts';

const byDay = [{ day: 'asc' }, { loggedAt: 'asc' }, { id: 'asc' }] as const;

/** A municipality's place in a network. */
export type Place = { readonly networkId: string; readonly municipalityId: string };

/** Which lines or events; both days are included. */
export type LineFilter = Place & { readonly personId?: string; readonly from: Day; readonly to: Day };

const listLines = ({ client }: Database, where: Prisma.HoursWhereInput): Promise<MonthLine[]> =>
  client.hours.findMany({ where, include: named, orderBy: [...byDay] });

/** A municipality's lines, or those of one person there, by day. */
export const listMonthLines = (
  database: Database,
  { personId, networkId, municipalityId, from, to }: LineFilter,
): Promise<MonthLine[]> =>
  listLines(database, {
    ...{ networkId, municipalityId, day: { gte: from, lte: to } },
    ...(personId === undefined ? {} : { personId }),
  });

/** A month's lines; none where the text is no month, as a button may say. */
export const listLinesOf = async (database: Database, { month, ...key }: MonthKey): Promise<MonthLine[]> =>
  isMonth(month) ? listMonthLines(database, { ...key, ...monthRange(month) }) : [];

/** What was done with the months that the days belong to, earliest first; with the names of who did it, and for whom. */
export async function listMonthEvents(
  { client }: Database,
  { personId, networkId, municipalityId, from, to }: LineFilter,
) {
  const events = await client.monthEvent.findMany({
    where: {
      networkId,
      municipalityId,
      month: { gte: monthOf(from), lte: monthOf(to) },
      ...(personId === undefined ? {} : { personId }),
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const ids = events.flatMap(({ personId: whose, actorId, deputyForId }) => [
    whose,
    actorId,
    ...(deputyForId === null ? [] : [deputyForId]),
  ]);
  const names = await namesOf({ client }, ids);
  return events.map((event) => ({
    ...event,
    personName: names.get(event.personId) ?? '',
    actorName: names.get(event.actorId) ?? '',
    deputyForName: event.deputyForId === null ? null : (names.get(event.deputyForId) ?? ''),
  }));
}

export type MonthEventRow = Awaited<ReturnType<typeof listMonthEvents>>[number];

/** A person's name. */
export const findName = async (database: Database, personId: string): Promise<string | undefined> =>
  (await namesOf(database, [personId])).get(personId);

async function namesOf({ client }: Pick<Database, 'client'>, ids: readonly string[]) {
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** A person's own lines that aren't attested, wherever they are. */
export const listOwnUnattested = (database: Database, personId: string): Promise<MonthLine[]> =>
  listLines(database, { personId, state: { notIn: attestedStates } });

/** A person's own lines of one calendar month, wherever they are. */
export function listOwnMonth(database: Database, personId: string, month: string): Promise<MonthLine[]> {
  const { from, to } = monthRange(month);
  return listLines(database, { personId, day: { gte: from, lte: to } });
}

/** Everybody who has or has had a role in one of the places, each once, by name. */
export async function listPeopleOf(
  { client }: Database,
  places: readonly Place[],
): Promise<{ id: string; name: string }[]> {
  if (places.length === 0) return [];
  const roles = await client.role.findMany({
    where: { OR: places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })) },
    select: { person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
  });
  return [...new Map(roles.map(({ person }) => [person.id, person])).values()];
}

/** The lines of places that aren't attested, up to and including a day. */
export async function listUnattested(
  database: Database,
  places: readonly Place[],
  to: Day,
): Promise<MonthLine[]> {
  // By its people a municipality's lines are found quickly; by itself it has no index without days.
  const people = await listPeopleOf(database, places);
  if (people.length === 0) return [];
  return listLines(database, {
    ...{ personId: { in: people.map(({ id }) => id) }, day: { lte: to }, state: { notIn: attestedStates } },
    OR: places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
  });
}

/** Whether a person has a role in a municipality that was in force on one of the days at least. */
export async function hasRoleBetween(
  { client }: Database,
  personId: string,
  { networkId, municipalityId }: Place,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<boolean> {
  const within = { from: { lte: to }, OR: [{ to: null }, { to: { gte: from } }] };
  return (await client.role.count({ where: { personId, networkId, municipalityId, ...within } })) > 0;
}

/** The periods of a municipality's agreements in a network. */
export function listAgreements(
  { client }: Database,
  { networkId, municipalityId }: Place,
): Promise<{ start: Day; end: Day }[]> {
  return client.agreement.findMany({
    where: { networkId, municipalityId },
    select: { start: true, end: true },
  });
}
