import { v7 as uuid } from 'uuid';
import type { Change, Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import { municipalityNumbered } from '../../domain/municipalities/municipalities.ts';
import { municipalitiesNamed } from '../../domain/municipalities/named.ts';
import { nameKey } from './cells/cells.ts';
import type { Cells } from './sheet.ts';

export type Network = { readonly id: string; readonly name: string };
export type Municipality = { readonly id: string; readonly name: string };

/** The networks and municipalities that a file can name, with those that it makes. */
export type Places = {
  /** The network that a line names; undefined where there is none, and then that is noted. */
  network(cells: Cells): Network | undefined;
  /** The network's municipality that a line names, null where it names none; undefined where either is faulty. */
  municipality(cells: Cells, network: Network | undefined): Municipality | null | undefined;
  /** What has to be made first, and what to tell of it. */
  made(): { readonly changes: Change[]; readonly notes: string[] };
};

type Making = { readonly changes: Change[]; readonly notes: string[] };

/**
 * Reads the networks and municipalities. With `mayCreate`, a network that a line names is made where it is missing,
 * a municipality by its number or any name, and so is its membership of the network. A file of memberships says itself
 * who is in which network: with `isOfMembers` it names any municipality, and none is taken in beside it.
 */
export async function readPlaces(
  { client }: Database,
  lines: readonly Cells[],
  { mayCreate, isOfMembers = false }: { readonly mayCreate: boolean; readonly isOfMembers?: boolean },
): Promise<Places> {
  const networks: Network[] = await client.network.findMany({ select: { id: true, name: true } });
  const municipalities: Municipality[] = await client.municipality.findMany();
  const memberships = await client.membership.findMany({ select: { networkId: true, municipalityId: true } });
  const members = new Set(memberships.map((one) => `${one.networkId} ${one.municipalityId}`));
  const making: Making = { changes: [], notes: [] };
  if (mayCreate) makeNetworks(lines, networks, making);
  if (mayCreate || isOfMembers) makeMunicipalities(lines, municipalities, making);
  return {
    network: (cells) => findNetwork(cells, networks),
    municipality: (cells, network) => {
      if (network === undefined) return undefined;
      const found = findMunicipality(cells, municipalities);
      if (found === undefined || found === null) return found;
      const key = `${network.id} ${found.id}`;
      if (isOfMembers || members.has(key)) return found;
      if (!mayCreate) {
        return cells.fault(
          'municipality',
          `${found.name} is not in the network «${network.name}»; with --create it is taken in`,
        );
      }
      members.add(key);
      const row = { id: uuid(), networkId: network.id, municipalityId: found.id };
      making.changes.push(created('Membership', 'membership', row, network.id));
      making.notes.push(`new in «${network.name}»: ${found.name}`);
      return found;
    },
    made: () => making,
  };
}

function findNetwork(cells: Cells, networks: readonly Network[]): Network | undefined {
  const words = cells.text('network');
  const names = networks.map(({ name }) => name).join(', ');
  const there =
    networks.length === 0
      ? 'there is none yet; «lagbot import networks» makes it'
      : `there are ${names}; --create makes it`;
  if (words === null) return cells.fault('network', 'is empty; write the name of a network');
  const found = networks.find(({ id, name }) => id === words || nameKey(name) === nameKey(words));
  return found ?? cells.fault('network', `no network is called «${words}»: ${there}`);
}

/** A number, or a name, or both as in `5052 Leka`; Excel drops the first nought of a number. */
function partsOf(words: string): { number: string | undefined; name: string | undefined } {
  const [, number, name] = /^(\d{3,4})(?:[\s,:–-]+(.+))?$/u.exec(words) ?? [];
  return number === undefined ? { number, name: words } : { number: number.padStart(4, '0'), name };
}

/** What a line says of its municipality; an export has the number in a column of its own. */
function municipalityText(cells: Cells): string | null {
  const [number, name] = [cells.text('municipalityNumber'), cells.text('municipality')];
  if (number === null || name === null || partsOf(name).number !== undefined) return name ?? number;
  return `${number} ${name}`;
}

/** A double name goes by either part: «Snåsa» is «Snåase–Snåsa». */
export function isCalled({ name }: Municipality, words: string): boolean {
  const key = nameKey(words).replace(/ kommune$/, '');
  return nameKey(name) === key || nameKey(name).split('-').includes(key);
}

function findMunicipality(
  cells: Cells,
  municipalities: readonly Municipality[],
): Municipality | null | undefined {
  const words = municipalityText(cells);
  if (words === null) return null;
  const fault = (why: string) => cells.fault('municipality', why);
  const { number, name } = partsOf(words);
  const found = amongThem(words, municipalities);
  const [one, another] = found;
  if (one === undefined) {
    const meant = inCountry(words);
    return fault(
      'why' in meant ? meant.why : `${meant.one.name} is in no network here; with --create it is taken in`,
    );
  }
  if (another !== undefined) return fault(bothCalled(found, words));
  return number === undefined || name === undefined || isCalled(one, name)
    ? one
    : fault(notCalled(one, name));
}

/** Those of some municipalities that words may name: by the number, else by the name. */
function amongThem(words: string, municipalities: readonly Municipality[]): readonly Municipality[] {
  const { number } = partsOf(words);
  return municipalities.filter((one) => (number === undefined ? isCalled(one, words) : one.id === number));
}

/** What the country's municipalities say to the words of a line: the one that is meant, or why none is. */
function inCountry(words: string): { readonly one: Municipality } | { readonly why: string } {
  const { number, name } = partsOf(words);
  const numbered = number === undefined ? undefined : municipalityNumbered(number);
  if (numbered !== undefined && name === undefined) return { one: numbered };
  const { found, repeated, unknown } = municipalitiesNamed(
    number === undefined ? words : `${number} ${name ?? ''}`,
  );
  const [one, another] = found;
  if (one !== undefined && another === undefined && unknown.length === 0) return { one };
  if (numbered !== undefined) return { why: notCalled(numbered, name ?? '') };
  const [same] = repeated;
  if (same !== undefined) return { why: bothCalled(same.among, words) };
  const near = unknown.flatMap(({ nearest }) => nearest).map(({ id, name: own }) => `${id} ${own}`);
  const how =
    near.length === 0 ? 'write its number, as in «5052 Leka»' : `did you mean ${near.join(' or ')}?`;
  const why = number === undefined ? `is called «${words}»` : `has the number ${number}`;
  return { why: `no municipality ${why}; ${how}` };
}

const notCalled = ({ id, name }: Municipality, said: string): string =>
  `${id} is ${name}, not «${said}»; write ${id} alone or the right name`;

const bothCalled = (all: readonly Municipality[], said: string): string =>
  `${all.map(({ id }) => id).join(' and ')} are both called «${said}»; write the number`;

/** A network is made with nothing but its name: what it is and whose can't be told from that. */
function makeNetworks(lines: readonly Cells[], networks: Network[], { changes, notes }: Making): void {
  for (const cells of lines) {
    const name = cells.text('network');
    if (name === null || networks.some((one) => one.id === name || nameKey(one.name) === nameKey(name)))
      continue;
    const network = { id: uuid(), name, kind: '', county: '', language: 'nb' };
    networks.push(network);
    changes.push(created('Network', 'network', network, network.id));
    notes.push(`new network: «${name}»; say its kind and counties with «lagbot import networks»`);
  }
}

function makeMunicipalities(
  lines: readonly Cells[],
  municipalities: Municipality[],
  { changes, notes }: Making,
): void {
  for (const cells of lines) {
    const words = municipalityText(cells);
    if (words === null || amongThem(words, municipalities).length > 0) continue;
    const meant = inCountry(words);
    if ('why' in meant) continue;
    const { id, name } = meant.one;
    municipalities.push({ id, name });
    changes.push(created('Municipality', 'municipality', { id, name }));
    notes.push(`new municipality: ${id} ${name}`);
  }
}

/** A new row with its entry in the audit log. */
export function created(
  model: string,
  type: string,
  row: Row & { readonly id: string },
  networkId?: string,
): Change {
  const change: Change = {
    kind: 'created',
    model,
    id: row.id,
    row,
    record: { type, columns: { id: row.id } },
  };
  return networkId === undefined ? change : { ...change, networkId };
}
