import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addDays, dayOf, instantAt } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import { gatherings } from '../../src/features/gatherings/feature.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { createPlanner } from '../../src/schedule/planner.ts';
import { freshDatabase, takeAway } from '../support/database.ts';
import { beginRound } from '../support/delivery-round.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { addPerson, findLanguage, messageTo, network, recordingLog } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');

it.each([50, 9_000])(
  'a database that goes away in the middle for %i ms loses and repeats nothing',
  { timeout: 30_000 },
  async (ms) => {
    const database = await freshDatabase();
    const ada = await addPerson(database, 'ada');
    let isBack: Promise<void> | undefined;
    const { slack, deliverAt, rows } = await beginRound(database, {
      messages: Array.from({ length: 20 }, (_, n) => messageTo(ada, `matter ${n}`, eight)),
      slack: async (_to, nth) => {
        if (nth !== 5) return;
        const bringBack = await takeAway(database);
        isBack = wait(ms).then(bringBack);
      },
    });
    await deliverAt(eight).catch(() => undefined);
    await isBack;
    // What was claimed when it went away is given back, or comes back when the lease has run out.
    await database.client.delivery.updateMany({
      where: { state: 'claimed' },
      data: { notBefore: new Date(0) },
    });
    await deliverAt(eight);
    expect((await rows()).map(({ state }) => state)).toEqual(Array(20).fill('sent'));
    expect(slack.sent).toHaveLength(20);
  },
);

it('a gathering that is moved between the claim and the sending is no longer reminded of', async () => {
  const database = await freshDatabase();
  const { client } = database;
  const people = await Promise.all(['ada', 'bo', 'eva'].map((name) => addPerson(database, name)));
  const day = dayOf(eight);
  const about = { kind: 'distriktssatsing', county: 'Trøndelag', language: 'nb' };
  const begins = instantAt(addDays(day, 7), '10:00');
  await client.$transaction([
    ...insertAll(client, 'Network', [{ ...about, id: network, name: 'I LAG', reminderDaysBefore: '7' }]),
    ...insertAll(
      client,
      'Role',
      people.map((personId) => ({ id: personId, personId, networkId: network, kind: 'medlem', from: day })),
    ),
    ...insertAll(client, 'Gathering', [
      {
        id: 'gathering',
        networkId: network,
        title: 'Samling om bolig',
        format: 'video',
        startsAt: begins,
        endsAt: instantAt(addDays(day, 7), '12:00'),
      },
    ]),
  ]);
  const { log } = recordingLog();
  const reminders = (gatherings.reminders ?? []).filter(({ kind }) => kind === 'gatherings.reminder');
  expect(await createPlanner({ database, reminders, log })(eight)).toBe(3);
  const slack = recordingMessenger(async (_to, nth) => {
    if (nth > 1) return;
    const startsAt = instantAt(addDays(day, 14), '10:00');
    const endsAt = instantAt(addDays(day, 14), '12:00');
    await client.gathering.update({ where: { id: 'gathering' }, data: { startsAt, endsAt } });
  });
  const parts = { database, reminders, log, findLanguage, messengers: new Map([['slack' as const, slack]]) };
  const counts = await deliverDue({ ...parts, clock: () => eight, instance: 'test' });
  expect(counts).toEqual({ sent: 1, failed: 0, skipped: 2, retried: 0 });
  const reasons = (await client.delivery.findMany()).map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason !== null)).toEqual(Array(2).fill('moved to another day'));
});
