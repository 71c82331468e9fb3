import { ActivityTypes, type CloudAdapter, type TurnContext } from 'botbuilder';
import { DeliveryError, type Messenger } from '../../chat/messenger.ts';
import { type AdaptiveCard, contentType } from './adaptive-card.ts';
import { ConnectorFault } from './connector-http.ts';
import type { References } from './conversations.ts';
import { limits } from './limits.ts';
import { renderCards } from './split-card.ts';

/** Writes first, into the conversation that was kept; what Teams answers becomes a DeliveryError. */
export function createMessenger(adapter: CloudAdapter, appId: string, references: References): Messenger {
  return {
    async send(to, card) {
      const reference = await references.find(to);
      if (reference === undefined)
        throw new DeliveryError('unreachable', 'no conversation with this account');
      let messageId = '';
      try {
        await adapter.continueConversationAsync(appId, reference, async (context) => {
          // The SDK makes up an activity to reply to; what is written first is a reply to nothing.
          context.onSendActivities((_context, activities, next) => {
            for (const activity of activities) delete activity.replyToId;
            return next();
          });
          messageId = await sendCards(context, renderCards(card, 'nb'));
        });
      } catch (error) {
        throw deliveryError(error);
      }
      return { messageId };
    },
  };
}

/** Sends cards in their order; answers with the id of the first message. */
export async function sendCards(context: TurnContext, cards: readonly AdaptiveCard[]): Promise<string> {
  let first: string | undefined;
  for (const card of cards) {
    const response = await context.sendActivity(cardActivity(card));
    first ??= response?.id ?? '';
  }
  return first ?? '';
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
    return new DeliveryError('later', error instanceof Error ? error.message : String(error));
  }
  if (error.status === 403 || error.status === 404) return new DeliveryError('unreachable', error.message);
  if (isPassing(error)) return new DeliveryError('later', error.message, error.retryAfter);
  return new DeliveryError('rejected', error.message);
}

/** True for faults that another try may not meet: too many calls, an expired token, trouble at Microsoft. */
export function isPassing(fault: ConnectorFault): boolean {
  return fault.status >= 500 || [401, 408, 412, 429].includes(fault.status);
}
