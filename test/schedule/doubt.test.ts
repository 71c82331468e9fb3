import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/chat/messenger.ts';
import { claim } from '../../src/schedule/ledger.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);

/** A process takes all messages of a kind and dies. Gives their ids. */
async function dieWith(kind: string): Promise<string[]> {
  const claimed = await claim(database, {
    claimedBy: 'dead',
    leaseSeconds: 0.01,
    now: eight,
    limit: 99,
    kinds: [kind],
  });
  await wait(15);
  return claimed.map(({ id }) => id);
}

describe('a message whose process died', () => {
  it('is not sent again when the platform says that it has it', async () => {
    const ada = await addPerson(database, 'ada');
    const { kind, slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      canBeAsked: true,
    });
    const ids = await dieWith(kind);
    await slack.send({ platform: 'slack', tenant: ada, user: 'ada-slack' }, { elements: [] }, ids);
    expect((await deliverAt(plus(eight, 60))).sent).toBe(1);
    expect(slack.sent).toHaveLength(1);
    expect(slack.asked).toEqual(ids);
    expect(await rows()).toMatchObject([{ state: 'sent', response: 'message 1', reason: null, attempts: 2 }]);
  });

  it('is not taken for skipped when its matter is over meanwhile and the platform has it', async () => {
    const ada = await addPerson(database, 'ada');
    const { kind, slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      canBeAsked: true,
      compose: async () => ({ skip: 'over' }),
    });
    const ids = await dieWith(kind);
    await slack.send({ platform: 'slack', tenant: ada, user: 'ada-slack' }, { elements: [] }, ids);
    await deliverAt(plus(eight, 60));
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  it('is sent when the platform has not got it', async () => {
    const ada = await addPerson(database, 'ada');
    const { kind, slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      canBeAsked: true,
    });
    const ids = await dieWith(kind);
    await deliverAt(plus(eight, 60));
    expect(slack.asked).toEqual(ids);
    expect(slack.sent.map((one) => one.ids)).toEqual([ids]);
  });

  it('is sent when the platform cannot be asked', async () => {
    const ada = await addPerson(database, 'ada');
    const { kind, slack, deliverAt } = await begin({ messages: [messageTo(ada, 'm', eight)] });
    await dieWith(kind);
    expect((await deliverAt(plus(eight, 60))).sent).toBe(1);
    expect(slack.sent).toHaveLength(1);
  });
});

describe('a message that got no answer', () => {
  it('is asked for before it goes again, and so goes once', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      canBeAsked: true,
    });
    const { send } = slack;
    // The platform takes it, and the connection breaks before it can say so.
    slack.send = async (...what) => {
      await send(...what);
      throw new DeliveryError('later', 'socket hang up');
    };
    expect((await deliverAt(eight)).retried).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'planned', reason: 'may have gone out already' }]);
    expect((await deliverAt(plus(eight, 60))).sent).toBe(1);
    expect(slack.sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', reason: null }]);
  });

  it('waits while the platform is too busy to say, but goes in the end', async () => {
    const ada = await addPerson(database, 'ada');
    let isDown = true;
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', eight)],
      canBeAsked: true,
      slack: () => {
        if (isDown) throw new DeliveryError('later', 'down');
      },
    });
    slack.find = async () => {
      throw new DeliveryError('later', 'down');
    };
    await deliverAt(eight);
    isDown = false;
    const [first] = await rows();
    await deliverAt(first?.notBefore ?? eight);
    expect(await rows()).toMatchObject([
      { state: 'planned', attempts: 2, reason: 'may have gone out already' },
    ]);
    for (let tries = 0; tries < 5; tries += 1) {
      const [row] = await rows();
      await deliverAt(row?.notBefore ?? eight);
    }
    expect(slack.sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });
});
