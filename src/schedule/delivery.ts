import { v7 as uuid } from 'uuid';
import type { Platform } from '../chat/interaction.ts';
import { type Claims, createClaims } from './claims.ts';
import { createLanes } from './lanes.ts';
import type { Mark } from './mark.ts';
import { createMarker, type Marker } from './marker.ts';
import { reasons } from './reasons.ts';
import { type Parcel, type Run, type SendParts, sendParcel } from './send.ts';
import { createThrottles } from './throttles.ts';

/** What became of a message in one try; `retried` will be tried again. */
export type Delivered = {
  readonly kind: string;
  readonly networkId: string;
  readonly outcome: 'sent' | 'failed' | 'skipped' | 'retried';
  readonly platform: Platform | undefined;
  readonly reason: string | undefined;
  readonly dueAt: Date;
  readonly at: Date;
};

export type DeliveryParts = SendParts & {
  /** Names this process in the ledger. */
  readonly instance: string;
  /** Is told of each message when it is written down: for metrics. */
  readonly onDelivered?: ((delivered: Delivered) => void) | undefined;
  /** Is told when something waits, until then, for a platform that asked for patience. */
  readonly onPatience?: ((until: Date) => void) | undefined;
  /** How many are sent at once to workspaces that can be asked what they took. */
  readonly atOnce?: number | undefined;
  /** After how long another process takes over what this one has claimed, if it dies. */
  readonly leaseSeconds?: number | undefined;
  /** Once aborted, nothing more is begun; what is under way is waited for. */
  readonly signal?: AbortSignal | undefined;
};

export type Counts = Readonly<Record<Delivered['outcome'], number>>;

/** More makes Slack's client no faster, and everybody else's answers wait behind them in the event loop. */
const defaultAtOnce = 64;
/** So many times as many may have arrived and not be written down yet, for a commit takes longer than a message. */
const unwrittenEach = 8;
/** So many are claimed at once while they go one by one; more would wait for the lease if the process dies. */
const fewClaimed = 8;
const manyClaimed = 500;
const defaultLeaseSeconds = 60;

/**
 * Sends what is due until nothing is. What it keeps to when a process dies: nothing is lost, and nothing goes twice
 * but the one message that was on its way, if its platform can't be asked (Teams). Where the platform can, even that
 * one doesn't; only there are many on their way at once, see `createLanes`. Rejects when the database is away, after
 * all that was under way has ended.
 */
export async function deliverDue(parts: DeliveryParts): Promise<Counts> {
  const counts = { sent: 0, failed: 0, skipped: 0, retried: 0 };
  // Nowhere to send to is a setting, not a fault of the messages: they wait.
  if (parts.messengers.size === 0) return counts;
  const { atOnce = defaultAtOnce, leaseSeconds = defaultLeaseSeconds, database, log, clock } = parts;
  const claimedBy = `${parts.instance}/${uuid()}`;
  const throttles = createThrottles(database);
  let width = 1;
  const batchSize = () => (width === 1 ? fewClaimed : manyClaimed);
  const claims = createClaims(parts, { claimedBy, leaseSeconds, batchSize, throttles });
  const marker = createMarker(database, claimedBy, log);
  const run: Run = { ...parts, throttles, isHeld: claims.isHeld };
  const failures: unknown[] = [];
  const workers: Promise<void>[] = [];
  const count = (outcome: keyof Counts): void => {
    counts[outcome] += 1;
  };
  const desk = { parts, claims, marker, count };
  const work = async () => {
    const unwritten: Promise<void>[] = [];
    try {
      while (failures.length === 0) {
        const parcel = parts.signal?.aborted ? undefined : await claims.next();
        if (parcel === undefined) break;
        const ticket = lanes.ticket();
        const marks = await sendParcel(run, parcel, ticket);
        const isUrgent = ticket.isAlone() || width === 1;
        const most = isUrgent ? 0 : unwrittenEach;
        unwritten.push(
          writeDown(desk, parcel, marks, isUrgent)
            .catch((error) => void failures.push(error))
            .finally(ticket.leave),
        );
        while (unwritten.length > most) await unwritten.shift();
      }
    } catch (error) {
      failures.push(error);
    }
    await Promise.all(unwritten);
  };
  const widen = () => {
    width = atOnce;
    while (workers.length < width) workers.push(work());
  };
  const lanes = createLanes(widen, (account) => throttles.isSlow(account, clock()));
  const renewal = setInterval(
    () => claims.renew().catch((error) => log.warn({ err: error }, 'leases could not be prolonged')),
    (leaseSeconds * 1000) / 3,
  );
  while (workers.length < width) workers.push(work());
  // There may be more of them when the first have ended.
  for (let n = 0; n < workers.length; n += 1) await workers[n];
  clearInterval(renewal);
  await claims.giveBack().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
  return counts;
}

type Desk = {
  readonly parts: DeliveryParts;
  readonly claims: Claims;
  readonly marker: Marker;
  readonly count: (outcome: keyof Counts) => void;
};

/** Writes down what became of a parcel, and counts it. */
async function writeDown(
  { parts, claims, marker, count }: Desk,
  parcel: Parcel,
  marks: readonly Mark[],
  isUrgent: boolean,
): Promise<void> {
  try {
    const isOurs = await Promise.all(marks.map((mark) => marker(mark, isUrgent)));
    for (const [index, mark] of marks.entries()) {
      if (isOurs[index] === true) tell(parts, parcel, mark).forEach(count);
      else parts.log.warn({ delivery: mark.id, state: mark.state }, 'another process took this message over');
    }
  } finally {
    claims.done(parcel.messages.map(({ id }) => id));
  }
}

function tell(parts: DeliveryParts, { messages }: Parcel, mark: Mark): Delivered['outcome'][] {
  const message = messages.find(({ id }) => id === mark.id);
  if (message === undefined) return [];
  if (mark.state === 'planned' && mark.reason === reasons.patience) parts.onPatience?.(mark.notBefore);
  // It just waits: nothing was tried.
  if (mark.state === 'planned' && mark.response === undefined) return [];
  const outcome = mark.state === 'planned' ? 'retried' : mark.state;
  parts.onDelivered?.({
    kind: message.kind,
    networkId: message.networkId,
    outcome,
    platform: 'platform' in mark ? mark.platform : undefined,
    reason: 'reason' in mark ? mark.reason : undefined,
    dueAt: message.dueAt,
    at: parts.clock(),
  });
  return [outcome];
}
