import { v7 as uuid } from 'uuid';
import type { Change, Row } from '../../change.ts';
import type { Database } from '../../database/open.ts';
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
 * a municipality where the line has its number and name, and so is its membership of the network.
 */
export async function readPlaces(
  { client }: Database,
  lines: readonly Cells[],
  mayCreate: boolean,
): Promise<Places> {
  const networks: Network[] = await client.network.findMany({ select: { id: true, name: true } });
  const municipalities: Municipality[] = await client.municipality.findMany();
  const memberships = await client.membership.findMany({ select: { networkId: true, municipalityId: true } });
  const members = new Set(memberships.map((one) => `${one.networkId} ${one.municipalityId}`));
  const making: Making = { changes: [], notes: [] };
  if (mayCreate) {
    makeNetworks(lines, networks, making);
    makeMunicipalities(lines, municipalities, making);
  }
  return {
    network: (cells) => findNetwork(cells, networks),
    municipality: (cells, network) => {
      if (network === undefined) return undefined;
      const found = findMunicipality(cells, municipalities, mayCreate);
      if (found === undefined || found === null) return found;
      const key = `${network.id} ${found.id}`;
      if (members.has(key)) return found;
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
  mayCreate: boolean,
): Municipality | null | undefined {
  const words = municipalityText(cells);
  if (words === null) return null;
  const { number, name } = partsOf(words);
  if (number !== undefined) {
    const numbered = municipalities.find(({ id }) => id === number);
    const how = mayCreate
      ? `to make it, write number and name: «${number} NAME»`
      : `--create makes it from «${number} NAME»`;
    if (numbered === undefined)
      return cells.fault('municipality', `no municipality has the number ${number}; ${how}`);
    if (name === undefined || isCalled(numbered, name)) return numbered;
    return cells.fault(
      'municipality',
      `${number} is ${numbered.name}, not «${name}»; write ${number} alone or the right name`,
    );
  }
  const [found, another] = municipalities.filter((one) => isCalled(one, words));
  if (found === undefined) {
    const how = mayCreate ? 'to make it, write number and name' : '--create makes it from number and name';
    return cells.fault('municipality', `no municipality is called «${words}»; ${how}, as in «5052 Leka»`);
  }
  if (another === undefined) return found;
  return cells.fault(
    'municipality',
    `${found.id} and ${another.id} are both called «${words}»; write the number`,
  );
}

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
    const { number, name } = partsOf(municipalityText(cells) ?? '');
    if (number === undefined || name === undefined || municipalities.some(({ id }) => id === number))
      continue;
    municipalities.push({ id: number, name });
    changes.push(created('Municipality', 'municipality', { id: number, name }));
    notes.push(`new municipality: ${number} ${name}`);
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
