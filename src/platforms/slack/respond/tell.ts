import type { webApi } from '@slack/bolt';
import { DeliveryError } from '../../../chat/messenger.ts';
import { limits } from '../limits.ts';
import type { Origin } from '../origin.ts';
import type { SlackMessage } from '../render/card.ts';
import { type Body, eachTaken, isAboutBlocks, unknownBlocks } from './blocks.ts';
import { deliveryError, patiently } from './delivery.ts';

/** Someone to answer, and where they were when they asked. */
export type Asker = { readonly client: webApi.WebClient; readonly user: string; readonly from: Origin };

/**
 * Shows messages to the one who asked, and to nobody else: through the response_url while it is good, else in
 * the direct message or, in a channel, as a message only they see; where that fails, among Lagbot's direct messages.
 * Gives the time stamps of the ordinary messages among them. What is kept comes as an ordinary message: in Lagbot's own direct messages nobody else sees it.
 */
export async function tell(asker: Asker, messages: readonly SlackMessage[]): Promise<string[]> {
  const { client, user, from } = asker;
  const stamps: string[] = [];
  let url = from.url;
  let sent = 0;
  await eachTaken(client, messages, async (message) => {
    const index = sent;
    if (url !== undefined && index < limits.responseUrlAnswers) {
      // What replaces a message stays as visible as that message was.
      const isReplacing = from.replaces === true && index === 0;
      const how = isReplacing ? {} : { response_type: from.isKept === true ? 'in_channel' : 'ephemeral' };
      if (await isTaken(url, { ...how, replace_original: isReplacing, ...message })) {
        sent += 1;
        return;
      }
      url = undefined;
    }
    const stamp =
      from.channel === undefined ? undefined : await post(client, user, from.channel, from.thread, message);
    if (stamp === undefined) await patiently(() => client.chat.postMessage({ channel: user, ...message }));
    else if (stamp !== '') stamps.push(stamp);
    sent += 1;
  });
  return stamps;
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
      if ((await response.text()).includes(unknownBlocks)) throw new DeliveryError('rejected', unknownBlocks);
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
  } catch (error) {
    if (isAboutBlocks(error)) throw error;
    return false;
  }
}

/** Posts where the question was asked; gives an ordinary message's time stamp, and undefined where it can't be posted. */
async function post(
  client: webApi.WebClient,
  user: string,
  channel: string,
  thread: string | undefined,
  message: Body,
): Promise<string | undefined> {
  const where = { channel, ...(thread === undefined ? {} : { thread_ts: thread }), ...message };
  try {
    if (!channel.startsWith('D')) {
      await patiently(() => client.chat.postEphemeral({ ...where, user }));
      return '';
    }
    const silent = { unfurl_links: false, unfurl_media: false };
    const { ts } = await patiently(() => client.chat.postMessage({ ...where, ...silent }));
    return ts ?? '';
  } catch (error) {
    // Lagbot is no member there, say. A person who can't be reached at all is told so by the next attempt.
    if (deliveryError(error).reason === 'later' || isAboutBlocks(error)) throw error;
    return undefined;
  }
}
