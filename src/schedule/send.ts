import type { Logger } from 'pino';
import type { Card } from '../chat/card.ts';
import type { Composed, Reminder } from '../chat/feature.ts';
import type { Platform } from '../chat/interaction.ts';
import { DeliveryError, type Receipt } from '../chat/messenger.ts';
import type { Database } from '../database/open.ts';
import { maxAttempts, nextTry } from './backoff.ts';
import type { ClaimedMessage, Mark } from './ledger.ts';
import { obstacle, oldestMs, reasons } from './reasons.ts';
import {
  type KnownAccount,
  type Messengers,
  markReachable,
  markUnreachable,
  type Recipient,
} from './recipients.ts';

/** What sending needs. `clock` tells the time that counts: the real one, or the one set by hand. */
export type SendParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly messengers: Messengers;
  readonly clock: () => Date;
  readonly log: Logger;
};

/** A platform that hasn't answered by then is taken for one that won't, so that it can't hold up the rest. */
const patienceMs = 60_000;
const longestResponse = 1_000;

/**
 * Tries to send one message and tells what is to be written down. Never throws: what goes wrong unforeseen is
 * logged and tried again later.
 */
export async function sendOne(
  parts: SendParts,
  message: ClaimedMessage,
  recipient: Recipient | undefined,
): Promise<Mark> {
  const { id } = message;
  try {
    const why = whyNot(message, recipient, parts.clock());
    if (why !== undefined) return { id, state: 'skipped', reason: why };
    if (message.attempts > maxAttempts) return { id, state: 'failed', reason: reasons.gaveUp };
    const composed = await compose(parts, message);
    if ('skip' in composed) return { id, state: 'skipped', reason: composed.skip };
    return await tryAccounts(parts, message, recipient?.accounts ?? [], composed.card);
  } catch (error) {
    parts.log.error({ err: error, delivery: id, kind: message.kind }, 'a reminder could not be made or sent');
    return later(parts, message, wordsOf(error));
  }
}

function whyNot(message: ClaimedMessage, recipient: Recipient | undefined, now: Date): string | undefined {
  const isTooLate = now.getTime() - message.dueAt.getTime() > oldestMs;
  return obstacle(recipient, now) ?? (isTooLate ? reasons.tooLate : undefined);
}

function compose({ reminders, database, clock }: SendParts, message: ClaimedMessage): Promise<Composed> {
  const reminder = reminders.find((one) => one.kind === message.kind);
  if (reminder === undefined) throw new Error(`nobody composes messages of the kind ${message.kind}`);
  const { matter, recipientId, networkId, slot, dueAt } = message;
  return reminder.compose({ matter, recipientId, networkId, slot, dueAt }, database, clock());
}

/** Tries one account after the other; what the last of them said decides why the message failed. */
async function tryAccounts(
  parts: SendParts,
  message: ClaimedMessage,
  accounts: readonly KnownAccount[],
  card: Card,
): Promise<Mark> {
  const { id } = message;
  const said: string[] = [];
  let rejectedOn: Platform | undefined;
  for (const account of accounts) {
    const { platform } = account;
    try {
      const { messageId } = await send(parts, account, card);
      await noteReachable(parts, account, true);
      return { id, state: 'sent', platform, response: messageId, sentAt: parts.clock() };
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      const response = wordsOf(error);
      if (error.reason === 'later') return later(parts, message, response, account, error.retryAfter);
      // A message that one platform will never take may be one that another does.
      if (error.reason === 'unreachable') await noteReachable(parts, account, false);
      rejectedOn = error.reason === 'rejected' ? platform : undefined;
      said.push(`${platform}: ${response}`);
    }
  }
  const response = said.join('; ').slice(0, longestResponse);
  if (rejectedOn !== undefined) {
    return { id, state: 'failed', reason: reasons.rejected, platform: rejectedOn, response };
  }
  return { id, state: 'failed', reason: reasons.unreachable, ...(response === '' ? {} : { response }) };
}

async function send({ messengers }: SendParts, account: KnownAccount, card: Card): Promise<Receipt> {
  const messenger = messengers.get(account.platform);
  if (messenger === undefined) throw new DeliveryError('unreachable', `${account.platform} is not connected`);
  const { platform, tenant, user } = account;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DeliveryError('later', `no answer within ${patienceMs / 1000} s`)),
      patienceMs,
    );
  });
  try {
    return await Promise.race([messenger.send({ platform, tenant, user }, card), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Bookkeeping beside the message: if it fails, the message's own fate still stands. */
async function noteReachable(parts: SendParts, account: KnownAccount, isReachable: boolean): Promise<void> {
  if (account.id === undefined || account.isUnreachable !== isReachable) return;
  try {
    await (isReachable
      ? markReachable(parts.database, account.id)
      : markUnreachable(parts.database, account.id, parts.clock()));
  } catch (error) {
    parts.log.warn({ err: error, account: account.id }, 'could not note whether an account takes messages');
  }
}

function later(
  { clock }: SendParts,
  { id, attempts }: ClaimedMessage,
  response: string,
  account?: KnownAccount,
  retryAfter?: number,
): Mark {
  const on = account === undefined ? {} : { platform: account.platform };
  const notBefore = nextTry(attempts, clock(), retryAfter);
  if (notBefore === undefined) return { id, state: 'failed', reason: reasons.gaveUp, response, ...on };
  return { id, state: 'planned', notBefore, response, ...on };
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestResponse);
