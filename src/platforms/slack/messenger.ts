import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { DeliveryError, type Messenger } from '../../chat/messenger.ts';
import { deliveryError, patiently } from './delivery.ts';
import { renderMessages } from './render-card.ts';

/**
 * How long after its beginning, in milliseconds, a message's last part may set out: with the ten seconds that a
 * call may take it is over within the minute that the ledger waits.
 */
const restWithin = 45_000;

/**
 * Writes first to a person, in the direct messages of the workspace they belong to. A card too long for one
 * message goes as several. A DeliveryError is about the first alone: once that one stands, a new try of the whole
 * would repeat it, so the rest are retried here, for a while, and what still doesn't go is logged.
 */
export function createMessenger(
  clientOf: (team: string) => Promise<webApi.WebClient>,
  log: Logger,
): Messenger {
  return {
    async send(to, card) {
      const until = Date.now() + restWithin;
      const client = await clientOf(to.tenant);
      const [first, ...rest] = renderMessages(card);
      if (first === undefined) throw new Error('a card makes at least one message');
      const post = (message: typeof first) =>
        client.chat.postMessage({ channel: to.user, unfurl_links: false, unfurl_media: false, ...message });
      const posted = await post(first).catch((error: unknown) => {
        throw deliveryError(error);
      });
      for (const [index, message] of rest.entries()) {
        try {
          if (Date.now() > until) throw new DeliveryError('later', 'Slack takes too long');
          await patiently(() => post(message), until);
        } catch (error) {
          log.error({ err: error, sent: index + 1, parts: rest.length + 1 }, 'a long message was cut short');
          break;
        }
      }
      return { messageId: `${posted.channel ?? to.user}/${posted.ts ?? ''}` };
    },
  };
}
