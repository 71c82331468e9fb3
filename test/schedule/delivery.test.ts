import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Delivered } from '../../src/schedule/delivery.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);

describe('delivery', () => {
  it('sends what is due once, and writes down where and when', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'now', eight), messageTo(ada, 'soon', plus(eight, 1))],
    });
    expect(await deliverAt(eight)).toEqual({ sent: 1, failed: 0, skipped: 0, retried: 0 });
    expect(await deliverAt(eight)).toEqual({ sent: 0, failed: 0, skipped: 0, retried: 0 });
    expect(slack.sent).toMatchObject([{ to: 'ada-slack', card: { elements: [{ text: `now to ${ada}` }] } }]);
    expect(await rows()).toMatchObject([
      { matter: 'now', state: 'sent', platform: 'slack', response: 'message 1', sentAt: eight },
      { matter: 'soon', state: 'planned', sentAt: null },
    ]);
  });

  it("skips what the feature no longer wants sent, with the feature's reason", async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      compose: async () => ({ skip: 'cancelled' }),
    });
    expect((await deliverAt(eight)).skipped).toBe(1);
    expect(slack.sent).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'skipped', reason: 'cancelled' }]);
  });

  it('skips whoever has paused, to the last hour of the last day in Oslo', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, pausedUntil: '2024-03-14' });
    const late = new Date('2024-03-14T22:59:00Z');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(ada, 'b', late), messageTo(ada, 'c', plus(late, 60))],
    });
    await deliverAt(eight);
    await deliverAt(late);
    await deliverAt(plus(late, 60));
    expect((await rows()).map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'paused'],
      ['skipped', 'paused'],
      ['sent', null],
    ]);
    expect(slack.sent).toHaveLength(1);
  });

  it('skips what is more than a week late, and who is erased or gone', async () => {
    const ada = await addPerson(database, 'ada');
    const gone = await addPerson(database, 'gone');
    await database.client.person.update({ where: { id: gone }, data: { erasedAt: eight } });
    const { slack, deliverAt, rows } = await begin({
      messages: [
        messageTo(ada, 'a', plus(eight, -8 * 86_400)),
        messageTo(gone, 'b', eight),
        messageTo('no one', 'c', eight),
      ],
    });
    await deliverAt(eight);
    expect(slack.sent).toEqual([]);
    expect((await rows()).map((row) => row.reason)).toEqual([
      'more than a week late',
      'the person is erased',
      'no such person',
    ]);
  });

  it('sends the rest when one fails', async () => {
    const people = await Promise.all(['bo', 'ada', 'eva'].map((name) => addPerson(database, name)));
    const { slack, deliverAt, lines } = await begin({
      messages: people.map((id, n) => messageTo(id, String(n), eight)),
      slack: (to) => {
        if (to.user === 'bo-slack') throw new TypeError('a bug');
      },
    });
    expect(await deliverAt(eight)).toMatchObject({ sent: 2, retried: 1 });
    expect(slack.sent.map((one) => one.to).sort()).toEqual(['ada-slack', 'eva-slack']);
    expect(lines).toEqual(['a reminder could not be sent']);
  });

  it.each([
    ['many at once, but no more than it may, to a platform that has told what it took', true, 5],
    ['one at a time to a platform that cannot be asked', false, 1],
  ])('sends %s', async (_title, canBeAsked, expected) => {
    const ada = await addPerson(database, 'ada');
    let now = 0;
    let most = 0;
    const { slack, deliverAt } = await begin({
      messages: Array.from({ length: 200 }, (_, n) => messageTo(ada, String(n), eight)),
      atOnce: 5,
      canBeAsked,
      slack: async (_to, nth) => {
        now += 1;
        most = Math.max(most, now);
        // Until it is worth asking, no more than one is under way.
        if (nth <= 100) expect(now).toBe(1);
        await wait(1);
        now -= 1;
      },
    });
    expect((await deliverAt(eight)).sent).toBe(200);
    expect(slack.sent).toHaveLength(200);
    expect(slack.asked).toHaveLength(canBeAsked ? 1 : 0);
    expect(most).toBe(expected);
  });

  it('keeps messages waiting while no platform is connected', async () => {
    const ada = await addPerson(database, 'ada');
    const { deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      isConnected: false,
    });
    await deliverAt(eight);
    expect(await rows()).toMatchObject([{ state: 'planned', attempts: 0 }]);
  });

  it('tells of each message what became of it', async () => {
    const ada = await addPerson(database, 'ada');
    const told: Delivered[] = [];
    const { deliverAt } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      onDelivered: (one) => void told.push(one),
    });
    await deliverAt(plus(eight, 5));
    expect(told).toMatchObject([{ outcome: 'sent', platform: 'slack', dueAt: eight, at: plus(eight, 5) }]);
  });
});
