import { v7 as uuid } from 'uuid';
import type { Day } from '../../calendar/days.ts';
import type { Change, Row } from '../../change.ts';
import type { NetworkSettings } from '../../domain/networks/settings.ts';
import type { Member } from './store.ts';

type Network = { readonly networkId: string; readonly networkName: string };

/** Changes what is decided for a network, while it stands as it was read; nothing where nothing differs. */
export function changeSettings(
  { networkId, networkName }: Network,
  before: NetworkSettings,
  wanted: Partial<NetworkSettings>,
): Change[] {
  const was: Row = before;
  const changed = Object.entries(wanted).filter(([setting, value]) => was[setting] !== value);
  if (changed.length === 0) return [];
  const row = Object.fromEntries(changed);
  const expect = Object.fromEntries(changed.map(([setting]) => [setting, was[setting] ?? null]));
  return [
    {
      ...{ kind: 'changed', model: 'Network', id: networkId, networkId, row, expect },
      record: { type: 'network', columns: { id: networkId, name: wanted.name ?? networkName, ...row } },
    },
  ];
}

type MemberRow = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly language: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

const memberRecord = (
  { networkName }: Network,
  name: string,
  { id, municipalityId, from, to }: MemberRow,
) => ({
  type: 'membership',
  columns: { id, network: networkName, municipality: name, municipalityNumber: municipalityId, from, to },
});

/** A municipality that the database doesn't know yet. */
export const createMunicipality = ({ id, name }: { readonly id: string; readonly name: string }): Change => ({
  ...{ kind: 'created', model: 'Municipality', id, row: { id, name } },
  record: { type: 'municipality', columns: { id, name } },
});

/** Takes a municipality into a network, from a day on where there is one. */
export function createMember(network: Network, { id, name }: Place, from: Day | null): Change {
  const { networkId } = network;
  const row = { id: uuid(), networkId, municipalityId: id, language: null, from, to: null };
  return {
    ...{ kind: 'created', model: 'Membership', id: row.id, networkId, row },
    record: memberRecord(network, name, row),
  };
}

type Place = { readonly id: string; readonly name: string };
type Kept = Pick<Member, 'from' | 'to' | 'language'>;

/** Changes when a municipality is in a network, or its language there; nothing where nothing differs. */
export function changeMember(network: Network, before: Member, wanted: Partial<Kept>): Change[] {
  const { networkId } = network;
  const { id, municipalityId, name, from, to, language } = before;
  const was: Row = { from, to, language };
  const changed = Object.entries(wanted).filter(([column, value]) => was[column] !== value);
  if (changed.length === 0) return [];
  const row = Object.fromEntries(changed);
  const expect = Object.fromEntries(changed.map(([column]) => [column, was[column] ?? null]));
  const after = { id, networkId, municipalityId, from, to, language, ...wanted };
  const { type, columns } = memberRecord(network, name, after);
  return [
    {
      ...{ kind: 'changed', model: 'Membership', id, networkId, row, expect },
      record: { type, columns: 'language' in row ? { ...columns, language: after.language } : columns },
    },
  ];
}

/** Says how many live in a municipality; nothing where that was said. */
export const changePopulation = (
  { networkId }: Network,
  { municipalityId: id, name, population }: Member,
  now: number | null,
): Change[] =>
  population === now
    ? []
    : [
        {
          ...{ kind: 'changed', model: 'Municipality', id, networkId },
          ...{ row: { population: now }, expect: { population } },
          record: { type: 'municipality', columns: { id, name, population: now } },
        },
      ];
