import type { webApi } from '@slack/bolt';
import type { Messenger } from '../../chat/messenger.ts';
import { deliveryError, patiently } from './delivery.ts';
import { renderMessages } from './render-card.ts';

/**
 * Writes first to a person, in the direct messages of the workspace they belong to. A card too long for one
 * message goes as several; the first is the one that a DeliveryError is about, the rest are retried here,
 * because a new try of the whole would repeat the first.
 */
export function createMessenger(clientOf: (team: string) => Promise<webApi.WebClient>): Messenger {
  return {
    async send(to, card) {
      const client = await clientOf(to.tenant);
      const [first, ...rest] = renderMessages(card);
      if (first === undefined) throw new Error('a card makes at least one message');
      const post = (message: typeof first) =>
        client.chat.postMessage({ channel: to.user, unfurl_links: false, unfurl_media: false, ...message });
      const posted = await post(first).catch((error: unknown) => {
        throw deliveryError(error);
      });
      for (const message of rest) await patiently(() => post(message));
      return { messageId: `${posted.channel ?? to.user}/${posted.ts ?? ''}` };
    },
  };
}
