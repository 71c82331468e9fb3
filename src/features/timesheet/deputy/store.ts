import type { Day } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';
import { kindsFor } from '../../../domain/rights.ts';
import type { Place } from '../month/store.ts';

/** Who may attest in somebody's place, with both days included. */
export type Deputy = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly deputyForId: string;
  readonly from: Day;
  readonly to: Day;
};

const whole = { person: { select: { id: true, name: true } } } as const;

/** For whom and where a person may attest on a day: only while both still have their roles in the municipality. */
export async function listDeputyships(
  { client }: Database,
  personId: string,
  today: Day,
): Promise<(Place & { municipalityName: string; deputyFor: { id: string; name: string } })[]> {
  const rows = await client.deputy.findMany({
    where: { personId, from: { lte: today }, to: { gte: today } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const roles = await client.role.findMany({
    where: {
      ...inForce(today),
      AND: [
        {
          OR: [
            { personId },
            {
              personId: { in: rows.map((row) => row.deputyForId) },
              kind: { in: kindsFor('months.attest') },
            },
          ],
        },
        { OR: rows.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })) },
      ],
    },
    include: { person: { select: { id: true, name: true } }, municipality: { select: { name: true } } },
  });
  return rows.flatMap(({ networkId, municipalityId, deputyForId }) => {
    const there = roles.filter(
      (role) => role.networkId === networkId && role.municipalityId === municipalityId,
    );
    const deputyFor = there.find((role) => role.personId === deputyForId);
    const own = there.find((role) => role.personId === personId);
    if (deputyFor === undefined || own === undefined) return [];
    return [
      {
        networkId,
        municipalityId,
        municipalityName: own.municipality?.name ?? municipalityId,
        deputyFor: deputyFor.person,
      },
    ];
  });
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
