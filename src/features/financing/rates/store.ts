import { addDays } from '../../../calendar/days.ts';
import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { StoredRate, Turn } from './rules.ts';

/** All rates of a network, persons' own among them: these are nobody's to see here. */
export const listRates = ({ client }: Database, networkId: string): Promise<StoredRate[]> =>
  client.rate.findMany({ where: { networkId }, orderBy: [{ from: 'asc' }, { id: 'asc' }] });

/** A network's rates with the names of whom they are for, oldest first; an erased person's own are left out. */
export async function listNamedRates(database: Database, networkId: string) {
  const { client } = database;
  const [network, rates] = await Promise.all([
    client.network.findUniqueOrThrow({ where: { id: networkId }, select: { name: true } }),
    listRates(database, networkId),
  ]);
  const idsOf = (all: readonly (string | null)[]) => all.flatMap((id) => id ?? []);
  const [places, people] = await Promise.all([
    client.municipality.findMany({
      where: { id: { in: idsOf(rates.map(({ municipalityId }) => municipalityId)) } },
    }),
    client.person.findMany({
      where: { id: { in: idsOf(rates.map(({ personId }) => personId)) }, erasedAt: null },
      select: { id: true, name: true, email: true },
    }),
  ]);
  return rates.flatMap((rate) => {
    const person = people.find(({ id }) => id === rate.personId);
    if (rate.personId !== null && person === undefined) return [];
    const municipality = places.find(({ id }) => id === rate.municipalityId);
    return [{ ...rate, networkName: network.name, municipality, person }];
  });
}

/** Rates by their ids. */
export const findRates = ({ client }: Database, ids: readonly string[]): Promise<StoredRate[]> =>
  client.rate.findMany({ where: { id: { in: [...ids] } } });

/** A rate as the audit and an answer's records tell of it. */
export const rateRecord = ({ id, municipalityId, perHour, from, to, source }: StoredRate) => ({
  type: 'rate',
  columns: { id, municipalityNumber: municipalityId, krPerHour: perHour / 100, from, to, source },
});

/** Sets a rate and ends those before it, while they stand as they were read. */
export function saveTurn({ rate, replaced, ended }: Turn): Change[] {
  const { id, networkId } = rate;
  const to = addDays(rate.from, -1);
  const fresh: Change = {
    ...{ kind: 'created', model: 'Rate', id, networkId },
    row: { ...rate },
    record: rateRecord(rate),
  };
  return [
    ...ended.map((one) => change(one, { to })),
    ...(replaced === undefined ? [fresh] : [change(replaced, rate)]),
  ];
}

const changeable = ['perHour', 'to', 'source', 'maxPerHour', 'maxMinutesPerYear'] as const;

function change(before: StoredRate, after: Partial<StoredRate>): Change {
  const names = changeable.filter((name) => name in after && after[name] !== before[name]);
  const pick = (one: Partial<StoredRate>): Row =>
    Object.fromEntries(names.map((name) => [name, one[name] ?? null]));
  return {
    ...{ kind: 'changed', model: 'Rate', id: before.id, networkId: before.networkId },
    ...{ row: pick(after), expect: { ...pick(before), from: before.from } },
    record: rateRecord({ ...before, ...after }),
  };
}
