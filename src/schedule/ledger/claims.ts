import { gather, isMissed, lateMs } from '../gather.ts';
import { findRecipients } from '../recipients.ts';
import type { Parcel, SendParts } from '../send/send.ts';
import { type ClaimedMessage, claim, freeLapsed, release, renew } from './ledger.ts';
import type { Throttles } from './throttles.ts';

export type ClaimsSettings = {
  /** Unique to the run. */
  readonly claimedBy: string;
  readonly leaseSeconds: number;
  /** How many are claimed by the next statement. */
  readonly batchSize: () => number;
  readonly throttles: Throttles;
};

/** Gives the index of one of these; they are at least one. */
type Choose = (parcels: readonly Parcel[]) => number;

/** What one run of the delivery holds of the ledger. */
export type Claims = {
  /**
   * What is to be sent next, or undefined when nothing is due: of all that is at hand the one that `choose` says, else
   * the first. Rejects when the database is away.
   */
  next(choose?: Choose): Promise<Parcel | undefined>;
  /** Whether a message is still ours: a process that stood still may have lost its claims meanwhile. */
  isHeld(id: string): boolean;
  /** No longer held: it is marked, or another's. */
  done(ids: readonly string[]): void;
  /** Prolongs the leases of all that is held. */
  renew(): Promise<void>;
  /** Gives back what was claimed and not handed out. */
  giveBack(): Promise<void>;
};

/** Claims due messages batch by batch; the next batch is fetched while the last ones of this one are being sent. */
export function createClaims(parts: SendParts, settings: ClaimsSettings): Claims {
  const { database, clock } = parts;
  const { claimedBy, leaseSeconds, batchSize, throttles } = settings;
  const kinds = parts.reminders.map((reminder) => reminder.kind);
  /** When the lease of each held message ends, in ms of the real time: leases don't go by a clock set by hand. */
  const leases = new Map<string, number>();
  let queue: Parcel[] = [];
  let isDry = false;
  let refilling: Promise<void> | undefined;

  async function take(now: Date, limit: number, missedBy?: { recipientIds: string[]; before: Date }) {
    const until = Date.now() + leaseSeconds * 1000;
    const wanted = { now, limit, kinds, ...(missedBy === undefined ? {} : { missedBy }) };
    const messages = await claim(database, { claimedBy, leaseSeconds, ...wanted });
    // One that is held already was claimed anew because its lease had run out in the middle of sending.
    const fresh = messages.filter(({ id }) => !leases.has(id));
    for (const { id } of messages) leases.set(id, until);
    return { fresh, isFull: messages.length === limit };
  }

  async function refill(): Promise<void> {
    const now = clock();
    const { fresh, isFull } = await take(now, batchSize());
    const missed = await takeMissed(fresh, now);
    // What a dead process held is looked for last, for its lease has to run out first.
    isDry = !isFull && (await freeLapsed(database, clock())) === 0;
    if (fresh.length === 0) return;
    const ids = fresh.map((message) => message.recipientId);
    const [recipients] = await Promise.all([
      findRecipients(database, ids, parts.messengers),
      throttles.refresh(now),
    ]);
    for (const messages of gather([...fresh, ...missed], now)) {
      queue.push({ messages, recipient: recipients.get(messages[0]?.recipientId ?? '') });
    }
  }

  /** What else has been missed by people who have missed one of these. */
  async function takeMissed(messages: readonly ClaimedMessage[], now: Date): Promise<ClaimedMessage[]> {
    const late = messages.filter((message) => isMissed(message, now));
    if (late.length === 0) return [];
    const recipientIds = [...new Set(late.map((message) => message.recipientId))];
    const before = new Date(now.getTime() - lateMs);
    return (await take(now, mostMissed, { recipientIds, before })).fresh;
  }

  function startRefill(): Promise<void> {
    refilling ??= refill().finally(() => {
      refilling = undefined;
    });
    return refilling;
  }

  const isHeld = (id: string): boolean => (leases.get(id) ?? 0) > Date.now();

  /** The next that is still ours, whole. */
  function shift(choose: Choose): Parcel | undefined {
    while (queue.length > 0) {
      const [parcel] = queue.splice(choose(queue), 1);
      if (parcel === undefined) return undefined;
      const { messages, recipient } = parcel;
      const ours = messages.filter(({ id }) => isHeld(id) || !leases.delete(id));
      // Whoever freed them or will: they are due again, and perhaps this run's.
      if (ours.length < messages.length) isDry = false;
      if (ours.length > 0) return { messages: ours, recipient };
    }
    return undefined;
  }

  return {
    next: async (choose = () => 0) => {
      for (;;) {
        const parcel = shift(choose);
        if (parcel !== undefined) {
          // Whoever has a message to send doesn't wait for the next batch; whoever needs it hears what went wrong.
          if (!isDry && queue.length * 2 < batchSize()) startRefill().catch(() => undefined);
          return parcel;
        }
        if (isDry && refilling === undefined) return undefined;
        await startRefill();
      }
    },
    isHeld,
    done: (ids) => {
      for (const id of ids) leases.delete(id);
    },
    renew: async () => {
      const until = Date.now() + leaseSeconds * 1000;
      // What has lapsed may be another's by now, and isn't asked for again: it would be held and never sent.
      const ids = [...leases.keys()].filter(isHeld);
      const ours = new Set(await renew(database, { claimedBy, leaseSeconds, ids }));
      for (const id of ids) {
        if (!ours.has(id)) leases.delete(id);
        else if (leases.has(id)) leases.set(id, until);
      }
    },
    giveBack: async () => {
      await refilling?.catch(() => undefined);
      const ids = queue.flatMap(({ messages }) => messages.map(({ id }) => id));
      queue = [];
      await release(database, { claimedBy, now: clock(), ids });
    },
  };
}

/** So many missed messages are claimed beside a batch. */
const mostMissed = 500;
