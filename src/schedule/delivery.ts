import { v7 as uuid } from 'uuid';
import type { Platform } from '../chat/interaction.ts';
import { type Claims, createClaims, type Job } from './claims.ts';
import type { Mark } from './ledger.ts';
import { createMarker } from './marker.ts';
import { type SendParts, sendOne } from './send.ts';

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
  /** How many are sent at once, and so how many may go twice after a crash. */
  readonly atOnce?: number | undefined;
  /** After how long another process takes over what this one has claimed, if it dies. */
  readonly leaseSeconds?: number | undefined;
  /** Once aborted, nothing more is begun; what is under way is waited for. */
  readonly signal?: AbortSignal | undefined;
};

export type Counts = Readonly<Record<Delivered['outcome'], number>>;

/** One: whoever is reminded twice after a crash is the one person whose message was on its way, and nobody else. */
const defaultAtOnce = 1;
const defaultLeaseSeconds = 60;

/**
 * Sends what is due until nothing is. Each message is marked before its place is given to another,
 * so a crash repeats at most those that were on their way. Rejects when the database is away, after all that was
 * under way has ended.
 */
export async function deliverDue(parts: DeliveryParts): Promise<Counts> {
  const counts = { sent: 0, failed: 0, skipped: 0, retried: 0 };
  // Nowhere to send to is a setting, not a fault of the messages: they wait.
  if (parts.messengers.size === 0) return counts;
  const { atOnce = defaultAtOnce, leaseSeconds = defaultLeaseSeconds, database, log } = parts;
  const claimedBy = `${parts.instance}/${uuid()}`;
  const claims = createClaims(parts, { claimedBy, leaseSeconds, batchSize: atOnce * 4 });
  const marker = createMarker(database, claimedBy, log);
  const renewal = setInterval(
    () => claims.renew().catch((error) => log.warn({ err: error }, 'leases could not be prolonged')),
    (leaseSeconds * 1000) / 3,
  );
  const failures: unknown[] = [];
  const work = async () => {
    try {
      while (failures.length === 0) {
        const job = parts.signal?.aborted ? undefined : await claims.next();
        if (job === undefined) return;
        const outcome = await deliver(parts, job, claims, marker);
        if (outcome !== undefined) counts[outcome] += 1;
      }
    } catch (error) {
      failures.push(error);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    clearInterval(renewal);
  }
  await claims.giveBack().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
  return counts;
}

async function deliver(
  parts: DeliveryParts,
  job: Job,
  claims: Claims,
  marker: (mark: Mark) => Promise<boolean>,
): Promise<Delivered['outcome'] | undefined> {
  const { message } = job;
  const mark = await sendOne(parts, message, job.recipient);
  const isOurs = await marker(mark);
  claims.done(message.id);
  if (!isOurs) {
    parts.log.warn({ delivery: message.id, state: mark.state }, 'another process took this message over');
    return undefined;
  }
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
  return outcome;
}
