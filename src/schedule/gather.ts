import { type Card, card, divider, heading } from '../chat/card.ts';
import type { Language } from '../language.ts';
import type { ClaimedMessage } from './ledger/ledger.ts';
import { texts } from './texts.ts';

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
