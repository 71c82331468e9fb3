const minuteMs = 60_000;
const firstWaitMs = minuteMs;
const longestWaitMs = 60 * minuteMs;
/** A platform that asks for more than a day's patience is asked again after a day. */
const longestPatienceMs = 24 * 60 * minuteMs;

/** 1 + 2 + 4 + … + 32 minutes, and from then on an hour each: these tries cover a day and a few minutes. */
export const maxAttempts = 30;

/**
 * When to try again after `attempts` tries that failed: after a minute, then twice as long each time, at most an
 * hour. Undefined when it's time to give up.
 */
export function nextTry(attempts: number, now: Date): Date | undefined {
  if (attempts >= maxAttempts) return undefined;
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1));
  return new Date(now.getTime() + wait);
}

/** When a platform that asked for `seconds` of patience is written to again: a second later at least. */
export function afterPatience(seconds: number, now: Date): Date {
  const asked = Number.isFinite(seconds) ? Math.min(longestPatienceMs, seconds * 1000) : 0;
  return new Date(now.getTime() + Math.max(1000, Math.ceil(asked)));
}
