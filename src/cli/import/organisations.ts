import { v7 as uuid } from 'uuid';
import { type Organisation, organisationKinds } from '../../features/people/organisations/store.ts';
import { organisationTexts } from '../../features/people/organisations/texts.ts';
import { nameKey, textCell } from './cells/cells.ts';
import { choiceCell } from './cells/choices.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import type { Columns } from './sheet.ts';

export const organisationColumns: Columns = {
  all: ['organisation', 'kind', 'network'],
  needed: ['organisation', 'network'],
};

/** An organisation's name. */
export const organisationName = textCell(100, 'the name of an organisation', 'Husbanken');

const kind = choiceCell(
  organisationKinds,
  'a kind of organisation',
  Object.fromEntries(
    organisationKinds.map((one) => [one, Object.values(organisationTexts).map(({ kinds }) => kinds[one])]),
  ),
);

/** Plans the import of organisations. One is the same when its network and name are; what kind it is may be left empty. */
export async function planOrganisations({ database, lines, places }: Ground): Promise<Plan> {
  const stored: Organisation[] = await database.client.organisation.findMany({ orderBy: { id: 'asc' } });
  const records = storedBy<Organisation>(stored, organisationKey);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const name = cells.need('organisation', organisationName);
    const wanted = cells.read('kind', kind);
    if (network === undefined || name === undefined || wanted === undefined) return [];
    const networkId = network.id;
    return (
      settle<Organisation>(records, organisationKey({ networkId, name }), cells, {
        wanted: { kind: wanted },
        fresh: () => ({ id: uuid(), networkId, name, kind: wanted ?? '' }),
      }) ?? []
    );
  });
  return { outcomes, changes: changesOf(records, 'Organisation', ({ networkId }) => networkId) };
}

/** What makes an organisation the same: its network and its name. */
export const organisationKey = ({ networkId, name }: Pick<Organisation, 'networkId' | 'name'>): string =>
  `${networkId} ${nameKey(name)}`;
