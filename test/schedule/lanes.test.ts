import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { beginRound } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus, type Somebody } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();

/** So many messages to a workspace, all due at one moment. */
async function crowd(tenant: string, size: number, dueAt: Date, on: Somebody = { slack: true }) {
  const ada = await addPerson(database, tenant, { ...on, tenant });
  return Array.from({ length: size }, (_, n) => messageTo(ada, `${tenant} ${n}`, dueAt));
}

describe('a workspace that is new in a run', () => {
  it('is asked at once for what it took where there is much to send, so that small ones go fast as well', async () => {
    const crowds = await Promise.all(
      Array.from({ length: 10 }, (_, n) => crowd(`small${n}`, 30, plus(eight, n))),
    );
    let [now, most, sent] = [0, 0, 0];
    const { slack, deliverAt } = await beginRound(database, {
      messages: crowds.flat(),
      canBeAsked: true,
      slack: async () => {
        now += 1;
        most = Math.max(most, now);
        // Until it is worth asking, no more than one is under way.
        if (sent < 100) expect(now).toBe(1);
        await wait(2);
        sent += 1;
        now -= 1;
      },
    });
    expect((await deliverAt(plus(eight, 60))).sent).toBe(300);
    expect(most).toBeGreaterThan(5);
    expect(slack.asked.length).toBeLessThanOrEqual(8);
  });

  it('does not wait behind one that is slow and cannot be asked', async () => {
    const messages = [
      ...(await crowd('big', 120, eight)),
      ...(await crowd('slow', 20, plus(eight, 1), { teams: true })),
      ...(await crowd('one', 10, plus(eight, 2))),
      ...(await crowd('other', 10, plus(eight, 3))),
    ];
    let under = 0;
    let slowBefore = 0;
    const { teams, deliverAt } = await beginRound(database, {
      messages,
      canBeAsked: true,
      slack: async ({ tenant }) => {
        await wait(2);
        if (tenant !== 'big') slowBefore = teams.sent.length;
      },
      teams: async () => {
        under += 1;
        // What can't be asked about goes one by one.
        expect(under).toBe(1);
        await wait(60);
        under -= 1;
      },
    });
    expect((await deliverAt(plus(eight, 60))).sent).toBe(160);
    expect(slowBefore).toBeLessThan(6);
  });
});
