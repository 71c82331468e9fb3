import type { Logger } from 'pino';
import type { Card } from '../chat/card.ts';
import { type Channel, DeliveryError, type Messenger, NoAnswer } from '../chat/messenger.ts';
import type { Language } from '../language.ts';
import { gatheredCard, type PrepareParts, prepare, waiting } from './compose.ts';
import type { Ticket } from './lanes.ts';
import { type ClaimedMessage, type Fate, type Mark, reasons } from './ledger.ts';
import { type NetworkRules, noRules } from './networks.ts';
import { type KnownAccount, markReachable, type Recipient } from './recipients.ts';
import { afterPatience, inTime, nextTry, silentSeconds, type Throttles } from './throttles.ts';

/** What sending needs. `clock` tells the time that counts: the real one, or the one set by hand. */
export type SendParts = PrepareParts & {
  readonly clock: () => Date;
  readonly log: Logger;
  /** The language in which a person is written to about a network. */
  readonly findLanguage: (personId: string, networkId: string) => Promise<Language>;
};

/** What one run of the delivery knows beside. */
export type Sending = SendParts & {
  readonly throttles: Throttles;
  /** Whether a claimed message is still ours. */
  readonly isHeld: (id: string) => boolean;
};

/** What goes to one person together. */
export type Parcel = {
  readonly messages: readonly ClaimedMessage[];
  readonly recipient: Recipient | undefined;
  /** What the networks say that the messages are about, by id. */
  readonly networks: ReadonlyMap<string, NetworkRules>;
};

const longestResponse = 1_000;
/** A platform that doesn't tell whether it has a message is asked so often; then the message goes again. */
const mostQuestions = 5;

/**
 * Tries to send a parcel and tells what is to be written down; nothing of what was lost to another process
 * meanwhile. Never throws: what goes wrong unforeseen is logged and tried again later.
 */
export async function sendParcel(
  run: Sending,
  { messages, recipient, networks }: Parcel,
  ticket: Ticket,
): Promise<Mark[]> {
  const [account] = recipient?.accounts ?? [];
  // Before it is made: what changes while it waits for its turn is in it then.
  if (account !== undefined) await ticket.enter(account);
  const marks: Mark[] = [];
  const ready: { message: ClaimedMessage; card: Card }[] = [];
  for (const message of messages) {
    const network = networks.get(message.networkId) ?? noRules;
    const made = await makeReady(run, message, { recipient, network });
    if ('state' in made) marks.push({ ...made, id: message.id });
    else ready.push({ message, card: made });
  }
  const [first, ...others] = ready;
  if (first === undefined) return marks;
  const fateOf = await attempt(async () => {
    const card = others.length === 0 ? first.card : await together(run, ready);
    return tryAccounts(run, ready, recipient?.accounts ?? [], card, ticket);
  }, run);
  for (const { message } of ready) {
    const fate = fateOf(message);
    if (fate !== undefined) marks.push({ ...fate, id: message.id });
  }
  return marks;
}

type Ready = readonly { readonly message: ClaimedMessage; readonly card: Card }[];
/** What became of a message; undefined where it is no longer ours to say. */
type FateOf = (message: ClaimedMessage) => Fate | undefined;

async function makeReady(
  run: Sending,
  message: ClaimedMessage,
  concerned: { readonly recipient: Recipient | undefined; readonly network: NetworkRules },
): Promise<Card | Fate> {
  try {
    const settled = message.isInDoubt ? await askPlatforms(run, message, concerned.recipient) : undefined;
    return settled ?? (await prepare(run, message, concerned, run.clock()));
  } catch (error) {
    run.log.error({ err: error, delivery: message.id, kind: message.kind }, 'a reminder could not be made');
    return later(run, message, wordsOf(error), { isInDoubt: message.isInDoubt });
  }
}

/** What became of a message that may have gone out already; undefined where it did not, or nobody can tell. */
async function askPlatforms(
  { messengers, clock }: Sending,
  message: ClaimedMessage,
  recipient: Recipient | undefined,
): Promise<Fate | undefined> {
  for (const account of recipient?.accounts ?? []) {
    const { platform } = account;
    const messenger = messengers.get(platform);
    if (messenger?.find === undefined) continue;
    try {
      const found = await inTime(messenger.find(account, message.id));
      if (found !== undefined) return { state: 'sent', platform, response: found.messageId, sentAt: clock() };
    } catch (error) {
      const isPassing = error instanceof DeliveryError && error.reason === 'later';
      if (!isPassing || message.attempts > mostQuestions) continue;
      return later({ clock }, message, wordsOf(error), { platform, isInDoubt: true });
    }
  }
  return undefined;
}

async function together({ findLanguage }: Sending, ready: Ready): Promise<Card> {
  const [{ message } = {}] = ready;
  const language = await findLanguage(message?.recipientId ?? '', message?.networkId ?? '');
  return gatheredCard(
    ready.map(({ card }) => card),
    language,
  );
}

async function attempt(work: () => Promise<FateOf>, run: Sending): Promise<FateOf> {
  try {
    return await work();
  } catch (error) {
    run.log.error({ err: error }, 'a reminder could not be sent');
    return (message) => later(run, message, wordsOf(error), { isInDoubt: true });
  }
}

/** Tries one account after the other; what the last of them said decides why the messages failed. */
async function tryAccounts(
  run: Sending,
  ready: Ready,
  accounts: readonly KnownAccount[],
  card: Card,
  ticket: Ticket,
): Promise<FateOf> {
  const ids = ready.map(({ message }) => message.id);
  const said: string[] = [];
  let rejectedOn: Channel | undefined;
  for (const account of accounts) {
    const { platform } = account;
    const messenger = run.messengers.get(platform);
    if (messenger === undefined) continue;
    await ticket.enter(account);
    if (!ids.every(run.isHeld)) return () => undefined;
    const patience = run.throttles.until(account, run.clock());
    if (patience !== undefined) return (message) => waiting(patience, reasonOf(message));
    try {
      const { messageId } = await inTime(messenger.send(account, card, ids));
      await note(run, account, messenger, ids, ticket);
      return () => ({ state: 'sent', platform, response: messageId, sentAt: run.clock() });
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      const response = wordsOf(error);
      if (error.reason === 'later') return refused(run, account, messenger, error);
      // A message that one platform will never take may be one that another does.
      if (error.reason === 'unreachable') await noteReachable(run, account, false);
      rejectedOn = error.reason === 'rejected' ? platform : undefined;
      said.push(`${platform}: ${response}`);
    }
  }
  return () => failed(said.join('; ').slice(0, longestResponse), rejectedOn);
}

function failed(response: string, rejectedOn: Channel | undefined): Fate {
  if (rejectedOn === undefined)
    return { state: 'failed', reason: reasons.unreachable, ...(response === '' ? {} : { response }) };
  return { state: 'failed', reason: reasons.rejected, platform: rejectedOn, response };
}

/** The platform took a message: what follows from that for those that come after it. */
async function note(
  run: Sending,
  account: KnownAccount,
  messenger: Messenger,
  ids: readonly string[],
  ticket: Ticket,
): Promise<void> {
  run.throttles.sent(account, run.clock());
  await noteReachable(run, account, true);
  await ticket.taken(account, messenger, ids[0] ?? '');
}

/** The platform is busy or away. What it was busy with stands in its answer; whether it took the message may not. */
async function refused(
  run: Sending,
  account: KnownAccount,
  messenger: Messenger,
  error: DeliveryError,
): Promise<FateOf> {
  const { platform } = account;
  const response = wordsOf(error);
  const now = run.clock();
  const seconds = error.retryAfter ?? (error instanceof NoAnswer ? silentSeconds : undefined);
  const until = seconds === undefined ? undefined : afterPatience(seconds, now);
  if (until !== undefined)
    await run.throttles
      .refused(account, now, until, error instanceof NoAnswer)
      .catch((err) => run.log.warn({ err }, 'could not tell the other processes that a platform is busy'));
  if (until !== undefined && error.retryAfter !== undefined)
    return (message) => ({ ...waiting(until, reasonOf(message)), platform, response });
  const isInDoubt = messenger.find !== undefined;
  return (message) => later(run, message, response, { platform, isInDoubt });
}

/** Why a message that has to wait for its platform waits. */
const reasonOf = ({ isInDoubt }: ClaimedMessage): string => (isInDoubt ? reasons.inDoubt : reasons.patience);

/** Bookkeeping beside the message: if it fails, the message's own fate still stands. */
async function noteReachable(run: Sending, account: KnownAccount, isReachable: boolean): Promise<void> {
  if (account.id === undefined || account.isUnreachable !== isReachable) return;
  try {
    await markReachable(run.database, account.id, isReachable, run.clock());
  } catch (error) {
    run.log.warn({ err: error, account: account.id }, 'could not note whether an account takes messages');
  }
}

/** What becomes of a message that failed for now: another try after a while, or none any more. */
export function later(
  { clock }: Pick<Sending, 'clock'>,
  { attempts }: ClaimedMessage,
  response: string,
  { platform, isInDoubt }: { platform?: Channel; isInDoubt: boolean },
): Fate {
  const on = platform === undefined ? {} : { platform };
  const notBefore = nextTry(attempts, clock());
  if (notBefore === undefined) return { state: 'failed', reason: reasons.gaveUp, response, ...on };
  const doubt = isInDoubt ? { reason: reasons.inDoubt } : {};
  return { state: 'planned', notBefore, isAttempt: true, response, ...on, ...doubt };
}

/** What went wrong, as the ledger keeps it. */
export const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestResponse);
