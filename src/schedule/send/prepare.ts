import type { Card } from '../../chat/card.ts';
import type { Composed, Reminder } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import type { ClaimedMessage } from '../ledger/ledger.ts';
import type { Fate } from '../ledger/mark.ts';
import { obstacle, oldestMs, reasons } from '../ledger/reasons.ts';
import { endOfQuiet, endOfWork, workingTimeFrom } from '../quiet.ts';
import type { Messengers, Recipient } from '../recipients.ts';
import { maxAttempts } from './backoff.ts';

export type PrepareParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly messengers: Messengers;
};

/**
 * A message as it should read at `now`, or what becomes of it instead. It waits for the end of the recipient's quiet
 * hours, and for working hours where its feature wants that, unless it would be of no use any more by then: what
 * the feature would say at that time decides.
 */
export async function prepare(
  parts: PrepareParts,
  message: ClaimedMessage,
  recipient: Recipient | undefined,
  now: Date,
): Promise<Card | Fate> {
  const reminder = parts.reminders.find((one) => one.kind === message.kind);
  if (reminder === undefined) throw new Error(`nobody composes messages of the kind ${message.kind}`);
  const why = obstacle(recipient, now) ?? whyTooLate(message, reminder, now);
  if (why !== undefined) return { state: 'skipped', reason: why };
  if (message.attempts > maxAttempts) return { state: 'failed', reason: reasons.gaveUp };
  const compose = (at: Date): Promise<Composed> => {
    const { matter, recipientId, networkId, slot, dueAt } = message;
    const planned = { matter, recipientId, networkId, slot, dueAt };
    return reminder.compose(planned, parts.database, at, parts.messengers.has('email'));
  };
  const composed = await compose(now);
  if ('skip' in composed) return { state: 'skipped', reason: composed.skip };
  for (const { until, usefulAt, reason } of waits(message, reminder, recipient, now)) {
    if ('skip' in (await compose(usefulAt))) continue;
    return {
      state: 'planned',
      notBefore: until,
      isAttempt: false,
      reason: message.isInDoubt ? reasons.inDoubt : reason,
    };
  }
  return composed.card;
}

/** Until when a message may wait, why, and the moment at which it must still be of use for that. */
type Wait = { readonly until: Date; readonly usefulAt: Date; readonly reason: string };

function waits(
  { dueAt }: ClaimedMessage,
  { waitsForWork = false }: Reminder<Database>,
  recipient: Recipient | undefined,
  now: Date,
): Wait[] {
  const found: Wait[] = [];
  const work = waitsForWork ? workingTimeFrom(dueAt) : dueAt;
  // Whoever hears of it when work begins has that day to act on it.
  if (work > now) found.push({ until: work, usefulAt: endOfWork(work), reason: reasons.workingHours });
  const quietEnd = recipient?.quietHours === undefined ? undefined : endOfQuiet(now, recipient.quietHours);
  if (quietEnd !== undefined) found.push({ until: quietEnd, usefulAt: quietEnd, reason: reasons.quietHours });
  return found;
}

function whyTooLate(
  { dueAt }: ClaimedMessage,
  { waitsForWork = false }: Reminder<Database>,
  now: Date,
): string | undefined {
  const due = waitsForWork ? workingTimeFrom(dueAt) : dueAt;
  return now.getTime() - due.getTime() > oldestMs ? reasons.tooLate : undefined;
}
