import type { Change } from '../../../change.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { button } from '../../../chat/wording.ts';
import { coordinatorsGuard, findGuard, turnGuard } from '../../../database/guards.ts';
import { extentOf } from '../../../domain/rights.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { pendingTexts } from '../pending/texts.ts';
import { hasOtherCoordinator, type RoleRow } from '../store.ts';
import { isAttesting } from './rules.ts';
import { memberTexts } from './texts.ts';
import { memberSaid } from './texts-said.ts';

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
  const { lastCoordinator, buttonNew } = memberTexts[language];
  const add = button(memberSaid.newMember, language, { label: buttonNew, value: '' });
  throw new UserError(card(paragraph(lastCoordinator(role.network.name)), buttons(add)));
}

/** Nobody takes an attesting role alone, and so nobody prolongs their own. */
export function refuseOwnLonger({ personId, kind }: RoleRow, { actor, language }: Context): void {
  if (personId === actor.id && isAttesting(kind)) throw new UserError(pendingTexts[language].faults.extend);
}
