import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Composed, PlannedMessage } from '../../src/chat/feature.ts';
import type { Account, Platform } from '../../src/chat/interaction.ts';
import { DeliveryError, type Messenger } from '../../src/chat/messenger.ts';
import { type Delivered, type DeliveryParts, deliverDue } from '../../src/schedule/delivery.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { freshDatabase } from '../support/database.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { addPerson, messageTo, plus, recordingLog, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
let kinds = 0;

type Round = Partial<Omit<DeliveryParts, 'messengers'>> & {
  messages: readonly PlannedMessage[];
  slack?: (to: Account, nth: number) => Promise<void> | void;
  teams?: (to: Account, nth: number) => Promise<void> | void;
  compose?: (message: PlannedMessage, now: Date) => Promise<Composed>;
  isConnected?: boolean;
};

/** Plans the messages under a kind of their own and gives the means to deliver them, and to see what came of it. */
async function begin({ messages, slack, teams, compose, isConnected = true, ...parts }: Round) {
  kinds += 1;
  const kind = `kind ${kinds}`;
  await plan(database, kind, messages);
  const platforms = { slack: recordingMessenger(slack), teams: recordingMessenger(teams) };
  const { log, lines } = recordingLog();
  const deliverAt = (now: Date, instance = 'one') =>
    deliverDue({
      database,
      reminders: [reminderOf(kind, [], compose)],
      messengers: new Map<Platform, Messenger>(
        isConnected
          ? [
              ['slack', platforms.slack],
              ['teams', platforms.teams],
            ]
          : [],
      ),
      clock: () => now,
      log,
      instance,
      ...parts,
    });
  const rows = () => database.client.delivery.findMany({ where: { kind }, orderBy: { matter: 'asc' } });
  return { ...platforms, deliverAt, rows, lines };
}

const throwing = (reason: DeliveryError['reason'], words: string, retryAfter?: number) => () => {
  throw new DeliveryError(reason, words, retryAfter);
};
const accountOf = (personId: string, platform: string) =>
  database.client.account.findFirstOrThrow({ where: { personId, platform } });

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
    expect(lines).toEqual(['a reminder could not be made or sent']);
  });

  it('sends several at once, but no more than it may', async () => {
    const ada = await addPerson(database, 'ada');
    let now = 0;
    let most = 0;
    const { slack, deliverAt } = await begin({
      messages: Array.from({ length: 50 }, (_, n) => messageTo(ada, String(n), eight)),
      atOnce: 5,
      slack: async () => {
        now += 1;
        most = Math.max(most, now);
        await wait(2);
        now -= 1;
      },
    });
    expect((await deliverAt(eight)).sent).toBe(50);
    expect(slack.sent).toHaveLength(50);
    expect(most).toBe(5);
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

describe('a platform that is busy', () => {
  it('is tried again with growing waits, and not before it asked', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      slack: (_to, nth) => {
        if (nth === 1) throw new DeliveryError('later', 'ratelimited', 90);
        if (nth === 2) throw new DeliveryError('later', 'down');
      },
    });
    expect((await deliverAt(eight)).retried).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'planned', platform: 'slack', response: 'ratelimited' }]);
    await deliverAt(plus(eight, 89));
    expect(await rows()).toMatchObject([{ attempts: 1, notBefore: plus(eight, 90) }]);
    await deliverAt(plus(eight, 90));
    expect(await rows()).toMatchObject([{ attempts: 2, notBefore: plus(eight, 90 + 120) }]);
    await deliverAt(plus(eight, 210));
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 3, sentAt: plus(eight, 210) }]);
    expect(slack.sent).toHaveLength(1);
  });

  it('is given up after a day, with what it said', async () => {
    const ada = await addPerson(database, 'ada');
    const { deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      slack: throwing('later', 'down'),
    });
    let now = eight;
    for (let [row] = await rows(); row?.state === 'planned'; [row] = await rows()) {
      now = row.notBefore;
      await deliverAt(now);
    }
    expect(await rows()).toMatchObject([
      { state: 'failed', reason: 'gave up after 30 tries', response: 'down' },
    ]);
    expect(Math.round((now.getTime() - eight.getTime()) / 3_600_000)).toBe(24);
  });

  it('does not take a message that it rejects a second time', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'slack' });
    const { teams, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      slack: throwing('rejected', 'msg_too_long'),
    });
    await deliverAt(eight);
    await deliverAt(plus(eight, 86_400));
    expect(teams.sent).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'failed', reason: 'rejected by the platform', attempts: 1 },
    ]);
  });
});

describe('somebody with several accounts', () => {
  it('is reached where they chose to be', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'teams' });
    const eva = await addPerson(database, 'eva', { slack: true, teams: true, reachOn: 'slack' });
    const { slack, teams, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', eight), messageTo(eva, 'm', eight)],
    });
    await deliverAt(eight);
    expect(teams.sent.map((one) => one.to)).toEqual(['ada-teams']);
    expect(slack.sent.map((one) => one.to)).toEqual(['eva-slack']);
  });

  it('is reached where they wrote last when they chose nothing', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true });
    await database.client.conversation.create({
      data: {
        id: ada,
        platform: 'teams',
        tenant: ada,
        key: 'ada-teams',
        reference: '{}',
        updatedAt: eight,
      },
    });
    const { slack, teams, deliverAt } = await begin({ messages: [messageTo(ada, 'm', eight)] });
    await deliverAt(eight);
    expect([slack.sent.length, teams.sent.length]).toEqual([0, 1]);
  });

  it('is reached on the other platform when one refuses, which is remembered until it takes a message', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'teams' });
    const tomorrow = plus(eight, 86_400);
    let teamsRefuses = true;
    let slackRefuses = false;
    const { slack, teams, deliverAt, rows } = await begin({
      messages: [
        messageTo(ada, 'a', eight),
        messageTo(ada, 'b', tomorrow),
        messageTo(ada, 'c', plus(tomorrow, 60)),
      ],
      teams: () => (teamsRefuses ? throwing('unreachable', 'blocked')() : undefined),
      slack: () => (slackRefuses ? throwing('unreachable', 'left')() : undefined),
    });
    await deliverAt(eight);
    expect((await accountOf(ada, 'teams')).unreachableAt).toEqual(eight);
    teamsRefuses = false;
    await deliverAt(tomorrow);
    expect([slack.sent.length, teams.sent.length]).toEqual([2, 0]);
    slackRefuses = true;
    await deliverAt(plus(tomorrow, 60));
    expect([slack.sent.length, teams.sent.length]).toEqual([2, 1]);
    expect((await accountOf(ada, 'teams')).unreachableAt).toBeNull();
    expect((await accountOf(ada, 'slack')).unreachableAt).toEqual(plus(tomorrow, 60));
    expect((await rows()).map((row) => row.platform)).toEqual(['slack', 'slack', 'teams']);
  });

  it('fails when every account refuses, or there is none', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'slack' });
    const nobody = await addPerson(database, 'nobody', {});
    const { deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(nobody, 'b', eight)],
      slack: throwing('unreachable', 'account_inactive'),
      teams: throwing('unreachable', 'blocked'),
    });
    await deliverAt(eight);
    expect(await rows()).toMatchObject([
      {
        state: 'failed',
        reason: 'no reachable account',
        response: 'slack: account_inactive; teams: blocked',
      },
      { state: 'failed', reason: 'no reachable account', response: null },
    ]);
  });
});

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
    let now = eight;
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(ada, 'b', plus(eight, 1))],
      atOnce: 1,
      clock: () => now,
      slack: (_to, nth) => {
        // The machine sleeps in the middle of the first message, with the second in hand.
        if (nth === 1) now = plus(eight, 3_600);
      },
    });
    now = plus(eight, 1);
    await deliverAt(eight);
    expect(slack.sent).toHaveLength(1);
    expect((await rows()).map((row) => row.state)).toEqual(['sent', 'claimed']);
    await deliverAt(eight);
    expect(slack.sent).toHaveLength(2);
  });

  it('give back what they have not begun when they are asked to stop', async () => {
    const ada = await addPerson(database, 'ada');
    const stopping = new AbortController();
    const { slack, deliverAt, rows } = await begin({
      messages: Array.from({ length: 30 }, (_, n) => messageTo(ada, String(n), eight)),
      signal: stopping.signal,
      atOnce: 3,
      slack: () => stopping.abort(),
    });
    await deliverAt(eight);
    expect(slack.sent).toHaveLength(3);
    const states = (await rows()).map(({ state, attempts }) => `${state} ${attempts}`).sort();
    expect(states).toEqual([...Array(27).fill('planned 0'), ...Array(3).fill('sent 1')]);
  });
});
