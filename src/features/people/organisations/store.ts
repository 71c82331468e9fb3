import type { Change } from '../../../change.ts';
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
