import type { Day, IsoWeek } from '../../../calendar/days.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { weekInstants } from '../rules.ts';

/** A project leader, and the municipality whose status they answer for. */
export type Leader = {
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string;
};

/** Everybody who leads a municipality's project on a day, in any network. */
export async function listLeaders({ client }: Database, day: Day): Promise<Leader[]> {
  const roles = await client.role.findMany({
    where: {
      kind: { in: kindsFor('status.owe') },
      municipalityId: { not: null },
      person: { erasedAt: null },
      ...inForce(day),
    },
    select: { personId: true, networkId: true, municipalityId: true },
    orderBy: [{ networkId: 'asc' }, { municipalityId: 'asc' }, { personId: 'asc' }],
  });
  return roles.flatMap(({ personId, networkId, municipalityId }) =>
    municipalityId === null ? [] : { personId, networkId, municipalityId },
  );
}

/** The municipalities, as `networkId/municipalityId`, that have a standing status in a week. */
export async function listReported({ client }: Database, week: IsoWeek): Promise<Set<string>> {
  const { from, to } = weekInstants(week);
  const reported = await client.status.findMany({
    where: { postedAt: { gte: from, lt: to }, withdrawn: false },
    select: { networkId: true, municipalityId: true },
    distinct: ['networkId', 'municipalityId'],
  });
  return new Set(reported.map(({ networkId, municipalityId }) => `${networkId}/${municipalityId}`));
}

/** Those who lead a project in the network on a day whose municipality has no standing status in a week. */
export async function listSilentLeaders(
  database: Database,
  networkId: string,
  week: IsoWeek,
  day: Day,
): Promise<(Leader & { readonly name: string; readonly municipalityName: string })[]> {
  const [roles, reported] = await Promise.all([
    database.client.role.findMany({
      where: {
        networkId,
        kind: { in: kindsFor('status.owe') },
        municipalityId: { not: null },
        person: { erasedAt: null },
        ...inForce(day),
      },
      select: { person: { select: { id: true, name: true } }, municipality: true },
      orderBy: [{ municipality: { name: 'asc' } }, { person: { name: 'asc' } }, { id: 'asc' }],
    }),
    listReported(database, week),
  ]);
  return roles.flatMap(({ person, municipality }) =>
    municipality === null || reported.has(`${networkId}/${municipality.id}`)
      ? []
      : {
          personId: person.id,
          name: person.name,
          networkId,
          municipalityId: municipality.id,
          municipalityName: municipality.name,
        },
  );
}

/** The names of a network and a municipality, and whether the municipality has a standing status in a week. */
export async function findPlaceInWeek(
  { client }: Database,
  networkId: string,
  municipalityId: string,
  week: IsoWeek,
): Promise<{ municipalityName: string; hasReported: boolean } | undefined> {
  const { from, to } = weekInstants(week);
  const found = await client.municipality.findUnique({
    where: { id: municipalityId },
    select: {
      name: true,
      statuses: {
        where: { networkId, postedAt: { gte: from, lt: to }, withdrawn: false },
        select: { id: true },
        take: 1,
      },
    },
  });
  return found === null
    ? undefined
    : { municipalityName: found.name, hasReported: found.statuses.length > 0 };
}
