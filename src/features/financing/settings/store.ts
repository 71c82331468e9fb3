import type { Change } from '../../../change.ts';
import type { Settings } from './parse.ts';

/** Changes how a network's own work is reckoned; nothing where nothing differs. */
export function changeSettings(
  { networkId, networkName }: { readonly networkId: string; readonly networkName: string },
  before: Settings,
  after: Settings,
): Change[] {
  const isSame =
    before.ownFinancingYear === after.ownFinancingYear &&
    before.countsGrantHours === after.countsGrantHours &&
    before.countsUntagged === after.countsUntagged;
  if (isSame) return [];
  return [
    {
      ...{ kind: 'changed', model: 'Network', id: networkId, networkId },
      row: { ...after },
      expect: { ...before },
      record: { type: 'network', columns: { id: networkId, name: networkName, ...after } },
    },
  ];
}
