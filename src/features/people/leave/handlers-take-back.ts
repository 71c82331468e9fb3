import { addDays, dayOf } from '../../../calendar/days.ts';
import { type Change, type Deed, type Made, type Row, reversed } from '../../../change.ts';
import { type Answer, answer } from '../../../chat/answer.ts';
import { card, paragraph } from '../../../chat/card.ts';
import { refuseChanged } from '../../../domain/deeds.ts';
import type { Context } from '../../context.ts';
import { findRoleById } from '../handover/store.ts';
import { keepCoordinator } from '../members/handlers-guard.ts';
import { type RoleRow, roleRecord } from '../store.ts';
import { texts } from './texts.ts';

/** Takes it back that somebody left, or does it again, while their roles stand as that left them. */
export async function takeBackLeave(deed: Deed, context: Context): Promise<Answer> {
  const { actor, database, language, now } = context;
  const words = texts[language];
  await refuseChanged(deed, context);
  const changes: Change[] = [];
  let name = '';
  for (const made of deed.changes) {
    const role = { ...(await findRoleById(database, made.id)), ...made.before } as RoleRow;
    name = actor.roles.find(({ networkId }) => networkId === role.networkId)?.networkName ?? name;
    if (endsAgain(made))
      changes.push(
        ...(await keepCoordinator({ ...role, network: { name } }, addDays(dayOf(now), 1), context)),
      );
    changes.push(reversed(made, roleRecord(role), role.networkId));
  }
  const told = deed.changes.some(endsAgain) ? words.left(name) : words.back(name);
  return answer(card(paragraph(told)), changes);
}

/** Whether turning a change over ends a role: one that it made, or let last longer. */
const endsAgain = ({ kind, row, before = {} }: Made): boolean =>
  kind === 'created' || (kind === 'changed' && endOf(row) > endOf(before));

const endOf = ({ to }: Row): string => String(to ?? '9999-12-31');
