import { v7 as uuid } from 'uuid';
import type { Role } from '../../../../prisma/generated/sqlite/client.ts';
import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import { organisationKey } from '../organisations.ts';
import { created } from '../places.ts';
import { changeOf, differences, type Known, type Outcome } from '../plan.ts';
import type { Entry } from './lines.ts';

/** The roles that are known, and those that the lines of a file add. */
export type Roles = {
  /** Gives the person the role of a line, or its last day; one that overlaps another is a fault (undefined). */
  settle(entry: Entry, personId: string): Outcome | undefined;
  changes(): Change[];
};

/** Reads the roles of everybody. */
export async function createRoles({ client }: Database, now: Date): Promise<Roles> {
  const stored: Role[] = await client.role.findMany({ orderBy: { from: 'asc' } });
  const organisations = new Map(
    (await client.organisation.findMany()).map((one) => [organisationKey(one), one.id]),
  );
  const roles = stored.map((values): Known<Role> => ({ values, before: values, line: undefined }));
  return {
    settle: (entry, personId) => settle(roles, entry, personId, dayOf(now), organisations),
    changes: () =>
      roles.flatMap((role) =>
        role.before === undefined
          ? [created('Role', 'role', role.values, role.values.networkId)]
          : changeOf('Role', 'role', role, role.values.networkId),
      ),
  };
}

/** A line without a first day means the latest role of that kind; where there is none, one that begins today. */
function settle(
  roles: Known<Role>[],
  entry: Entry,
  personId: string,
  today: Day,
  organisations: ReadonlyMap<string, string>,
): Outcome | undefined {
  const { cells, networkId, municipalityId, kind, positionPercent } = entry;
  const organisationId =
    entry.organisation === null
      ? null
      : (organisations.get(organisationKey({ networkId, name: entry.organisation })) ?? undefined);
  if (organisationId === undefined)
    return cells.fault(
      'organisation',
      `no organisation of the network is called «${entry.organisation}»; «lagbot import organisations» makes it`,
    );
  const part = { organisationId, positionPercent };
  const alike = roles.filter(({ values }) => isAlike(values, { personId, networkId, municipalityId, kind }));
  const known =
    entry.from === null
      ? alike.toSorted((a, b) => (a.values.from < b.values.from ? 1 : -1))[0]
      : alike.find(({ values }) => values.from === entry.from);
  const from = known?.values.from ?? entry.from ?? today;
  const to = entry.to ?? known?.values.to ?? null;
  if (to !== null && to < from)
    return cells.fault('to', `${to} is before the first day, ${from}; write both days`);
  if (known !== undefined && to === known.values.to) return settleRest(known, entry, { ...part, to });
  const other = alike.find(
    (one) => one !== known && one.values.from <= (to ?? '9999') && from <= (one.values.to ?? '9999'),
  );
  if (other !== undefined) {
    const span = `${other.values.from}–${other.values.to ?? ''}`;
    return cells.fault(
      'from',
      `overlaps the same role ${span} of the same person; write that first day, or other days`,
    );
  }
  if (known === undefined) {
    const values = {
      ...{ id: uuid(), personId, networkId, municipalityId, kind, ...part, from, to },
      handedToId: null,
    };
    roles.push({ values, before: undefined, line: cells.line });
    return 'new';
  }
  return settleRest(known, entry, { ...part, to });
}

type Rest = Pick<Role, 'to' | 'organisationId' | 'positionPercent'>;

/** Gives a role that is known its last day, its organisation and its percentage, where the line says others. */
function settleRest(known: Known<Role>, { cells, to: said }: Entry, rest: Rest): Outcome | undefined {
  const different = differences<Rest>(known.values, rest);
  const [name] = Object.keys(different);
  if (name === undefined) {
    if (said !== null) known.line ??= cells.line;
    return 'same';
  }
  if (known.line !== undefined) {
    return cells.fault(
      name === 'organisationId' ? 'organisation' : name,
      name === 'to'
        ? `line ${known.line} has another last day for the same role; keep one of the two`
        : `line ${known.line} says something else of the same role; keep one of the two`,
    );
  }
  known.values = { ...known.values, ...different };
  known.line = cells.line;
  return 'changed';
}

const isAlike = (a: Role, b: Pick<Role, 'personId' | 'networkId' | 'municipalityId' | 'kind'>): boolean =>
  a.personId === b.personId &&
  a.networkId === b.networkId &&
  a.municipalityId === b.municipalityId &&
  a.kind === b.kind;
