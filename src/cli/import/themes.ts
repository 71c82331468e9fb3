import { v7 as uuid } from 'uuid';
import type { Theme } from '../../../prisma/generated/sqlite/client.ts';
import { countCell } from './cells/amounts.ts';
import { nameKey, textCell } from './cells/cells.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import type { Columns } from './sheet.ts';

export const themeColumns: Columns = { all: ['network', 'theme', 'position'], needed: ['network', 'theme'] };

const theme = textCell(100, 'a theme', 'Attraktive bomiljø og boliger');
const position = countCell(999, 'a place in the list', '1');

/** Plans the import of themes. One is the same when its network and name are; without a position it comes last. */
export async function planThemes({ database, lines, places }: Ground): Promise<Plan> {
  const stored: Theme[] = await database.client.theme.findMany({ orderBy: { position: 'asc' } });
  const records = storedBy<Theme>(stored, keyOf);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const name = cells.need('theme', theme);
    const at = cells.read('position', position);
    if (network === undefined || name === undefined || at === undefined) return [];
    const networkId = network.id;
    const last = [...records.values()]
      .filter(({ values }) => values.networkId === networkId)
      .reduce((most, { values }) => Math.max(most, values.position), 0);
    return (
      settle<Theme>(records, keyOf({ networkId, name }), cells, {
        wanted: { position: at },
        fresh: () => ({ id: uuid(), networkId, name, position: at ?? last + 1, droppedAt: null }),
      }) ?? []
    );
  });
  return {
    outcomes,
    changes: changesOf(records, 'Theme', ({ networkId }) => networkId),
  };
}

const keyOf = ({ networkId, name }: Pick<Theme, 'networkId' | 'name'>): string =>
  `${networkId} ${nameKey(name)}`;
