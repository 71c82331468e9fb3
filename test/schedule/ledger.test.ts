import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { claim, freeLapsed, mark, plan, release, renew } from '../../src/schedule/ledger.ts';
import { freshDatabase } from '../support/database.ts';
import { messageTo, network, plus } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
let kinds = 0;

/** A kind of its own for each test, so that they don't see each other's messages. */
async function planned(count: number, dueAt = eight): Promise<string> {
  kinds += 1;
  const kind = `kind ${kinds}`;
  await plan(
    database,
    kind,
    Array.from({ length: count }, (_, n) => messageTo(`p${n}`, 'matter', dueAt)),
  );
  return kind;
}
const take = (kind: string, claimedBy: string, now: Date, limit = 100, leaseSeconds = 60) =>
  claim(database, { claimedBy, now, limit, leaseSeconds, kinds: [kind] });
const rowsOf = (kind: string) =>
  database.client.delivery.findMany({ where: { kind }, orderBy: { id: 'asc' } });

describe('planning', () => {
  it('enters each message once', async () => {
    const messages = [
      messageTo('p1', 'twice', eight),
      messageTo('p1', 'twice', eight),
      messageTo('p2', 'twice', eight),
    ];
    expect(await plan(database, 'twice', messages)).toBe(2);
    expect(await plan(database, 'twice', messages)).toBe(0);
    expect(await plan(database, 'another kind', messages)).toBe(2);
    const [row] = await rowsOf('twice');
    expect(row).toMatchObject({ state: 'planned', networkId: network, slot: '2024-03-14', attempts: 0 });
    expect(row?.dueAt).toEqual(eight);
    expect(row?.notBefore).toEqual(eight);
  });

  it('takes more messages than fit in a statement', async () => {
    const messages = Array.from({ length: 2_500 }, (_, n) => messageTo(`p${n}`, 'many', eight));
    expect(await plan(database, 'many', messages)).toBe(2_500);
  });

  it('leaves alone what has been sent', async () => {
    const kind = await planned(1);
    const [message] = await take(kind, 'a', eight);
    await mark(database, 'a', [
      { id: message?.id ?? '', state: 'sent', platform: 'slack', response: '1', sentAt: eight },
    ]);
    await plan(database, kind, [messageTo('p0', 'matter', eight)]);
    expect((await rowsOf(kind)).map((row) => row.state)).toEqual(['sent']);
  });
});

describe('claiming', () => {
  it('takes what is due and nobody holds', async () => {
    const kind = await planned(3);
    expect(await take(kind, 'a', plus(eight, -1))).toEqual([]);
    const mine = await take(kind, 'a', eight, 2);
    expect(mine.map(({ attempts, dueAt }) => [attempts, dueAt])).toEqual([
      [1, eight],
      [1, eight],
    ]);
    expect(await take(kind, 'b', eight)).toHaveLength(1);
    expect(await take(kind, 'a', plus(eight, 59))).toEqual([]);
  });

  it('leaves kinds alone that this process does not know', async () => {
    const kind = await planned(1);
    expect(
      await claim(database, { claimedBy: 'a', now: eight, limit: 9, leaseSeconds: 60, kinds: [] }),
    ).toEqual([]);
    expect(await take('unheard of', 'a', eight)).toEqual([]);
    expect(await take(kind, 'a', eight)).toHaveLength(1);
  });

  it('never gives a message to two who ask at once', async () => {
    const kind = await planned(200);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => take(kind, `claimant ${n}`, eight, 10)),
    );
    const ids = all.flat().map((message) => message.id);
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
  });

  it('takes over, in doubt, when the lease has run out, and the former holder can mark nothing', async () => {
    const kind = await planned(2);
    const [first, second] = await take(kind, 'dead', eight, 100, 0.01);
    expect([first?.isInDoubt, second?.isInDoubt]).toEqual([false, false]);
    await wait(20);
    expect(await freeLapsed(database, eight)).toBe(2);
    const taken = await take(kind, 'alive', eight);
    expect(taken.map(({ attempts, isInDoubt }) => [attempts, isInDoubt])).toEqual([
      [2, true],
      [2, true],
    ]);
    const sent = { state: 'sent', platform: 'slack', response: '1', sentAt: eight } as const;
    const marks = [first, second].map((message) => ({ ...sent, id: message?.id ?? '' }));
    expect([...(await mark(database, 'dead', marks))]).toEqual([]);
    expect((await mark(database, 'alive', marks)).size).toBe(2);
    expect((await mark(database, 'alive', marks)).size).toBe(0);
  });

  it('lasts as long as it is renewed, whatever the clocks of the processes show', async () => {
    const kind = await planned(2);
    const ids = (await take(kind, 'a', eight, 100, 0.05)).map((message) => message.id);
    const renewed = await renew(database, { claimedBy: 'a', leaseSeconds: 60, ids });
    expect(renewed.sort()).toEqual(ids.sort());
    await wait(60);
    const tomorrow = plus(eight, 86_400);
    expect(await freeLapsed(database, tomorrow)).toBe(0);
    expect(await take(kind, 'b', tomorrow)).toEqual([]);
    expect(await renew(database, { claimedBy: 'b', leaseSeconds: 60, ids })).toEqual([]);
  });

  it('takes what some have missed, when that is asked for', async () => {
    const kind = await planned(3);
    const missedBy = { recipientIds: ['p1', 'p2'], before: plus(eight, 1) };
    const wanted = { now: eight, limit: 9, kinds: [kind], missedBy };
    const taken = await claim(database, { claimedBy: 'a', leaseSeconds: 60, ...wanted });
    expect(taken.map((message) => message.recipientId)).toEqual(['p1', 'p2']);
    const later = { ...wanted, missedBy: { recipientIds: ['p0'], before: eight } };
    expect(await claim(database, { claimedBy: 'a', leaseSeconds: 60, ...later })).toEqual([]);
  });

  it('can be given back without counting as a try', async () => {
    const kind = await planned(1);
    const ids = (await take(kind, 'a', eight)).map((message) => message.id);
    await release(database, { claimedBy: 'another', now: eight, ids });
    expect(await take(kind, 'b', eight)).toEqual([]);
    await release(database, { claimedBy: 'a', now: eight, ids });
    expect((await take(kind, 'b', eight)).map((message) => message.attempts)).toEqual([1]);
  });
});

describe('marking', () => {
  it('writes down each fate with what belongs to it', async () => {
    const kind = await planned(4);
    const ids = (await take(kind, 'a', eight)).map((message) => message.id).sort();
    const [sent = '', skipped = '', failed = '', again = ''] = ids;
    const at = plus(eight, 3);
    await mark(database, 'a', [
      { id: sent, state: 'sent', platform: 'teams', response: 'message 1', sentAt: at },
      { id: skipped, state: 'skipped', reason: 'it\'s moved; "quotes" æøå' },
      { id: failed, state: 'failed', reason: 'rejected', platform: 'slack', response: 'too long' },
      {
        id: again,
        state: 'planned',
        notBefore: plus(eight, 90),
        isAttempt: true,
        response: 'busy',
        platform: 'slack',
      },
    ]);
    const nothing = { platform: null, response: null, reason: null, sentAt: null, claimedBy: null };
    expect(await rowsOf(kind)).toMatchObject([
      { ...nothing, id: sent, state: 'sent', platform: 'teams', response: 'message 1', sentAt: at },
      { ...nothing, id: skipped, state: 'skipped', reason: 'it\'s moved; "quotes" æøå' },
      {
        ...nothing,
        id: failed,
        state: 'failed',
        reason: 'rejected',
        platform: 'slack',
        response: 'too long',
      },
      {
        ...nothing,
        id: again,
        state: 'planned',
        notBefore: plus(eight, 90),
        response: 'busy',
        platform: 'slack',
      },
    ]);
    expect(await take(kind, 'a', plus(eight, 89))).toEqual([]);
    expect((await take(kind, 'a', plus(eight, 90))).map(({ id, attempts }) => [id, attempts])).toEqual([
      [again, 2],
    ]);
  });
});
