import { type Deed, reversed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { refuseOthers } from '../members/handlers-find.ts';
import { refuseOwnLonger } from '../members/handlers-guard.ts';
import { memberTexts } from '../members/texts.ts';
import { findPending, removePending } from '../pending/store.ts';
import { type RoleRow, roleRecord } from '../store.ts';
import { findRoleById } from './store.ts';
import { texts } from './texts.ts';

/** Takes a handover back, or does it again: both roles at once, while they stand as it left them. */
export async function takeBackHandover({ changes }: Deed, context: Context): Promise<Answer> {
  const { database, language } = context;
  const words = texts[language];
  const backs = [];
  for (const made of changes) {
    const pending = made.model === 'PendingRole' ? await findPending(database, made.id) : undefined;
    if (pending !== undefined) backs.push(removePending(pending));
    if (made.model !== 'Role') continue;
    const role = { ...(await findRoleById(database, made.id)), ...made.before } as RoleRow;
    refuseOthers(role, context);
    if (made.kind === 'changed') refuseOwnLonger(role, context);
    backs.push(reversed(made, roleRecord(role), role.networkId));
  }
  if (backs.length === 0) throw new UserError(memberTexts[language].nothingToUndo);
  const isAgain = changes.some(({ kind }) => kind === 'removed');
  return answer(card(paragraph(isAgain ? words.doneAgain : words.undone)), backs);
}
