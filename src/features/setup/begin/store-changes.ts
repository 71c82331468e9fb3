import { v7 as uuid } from 'uuid';
import { dayOf } from '../../../calendar/days.ts';
import type { Change } from '../../../change.ts';
import { kindsFor } from '../../../domain/rights.ts';
import { createRole } from '../../people/store.ts';

/** A network of which its name and language alone are known. */
export type NewNetwork = { readonly id: string; readonly name: string; readonly language: string };

/** Makes a network known, whose kind and county nobody has said yet. */
export const createNetwork = (network: NewNetwork): Change => ({
  ...{ kind: 'created', model: 'Network', id: network.id, networkId: network.id },
  row: { ...network, kind: '', county: '' },
  record: { type: 'network', columns: { id: network.id, network: network.name } },
});

/** Makes somebody a network's coordinator from today on. */
export const coordinate = (networkId: string, personId: string, now: Date): Change[] =>
  kindsFor('networks.set').map((kind) =>
    createRole({ id: uuid(), personId, networkId, municipalityId: null, kind, from: dayOf(now), to: null }),
  );
