import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { type AddressedActivity, accountOf, tenantOf } from '../activity.ts';
import { deliveryError, sendAsFirst } from '../messenger.ts';
import type { AdaptiveCard } from '../render/adaptive-card.ts';
import type { References } from './conversations.ts';

/** Sends cards into the sender's own chat with the bot; false where there is none that can be written to. */
export type OwnChat = (activity: AddressedActivity, cards: readonly AdaptiveCard[]) => Promise<boolean>;

type Parts = {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly references: References;
  readonly log: Logger;
};

/** How long the cards may take to go out, in milliseconds; after about 15 seconds Teams asks again. */
const patience = 10_000;

/**
 * Makes the way into people's own chats: the one that was kept, else one that the Connector is asked to open.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function createOwnChat({ adapter, appId, references, log }: Parts): OwnChat {
  const send = (cards: readonly AdaptiveCard[]) => (context: TurnContext) =>
    sendAsFirst(context, cards, Date.now() + patience);
  return async (activity, cards) => {
    const kept = await references.find(accountOf(activity));
    try {
      if (kept !== undefined) {
        await adapter.continueConversationAsync(appId, kept, send(cards));
        return true;
      }
    } catch (error) {
      if (deliveryError(error).reason !== 'unreachable') throw error;
    }
    try {
      await openChat(adapter, appId, activity, async (context) => {
        await references.noteOpened(activity, context.activity.conversation.id);
        await send(cards)(context);
      });
      return true;
    } catch (error) {
      log.info({ err: error }, 'a chat of somebody’s own could not be opened');
      return false;
    }
  };
}

function openChat(
  adapter: CloudAdapter,
  appId: string,
  activity: AddressedActivity,
  work: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const { recipient, from, channelId, serviceUrl } = activity;
  const tenantId = tenantOf(activity);
  const asked = {
    isGroup: false,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    members: [{ id: from.id, name: from.name ?? '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  return adapter.createConversationAsync(appId, channelId ?? '', serviceUrl ?? '', '', asked, work);
}
