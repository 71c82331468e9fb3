import type { Channel } from '../chat/messenger.ts';
import { beginRun, type Claims, type Marker, type RunParts } from './claims.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { type Mark, reasons } from './ledger.ts';
import { type Parcel, type Sending, sendParcel } from './send.ts';

/** What became of a message in one try; `retried` will be tried again. */
export type Delivered = {
  readonly kind: string;
  readonly networkId: string;
  readonly outcome: 'sent' | 'failed' | 'skipped' | 'retried';
  readonly platform: Channel | undefined;
  readonly reason: string | undefined;
  readonly dueAt: Date;
  readonly at: Date;
};

export type DeliveryParts = RunParts & {
  /** Is told of each message when it is written down: for metrics. */
  readonly onDelivered?: ((delivered: Delivered) => void) | undefined;
  /** Is told when something waits, until then, for a platform that asked for patience. */
  readonly onPatience?: ((until: Date) => void) | undefined;
  /** How many are sent at once to workspaces that can be asked what they took. */
  readonly atOnce?: number | undefined;
  /** After how long another process takes over what this one has claimed, if it dies. */
  readonly leaseSeconds?: number | undefined;
};

export type Counts = Readonly<Record<Delivered['outcome'], number>>;

/** More makes Slack's client hardly faster, and other people's answers wait behind them in the event loop. */
const defaultAtOnce = 32;
/** So many are claimed at once while they go one by one; more would wait for the lease if the process dies. */
const fewClaimed = 8;
const manyClaimed = 400;
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
  const { atOnce = defaultAtOnce, leaseSeconds = defaultLeaseSeconds, clock } = parts;
  let width = 1;
  const batchSize = () => (width === 1 ? fewClaimed : manyClaimed);
  const { claims, marker, throttles, end } = beginRun(parts, { leaseSeconds, batchSize });
  const sending: Sending = { ...parts, throttles, isHeld: claims.isHeld };
  const failures: unknown[] = [];
  const workers: Promise<void>[] = [];
  const count = (outcome: keyof Counts): void => {
    counts[outcome] += 1;
  };
  const work = async () => {
    try {
      while (failures.length === 0) {
        const parcel = parts.signal?.aborted ? undefined : await claims.next(choose);
        if (parcel === undefined) return;
        await deliver(desk, parcel);
      }
    } catch (error) {
      failures.push(error);
    }
  };
  const widen = () => {
    width = atOnce;
    while (workers.length < width) workers.push(work());
  };
  const lanes = createLanes(widen, (account) => throttles.isSlow(account, clock()));
  const choose = (parcels: readonly Parcel[]) =>
    lanes.choose(parcels.map(({ recipient }) => recipient?.accounts[0]));
  const desk = { parts, sending, claims, lanes, marker, count };
  while (workers.length < width) workers.push(work());
  // There may be more of them when the first have ended.
  for (let n = 0; n < workers.length; n += 1) await workers[n];
  await end().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
  return counts;
}

type Desk = {
  readonly parts: DeliveryParts;
  readonly sending: Sending;
  readonly claims: Claims;
  readonly lanes: Lanes;
  readonly marker: Marker;
  readonly count: (outcome: keyof Counts) => void;
};

/** Sends a parcel, writes down what became of it and counts that. Only then is its place free for another. */
async function deliver(
  { parts, sending, claims, lanes, marker, count }: Desk,
  parcel: Parcel,
): Promise<void> {
  const ticket = lanes.ticket();
  try {
    const marks = await sendParcel(sending, parcel, ticket);
    const isOurs = await Promise.all(marks.map(marker));
    for (const [index, mark] of marks.entries()) {
      if (isOurs[index] === true) tell(parts, parcel, mark).forEach(count);
      else parts.log.warn({ delivery: mark.id, state: mark.state }, 'another process took this message over');
    }
  } finally {
    ticket.leave();
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
