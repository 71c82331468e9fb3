import { type Day, dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { isInvited } from '../../../domain/audience/audiences.ts';
import { findRecipient } from '../../../domain/people.ts';
import type { HeldRole } from '../../../domain/reminders/plan.ts';
import { kindMay } from '../../../domain/rights.ts';
import type { Language } from '../../../language.ts';
import type { Gathering } from '../rules.ts';
import { findGathering } from '../store.ts';

/** Whether somebody hears of a gathering by a role: whoever is in one of the audiences, but one. */
export const isTold =
  (audiences: Iterable<string | null>, except?: string | undefined) =>
  (role: HeldRole): boolean =>
    role.personId !== except && [...audiences].some((audience) => isInvited(audience, role));

/** A gathering as a message's recipient sees it. */
export type Found = { readonly gathering: Gathering; readonly language: Language; readonly today: Day };

/** What a reminder's recipient would read now, or why it shouldn't go. */
export async function composeFor(
  message: PlannedMessage,
  database: Database,
  now: Date,
  show: (found: Found) => Composed | Promise<Composed>,
  whose: 'invited' | 'planners' | 'anyone' = 'invited',
): Promise<Composed> {
  const { matter, recipientId, networkId } = message;
  const [id = ''] = matter.split('/');
  const today = dayOf(now);
  const [gathering, reader] = await Promise.all([
    findGathering(database, id, { networkIds: [networkId], personId: recipientId }),
    findRecipient(database, recipientId, networkId, today),
  ]);
  if (gathering === undefined) return { skip: 'the gathering is gone' };
  if (reader === undefined) return { skip: 'no longer has a role in the network' };
  const isTheirs = {
    invited: () => reader.roles.some((role) => isInvited(gathering.audience, role)),
    planners: () => reader.roles.some(({ kind }) => kindMay(kind, 'gatherings.plan')),
    anyone: () => true,
  };
  if (!isTheirs[whose]()) return { skip: 'is not for them any more' };
  return show({ gathering, language: reader.language, today });
}
