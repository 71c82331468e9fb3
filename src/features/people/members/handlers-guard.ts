import type { Change } from '../../../change.ts';
import { coordinatorsGuard, findGuard, turnGuard } from '../../../database/guards.ts';
import { extentOf } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { pendingTexts } from '../pending/texts.ts';
import { hasOtherCoordinator, type RoleRow } from '../store.ts';
import { isAttesting } from './rules.ts';
import { memberTexts } from './texts.ts';

/**
 * Without a coordinator nobody could let anybody in any more, not even a new coordinator. The change given lets two who
 * are to go at once not both go.
 */
export async function keepCoordinator(
  role: RoleRow & { network: { name: string } },
  by: string,
  { database, language }: Context,
): Promise<Change[]> {
  if (extentOf('people.manage', role.kind) === undefined) return [];
  const id = coordinatorsGuard(role.networkId);
  const { writes } = await findGuard(database, id);
  if (await hasOtherCoordinator(database, role, by)) return [turnGuard(id, writes)];
  throw new UserError(memberTexts[language].lastCoordinator(role.network.name));
}

/** Nobody takes an attesting role alone, and so nobody prolongs their own. */
export function refuseOwnLonger({ personId, kind }: RoleRow, { actor, language }: Context): void {
  if (personId === actor.id && isAttesting(kind)) throw new UserError(pendingTexts[language].faults.extend);
}
