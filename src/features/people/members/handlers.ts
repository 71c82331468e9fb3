import { type Answer, answer } from '../../../chat/answer.ts';
import { trim } from '../../../text.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { listAccessRequests } from '../access/store.ts';
import { membersCard } from './cards.ts';
import { type Listed, listMine, myNetworks, narrowed, peopleAtHead } from './handlers-find.ts';
import { memberTexts } from './texts.ts';

/** Everyone whose roles the actor sees, and who asks to be let in; those alone whom words name: a person, a role, a place. */
export async function listMembers(text: string, context: Context): Promise<Answer> {
  const { database, language, now } = context;
  const roles = await listMine(context);
  if (trim(text) !== '') {
    const found = namedIn(text, roles);
    if (found.length === 0) throw new UserError(memberTexts[language].notRead(text.slice(0, 40)));
    return answer(membersCard(language, found, [], trim(text)));
  }
  return answer(membersCard(language, roles, await listAccessRequests(database, myNetworks(context), now)));
}

function namedIn(text: string, roles: readonly Listed[]): readonly Listed[] {
  const naming = peopleAtHead(text, roles);
  const { found, rest } = narrowed(naming?.found ?? roles, naming?.rest ?? text);
  return rest === '' ? found : [];
}
