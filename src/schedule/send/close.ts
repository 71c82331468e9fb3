import { v7 as uuid } from 'uuid';
import type { Closing, Reminder } from '../../chat/feature.ts';
import { type Address, type Channel, DeliveryError } from '../../chat/messenger.ts';
import type { Database } from '../../database/open.ts';
import { createClaims } from '../ledger/claims.ts';
import { findEarlier, isGathered, listToClose } from '../ledger/earlier.ts';
import type { ClaimedMessage } from '../ledger/ledger.ts';
import type { Fate } from '../ledger/mark.ts';
import { createMarker } from '../ledger/marker.ts';
import { oldestMs, reasons } from '../ledger/reasons.ts';
import { createThrottles, type Throttles } from '../ledger/throttles.ts';
import { createPlanner } from '../planner.ts';
import type { Recipient } from '../recipients.ts';
import { afterPatience } from './backoff.ts';
import type { DeliveryParts } from './delivery.ts';
import { inTime } from './in-time.ts';
import { later, wordsOf } from './send.ts';

type CloserParts = Omit<DeliveryParts, 'clock' | 'signal'> & { readonly signal: AbortSignal };

/** So many are claimed at once; they go one by one. */
const fewClaimed = 8;
const leaseSeconds = 60;

/**
 * Gives what closes old messages at a moment: it enters them in the ledger, under kinds that the delivery leaves
 * alone, and changes them one by one where they stand. It goes beside the delivery and never before it: a platform
 * that is busy with changes is still sent messages, and one that is busy with messages isn't asked for changes.
 */
export function createCloser(parts: CloserParts): (clock: () => Date) => Promise<void> {
  const closings = parts.reminders.flatMap(({ closes }) => closes ?? []);
  const platforms = [...parts.messengers].flatMap(([platform, { update }]) =>
    update === undefined ? [] : [platform],
  );
  const reminders = closings.map((closing) => reminderOf(closing, platforms));
  const planDue = createPlanner({ ...parts, reminders });
  /** Until when a workspace wants no more changes, in ms. */
  const patience = new Map<string, number>();
  return async (clock) => {
    if (reminders.length === 0 || platforms.length === 0 || parts.signal.aborted) return;
    await planDue(clock());
    await closeDue({ ...parts, reminders, closings, clock, patience });
  };
}

/** A closing as the planner and the ledger take it: its entries are messages that aren't sent. */
function reminderOf({ kind, plan }: Closing<Database>, platforms: readonly Channel[]): Reminder<Database> {
  return {
    kind,
    plan: async (window, database) => listToClose(database, await plan(window, database), platforms),
    compose: async () => ({ skip: 'changes an old message' }),
  };
}

type Closer = CloserParts & {
  readonly closings: readonly Closing<Database>[];
  readonly clock: () => Date;
  readonly patience: Map<string, number>;
};

async function closeDue(closer: Closer): Promise<void> {
  const { database, log, signal } = closer;
  const claimedBy = `${closer.instance}/${uuid()}`;
  const throttles = createThrottles(database);
  const claims = createClaims(closer, { claimedBy, leaseSeconds, batchSize: () => fewClaimed, throttles });
  const marker = createMarker(database, claimedBy, { log, signal });
  const renewal = setInterval(
    () => claims.renew().catch((error) => log.warn({ err: error }, 'leases could not be prolonged')),
    (leaseSeconds * 1000) / 3,
  );
  try {
    for (;;) {
      const parcel = signal.aborted ? undefined : await claims.next();
      if (parcel === undefined) break;
      for (const message of parcel.messages) {
        if (claims.isHeld(message.id))
          await marker({ ...(await close(closer, throttles, message, parcel.recipient)), id: message.id });
        claims.done([message.id]);
      }
    }
  } finally {
    clearInterval(renewal);
    await claims.giveBack();
  }
}

/** Changes one old message, and tells what becomes of its entry. Never throws. */
async function close(
  closer: Closer,
  throttles: Throttles,
  entry: ClaimedMessage,
  recipient: Recipient | undefined,
): Promise<Fate> {
  try {
    return await tryToClose(closer, throttles, entry, recipient);
  } catch (error) {
    closer.log.error({ err: error, delivery: entry.id, kind: entry.kind }, 'a message could not be closed');
    return later(closer, entry, wordsOf(error), { isInDoubt: false });
  }
}

async function tryToClose(
  closer: Closer,
  throttles: Throttles,
  entry: ClaimedMessage,
  recipient: Recipient | undefined,
): Promise<Fate> {
  const { database, closings, clock, messengers } = closer;
  if (clock().getTime() - entry.dueAt.getTime() > oldestMs) return skipped(reasons.tooLate);
  const closing = closings.find(({ kind }) => kind === entry.kind);
  const earlier = await findEarlier(database, entry);
  if (closing === undefined || earlier === undefined) return skipped('the message is gone');
  if (recipient === undefined || recipient.isErased) return skipped(reasons.erased);
  if (await isGathered(database, earlier)) return skipped('stands together with other messages');
  const composed = await closing.compose(earlier, database, clock());
  if ('skip' in composed) return skipped(composed.skip);
  // The ledger doesn't say by which account it went, where somebody has several.
  const accounts = recipient.accounts.filter(({ platform }) => platform === earlier.platform);
  let said: string = reasons.unreachable;
  for (const account of accounts) {
    const { platform } = account;
    const patience = patienceWith(closer, throttles, account);
    if (patience !== undefined) return waiting(patience);
    try {
      const updating = messengers.get(platform)?.update?.(account, earlier.messageId, composed.card);
      if (updating === undefined) continue;
      await inTime(updating);
      return { state: 'sent', platform, response: earlier.messageId, sentAt: clock() };
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      if (error.reason === 'later') return refused(closer, account, entry, error);
      said = wordsOf(error);
    }
  }
  return skipped(`can't be changed: ${said}`);
}

const workspaceOf = ({ platform, tenant }: Address): string => `${platform}/${tenant}`;

/** Until when nothing may be changed there: what messages wait for is waited for as well. */
function patienceWith({ clock, patience }: Closer, throttles: Throttles, account: Address): Date | undefined {
  const now = clock();
  const own = patience.get(workspaceOf(account)) ?? 0;
  return own > now.getTime() ? new Date(own) : throttles.until(account, now);
}

function refused(closer: Closer, account: Address, entry: ClaimedMessage, error: DeliveryError): Fate {
  const { clock, patience } = closer;
  if (error.retryAfter === undefined) {
    // The others of a platform that is away needn't each find out.
    patience.set(workspaceOf(account), afterPatience(silentSeconds, clock()).getTime());
    return later(closer, entry, wordsOf(error), { platform: account.platform, isInDoubt: false });
  }
  const until = afterPatience(error.retryAfter, clock());
  patience.set(workspaceOf(account), until.getTime());
  return waiting(until);
}

const silentSeconds = 60;
const waiting = (until: Date): Fate => ({
  state: 'planned',
  notBefore: until,
  isAttempt: false,
  reason: reasons.patience,
});
const skipped = (reason: string): Fate => ({ state: 'skipped', reason });
