import { type Day, dayOf, instantAt } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';

import { isInvited } from '../../../domain/audience/audiences.ts';

import { findRecipient } from '../../../domain/people.ts';

import { reminderTime } from '../../../domain/reminder-days.ts';
import { kindMay } from '../../../domain/rights.ts';
import type { Language } from '../../../language.ts';
import type { Gathering } from '../rules.ts';
import { findGathering } from '../store.ts';
import { listInvited } from '../store-guests.ts';

/** Something to tell everybody invited but one: on the morning of a day, or at `dueAt`. */
export type Due = {
  readonly matter: string;
  readonly networkId: string;
  readonly slot: Day;
  readonly dueAt?: Date;
  readonly except?: string | undefined;
  /** Whom it is for: whoever is in one of the audiences. */
  readonly audiences: readonly (string | null)[];
};

/** A message for each person with a role in the network on that day who is in the audience. */
export async function messagesOf(due: readonly Due[], database: Database): Promise<PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  for (const slot of new Set(due.map((one) => one.slot))) {
    const ofDay = due.filter((one) => one.slot === slot);
    const invited = await listInvited(database, [...new Set(ofDay.map(({ networkId }) => networkId))], slot);
    for (const { matter, networkId, except, audiences, dueAt = instantAt(slot, reminderTime) } of ofDay) {
      const roles = (invited.get(networkId) ?? []).filter((role) =>
        audiences.some((audience) => isInvited(audience, role)),
      );
      for (const recipientId of new Set(roles.map(({ personId }) => personId))) {
        if (recipientId !== except) messages.push({ matter, recipientId, networkId, slot, dueAt });
      }
    }
  }
  return messages;
}

/** A gathering as a message's recipient sees it. */
export type Found = { readonly gathering: Gathering; readonly language: Language; readonly today: Day };

/** What a reminder's recipient would read now, or why it shouldn't go. */
export async function composeFor(
  message: PlannedMessage,
  database: Database,
  now: Date,
  show: (found: Found) => Composed | Promise<Composed>,
  isForOrganiser = false,
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
  const isTheirs = isForOrganiser
    ? reader.roles.some(({ kind }) => kindMay(kind, 'gatherings.plan'))
    : reader.roles.some((role) => isInvited(gathering.audience, role));
  if (!isTheirs) return { skip: 'is not for them any more' };
  return show({ gathering, language: reader.language, today });
}
