import type { Change } from '../../../change.ts';
import type { Settings } from './parse.ts';

const settings = ['ownFinancingYear', 'countsGrantHours', 'countsUntagged'] as const;

/** Changes how a network's own work is reckoned; nothing where nothing differs. */
export const changeSettings = (
  { networkId, networkName }: { readonly networkId: string; readonly networkName: string },
  before: Settings,
  after: Settings,
): Change[] =>
  settings.every((one) => before[one] === after[one])
    ? []
    : [
        {
          ...{ kind: 'changed', model: 'Network', id: networkId, networkId },
          ...{ row: { ...after }, expect: { ...before } },
          record: { type: 'network', columns: { id: networkId, name: networkName, ...after } },
        },
      ];
