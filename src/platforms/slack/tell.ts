import type { webApi } from '@slack/bolt';
import { DeliveryError } from '../../chat/messenger.ts';
import { deliveryError, patiently } from './delivery.ts';
import { limits } from './limits.ts';
import type { Origin } from './origin.ts';
import type { SlackMessage } from './render-card.ts';

/** Someone to answer, and where they were when they asked. */
export type Asker = { readonly client: webApi.WebClient; readonly user: string; readonly from: Origin };

/**
 * Shows messages to the one who asked, and to nobody else: through the response_url while it is good, else in
 * the direct message or, in a channel, as a message only they see; where that fails, among Lagbot's direct messages.
 * What is kept comes as an ordinary message: in Lagbot's own direct messages nobody else sees it.
 */
export async function tell(asker: Asker, messages: readonly SlackMessage[]): Promise<void> {
  const { client, user, from } = asker;
  let url = from.url;
  for (const [index, message] of messages.entries()) {
    if (url !== undefined && index < limits.responseUrlAnswers) {
      // What replaces a message stays as visible as that message was.
      const isReplacing = from.replaces === true && index === 0;
      const how = isReplacing ? {} : { response_type: from.isKept === true ? 'in_channel' : 'ephemeral' };
      if (await isTaken(url, { ...how, replace_original: isReplacing, ...message })) continue;
      url = undefined;
    }
    if (from.channel !== undefined && (await isPosted(client, user, from.channel, from.thread, message)))
      continue;
    await patiently(() => client.chat.postMessage({ channel: user, ...message }));
  }
}

/** Posts to a response_url; false when it is used up or too old. */
async function isTaken(url: string, body: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    await patiently(async () => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      if (response.ok) return;
      const isPassing = response.status === 429 || response.status >= 500;
      const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
      throw new DeliveryError(
        isPassing ? 'later' : 'rejected',
        `HTTP ${response.status}`,
        Number.isFinite(wait) ? wait : undefined,
      );
    });
    return true;
  } catch {
    return false;
  }
}

async function isPosted(
  client: webApi.WebClient,
  user: string,
  channel: string,
  thread: string | undefined,
  message: SlackMessage,
): Promise<boolean> {
  const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }), ...message };
  try {
    await patiently(() =>
      channel.startsWith('D')
        ? client.chat.postMessage({ ...where, unfurl_links: false, unfurl_media: false })
        : client.chat.postEphemeral({ ...where, user }),
    );
    return true;
  } catch (error) {
    // Lagbot is no member there, say. A person who can't be reached at all is told so by the next attempt.
    if (deliveryError(error).reason === 'later') throw error;
    return false;
  }
}
