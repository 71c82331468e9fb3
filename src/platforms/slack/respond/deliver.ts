import type { App } from '@slack/bolt';
import type { Logger } from 'pino';

/** What Slack is answered with: a text, a message, what to do with a modal, or nothing. */
export type Acknowledgement = unknown;

/**
 * Hands a payload to Bolt and gives what it is to be acknowledged with, once the listener is done: Bolt would
 * acknowledge an event before anyone has worked on it, and Slack would then never send it again.
 */
export async function deliver(
  app: App,
  body: Record<string, unknown>,
  retry: number | undefined,
  log: Logger,
): Promise<Acknowledgement> {
  let answer: Acknowledgement;
  let isKnown = false;
  const ack = async (given?: Acknowledgement) => {
    isKnown = true;
    answer = given;
  };
  await app.processEvent({ body, ack, ...(retry === undefined ? {} : { retryNum: retry }) });
  if (!isKnown) log.warn({ type: body.type }, 'Slack sent something we have no use for');
  return answer;
}
