import { NoAnswer } from '../../chat/messenger.ts';

/** A platform that hasn't answered by then is taken for one that won't, so that it can't hold up the rest. */
const patienceMs = 60_000;

/** Waits for the platform, but not forever. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
