/**
 * Lets work with the same key run one at a time, in the order it came; other keys run beside it.
 * The database refuses a second writer of the same turn anyway: this spares the retries.
 */
export function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const previous = last.get(key);
    const mine = previous === undefined ? work() : previous.then(work, work);
    last.set(key, mine);
    const leave = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
}
