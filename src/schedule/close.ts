import { type Address, type Channel, DeliveryError } from '../chat/messenger.ts';
import type { CalledOff, Closing, EarlierMessage, PlannedMessage, Reminder } from '../chat/reminder.ts';
import type { Database } from '../database/open.ts';
import { beginRun } from './claims.ts';
import { lateMs, skipped, waiting } from './compose.ts';
import type { DeliveryParts } from './delivery.ts';
import { type ClaimedMessage, type Fate, oldestMs, reasons } from './ledger.ts';
import { createPlanner } from './planner.ts';
import type { Recipient } from './recipients.ts';
import { later, wordsOf } from './send.ts';
import { afterPatience, inTime, silentSeconds, type Throttles, workspaceOf } from './throttles.ts';

type Parts = DeliveryParts & { readonly signal: AbortSignal };

/** So many are claimed at once; they go one by one. */
const fewClaimed = 8;
const leaseSeconds = 60;

/**
 * Gives what closes old messages at a moment: it enters them in the ledger, under kinds that the delivery leaves
 * alone, and changes them one by one where they stand. It goes beside the delivery and never before it: a platform
 * that is busy with changes is still sent messages, and one that is busy with messages isn't asked for changes.
 */
export function createCloser(parts: Omit<Parts, 'clock'>): (clock: () => Date) => Promise<void> {
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
    await closeDue({ ...parts, reminders, clock }, { closings, patience });
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

type Known = {
  readonly closings: readonly Closing<Database>[];
  readonly patience: Map<string, number>;
};

type Closer = Parts & Known & { readonly throttles: Throttles };

async function closeDue(parts: Parts, known: Known): Promise<void> {
  const { claims, marker, throttles, end } = beginRun(parts, { leaseSeconds, batchSize: () => fewClaimed });
  const closer = { ...parts, ...known, throttles };
  try {
    for (;;) {
      const parcel = parts.signal.aborted ? undefined : await claims.next();
      if (parcel === undefined) break;
      for (const message of parcel.messages) {
        if (claims.isHeld(message.id))
          await marker({ ...(await close(closer, message, parcel.recipient)), id: message.id });
        claims.done([message.id]);
      }
    }
  } finally {
    await end();
  }
}

/** Changes one old message, and tells what becomes of its entry. Never throws. */
async function close(closer: Closer, entry: ClaimedMessage, recipient: Recipient | undefined): Promise<Fate> {
  try {
    return await tryToClose(closer, entry, recipient);
  } catch (error) {
    closer.log.error({ err: error, delivery: entry.id, kind: entry.kind }, 'a message could not be closed');
    return later(closer, entry, wordsOf(error), { isInDoubt: false });
  }
}

async function tryToClose(
  closer: Closer,
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
    const patience = patienceWith(closer, account);
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

/** Until when nothing may be changed there: what messages wait for is waited for as well. */
function patienceWith({ clock, patience, throttles }: Closer, account: Address): Date | undefined {
  const now = clock();
  const own = patience.get(workspaceOf(account)) ?? 0;
  return own > now.getTime() ? new Date(own) : throttles.until(account, now);
}

function refused(closer: Closer, account: Address, entry: ClaimedMessage, error: DeliveryError): Fate {
  const until = afterPatience(error.retryAfter ?? silentSeconds, closer.clock());
  // The others of a platform that is away needn't each find out.
  closer.patience.set(workspaceOf(account), until.getTime());
  return error.retryAfter === undefined
    ? later(closer, entry, wordsOf(error), { platform: account.platform, isInDoubt: false })
    : waiting(until);
}

/** Longer than this before it was called off nobody was written to about anything, in ms: 400 days. */
const longestMs = 400 * 24 * 60 * 60_000;

/**
 * The old messages about what is called off that a platform lets us change, each as an entry of the ledger. Whoever
 * is still to be told has none yet; nor has anybody where those who are to be told aren't in the ledger.
 */
async function listToClose(
  database: Database,
  all: readonly CalledOff[],
  platforms: readonly Channel[],
): Promise<PlannedMessage[]> {
  const entries: PlannedMessage[] = [];
  for (const one of all) {
    const untold = await findUntold(database, one);
    if (untold === undefined) continue;
    for (const { id, recipientId } of await listEarlier(database, one, platforms)) {
      if (untold.has(recipientId)) continue;
      const { about, networkId, at: dueAt } = one;
      // What is called off, restored and called off again is closed again.
      entries.push({ matter: `${about}/${id}`, recipientId, networkId, slot: dueAt.toISOString(), dueAt });
    }
  }
  return entries;
}

/** Who has the news still coming; undefined where nobody has got so far as to plan it. */
async function findUntold(
  { client }: Database,
  { told }: CalledOff,
): Promise<ReadonlySet<string> | undefined> {
  if (told === undefined) return new Set();
  const rows = await client.delivery.findMany({ where: told, select: { recipientId: true, state: true } });
  if (rows.length === 0) return undefined;
  const coming = rows.filter(({ state }) => state === 'planned' || state === 'claimed');
  return new Set(coming.map(({ recipientId }) => recipientId));
}

function listEarlier(
  { client }: Database,
  { about, networkId, at, kinds, others = [] }: CalledOff,
  platforms: readonly Channel[],
) {
  return client.delivery.findMany({
    where: {
      networkId,
      dueAt: { gte: new Date(at.getTime() - longestMs) },
      state: 'sent',
      platform: { in: [...platforms] },
      OR: [
        { kind: { in: [...kinds] }, matter: about },
        { kind: { in: [...kinds] }, matter: { startsWith: `${about}/` } },
        ...others,
      ],
    },
    select: { id: true, recipientId: true },
    orderBy: { id: 'asc' },
  });
}

/** A message that has gone, and by what it is found where it went. */
type Sent = EarlierMessage & {
  readonly platform: string;
  readonly messageId: string;
  readonly sentAt: Date;
};

/** The message that an entry made by `listToClose` closes; undefined where the ledger has it no more. */
async function findEarlier(
  { client }: Database,
  { matter: entry }: PlannedMessage,
): Promise<Sent | undefined> {
  const [about = '', id = ''] = entry.split('/');
  const row = await client.delivery.findUnique({ where: { id } });
  if (row === null || row.platform === null || row.response === null || row.sentAt === null) return undefined;
  const { kind, matter, recipientId, networkId, slot, dueAt, platform, response, sentAt } = row;
  return { about, kind, matter, recipientId, networkId, slot, dueAt, platform, messageId: response, sentAt };
}

/** Whether a message went together with others, as what was missed does: then it isn't about this alone. */
async function isGathered(
  { client }: Database,
  { recipientId, platform, messageId, dueAt, sentAt }: Sent,
): Promise<boolean> {
  if (sentAt.getTime() - dueAt.getTime() <= lateMs) return false;
  // The ledger is looked through by network and time.
  const networks = await client.network.findMany({ select: { id: true } });
  const together = await client.delivery.count({
    where: {
      networkId: { in: networks.map(({ id }) => id) },
      dueAt: { gte: new Date(sentAt.getTime() - longestMs), lte: sentAt },
      ...{ recipientId, platform, response: messageId, sentAt },
    },
  });
  return together > 1;
}
