import { v7 as uuid } from 'uuid';
import type { Theme } from '../../../prisma/generated/sqlite/client.ts';
import { countCell } from './cells/amounts.ts';
import { nameKey, textCell } from './cells/cells.ts';
import { yesOrNoCell } from './cells/choices.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from './plan.ts';
import type { Columns } from './sheet.ts';

export const themeColumns: Columns = {
  all: ['network', 'theme', 'position', 'outOfUse'],
  needed: ['network', 'theme'],
};

const theme = textCell(100, 'a theme', 'Attraktive bomiljø og boliger');
const position = countCell(999, 'a place in the list', '1');

/** Plans the import of themes. One is the same when its network and name are; without a position it comes last. */
export async function planThemes({ database, lines, places, now }: Ground): Promise<Plan> {
  const stored: Theme[] = await database.client.theme.findMany({ orderBy: { position: 'asc' } });
  const records = storedBy<Theme>(stored, keyOf);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const name = cells.need('theme', theme);
    const at = cells.read('position', position);
    const isOut = cells.read('outOfUse', yesOrNoCell);
    if (network === undefined || name === undefined || at === undefined || isOut === undefined) return [];
    const networkId = network.id;
    const last = [...records.values()]
      .filter(({ values }) => values.networkId === networkId)
      .reduce((most, { values }) => Math.max(most, values.position), 0);
    const key = keyOf({ networkId, name });
    const droppedAt = isOut === true ? (records.get(key)?.values.droppedAt ?? now) : null;
    return (
      settle<Theme>(records, key, cells, {
        wanted: { position: at, droppedAt },
        fresh: () => ({ id: uuid(), networkId, name, position: at ?? last + 1, droppedAt }),
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
