import { describe, expect, it } from 'vitest';
import { afterPatience, maxAttempts, nextTry } from '../../src/schedule/throttles.ts';

const now = new Date('2024-03-14T09:00:00Z');
const minutes = (next: Date | undefined) => next && (next.getTime() - now.getTime()) / 60_000;

describe('the wait before the next try', () => {
  it('doubles from a minute to an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) => minutes(nextTry(attempts, now)));
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('gives up after about a day', () => {
    let all = 0;
    let attempts = 1;
    for (let wait = minutes(nextTry(1, now)); wait !== undefined; wait = minutes(nextTry(attempts, now))) {
      all += wait;
      attempts += 1;
    }
    expect(attempts).toBe(maxAttempts);
    expect(all / 60).toBeGreaterThan(23);
    expect(all / 60).toBeLessThan(25);
  });
});

describe("the platform's wish for patience", () => {
  it('is honoured to the second, up to a day, and is never less than one', () => {
    const seconds = [90, 1.5, 0, 1e9, Number.NaN].map(
      (asked) => (afterPatience(asked, now).getTime() - now.getTime()) / 1000,
    );
    expect(seconds).toEqual([90, 1.5, 1, 24 * 3600, 1]);
  });
});
