import { dayOf, monthOf } from '../../calendar/days.ts';
import type { Change } from '../../change.ts';
import { monthGuard } from '../../database/guards.ts';
import { limits } from '../../features/financing/own-means/rules.ts';
import { createMeans, freshLine, type MeansLine } from '../../features/financing/own-means/store.ts';
import { signedKronerCell } from './cells/amounts.ts';
import { dayCell, momentCell, nameKey, textCell } from './cells/cells.ts';
import { listPeople, personIn } from './cells/persons.ts';
import type { Ground, Outcome, Plan } from './plan.ts';
import { type Cells, type Columns, whole } from './sheet.ts';

export const moneyColumns: Columns = {
  all: ['network', 'municipality', 'date', 'kroner', 'what', 'voucher'],
  needed: ['network', 'municipality', 'date', 'kroner', 'what'],
  exported: [
    ...['id', 'municipalityNumber', 'state', 'corrects', 'reason'],
    ...['enteredBy', 'enteredAt', 'attestedBy', 'attestedAt'],
  ],
};

const what = textCell(limits.purpose, 'what it was for', 'konsulent');
const voucher = textCell(limits.voucher, 'a voucher', '1042');
const reason = textCell(limits.reason, 'a reason', 'bilaget var på mindre');

/** Who entered what an operator imports; anybody who attests in the municipality may attest it. */
const operator = 'operator';

type Keyed = Pick<MeansLine, 'networkId' | 'municipalityId' | 'day' | 'amount' | 'purpose' | 'voucher'>;
type Read = { readonly cells: Cells; readonly said: Keyed; readonly municipality: string };

/**
 * Plans the import of own means. Its id or else all of a line says which one it is: of lines that say the same, as many
 * stand as the file has. A line of an export keeps what it takes back, and who attested it and when; all others wait to be
 * attested. What stands is never changed, and a locked month takes none.
 */
export async function planMoney(ground: Ground): Promise<Plan> {
  const { client } = ground.database;
  const [stored, people, locked] = await Promise.all([
    client.ownMeans.findMany({ orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] }),
    listPeople(ground.database),
    client.guard.findMany({ where: { isClosed: true }, select: { id: true } }),
  ]);
  const closed = new Set(locked.map(({ id }) => id));
  const read = ground.lines.flatMap((cells) => readKeyed(cells, ground) ?? []);
  const found = foundIn(stored, read);
  // By the id that a line has in the file, the one that it gets.
  const ids = new Map(stored.map(({ id }) => [id, id]));
  const fresh = read.flatMap((one) => {
    if (found.has(one)) return [];
    const id = one.cells.text('id');
    const line = freshLine({ ...one.said, enteredById: operator, enteredAt: ground.now, source: 'import' });
    const own = id !== null && uuidShape.test(id) && !ids.has(id) ? id : line.id;
    ids.set(id ?? own, own);
    return [{ one, line: { ...line, id: own } }];
  });
  const lines = fresh.map(({ one, line }) => {
    noteDay(one, closed, ground.now);
    return { one, line: { ...line, ...readDeeds(one.cells, ids, people, ground.now) } };
  });
  const changes: Change[] = lines.map(({ one, line }) => createMeans(line, one.municipality));
  const waiting = lines.filter(({ line }) => line.state !== 'attested').length;
  return {
    outcomes: read.map((one) => found.get(one) ?? 'new'),
    changes,
    notes: waiting === 0 ? [] : [`${waiting} of them wait to be attested (egeninnsats attester)`],
  };
}

const uuidShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function readKeyed(cells: Cells, { places }: Ground): Read | undefined {
  const network = places.network(cells);
  const municipality = places.municipality(cells, network);
  const said = whole({
    ...{ day: cells.need('date', dayCell), amount: cells.need('kroner', signedKronerCell) },
    ...{ purpose: cells.need('what', what), voucher: cells.read('voucher', voucher) },
  });
  if (municipality === null) cells.fault('municipality', 'is empty; write whose money it is');
  if (network === undefined || municipality == null || said === undefined) return undefined;
  const where = { networkId: network.id, municipalityId: municipality.id };
  return { cells, said: { ...said, ...where }, municipality: municipality.name };
}

/** The lines of the file that stand already: by their id, perhaps otherwise by now, or by all that they say. */
function foundIn(stored: readonly MeansLine[], read: readonly Read[]): Map<Read, Outcome> {
  const found = new Map<Read, Outcome>();
  const left = new Map(stored.map((line) => [line.id, line]));
  for (const one of read) {
    const line = left.get(one.cells.text('id') ?? '');
    if (line === undefined) continue;
    left.delete(line.id);
    found.set(one, keyOf(line) === keyOf(one.said) ? 'same' : 'moved');
  }
  for (const one of read) {
    const line = found.has(one)
      ? undefined
      : [...left.values()].find((own) => keyOf(own) === keyOf(one.said));
    if (line === undefined) continue;
    left.delete(line.id);
    found.set(one, 'same');
  }
  return found;
}

function noteDay({ cells, said, municipality }: Read, closed: ReadonlySet<string>, now: Date): void {
  const month = monthOf(said.day);
  if (said.day > dayOf(now)) cells.fault('date', `${said.day} hasn’t been yet`);
  else if (closed.has(monthGuard(said.networkId, said.municipalityId, month)))
    cells.fault('date', `${month} is locked in ${municipality}; unlock it first`);
}

/** Who entered a line and when, what it takes back and why, and who attested it and when. */
function readDeeds(
  cells: Cells,
  ids: ReadonlyMap<string, string>,
  people: Awaited<ReturnType<typeof listPeople>>,
  now: Date,
): Partial<MeansLine> {
  const corrects = cells.text('corrects');
  const correctsId = corrects === null ? null : ids.get(corrects);
  if (correctsId === undefined) cells.fault('corrects', `no line has the id «${corrects}»`);
  const enteredById = personIn(cells, 'enteredBy', people) ?? operator;
  const [enteredAt, attestedAt] = (['enteredAt', 'attestedAt'] as const).map((column) => {
    const at = cells.read(column, momentCell);
    return at != null && at > now ? cells.fault(column, 'hasn’t been yet') : at;
  });
  const attestedById = personIn(cells, 'attestedBy', people);
  if ((attestedById === null) !== (attestedAt === null))
    cells.fault(
      attestedAt === null ? 'attestedAt' : 'attestedBy',
      'is empty; write both who attested it and when',
    );
  if (attestedById != null && attestedById === enteredById)
    cells.fault('attestedBy', 'nobody attests what they entered themselves');
  const isAttested = attestedById != null && attestedAt != null;
  return {
    ...{ correctsId: correctsId ?? null, reason: cells.read('reason', reason) ?? null, enteredById },
    ...(enteredAt == null ? {} : { enteredAt }),
    ...(isAttested ? { state: 'attested', attestedById, attestedAt } : {}),
  };
}

const keyOf = ({ networkId, municipalityId, day, amount, purpose, voucher: number }: Keyed): string =>
  JSON.stringify([networkId, municipalityId, day, amount, nameKey(purpose), number ?? '']);
