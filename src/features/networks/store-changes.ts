import type { Change, Row } from '../../change.ts';
import type { NetworkSettings } from '../../domain/networks/settings.ts';

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
