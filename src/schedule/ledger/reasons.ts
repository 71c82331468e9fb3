import { dayOf } from '../../calendar/days.ts';
import type { Recipient } from '../recipients.ts';
import { maxAttempts } from '../send/backoff.ts';

/** Why a message did not go, or waits, as the ledger keeps it; features add their own reasons for skipping. */
export const reasons = {
  paused: 'paused',
  erased: 'the person is erased',
  unknownPerson: 'no such person',
  tooLate: 'more than a week late',
  notBegun: 'Lagbot did not send here yet',
  unreachable: 'no reachable account',
  gaveUp: `gave up after ${maxAttempts} tries`,
  rejected: 'rejected by the platform',
  quietHours: 'quiet hours',
  workingHours: 'outside working hours',
  patience: 'the platform is busy or away',
  /** The ledger's mark of a try that was cut off: the platform is asked before the message goes again. */
  inDoubt: 'may have gone out already',
} as const;

/** What came due longer ago than this is neither planned nor sent any more: a week, in ms. */
export const oldestMs = 7 * 24 * 60 * 60 * 1000;

/** Why nothing is sent to this person at that moment, whatever it says; a pause lasts its last day out, in Oslo. */
export function obstacle(recipient: Recipient | undefined, at: Date): string | undefined {
  if (recipient === undefined) return reasons.unknownPerson;
  if (recipient.isErased) return reasons.erased;
  const { pausedFrom = '', pausedUntil } = recipient;
  const day = dayOf(at);
  return pausedUntil !== undefined && day >= pausedFrom && day <= pausedUntil ? reasons.paused : undefined;
}
