import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);

describe('several processes', () => {
  it('share the work, and nothing goes twice', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: Array.from({ length: 300 }, (_, n) => messageTo(ada, String(n), eight)),
      slack: () => wait(1),
    });
    const counts = await Promise.all(['one', 'two', 'three'].map((instance) => deliverAt(eight, instance)));
    expect(slack.sent).toHaveLength(300);
    expect(counts.reduce((sum, one) => sum + one.sent, 0)).toBe(300);
    expect(counts.filter((one) => one.sent > 0).length).toBeGreaterThan(1);
  });

  it('leave a message alone that one of them is long in sending', async () => {
    const ada = await addPerson(database, 'ada');
    const now = new Date();
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', now)],
      // The real time counts here: the lease must be prolonged while the platform is thinking.
      leaseSeconds: 0.6,
      clock: () => new Date(),
      slack: () => wait(1_200),
    });
    const first = deliverAt(now);
    await wait(900);
    expect((await deliverAt(now, 'two')).sent).toBe(0);
    expect((await first).sent).toBe(1);
    expect(slack.sent).toHaveLength(1);
  });

  it('do not send what they held when they stood still for longer than the lease', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(ada, 'b', eight)],
      leaseSeconds: 1,
      // The process sleeps in the middle of the first message, with the second in hand.
      slack: (_to, nth) => {
        if (nth === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_200);
      },
    });
    await deliverAt(eight);
    expect((await rows()).map((row) => row.state)).toEqual(['sent', 'sent']);
    expect(slack.sent).toHaveLength(2);
  });

  it('give back what they have not begun when they are asked to stop', async () => {
    const ada = await addPerson(database, 'ada');
    const stopping = new AbortController();
    const { slack, deliverAt, rows } = await begin({
      messages: Array.from({ length: 30 }, (_, n) => messageTo(ada, String(n), eight)),
      signal: stopping.signal,
      slack: () => stopping.abort(),
    });
    await deliverAt(eight);
    expect(slack.sent).toHaveLength(1);
    const states = (await rows()).map(({ state, attempts }) => `${state} ${attempts}`).sort();
    expect(states).toEqual([...Array(29).fill('planned 0'), 'sent 1']);
  });
});
