import type { Day } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { type Action, gives, kindsFor } from '../../../domain/rights.ts';
import type { Place } from '../month/store.ts';

/** Who may attest in somebody's place, with both days included. */
export type Deputy = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly person: Person;
  readonly deputyForId: string;
  readonly from: Day;
  readonly to: Day;
};

const whole = { person: { select: { id: true, name: true } } } as const;

type Person = { readonly id: string; readonly name: string };

/** Somebody who may attest in a municipality in the place of another. */
export type Deputyship = Place & {
  readonly municipalityName: string;
  readonly person: Person;
  readonly deputyFor: Person;
};

/** Who attests in whose place on a day, of a person or of somewhere: while the roles of both still let them. */
export async function listDeputyships(
  { client }: Database,
  { personId, networkId, municipalityId }: Partial<Place> & { readonly personId?: string },
  today: Day,
): Promise<Deputyship[]> {
  const rows = await client.deputy.findMany({
    where: {
      ...(personId === undefined ? {} : { personId }),
      ...(networkId === undefined ? {} : { networkId }),
      ...(municipalityId === undefined ? {} : { municipalityId }),
      ...{ from: { lte: today }, to: { gte: today } },
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const ids = rows.flatMap((row) => [row.personId, row.deputyForId]);
  const roles = await client.role.findMany({
    where: { personId: { in: ids }, person: { erasedAt: null }, ...inForce(today) },
    include: { ...whole, municipality: { select: { name: true } } },
  });
  return rows.flatMap((row) => {
    const roleOf = (id: string, action: Action) =>
      roles.find((role) => role.personId === id && gives(role, action, row));
    const own = roleOf(row.personId, 'months.standIn');
    const theirs = roleOf(row.deputyForId, 'months.attest');
    if (own === undefined || theirs === undefined) return [];
    const municipalityName = own.municipality?.name ?? row.municipalityId;
    const place = { networkId: row.networkId, municipalityId: row.municipalityId, municipalityName };
    return [{ ...place, person: own.person, deputyFor: theirs.person }];
  });
}

/** Everybody whose role in a municipality lets them stand in for another on a day, each once, by name. */
export async function listStandIns(
  { client }: Database,
  { networkId, municipalityId }: Place,
  today: Day,
): Promise<Person[]> {
  const roles = await client.role.findMany({
    where: {
      ...{ networkId, municipalityId, kind: { in: kindsFor('months.standIn') } },
      ...{ person: { erasedAt: null }, ...inForce(today) },
    },
    select: whole,
    orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
  });
  return [...new Map(roles.map(({ person }) => [person.id, person])).values()];
}

/** The deputies of places whose time isn't over, the earliest first. */
export function listDeputies({ client }: Database, places: readonly Place[], today: Day): Promise<Deputy[]> {
  return client.deputy.findMany({
    where: {
      to: { gte: today },
      OR: places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
    },
    include: whole,
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}

/** A deputyship by its id. */
export async function findDeputy({ client }: Database, id: string): Promise<Deputy | undefined> {
  return (await client.deputy.findUnique({ where: { id }, include: whole })) ?? undefined;
}

const recordOf = ({ id, person, municipalityId, from, to }: Deputy) => ({
  type: 'deputy',
  columns: { id, person: person.name, municipalityNumber: municipalityId, from, to },
});

export function createDeputy(deputy: Deputy): Change {
  const { person, ...row } = deputy;
  return {
    kind: 'created',
    model: 'Deputy',
    id: deputy.id,
    row: { ...row, personId: person.id },
    networkId: deputy.networkId,
    record: recordOf(deputy),
  };
}

/** Ends a deputyship with another last day. */
export function endDeputy(deputy: Deputy, to: Day): Change {
  return {
    kind: 'changed',
    model: 'Deputy',
    id: deputy.id,
    row: { to },
    expect: { to: deputy.to },
    networkId: deputy.networkId,
    record: recordOf({ ...deputy, to }),
  };
}

/** Takes back a deputyship that hasn't begun. */
export function removeDeputy(deputy: Deputy): Change {
  return {
    kind: 'removed',
    model: 'Deputy',
    id: deputy.id,
    row: {},
    expect: { from: deputy.from, to: deputy.to },
    networkId: deputy.networkId,
    record: recordOf(deputy),
  };
}
