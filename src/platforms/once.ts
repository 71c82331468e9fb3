/** How many deeds are remembered; Slack redelivers an event within the hour, Teams within minutes. */
const remembered = 10_000;

/** Runs work for a key unless it has been run; `knows` tells whether it has. */
type Once = ((key: string, work: () => Promise<void>) => Promise<void>) & {
  readonly knows: (key: string) => boolean;
};

/**
 * Runs the work for a key once: who comes with the same key waits for the same work. One that failed may be
 * tried again. It spares a person the same posted answer twice; that nothing is written twice is the
 * router's promise.
 */
export function createOnce(): Once {
  const seen = new Map<string, Promise<void>>();
  const once = (key: string, work: () => Promise<void>) => {
    const before = seen.get(key);
    if (before !== undefined) return before;
    const now = work();
    seen.set(key, now);
    now.catch(() => seen.delete(key));
    if (seen.size > remembered) {
      const [oldest] = seen.keys();
      if (oldest !== undefined) seen.delete(oldest);
    }
    return now;
  };
  return Object.assign(once, { knows: (key: string) => seen.has(key) });
}
