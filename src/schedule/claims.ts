import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { gather, isMissed, lateMs } from './compose.ts';
import { type ClaimedMessage, claim, freeLapsed, type Mark, mark, release, renew } from './ledger.ts';
import { findNetworkRules } from './networks.ts';
import { findRecipients } from './recipients.ts';
import type { Parcel, SendParts } from './send.ts';
import { createThrottles, type Throttles } from './throttles.ts';

/** So many missed messages are claimed beside a batch. */
const mostMissed = 500;

type ClaimsSettings = {
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

/** What one run claims and writes down; its leases are prolonged until `end` gives back what is left. */
export type Run = {
  readonly claims: Claims;
  readonly marker: Marker;
  readonly throttles: Throttles;
  end(): Promise<void>;
};

export type RunParts = SendParts & {
  /** Names this process in the ledger. */
  readonly instance: string;
  /** Once aborted, nothing more is begun; what is under way is waited for. */
  readonly signal?: AbortSignal | undefined;
};

/** Begins a run under a name of its own, so that no other run of this process holds what it claims. */
export function beginRun(
  parts: RunParts,
  { leaseSeconds, batchSize }: Pick<ClaimsSettings, 'leaseSeconds' | 'batchSize'>,
): Run {
  const { database, log } = parts;
  const claimedBy = `${parts.instance}/${uuid()}`;
  const throttles = createThrottles(database);
  const claims = createClaims(parts, { claimedBy, leaseSeconds, batchSize, throttles });
  const renewal = setInterval(
    () => claims.renew().catch((error) => log.warn({ err: error }, 'leases could not be prolonged')),
    (leaseSeconds * 1000) / 3,
  );
  const end = (): Promise<void> => {
    clearInterval(renewal);
    return claims.giveBack();
  };
  return { claims, marker: createMarker(parts, claimedBy), throttles, end };
}

/** Claims due messages batch by batch; the next batch is fetched while the last ones of this one are being sent. */
export function createClaims(
  parts: SendParts,
  { claimedBy, leaseSeconds, batchSize, throttles }: ClaimsSettings,
): Claims {
  const { database, clock } = parts;
  const kinds = parts.reminders.map((reminder) => reminder.kind);
  /** When the lease of each held message ends, in ms of the real time: leases don't go by a clock set by hand. */
  const leases = new Map<string, number>();
  let queue: Parcel[] = [];
  let isDry = false;
  let refilling: Promise<void> | undefined;

  async function take(now: Date, limit: number, missedBy?: { recipientIds: string[]; before: Date }) {
    const until = Date.now() + leaseSeconds * 1000;
    const messages = await claim(database, { claimedBy, leaseSeconds, now, limit, kinds, missedBy });
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
    const all = [...fresh, ...missed];
    const [recipients, networks] = await Promise.all([
      findRecipients(database, ids, parts.messengers),
      findNetworkRules(
        database,
        all.map(({ networkId }) => networkId),
      ),
      throttles.refresh(now),
    ]);
    for (const messages of gather(all, now)) {
      queue.push({ messages, recipient: recipients.get(messages[0]?.recipientId ?? ''), networks });
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
      const { messages } = parcel;
      const ours = messages.filter(({ id }) => isHeld(id) || !leases.delete(id));
      // Whoever freed them or will: they are due again, and perhaps this run's.
      if (ours.length < messages.length) isDry = false;
      if (ours.length > 0) return { ...parcel, messages: ours };
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

/** Waits between the first tries to write down what is already sent, in ms: a short fault shall not hold up the rest. */
const firstWaits = [100, 500];
/** From then on it is tried so often, in ms, to be sooner than another process that would send it again… */
const laterWait = 1_000;
/** …for as long as a database may be away, in ms, … */
const longestMs = 15 * 60_000;
/** …and so often where it takes other changes and not this one. */
const mostRefusals = 5;

type Waiting = { mark: Mark; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void };

/** Writes down what became of a message, and says whether it was still this holder's to say. */
export type Marker = (mark: Mark) => Promise<boolean>;

/**
 * Writes marks as they come: one at once, and what comes while that is being written together in the next
 * statement. The promise rejects when the database stays away, or is away while `signal` says to stop.
 */
function createMarker(parts: RunParts, claimedBy: string): Marker {
  let waiting: Waiting[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        const marks = batch.map((one) => one.mark);
        const ours = await persistently(parts, () => mark(parts.database, claimedBy, marks));
        for (const one of batch) one.resolve(ours.has(one.mark.id));
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    isWriting = false;
  }

  return (mark) =>
    new Promise((resolve, reject) => {
      waiting.push({ mark, resolve, reject });
      if (isWriting) return;
      isWriting = true;
      // In a moment, so that what ends in the same turn of the event loop goes into the same statement.
      setImmediate(writeAll);
    });
}

async function persistently<T>({ database, log, signal }: RunParts, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + longestMs;
  // Changes nothing, but a file that somebody else is writing to refuses it.
  const takesChanges = () =>
    database.client.delivery.updateMany({ where: { id: '' }, data: { claimedBy: null } }).then(
      () => true,
      () => false,
    );
  for (let tries = 1, refusals = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      refusals += (await takesChanges()) ? 1 : 0;
      const isStopping = signal?.aborted === true && tries > firstWaits.length;
      if (isStopping || refusals >= mostRefusals || performance.now() > until) throw error;
      if (tries === 1)
        log.warn({ err: error }, 'what was delivered could not be written down; it is tried again');
      await wait(firstWaits[tries - 1] ?? laterWait);
    }
  }
}
