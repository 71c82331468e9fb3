import type { Database } from '../../../database/open.ts';
import { listCoordinators } from '../../../domain/people.ts';
import { kindOf } from '../../../domain/roles.ts';
import type { NamedRole } from '../members/store-told.ts';
import type { Newcomer } from './cards.ts';

/** Who somebody is by a role of theirs, and whom else they can ask. */
export async function readNewcomer(database: Database, role: NamedRole, now: Date): Promise<Newcomer> {
  const { networkId, municipalityId, from, person, municipality, network, organisation } = role;
  const coordinators = await listCoordinators(database, [networkId], now);
  return {
    ...{ networkId, municipalityId, network: network.name, from, kind: kindOf(role.kind) ?? 'medlem' },
    ...{ place: municipality?.name, organisation: organisation?.name },
    coordinators: coordinators.filter((name) => name !== person.name),
  };
}
