import { describe, expect, it } from 'vitest';
import { DeliveryError, NoAnswer } from '../../src/chat/messenger.ts';
import { createThrottles } from '../../src/schedule/throttles.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);
const throttleOf = (id: string) => database.client.throttle.findUnique({ where: { id } });
const busy = (seconds: number) => {
  throw new DeliveryError('later', 'ratelimited', seconds);
};

/** So many people of a workspace, each with a message. */
async function crowd(tenant: string, size: number) {
  const names = Array.from({ length: size }, (_, n) => `${tenant}-${n}`);
  const ids = await Promise.all(names.map((name) => addPerson(database, name, { slack: true, tenant })));
  return ids.map((id) => messageTo(id, tenant, eight));
}

describe('a workspace that asks for patience', () => {
  it('is spared by all processes until then, and the others are not', async () => {
    const messages = [...(await crowd('T1', 20)), ...(await crowd('T2', 5))];
    const { slack, deliverAt, rows } = await begin({
      messages,
      slack: ({ tenant }, nth) => {
        if (tenant === 'T1' && nth <= 3) busy(30);
      },
    });
    await deliverAt(eight);
    expect(slack.sent.map(({ to }) => to).sort()).toEqual([0, 1, 2, 3, 4].map((n) => `T2-${n}-slack`));
    expect((await throttleOf('slack/T1'))?.notBefore).toEqual(plus(eight, 30));
    const held = (await rows()).filter(({ matter }) => matter === 'T1');
    // One was refused; none of the others was tried.
    expect(held.map(({ response }) => response).filter((one) => one !== null)).toEqual(['ratelimited']);
    expect(new Set(held.map(({ attempts }) => attempts))).toEqual(new Set([0]));
    expect(new Set(held.map(({ notBefore }) => notBefore.getTime()))).toEqual(
      new Set([plus(eight, 30).getTime()]),
    );
    expect(new Set(held.map(({ reason }) => reason))).toEqual(new Set(['the platform is busy or away']));
    await deliverAt(plus(eight, 29), 'another process');
    expect(slack.sent).toHaveLength(5);
    expect((await deliverAt(plus(eight, 30), 'another process')).sent).toBe(20);
  });

  it('holds back what another process had not heard of yet', async () => {
    const { slack, deliverAt } = await begin({ messages: await crowd('T3', 3) });
    await createThrottles(database).refused(
      { platform: 'slack', tenant: 'T3', user: 'someone' },
      eight,
      plus(eight, 45),
    );
    await deliverAt(eight);
    expect(slack.sent).toEqual([]);
    await deliverAt(plus(eight, 45));
    expect(slack.sent).toHaveLength(3);
  });

  it('is told of to whoever runs the clock, so that nobody waits for the next minute', async () => {
    const ends: Date[] = [];
    const { deliverAt } = await begin({
      messages: await crowd('T4', 3),
      slack: (_to, nth) => (nth === 1 ? busy(5) : undefined),
      onPatience: (until) => void ends.push(until),
    });
    await deliverAt(eight);
    expect(new Set(ends.map((end) => end.getTime()))).toEqual(new Set([plus(eight, 5).getTime()]));
  });

  it('never makes a longer wait shorter', async () => {
    const account = { platform: 'slack', tenant: 'T5', user: 'U1' } as const;
    const [one, two] = [createThrottles(database), createThrottles(database)];
    await one.refused(account, eight, plus(eight, 60));
    await two.refused(account, eight, plus(eight, 10));
    expect((await throttleOf('slack/T5'))?.notBefore).toEqual(plus(eight, 60));
    await two.refresh(eight);
    expect(two.until(account, eight)).toEqual(plus(eight, 60));
    expect(two.until(account, plus(eight, 60))).toBeUndefined();
  });

  it('is written to one message at a time for a while after', async () => {
    const throttles = createThrottles(database);
    const account = { platform: 'slack', tenant: 'T6', user: 'U1' } as const;
    await throttles.refused(account, eight, plus(eight, 10));
    expect(throttles.isSlow(account, plus(eight, 60))).toBe(true);
    expect(throttles.isSlow(account, plus(eight, 3_600))).toBe(false);
    expect(throttles.isSlow({ ...account, tenant: 'another' }, plus(eight, 60))).toBe(false);
  });

  it('means only the conversation when that has just had a message', async () => {
    const throttles = createThrottles(database);
    const account = { platform: 'slack', tenant: 'T7', user: 'U1' } as const;
    throttles.sent(account, eight);
    await throttles.refused(account, plus(eight, 0.5), plus(eight, 1.5));
    expect((await throttleOf('slack/T7/U1'))?.notBefore).toEqual(plus(eight, 1.5));
    expect(throttles.until(account, plus(eight, 1))).toEqual(plus(eight, 1.5));
    expect(throttles.until({ ...account, user: 'U2' }, plus(eight, 1))).toBeUndefined();
  });

  it('holds up no one else for a conversation that is refused again and again', async () => {
    let asked = 0;
    const { slack, deliverAt } = await begin({
      messages: await crowd('T8', 10),
      slack: ({ user }) => {
        if (user !== 'T8-0-slack') return;
        asked += 1;
        busy(5);
      },
    });
    await deliverAt(eight);
    expect([asked, slack.sent.length]).toEqual([1, 0]);
    await deliverAt(plus(eight, 5), 'another process');
    expect([asked, slack.sent.length]).toEqual([2, 9]);
    expect((await throttleOf('slack/T8/T8-0-slack'))?.notBefore).toEqual(plus(eight, 10));
    expect((await throttleOf('slack/T8'))?.notBefore).toEqual(plus(eight, 5));
  });

  it('is tried with no more than two messages at a time for as long as it refuses everybody', async () => {
    let asked = 0;
    const { deliverAt } = await begin({
      messages: await crowd('T9', 20),
      slack: () => {
        asked += 1;
        busy(5 + asked / 1000);
      },
    });
    for (let turn = 0; turn < 10; turn += 1) {
      const before = asked;
      await deliverAt(plus(eight, 5.1 * turn));
      expect(asked - before).toBeGreaterThanOrEqual(1);
      expect(asked - before).toBeLessThanOrEqual(2);
    }
  });
});

describe('a workspace that gives no answer', () => {
  it('is left alone for a minute, so that the others do not wait behind it', async () => {
    const messages = [...(await crowd('silent', 10)), ...(await crowd('lively', 3))];
    let asked = 0;
    const { slack, deliverAt, rows } = await begin({
      messages,
      slack: ({ tenant }) => {
        if (tenant !== 'silent') return;
        asked += 1;
        if (asked <= 2) throw new NoAnswer('timeout of 10000ms exceeded');
      },
    });
    await deliverAt(eight);
    expect([asked, slack.sent.length]).toEqual([1, 3]);
    const held = (await rows()).filter(({ matter }) => matter === 'silent');
    expect(held.map(({ attempts }) => attempts).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    await deliverAt(plus(eight, 60));
    expect([asked, slack.sent.length]).toEqual([2, 3]);
    await deliverAt(plus(eight, 180));
    expect(slack.sent).toHaveLength(13);
  });
});
