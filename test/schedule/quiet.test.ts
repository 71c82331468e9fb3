import { describe, expect, it } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { card, paragraph } from '../../src/chat/card.ts';
import type { Composed } from '../../src/chat/reminder.ts';
import { endOfQuiet, workingTimeFrom } from '../../src/schedule/compose.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { addPerson, messageTo, plus } from '../support/schedule.ts';

const database = await freshDatabase();
const begin = (round: Round) => beginRound(database, round);

describe('quiet hours', () => {
  it.each([
    ['in the evening', '2024-03-14', '22:30', '2024-03-15', '07:00'],
    ['after midnight', '2024-03-15', '06:59', '2024-03-15', '07:00'],
    ['from their first minute', '2024-03-14', '22:00', '2024-03-15', '07:00'],
  ])('pass midnight: %s', (_when, day, time, endDay, endTime) => {
    expect(endOfQuiet(instantAt(day, time), { from: '22:00', to: '07:00' })).toEqual(
      instantAt(endDay, endTime),
    );
  });

  it('end at their last minute, and are none where they begin when they end', () => {
    expect(endOfQuiet(instantAt('2024-03-15', '07:00'), { from: '22:00', to: '07:00' })).toBeUndefined();
    expect(endOfQuiet(instantAt('2024-03-15', '07:00'), { from: '07:00', to: '07:00' })).toBeUndefined();
    const noon = { from: '11:00', to: '13:00' };
    expect(endOfQuiet(instantAt('2024-03-15', '12:00'), noon)).toEqual(instantAt('2024-03-15', '13:00'));
    expect(endOfQuiet(instantAt('2024-03-15', '10:59'), noon)).toBeUndefined();
  });

  it('end when the clocks show it, also on the nights when those change', () => {
    const night = { from: '22:00', to: '07:00' };
    const spring = new Date('2024-03-31T00:30:00Z');
    expect(endOfQuiet(spring, night)).toEqual(new Date('2024-03-31T05:00:00Z'));
    const autumn = new Date('2024-10-27T00:30:00Z');
    expect(endOfQuiet(autumn, night)).toEqual(new Date('2024-10-27T06:00:00Z'));
    // The second 02:15, where 02:30 was already once.
    expect(endOfQuiet(new Date('2024-10-27T01:15:00Z'), { from: '22:00', to: '02:30' })).toBeUndefined();
  });
});

describe('working hours', () => {
  it.each([
    ['within them, at once', '2024-03-14 08:00', '2024-03-14 08:00'],
    ['in the last minute', '2024-03-14 15:59', '2024-03-14 15:59'],
    ['in the early morning', '2024-03-14 05:10', '2024-03-14 08:00'],
    ['in the evening', '2024-03-14 16:00', '2024-03-15 08:00'],
    ['on Friday evening', '2024-03-15 17:00', '2024-03-18 08:00'],
    ['on a holiday', '2024-05-17 10:00', '2024-05-21 08:00'],
    ['in July', '2024-07-03 10:00', '2024-08-01 08:00'],
    ['between Christmas and New Year', '2024-12-27 10:00', '2025-01-02 08:00'],
  ])('begin: %s', (_when, at, expected) => {
    const moment = (text: string) => instantAt(text.slice(0, 10), text.slice(11));
    expect(workingTimeFrom(moment(at))).toEqual(moment(expected));
  });
});

describe('a message in quiet hours', () => {
  const late = instantAt('2024-03-14', '22:30');
  const seven = instantAt('2024-03-15', '07:00');
  const quiet = { slack: true, quietFrom: '22:00', quietTo: '07:00' };

  it('waits for their end, which is no try', async () => {
    const ada = await addPerson(database, 'ada', quiet);
    const { slack, deliverAt, rows } = await begin({ messages: [messageTo(ada, 'm', late)] });
    expect(await deliverAt(late)).toEqual({ sent: 0, failed: 0, skipped: 0, retried: 0 });
    expect(await rows()).toMatchObject([
      { state: 'planned', notBefore: seven, attempts: 0, reason: 'quiet hours' },
    ]);
    await deliverAt(seven);
    expect(slack.sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1, reason: null }]);
  });

  it('goes at once when it would be of no use after them', async () => {
    const ada = await addPerson(database, 'ada', quiet);
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', late)],
      compose: until(plus(seven, -60)),
    });
    await deliverAt(late);
    expect(slack.sent).toHaveLength(1);
  });
});

describe('a message that is for working hours', () => {
  const evening = instantAt('2024-03-14', '18:00');
  const morning = instantAt('2024-03-15', '08:00');

  it('waits for them when it comes due outside', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({
      messages: [messageTo(ada, 'm', evening)],
      waitsForWork: true,
    });
    await deliverAt(evening);
    expect(await rows()).toMatchObject([{ notBefore: morning, reason: 'outside working hours' }]);
    await deliverAt(morning);
    expect(slack.sent).toHaveLength(1);
  });

  it('goes at once when it would be of no use after the next working day', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', evening)],
      waitsForWork: true,
      compose: until(instantAt('2024-03-15', '12:00')),
    });
    await deliverAt(evening);
    expect(slack.sent).toHaveLength(1);
  });

  it('is late only when working hours have passed it by, however long they were away', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', instantAt('2024-07-02', '10:00'))],
      waitsForWork: true,
    });
    await deliverAt(instantAt('2024-07-02', '10:00'));
    expect(slack.sent).toHaveLength(0);
    await deliverAt(instantAt('2024-08-01', '08:00'));
    expect(slack.sent).toHaveLength(1);
  });

  it('goes at once when it came due in working hours and is sent late', async () => {
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', plus(evening, -4 * 3_600))],
      waitsForWork: true,
    });
    await deliverAt(evening);
    expect(slack.sent).toHaveLength(1);
  });
});

/** A message that is of use before a moment. */
function until(end: Date): (message: unknown, now: Date) => Promise<Composed> {
  return async (_message, now) => (now < end ? { card: card(paragraph('nå')) } : { skip: 'over' });
}

describe('a message on a quiet day of its network', () => {
  const due = instantAt('2024-12-19', '08:00');
  const after = instantAt('2025-01-02', '08:00');

  /** The network of all messages here, quiet from the 18th to New Year's Day, or put away. */
  const network = async (data: { quietDays?: string; archivedAt?: Date | null }) => {
    const { networkId: id } = messageTo('', '', due);
    const row = { name: 'Quiet', kind: '', county: '', language: 'nb', ...data };
    await database.client.network.upsert({ where: { id }, create: { id, ...row }, update: data });
  };

  it('waits until they are over, and isn’t too late then', async () => {
    await network({ quietDays: '2024-12-18/2025-01-01' });
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({ messages: [messageTo(ada, 'm', due)] });
    await deliverAt(due);
    expect(await rows()).toMatchObject([{ notBefore: after, reason: 'quiet days of the network' }]);
    await deliverAt(after);
    expect(slack.sent).toHaveLength(1);
  });

  it('goes at once when it would be of no use after them', async () => {
    await network({ quietDays: '2024-12-18/2025-01-01' });
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt } = await begin({
      messages: [messageTo(ada, 'm', due)],
      compose: until(after),
    });
    await deliverAt(due);
    expect(slack.sent).toHaveLength(1);
  });

  it('doesn’t go at all when the network is put away', async () => {
    await network({ quietDays: '', archivedAt: due });
    const ada = await addPerson(database, 'ada');
    const { slack, deliverAt, rows } = await begin({ messages: [messageTo(ada, 'm', due)] });
    await deliverAt(due);
    expect(slack.sent).toHaveLength(0);
    expect(await rows()).toMatchObject([{ state: 'skipped', reason: 'the network is put away' }]);
    await network({ archivedAt: null });
  });
});
