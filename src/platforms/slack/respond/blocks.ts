import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../render/card.ts';
import { deliveryError } from './delivery.ts';

/** What a call is given of a message. */
export type Body = Pick<SlackMessage, 'text' | 'blocks'>;

/** What Slack answers where it doesn't know a block. */
export const unknownBlocks = 'invalid_blocks';

/** Workspaces that have answered so, until the next start. */
const older = new WeakSet<webApi.WebClient>();
/** Web API addresses at which nobody draws the newer blocks. */
const olderAddresses = new Set<string>();

/** Sends nothing but older blocks to a Web API address, as that of a client which draws no others. */
export const keepToOlder = (apiUrl: string): void => void olderAddresses.add(apiUrl);

const knowsNewer = (client: webApi.WebClient): boolean =>
  !older.has(client) && !olderAddresses.has(client.slackApiUrl);

/** Whether a call failed because of a block that the workspace doesn't know. */
export const isAboutBlocks = (error: unknown): boolean => deliveryError(error).message === unknownBlocks;

/**
 * Sends messages one after another. Where the workspace answers that it doesn't know a block, it gets the same without the
 * newer ones, and that is remembered.
 */
export async function eachTaken(
  client: webApi.WebClient,
  messages: readonly SlackMessage[],
  send: (message: Body) => Promise<void>,
): Promise<void> {
  const waiting = [...messages];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { older: inOlder, ...body } = next;
    try {
      if (inOlder === undefined || knowsNewer(client)) {
        await send(body);
        continue;
      }
    } catch (error) {
      if (inOlder === undefined || !isAboutBlocks(error)) throw error;
      older.add(client);
    }
    waiting.unshift(...inOlder());
  }
}
