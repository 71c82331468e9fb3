import { addDays, dayOf, instantAt, isQuietPeriod, isWorkingDay, timeOf } from '../calendar/days.ts';
import { isQuietOn, type QuietSpan } from '../calendar/quiet-spans.ts';
import { type Card, card, divider, heading } from '../chat/card.ts';
import type { Composed, Reminder } from '../chat/reminder.ts';
import type { Database } from '../database/open.ts';
import type { Language } from '../language.ts';
import { type ClaimedMessage, type Fate, oldestMs, reasons } from './ledger.ts';
import type { NetworkRules } from './networks.ts';
import type { Messengers, Recipient } from './recipients.ts';
import { texts } from './texts.ts';
import { maxAttempts } from './throttles.ts';

export type PrepareParts = {
  readonly database: Database;
  readonly reminders: readonly Reminder<Database>[];
  readonly messengers: Messengers;
};

/**
 * A message as it should read at `now`, or what becomes of it instead. It waits for the end of the recipient's quiet
 * hours and the network's quiet days, and for working hours where its feature wants that, unless it would be of no use
 * any more by then: what the feature would say at that time decides.
 */
export async function prepare(
  parts: PrepareParts,
  message: ClaimedMessage,
  { recipient, network }: Concerned,
  now: Date,
): Promise<Card | Fate> {
  const reminder = parts.reminders.find((one) => one.kind === message.kind);
  if (reminder === undefined) throw new Error(`nobody composes messages of the kind ${message.kind}`);
  if (network.isArchived) return skipped(reasons.archived);
  const why = obstacle(recipient, now) ?? whyTooLate(message, reminder, network.quiet, now);
  if (why !== undefined) return skipped(why);
  if (message.attempts > maxAttempts) return { state: 'failed', reason: reasons.gaveUp };
  const compose = (at: Date): Promise<Composed> => {
    const { matter, recipientId, networkId, slot, dueAt } = message;
    const planned = { matter, recipientId, networkId, slot, dueAt };
    return reminder.compose(planned, parts.database, at, parts.messengers.has('email'));
  };
  const composed = await compose(now);
  if ('skip' in composed) return skipped(composed.skip);
  for (const { until, usefulAt, reason } of waits(message, reminder, { recipient, network }, now)) {
    if ('skip' in (await compose(usefulAt))) continue;
    return waiting(until, message.isInDoubt ? reasons.inDoubt : reason);
  }
  return composed.card;
}

/** Whom a message goes to, and what the network says of it that it is about. */
type Concerned = { readonly recipient: Recipient | undefined; readonly network: NetworkRules };

/** The fate of a message that goes no more. */
export const skipped = (reason: string): Fate => ({ state: 'skipped', reason });

/** The fate of a message that is due again at a moment, without having been tried. */
export const waiting = (
  until: Date,
  reason: string = reasons.patience,
): Fate & { readonly state: 'planned' } => ({
  state: 'planned',
  notBefore: until,
  isAttempt: false,
  reason,
});

/** Until when a message may wait, why, and the moment at which it must still be of use for that. */
type Wait = { readonly until: Date; readonly usefulAt: Date; readonly reason: string };

function waits(
  { dueAt }: ClaimedMessage,
  { waitsForWork = false }: Reminder<Database>,
  { recipient, network: { quiet } }: Concerned,
  now: Date,
): Wait[] {
  const found: Wait[] = [];
  const work = waitsForWork ? workingTimeFrom(dueAt) : dueAt;
  // Whoever hears of it when work begins has that day to act on it.
  if (work > now) found.push({ until: work, usefulAt: endOfWork(work), reason: reasons.workingHours });
  if (isQuietOn(dayOf(now), quiet)) {
    const until = workingTimeFrom(now, quiet);
    found.push({ until, usefulAt: endOfWork(until), reason: reasons.quietDays });
  }
  const quietEnd = recipient?.quietHours === undefined ? undefined : endOfQuiet(now, recipient.quietHours);
  if (quietEnd !== undefined) found.push({ until: quietEnd, usefulAt: quietEnd, reason: reasons.quietHours });
  return found;
}

function whyTooLate(
  { dueAt }: ClaimedMessage,
  { waitsForWork = false }: Reminder<Database>,
  quiet: readonly QuietSpan[],
  now: Date,
): string | undefined {
  const due = waitsForWork || isQuietOn(dayOf(dueAt), quiet) ? workingTimeFrom(dueAt, quiet) : dueAt;
  return now.getTime() - due.getTime() > oldestMs ? reasons.tooLate : undefined;
}

const workBegins = '08:00';
const workEnds = '16:00';

/**
 * When quiet hours end that a moment lies in, both as Oslo's clocks show them; undefined outside. They pass midnight
 * where `from` is the later time, and are none where the two are the same.
 */
export function endOfQuiet(at: Date, { from, to }: { from: string; to: string }): Date | undefined {
  const time = timeOf(at);
  const passesMidnight = from > to;
  const isQuiet = passesMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return undefined;
  const today = dayOf(at);
  const end = instantAt(passesMidnight && time >= from ? addDays(today, 1) : today, to);
  // In the hour that autumn repeats, the end can be the earlier of two moments that the clocks show alike.
  return end > at ? end : undefined;
}

/** The moment itself in working hours (08–16 in Oslo, no free or quiet day), or else when they next begin. */
export function workingTimeFrom(at: Date, quiet: readonly QuietSpan[] = []): Date {
  const isWorked = (one: string): boolean =>
    isWorkingDay(one) && !isQuietPeriod(one) && !isQuietOn(one, quiet);
  const today = dayOf(at);
  const time = timeOf(at);
  if (isWorked(today) && time < workEnds) return time < workBegins ? instantAt(today, workBegins) : at;
  let day = addDays(today, 1);
  while (!isWorked(day)) day = addDays(day, 1);
  return instantAt(day, workBegins);
}

/** The end of the working day that a moment is in. */
export const endOfWork = (at: Date): Date => instantAt(dayOf(at), workEnds);

/** What is so late, in ms, goes together with what else is late to the same person. */
export const lateMs = 60 * 60_000;
/** So many messages are gathered in one; what is more comes in the next. */
const mostTogether = 20;

/** Sorts messages into those that go together: what each person has missed at `now`, and the others one by one. */
export function gather(messages: readonly ClaimedMessage[], now: Date): ClaimedMessage[][] {
  const groups: ClaimedMessage[][] = [];
  const open = new Map<string, ClaimedMessage[]>();
  for (const message of messages) {
    const isLate = isMissed(message, now);
    const group = isLate ? open.get(message.recipientId) : undefined;
    if (group !== undefined && group.length < mostTogether) {
      group.push(message);
      continue;
    }
    const begun = [message];
    groups.push(begun);
    if (isLate) open.set(message.recipientId, begun);
  }
  return groups;
}

/** Whether a message should have reached its recipient long ago. */
export const isMissed = ({ dueAt }: ClaimedMessage, now: Date): boolean =>
  dueAt.getTime() < now.getTime() - lateMs;

/** Several messages as one: each whole, with its heading and its buttons, under the others. */
export function gatheredCard(cards: readonly Card[], language: Language): Card {
  return card(
    heading(texts[language].sinceLast(cards.length)),
    ...cards.flatMap(({ elements }) => [divider(), ...elements]),
  );
}

/** Why nothing is sent to this person at that moment, whatever it says; a pause lasts its last day out, in Oslo. */
export function obstacle(recipient: Recipient | undefined, at: Date): string | undefined {
  if (recipient === undefined) return reasons.unknownPerson;
  if (recipient.isErased) return reasons.erased;
  const { pausedFrom = '', pausedUntil } = recipient;
  const day = dayOf(at);
  return pausedUntil !== undefined && day >= pausedFrom && day <= pausedUntil ? reasons.paused : undefined;
}
