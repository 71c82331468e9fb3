/** Repeats an attempt until it succeeds, waiting 1 s, 2 s, 4 s … up to a minute between. */
export function keepTrying(
  attempt: () => Promise<void>,
  onFailure: (error: unknown) => void,
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const run = (wait: number) => {
    attempt().catch((error: unknown) => {
      if (isStopped) return;
      onFailure(error);
      timer = setTimeout(() => run(Math.min(wait * 2, 60_000)), wait);
    });
  };
  run(1000);
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
