import { v7 as uuid } from 'uuid';
import type { Day } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';

/** A line of own means as it is stored, with what its municipality and whoever entered it are called. */
export type MeansLine = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly day: Day;
  readonly amount: number;
  readonly purpose: string;
  readonly voucher: string | null;
  readonly state: string;
  readonly enteredById: string;
  readonly enteredAt: Date;
  readonly attestedById: string | null;
  readonly attestedAt: Date | null;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly source: string;
};

export type Named = MeansLine & { readonly municipality: string; readonly enteredBy: string };

/** Where lines are: a whole network, or a municipality in it. */
export type Place = { readonly networkId: string; readonly municipalityId?: string | undefined };

/** The own means of some places, the newest first: a line's number in a list is its place here. */
export async function listMeansIn({ client }: Database, places: readonly Place[]): Promise<Named[]> {
  if (places.length === 0) return [];
  const rows: MeansLine[] = await client.ownMeans.findMany({
    where: {
      OR: places.map(({ networkId, municipalityId }) => ({
        ...{ networkId },
        ...(municipalityId === undefined ? {} : { municipalityId }),
      })),
    },
    orderBy: [{ day: 'desc' }, { enteredAt: 'desc' }, { id: 'desc' }],
  });
  const [municipalities, people] = await Promise.all([
    client.municipality.findMany({
      where: { id: { in: [...new Set(rows.map((row) => row.municipalityId))] } },
    }),
    client.person.findMany({
      where: { id: { in: [...new Set(rows.map((row) => row.enteredById))] } },
      select: { id: true, name: true },
    }),
  ]);
  const nameIn = (all: readonly { id: string; name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? '';
  return rows.map((row) => ({
    ...row,
    municipality: nameIn(municipalities, row.municipalityId),
    enteredBy: nameIn(people, row.enteredById),
  }));
}

/** The periods of a municipality's agreements in a network. */
export const listPeriods = (
  { client }: Database,
  { networkId, municipalityId }: { readonly networkId: string; readonly municipalityId: string },
): Promise<{ start: Day; end: Day }[]> =>
  client.agreement.findMany({ where: { networkId, municipalityId }, select: { start: true, end: true } });

/** A line in the columns of the export, its kroner as øre; the guards know its month by them. */
export const meansRecord = (
  { id, municipalityId, day, amount, purpose, voucher, state, correctsId, reason }: MeansLine,
  municipality: string,
) => ({
  type: 'money',
  columns: {
    ...{ id, municipality, municipalityNumber: municipalityId, date: day, kroner: amount },
    ...{ what: purpose, voucher, state, corrects: correctsId, reason },
  },
});

type Fresh = Pick<MeansLine, 'networkId' | 'municipalityId' | 'day' | 'amount' | 'purpose' | 'voucher'> &
  Pick<MeansLine, 'enteredById' | 'enteredAt' | 'source'> &
  Partial<Pick<MeansLine, 'correctsId' | 'reason'>>;

/** A new line, entered and not attested. */
export const freshLine = (fresh: Fresh): MeansLine => ({
  ...{ correctsId: null, reason: null, ...fresh },
  ...{ id: uuid(), state: 'entered', attestedById: null, attestedAt: null },
});

/** Enters a line. */
export const createMeans = (line: MeansLine, municipality: string): Change => ({
  ...{ kind: 'created', model: 'OwnMeans', id: line.id, networkId: line.networkId },
  ...{ row: { ...line }, record: meansRecord(line, municipality) },
});

/** Changes what is said of a line, while it stands as it was read. */
export function changeMeans(before: Named, after: Partial<MeansLine>): Change {
  const names = (Object.keys(after) as (keyof MeansLine)[]).filter(
    (name) => String(after[name]) !== String(before[name]),
  );
  const pick = (one: Partial<MeansLine>): Row =>
    Object.fromEntries(names.map((name) => [name, one[name] ?? null]));
  return {
    ...{ kind: 'changed', model: 'OwnMeans', id: before.id, networkId: before.networkId },
    ...{ row: pick(after), expect: { ...pick(before), ...sealOf(before) } },
    record: meansRecord({ ...before, ...after }, before.municipality),
  };
}

/** What must stand of a line for it to be attested, changed or taken away. */
const sealOf = ({ state, amount, day, purpose, voucher, enteredById }: MeansLine): Row => ({
  ...{ state, amount, day, purpose, voucher, enteredById },
});

/** Takes a line away. */
export const removeMeans = (line: Named): Change => ({
  ...{ kind: 'removed', model: 'OwnMeans', id: line.id, networkId: line.networkId, row: {} },
  ...{ expect: sealOf(line), record: meansRecord(line, line.municipality) },
});

/** A line by its id. */
export const findMeans = async ({ client }: Database, id: string): Promise<MeansLine | undefined> =>
  (await client.ownMeans.findUnique({ where: { id } })) ?? undefined;

/** What a municipality is called. */
export const nameMunicipality = async ({ client }: Database, id: string): Promise<string> =>
  (await client.municipality.findUnique({ where: { id } }))?.name ?? id;

/** What a network is called. */
export const nameNetwork = async ({ client }: Database, id: string): Promise<string> =>
  (await client.network.findUnique({ where: { id } }))?.name ?? id;

/** What the people are called who are meant by ids: by their e-mail where several have the name; null for an operator. */
export async function namesFor(
  { client }: Database,
  ids: readonly string[],
): Promise<(id: string) => string | null> {
  const people = await client.person.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const alike = await client.person.findMany({ where: { name: { in: people.map(({ name }) => name) } } });
  return (id) => {
    const person = people.find((one) => one.id === id);
    if (person === undefined) return null;
    const isAlone = alike.filter(({ name }) => name === person.name).length === 1;
    return isAlone ? person.name : (person.email ?? person.id);
  };
}
