const minuteMs = 60_000;
const firstWaitMs = minuteMs;
const longestWaitMs = 60 * minuteMs;
/** A platform that asks for more than a day's patience is asked again after a day. */
const longestRetryAfterMs = 24 * 60 * minuteMs;

/** 1 + 2 + 4 + … + 32 minutes, and from then on an hour each: these tries cover a day and a few minutes. */
export const maxAttempts = 30;

/**
 * When to try again after `attempts` tries that failed: after a minute, then twice as long each time, at most an
 * hour, and not before the platform's `retryAfter` (seconds) has passed. Undefined when it's time to give up.
 */
export function nextTry(attempts: number, now: Date, retryAfter = 0): Date | undefined {
  if (attempts >= maxAttempts) return undefined;
  const own = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1));
  const asked = Number.isFinite(retryAfter) ? Math.min(longestRetryAfterMs, retryAfter * 1000) : 0;
  return new Date(now.getTime() + Math.ceil(Math.max(own, asked)));
}
