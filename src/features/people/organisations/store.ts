import type { Day } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { inForce } from '../../../database/in-force.ts';
import type { Database } from '../../../database/open.ts';

/** An organisation that is no municipality; `kind` is empty where nobody has said it. */
export type Organisation = {
  readonly id: string;
  readonly networkId: string;
  readonly name: string;
  readonly kind: string;
};

/** The organisations of networks, by name. */
export const listOrganisations = (
  { client }: Database,
  networkIds: readonly string[],
): Promise<Organisation[]> =>
  client.organisation.findMany({
    where: { networkId: { in: [...networkIds] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });

const organisationChange = (
  { id, networkId, name, kind }: Organisation,
  change: Pick<Change, 'kind' | 'row'> & Pick<Partial<Change>, 'expect'>,
): Change => ({
  ...{ ...change, model: 'Organisation', id, networkId },
  record: { type: 'organisation', columns: { id, organisation: name, kind } },
});

export const createOrganisation = (one: Organisation): Change =>
  organisationChange(one, { kind: 'created', row: one });

/** What kinds of organisations there are. */
export const organisationKinds = ['stat', 'fylke', 'organisasjon', 'forskning', 'næring'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Says what kind an organisation is, while nobody else has said it meanwhile. */
export const changeOrganisationKind = (one: Organisation, kind: string): Change =>
  organisationChange({ ...one, kind }, { kind: 'changed', row: { kind }, expect: { kind: one.kind } });

/** Takes an organisation away that nobody is from. */
export const removeOrganisation = (one: Organisation): Change =>
  organisationChange(one, { kind: 'removed', row: {} });

/** An organisation by its id, and whether somebody is from it or waits to be; undefined where there is none. */
export async function findOrganisation({ client }: Database, id: string) {
  const [one, roles, waiting] = await Promise.all([
    client.organisation.findUnique({ where: { id } }),
    client.role.count({ where: { organisationId: id } }),
    client.pendingRole.count({ where: { organisationId: id } }),
  ]);
  return one === null ? undefined : { ...one, isInUse: roles + waiting > 0 };
}

/** The organisations of networks with those who are from them on a day, by name. */
export const listOrganisationsWithPeople = ({ client }: Database, networkIds: readonly string[], day: Day) =>
  client.organisation.findMany({
    where: { networkId: { in: [...networkIds] } },
    include: {
      roles: { where: inForce(day), select: { person: { select: { name: true } } }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
