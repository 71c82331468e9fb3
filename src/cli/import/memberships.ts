import { v7 as uuid } from 'uuid';
import type { Membership, Municipality } from '../../../prisma/generated/sqlite/client.ts';
import { readResidents } from '../../features/networks/municipalities/parse.ts';
import { dayCell, type Kind } from './cells/cells.ts';
import { languageCell } from './cells/choices.ts';
import { changesOf, type Ground, type Known, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const membershipColumns: Columns = {
  all: ['network', 'municipality', 'from', 'to', 'language', 'population'],
  needed: ['network', 'municipality'],
  exported: ['municipalityNumber'],
};

const residents: Kind<number> = { read: readResidents, is: 'a number of residents', write: '570' };

/**
 * Plans the import of which municipalities are in which networks, and when; one that isn't there yet is taken in. How
 * many live in a municipality is known of it in all networks.
 */
export async function planMemberships({ database, lines, places }: Ground): Promise<Plan> {
  const { client } = database;
  const records = storedBy<Membership>(await client.membership.findMany({ orderBy: { id: 'asc' } }), keyOf);
  const municipalities = storedBy<Municipality>(await client.municipality.findMany(), ({ id }) => id);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const said = whole({
      municipality: places.municipality(cells, network),
      from: cells.read('from', dayCell),
      to: cells.read('to', dayCell),
      language: cells.read('language', languageCell),
      population: cells.read('population', residents),
    });
    if (network === undefined || said === undefined) return [];
    if (said.municipality === null)
      return cells.fault('municipality', 'is empty; write a municipality') ?? [];
    const { municipality, population, ...member } = said;
    const place = { networkId: network.id, municipalityId: municipality.id };
    const outcome = settle<Membership>(records, keyOf(place), cells, {
      wanted: member,
      fresh: () => ({ id: uuid(), ...place, ...member }),
    });
    if (outcome === undefined || isBackwards(records.get(keyOf(place)), cells)) return [];
    const lived = settlePopulation(municipalities, municipality, population, cells);
    return lived === undefined ? [] : outcome === 'same' ? lived : outcome;
  });
  return {
    outcomes,
    changes: [
      ...changesOf(records, 'Membership', ({ networkId }) => networkId),
      ...changesOf(municipalities, 'Municipality', () => undefined),
    ],
  };
}

const keyOf = ({ networkId, municipalityId }: Pick<Membership, 'networkId' | 'municipalityId'>): string =>
  `${networkId} ${municipalityId}`;

function isBackwards(known: Known<Membership> | undefined, cells: Cells): boolean {
  const { from = null, to = null } = known?.values ?? {};
  if (from === null || to === null || from <= to) return false;
  cells.fault('to', `${to} is before the first day, ${from}`);
  return true;
}

/** Says how many live in a municipality, which the file itself may have brought. */
function settlePopulation(
  municipalities: Map<string, Known<Municipality>>,
  { id, name }: Pick<Municipality, 'id' | 'name'>,
  population: number | null,
  cells: Cells,
): Outcome | undefined {
  if (population === null) return 'same';
  const row = municipalities.get(id)?.values ?? { id, name, population: null };
  if (!municipalities.has(id)) municipalities.set(id, { values: row, before: row, line: undefined });
  return settle<Municipality>(municipalities, id, cells, { wanted: { population }, fresh: () => row });
}
