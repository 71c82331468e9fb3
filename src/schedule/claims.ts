import { type ClaimedMessage, claim, release, renew } from './ledger.ts';
import { findRecipients, type Recipient } from './recipients.ts';
import type { SendParts } from './send.ts';

export type Job = { readonly message: ClaimedMessage; readonly recipient: Recipient | undefined };

export type ClaimsSettings = {
  /** Unique to the run. */
  readonly claimedBy: string;
  readonly leaseSeconds: number;
  /** How many are claimed by one statement. */
  readonly batchSize: number;
};

/** What one run of the delivery holds of the ledger. */
export type Claims = {
  /** The next message to send, or undefined when nothing is due. Rejects when the database is away. */
  next(): Promise<Job | undefined>;
  /** No longer held: it is marked. */
  done(id: string): void;
  /** Prolongs the leases of all that is held. */
  renew(): Promise<void>;
  /** Gives back what was claimed and not handed out. */
  giveBack(): Promise<void>;
};

/** Claims due messages batch by batch; the next batch is fetched while the last ones of this one are being sent. */
export function createClaims(
  parts: SendParts,
  { claimedBy, leaseSeconds, batchSize }: ClaimsSettings,
): Claims {
  const { database, clock } = parts;
  const kinds = parts.reminders.map((reminder) => reminder.kind);
  /** When the lease of each held message ends, in ms. */
  const leases = new Map<string, number>();
  let queue: Job[] = [];
  let isDry = false;
  let refilling: Promise<void> | undefined;

  async function refill(): Promise<void> {
    const now = clock();
    const messages = await claim(database, { claimedBy, now, leaseSeconds, limit: batchSize, kinds });
    isDry = messages.length < batchSize;
    // One that is held already was claimed anew because its lease had run out in the middle of sending.
    const fresh = messages.filter(({ id }) => !leases.has(id));
    for (const { id } of messages) leases.set(id, now.getTime() + leaseSeconds * 1000);
    if (fresh.length === 0) return;
    const ids = fresh.map((message) => message.recipientId);
    const recipients = await findRecipients(database, ids, parts.messengers);
    queue.push(...fresh.map((message) => ({ message, recipient: recipients.get(message.recipientId) })));
  }

  function startRefill(): Promise<void> {
    refilling ??= refill().finally(() => {
      refilling = undefined;
    });
    return refilling;
  }

  /** The first that is still ours: a process that stood still may have lost its claims meanwhile. */
  function take(): Job | undefined {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      if ((leases.get(job.message.id) ?? 0) > clock().getTime()) return job;
      leases.delete(job.message.id);
    }
    return undefined;
  }

  return {
    next: async () => {
      for (;;) {
        const job = take();
        if (job !== undefined) {
          // Whoever has a message to send doesn't wait for the next batch; whoever needs it hears what went wrong.
          if (!isDry && queue.length * 2 < batchSize) startRefill().catch(() => undefined);
          return job;
        }
        if (isDry && refilling === undefined) return undefined;
        await startRefill();
      }
    },
    done: (id) => void leases.delete(id),
    renew: async () => {
      const now = clock();
      const ids = [...leases.keys()];
      const ours = new Set(await renew(database, { claimedBy, now, leaseSeconds, ids }));
      for (const id of ids) {
        if (!ours.has(id)) leases.delete(id);
        else if (leases.has(id)) leases.set(id, now.getTime() + leaseSeconds * 1000);
      }
    },
    giveBack: async () => {
      await refilling?.catch(() => undefined);
      const ids = queue.map((job) => job.message.id);
      queue = [];
      await release(database, { claimedBy, now: clock(), ids });
    },
  };
}
