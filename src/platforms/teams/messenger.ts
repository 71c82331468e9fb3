import { setTimeout as pause } from 'node:timers/promises';
import { ActivityTypes, type CloudAdapter, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { DeliveryError, type Messenger, NoAnswer } from '../../chat/messenger.ts';
import type { PlatformParts } from '../platform.ts';
import { limits } from './limits.ts';
import { ConnectorFault, neverTwice } from './login/connector-http.ts';
import { type AdaptiveCard, contentType } from './render/adaptive-card.ts';
import { renderCards } from './render/split-card.ts';
import type { References } from './respond/conversations.ts';

/**
 * How long after its beginning, in milliseconds, a message's last part may set out: with the ten seconds that a
 * call may take it is over within the minute that the ledger waits.
 */
const restWithin = 45_000;

/**
 * Writes first, into the conversation that was kept. A card too long for one message goes as several; a
 * DeliveryError is about the first alone: once that one stands, a new try of the whole would repeat it, so the rest
 * are retried here, for a while, and what still doesn't go is logged.
 */
export function createMessenger(
  adapter: CloudAdapter,
  appId: string,
  references: References,
  findLanguage: PlatformParts['findLanguage'],
  log: Logger,
): Messenger {
  return {
    async send(to, card) {
      const until = Date.now() + restWithin;
      const reference = await references.find(to);
      if (reference === undefined)
        throw new DeliveryError('unreachable', 'no conversation with this account');
      let messageId = '';
      // Of the Teams side's own words a card has those beside a list alone.
      const hasList = card.elements.some(({ element }) => element === 'select');
      const language =
        hasList && to.platform === 'teams' ? await findLanguage({ ...to, platform: 'teams' }) : undefined;
      try {
        await neverTwice(() =>
          adapter.continueConversationAsync(appId, reference, async (context) => {
            replyToNothing(context);
            const [first, ...rest] = renderCards(card, language ?? 'nb');
            if (first === undefined) throw new Error('a card makes at least one message');
            const response = await context.sendActivity(cardActivity(first));
            messageId = response?.id ?? '';
            await sendRest(context, rest, until, log);
          }),
        );
      } catch (error) {
        throw deliveryError(error);
      }
      return { messageId };
    },
    async update(to, messageId, card) {
      const reference = await references.find(to);
      const [first] = renderCards(card, 'nb');
      if (reference === undefined || first === undefined)
        throw new DeliveryError('unreachable', 'no conversation with this account');
      try {
        await adapter.continueConversationAsync(appId, reference, async (context) => {
          await context.updateActivity({ ...cardActivity(first), id: messageId });
        });
      } catch (error) {
        throw deliveryError(error);
      }
    },
  };
}

/** The SDK makes up an activity to reply to; what is written first is a reply to nothing. */
export function replyToNothing(context: TurnContext): void {
  context.onSendActivities((_context, activities, next) => {
    for (const activity of activities) delete activity.replyToId;
    return next();
  });
}

/** Sends cards as what is written first, each at most three times and not after `until` (milliseconds since 1970). */
export async function sendAsFirst(
  context: TurnContext,
  cards: readonly AdaptiveCard[],
  until: number,
): Promise<void> {
  replyToNothing(context);
  for (const card of cards) await sendPatiently(context, card, until);
}

/** Sends what follows a first message, at the latest at `until` (milliseconds since 1970). Never throws. */
async function sendRest(
  context: TurnContext,
  cards: readonly AdaptiveCard[],
  until: number,
  log: Logger,
): Promise<void> {
  for (const [index, card] of cards.entries()) {
    try {
      if (Date.now() > until) throw new DeliveryError('later', 'Teams takes too long');
      await sendPatiently(context, card, until);
    } catch (error) {
      log.error({ err: error, sent: index + 1, parts: cards.length + 1 }, 'a long message was cut short');
      return;
    }
  }
}

/** Sends a card, and again, at most twice and not after `until`, where Teams is busy or away. */
async function sendPatiently(context: TurnContext, card: AdaptiveCard, until: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await context.sendActivity(cardActivity(card));
      return;
    } catch (error) {
      const { reason, retryAfter } = deliveryError(error);
      const wait = (retryAfter ?? attempt) * 1_000;
      if (attempt === 3 || reason !== 'later' || Date.now() + wait > until) throw error;
      await pause(wait);
    }
  }
}

/** A message that is a card; notifications show its beginning as text. */
export function cardActivity(card: AdaptiveCard) {
  return {
    type: ActivityTypes.Message,
    summary: [...card.fallbackText].slice(0, limits.summaryCharacters).join(''),
    attachments: [{ contentType, content: card }],
  };
}

/**
 * What a failed sending means. There is no event when someone blocks the bot: the Connector answers 403, and
 * 404 when it is uninstalled. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (!(error instanceof ConnectorFault)) {
    return new NoAnswer(error instanceof Error ? error.message : String(error));
  }
  if (error.status === 403 || error.status === 404) return new DeliveryError('unreachable', error.message);
  if (isPassing(error)) return new DeliveryError('later', error.message, error.retryAfter);
  return new DeliveryError('rejected', error.message);
}

/** True for faults that another try may not meet: too many calls, an expired token, trouble at Microsoft. */
export function isPassing(fault: ConnectorFault): boolean {
  return fault.status >= 500 || [401, 408, 412, 429].includes(fault.status);
}
