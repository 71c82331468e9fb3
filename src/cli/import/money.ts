import { dayOf, monthOf } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import { monthGuard } from '../../database/guards.ts';
import { limits } from '../../features/financing/own-means/rules.ts';
import { createMeans, freshLine } from '../../features/financing/own-means/store.ts';
import { signedKronerCell } from './cells/amounts.ts';
import { dayCell, nameKey, textCell } from './cells/cells.ts';
import type { Ground, Outcome, Plan } from './plan.ts';
import { type Columns, whole } from './sheet.ts';

export const moneyColumns: Columns = {
  all: ['network', 'municipality', 'date', 'kroner', 'what', 'voucher'],
  needed: ['network', 'municipality', 'date', 'kroner', 'what'],
  exported: ['id', 'municipalityNumber', 'state', 'corrects', 'reason'],
};

const what = textCell(limits.purpose, 'what it was for', 'konsulent');
const voucher = textCell(limits.voucher, 'a voucher', '1042');

/** Who entered what an operator imports; anybody who attests in the municipality may attest it. */
const operator = 'operator';

type Keyed = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly day: string;
  readonly amount: number;
  readonly purpose: string;
  readonly voucher: string | null;
};

/**
 * Plans the import of own means. All of a line says which one it is: of lines that say the same, as many stand as the
 * file has. They wait to be attested, whatever the file says of that, and a locked month takes none.
 */
export async function planMoney({ database: { client }, lines, places, now }: Ground): Promise<Plan> {
  const left = new Map<string, number>();
  for (const row of await client.ownMeans.findMany()) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  const locked = await client.guard.findMany({ where: { isClosed: true }, select: { id: true } });
  const closed = new Set(locked.map(({ id }) => id));
  const changes: Change[] = [];
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const municipality = places.municipality(cells, network);
    const read = whole({
      ...{ day: cells.need('date', dayCell), amount: cells.need('kroner', signedKronerCell) },
      ...{ purpose: cells.need('what', what), voucher: cells.read('voucher', voucher) },
    });
    if (municipality === null) cells.fault('municipality', 'is empty; write whose money it is');
    if (network === undefined || municipality == null || read === undefined) return [];
    const said: Keyed = { ...read, networkId: network.id, municipalityId: municipality.id };
    const stands = left.get(keyOf(said)) ?? 0;
    if (stands > 0) {
      left.set(keyOf(said), stands - 1);
      return 'same';
    }
    if (said.day > dayOf(now)) return cells.fault('date', `${said.day} hasn’t been yet`) ?? [];
    if (closed.has(monthGuard(said.networkId, said.municipalityId, monthOf(said.day))))
      return (
        cells.fault('date', `${monthOf(said.day)} is locked in ${municipality.name}; unlock it first`) ?? []
      );
    const line = freshLine({ ...said, enteredById: operator, enteredAt: now, source: 'import' });
    changes.push(createMeans(line, municipality.name));
    return 'new';
  });
  const count = changes.length;
  const notes = count === 0 ? [] : [`${count} of them wait to be attested (egeninnsats attester)`];
  return { outcomes, changes, notes };
}

const keyOf = ({ networkId, municipalityId, day, amount, purpose, voucher: number }: Keyed): string =>
  JSON.stringify([networkId, municipalityId, day, amount, nameKey(purpose), number ?? '']);
