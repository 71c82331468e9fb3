import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Background } from '../../background.ts';
import type { AddressedActivity } from '../activity.ts';
import { limits } from '../limits.ts';
import { ConnectorFault } from '../login/connector-http.ts';
import { cardActivity, isPassing } from '../messenger.ts';
import type { AdaptiveCard } from '../render/adaptive-card.ts';
import type { SplitMessages } from '../render/split-messages.ts';

/** The conversation that an activity is answered in, while its turn lasts and after it. */
export type Outlet = {
  readonly context: TurnContext;
  readonly activity: AddressedActivity;
  readonly background: Background;
  readonly log: Logger;
  readonly split: SplitMessages;
  /** Goes on in a conversation whose turn is over. */
  readonly resume: (
    activity: AddressedActivity,
    work: (context: TurnContext) => Promise<void>,
  ) => Promise<void>;
};

const mostAttempts = 3;
/** Longer than this, in milliseconds, nobody waits for an answer. */
const longestWait = 60_000;

/**
 * Sends cards in place and gives the messages' ids, again where Teams is busy: after the wait it asks for, and where that is longer than a turn may
 * take when the turn is over. A chat that is closed to the bot is noted in the log: there is nobody to tell.
 */
export async function sendAll(
  outlet: Outlet,
  cards: readonly AdaptiveCard[],
  attempts = 1,
  /** The message that holds the beginning of the same card. */
  begun?: string,
): Promise<readonly string[]> {
  const ids = begun === undefined ? [] : [begun];
  for (const [index, card] of cards.entries()) {
    for (let attempt = index === 0 ? attempts : 1; ; attempt++) {
      try {
        const sent = await outlet.context.sendActivity(cardActivity(card));
        if (sent?.id) ids.push(sent.id);
        break;
      } catch (error) {
        if (!(error instanceof ConnectorFault)) throw error;
        if (isClosed(error)) {
          outlet.log.info({ err: error }, 'a chat takes no answer');
          return ids;
        }
        if (attempt >= mostAttempts || !isPassing(error)) throw error;
        const wait = waitAfter(error, attempt);
        if (wait > limits.patienceMs) {
          sendLater(outlet, cards.slice(index), wait, attempt + 1);
          return ids;
        }
        await pause(wait);
      }
    }
  }
  outlet.split.note(ids);
  return ids;
}

/** Takes away the other parts of a card whose place another has taken. */
export async function removeParts(context: TurnContext, ids: readonly string[], log: Logger): Promise<void> {
  for (const id of ids) {
    await context
      .deleteActivity(id)
      .catch((error: unknown) => log.info({ err: error }, 'a part of a card could not be taken away'));
  }
}

/** Puts a card in place of a message; sends it when the message can't be edited. */
export async function replaceOrSend(
  outlet: Outlet,
  messageId: string | undefined,
  replacement: AdaptiveCard,
): Promise<void> {
  if (messageId !== undefined && (await isReplaced(outlet.context, messageId, replacement))) return;
  await sendAll(outlet, [replacement]);
}

/** Puts a card in place of a message, again where Teams is busy; false when the message can't be edited. */
export async function isReplaced(context: TurnContext, id: string, card: AdaptiveCard): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await context.updateActivity({ ...cardActivity(card), id });
      return true;
    } catch (error) {
      if (!(error instanceof ConnectorFault)) throw error;
      const wait = waitAfter(error, attempt);
      if (attempt === mostAttempts || !isPassing(error) || wait > limits.patienceMs) return false;
      await pause(wait);
    }
  }
}

function sendLater(outlet: Outlet, cards: readonly AdaptiveCard[], wait: number, attempts: number): void {
  const { background, resume, activity } = outlet;
  const late = pause(wait).then(() =>
    resume(activity, async (context) => void (await sendAll({ ...outlet, context }, cards, attempts))),
  );
  background.run('a late answer', late);
}

const waitAfter = (fault: ConnectorFault, attempt: number): number =>
  Math.min(longestWait, (fault.retryAfter ?? 0.3 * attempt) * 1000);

const isClosed = ({ status }: ConnectorFault): boolean => status === 403 || status === 404;
