import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/chat/messenger.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);
const throwing = (reason: DeliveryError['reason'], words: string, retryAfter?: number) => () => {
  throw new DeliveryError(reason, words, retryAfter);
};
const accountOf = (personId: string, platform: string) =>
  database.client.account.findFirstOrThrow({ where: { personId, platform } });

describe('a platform that is busy', () => {
  it('is written to again when it said, which counts as no try, and then with growing waits', async () => {
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
    expect(await rows()).toMatchObject([{ attempts: 0, notBefore: plus(eight, 90) }]);
    await deliverAt(plus(eight, 90));
    expect(await rows()).toMatchObject([{ attempts: 1, notBefore: plus(eight, 90 + 60) }]);
    await deliverAt(plus(eight, 150));
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2, sentAt: plus(eight, 150) }]);
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
    const ada = await addPerson(database, 'ada');
    const { deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      slack: throwing('rejected', 'msg_too_long'),
    });
    await deliverAt(eight);
    await deliverAt(plus(eight, 86_400));
    expect(await rows()).toMatchObject([
      {
        state: 'failed',
        reason: 'rejected by the platform',
        platform: 'slack',
        response: 'slack: msg_too_long',
        attempts: 1,
      },
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

  it('is reached on the other platform when one rejects the message, and stays reachable on both', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'slack' });
    const { teams, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      slack: throwing('rejected', 'missing_scope'),
    });
    await deliverAt(eight);
    expect(teams.sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', platform: 'teams', attempts: 1 }]);
    expect((await accountOf(ada, 'slack')).unreachableAt).toBeNull();
  });

  it('fails for the last reason when one platform rejects and the other refuses', async () => {
    const ada = await addPerson(database, 'ada', { slack: true, teams: true, reachOn: 'slack' });
    const eva = await addPerson(database, 'eva', { slack: true, teams: true, reachOn: 'teams' });
    const { deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'a', eight), messageTo(eva, 'b', eight)],
      slack: throwing('rejected', 'missing_scope'),
      teams: throwing('unreachable', 'blocked'),
    });
    await deliverAt(eight);
    expect(await rows()).toMatchObject([
      { reason: 'no reachable account', response: 'slack: missing_scope; teams: blocked' },
      { reason: 'rejected by the platform', response: 'teams: blocked; slack: missing_scope' },
    ]);
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
