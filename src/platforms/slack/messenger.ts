import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { type Address, DeliveryError, type Messenger, type Receipt } from '../../chat/messenger.ts';
import { renderMessages } from './render/card.ts';
import { type Body, eachTaken } from './respond/blocks.ts';
import { deliveryError, patiently } from './respond/delivery.ts';

/**
 * How long after its beginning, in milliseconds, a message's last part may set out: with the ten seconds that a
 * call may take it is over within the minute that the ledger waits.
 */
const restWithin = 45_000;
/** What a message's metadata is named, by which it is found again. https://docs.slack.dev/messaging/message-metadata */
const eventType = 'lagbot_delivery';
/** How far back in the direct messages is looked for a message that may have been sent just now. */
const latest = 100;

type ClientOf = (team: string) => Promise<webApi.WebClient>;

/**
 * Writes first to a person, in the direct messages of the workspace they belong to. A card too long for one
 * message goes as several. A DeliveryError is about the first alone: once that one stands, a new try of the whole
 * would repeat it, so the rest are retried here, for a while, and what still doesn't go is logged.
 */
export function createMessenger(clientOf: ClientOf, log: Logger): Messenger {
  return {
    async send(to, card, ids = []) {
      const until = Date.now() + restWithin;
      const client = await clientOf(to.tenant);
      const post = (message: Body & { metadata?: ReturnType<typeof metadataOf> }) =>
        client.chat.postMessage({ channel: to.user, unfurl_links: false, unfurl_media: false, ...message });
      const metadata = ids.length === 0 ? {} : { metadata: metadataOf(ids) };
      let posted: Receipt | undefined;
      const sendNext = async (message: Body) => {
        if (posted === undefined) {
          const { channel, ts } = await post({ ...message, ...metadata });
          posted = receipt(channel ?? to.user, ts);
        } else {
          if (Date.now() > until) throw new DeliveryError('later', 'Slack takes too long');
          await patiently(() => post(message), until);
        }
      };
      try {
        await eachTaken(client, renderMessages(card), sendNext);
      } catch (error) {
        if (posted === undefined) throw deliveryError(error);
        log.error({ err: error }, 'a long message was cut short');
      }
      if (posted === undefined) throw new Error('a card makes at least one message');
      return posted;
    },
    async find(to, id) {
      try {
        return await findInDirectMessages(await clientOf(to.tenant), to, id);
      } catch (error) {
        throw deliveryError(error);
      }
    },
    async update(to, messageId, card) {
      const [channel = '', ts = ''] = messageId.split('/');
      try {
        const client = await clientOf(to.tenant);
        let isDone = false;
        await eachTaken(client, renderMessages(card).slice(0, 1), async (message) => {
          if (!isDone) await client.chat.update({ channel, ts, ...message });
          isDone = true;
        });
      } catch (error) {
        throw deliveryError(error);
      }
    },
  };
}

async function findInDirectMessages(
  client: webApi.WebClient,
  to: Address,
  id: string,
): Promise<Receipt | undefined> {
  const opened = await client.conversations.open({ users: to.user });
  const channel = opened.channel?.id;
  if (channel === undefined) throw new DeliveryError('rejected', 'no direct messages');
  const { messages = [] } = await client.conversations.history({
    channel,
    include_all_metadata: true,
    limit: latest,
  });
  const found = messages.find(({ metadata }) => metadata?.event_type === eventType && isAbout(metadata, id));
  return found === undefined ? undefined : receipt(channel, found.ts);
}

const metadataOf = (ids: readonly string[]) => ({
  event_type: eventType,
  event_payload: { ids: ids.join(' ') },
});

function isAbout({ event_payload: payload }: { event_payload?: object }, id: string): boolean {
  const ids: unknown = payload === undefined ? undefined : Reflect.get(payload, 'ids');
  return typeof ids === 'string' && ids.split(' ').includes(id);
}

const receipt = (channel: string, ts = ''): Receipt => ({ messageId: `${channel}/${ts}` });
