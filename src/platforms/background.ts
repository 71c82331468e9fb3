import type { Logger } from 'pino';

/** Work that goes on after its request is acknowledged. */
export type Background = {
  /** Lets it run; a failure becomes a log line. */
  run(what: string, work: Promise<unknown>): void;
  /** Resolves when all is done, or after `patience` milliseconds. */
  settle(patience: number): Promise<void>;
};

/** Keeps hold of a platform's work that nobody waits for, so that a stop can wait for it. */
export function createBackground(log: Logger, platform: string): Background {
  const running = new Set<Promise<void>>();
  return {
    run(what, work) {
      const done = work.then(
        () => undefined,
        (error: unknown) => log.error({ err: error }, `${platform}: ${what} failed`),
      );
      running.add(done);
      void done.then(() => running.delete(done));
    },
    async settle(patience) {
      await within(Promise.all(running), patience);
    },
  };
}

/** Waits for work at most so many milliseconds; undefined when it isn't done by then. */
export async function within<T>(
  work: Promise<T>,
  milliseconds: number,
): Promise<{ readonly done: T } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work.then((done) => ({ done })), late]);
  } finally {
    clearTimeout(timer);
  }
}
