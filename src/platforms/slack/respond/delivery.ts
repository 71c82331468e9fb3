import { webApi } from '@slack/bolt';
import { DeliveryError, NoAnswer } from '../../../chat/messenger.ts';

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors: this account can't be written to. */
const unreachable = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'team_access_not_granted',
  'team_not_found',
  'user_disabled',
  'user_not_found',
]);
/** The same page: Slack is unwell or busy, or our own token is refused, which an operator mends; nobody is gone. */
const passing = new Set([
  'fatal_error',
  'internal_error',
  'invalid_auth',
  'not_authed',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'token_expired',
  'token_revoked',
]);

/** What a failed call to Slack means for the message: another try, a closed door, or a fault of its own. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new DeliveryError('later', 'ratelimited', error.retryAfter);
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = error.statusCode >= 500 || error.statusCode === 429 ? 'later' : 'rejected';
    return new DeliveryError(reason, `HTTP ${error.statusCode}`);
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const said = error.data.error;
    if (unreachable.has(said)) return new DeliveryError('unreachable', said);
    return new DeliveryError(passing.has(said) ? 'later' : 'rejected', said);
  }
  // A timeout, a closed connection, a name that isn't found.
  return new NoAnswer(error instanceof Error ? error.message : String(error));
}

/** What Slack answered by name, such as `expired_trigger_id`; undefined where it didn't answer so. */
export function slackSaid(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

const waits = [1000, 3000] as const;

/**
 * Tries a call again when Slack is busy or away, at most twice and each time after at most a minute; a try that
 * could not begin before `until` (milliseconds since 1970) is not waited for. Throws the last DeliveryError.
 */
export async function patiently<T>(call: () => Promise<T>, until = Number.POSITIVE_INFINITY): Promise<T> {
  for (const wait of waits) {
    try {
      return await call();
    } catch (error) {
      const failure = deliveryError(error);
      if (failure.reason !== 'later') throw failure;
      const pause = Math.min(failure.retryAfter === undefined ? wait : failure.retryAfter * 1000, 60_000);
      if (Date.now() + pause > until) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  try {
    return await call();
  } catch (error) {
    throw deliveryError(error);
  }
}
