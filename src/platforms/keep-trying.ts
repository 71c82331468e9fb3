/** Whether what was tried has succeeded, and how to give up. */
export type Trying = { isGood(): boolean; stop(): void };

/** Repeats an attempt until it succeeds, waiting 1 s, 2 s, 4 s … up to a minute between. */
export function keepTrying(attempt: () => Promise<unknown>, onFailure: (error: unknown) => void): Trying {
  let timer: NodeJS.Timeout | undefined;
  let isGood = false;
  let isStopped = false;
  const run = (wait: number) => {
    attempt().then(
      () => {
        isGood = true;
      },
      (error: unknown) => {
        if (isStopped) return;
        onFailure(error);
        timer = setTimeout(() => run(Math.min(wait * 2, 60_000)), wait);
      },
    );
  };
  run(1000);
  return {
    isGood: () => isGood,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
