import { type Day, instantAt } from '../../calendar.ts';
import type { PlannedMessage } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import { reminderTime } from '../reminder-days.ts';
import { listInvited } from './store-guests.ts';

/** Something to tell everybody invited but one: on the morning of a day, or at `dueAt`. */
export type Due = {
  readonly matter: string;
  readonly networkId: string;
  readonly slot: Day;
  readonly dueAt?: Date;
  readonly except?: string | undefined;
};

/** A message for each person with a role in the network on that day. */
export async function messagesOf(due: readonly Due[], database: Database): Promise<PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  for (const slot of new Set(due.map((one) => one.slot))) {
    const ofDay = due.filter((one) => one.slot === slot);
    const invited = await listInvited(database, [...new Set(ofDay.map(({ networkId }) => networkId))], slot);
    for (const { matter, networkId, except, dueAt = instantAt(slot, reminderTime) } of ofDay) {
      for (const recipientId of invited.get(networkId) ?? []) {
        if (recipientId !== except) messages.push({ matter, recipientId, networkId, slot, dueAt });
      }
    }
  }
  return messages;
}
