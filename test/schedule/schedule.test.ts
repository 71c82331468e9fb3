import { setTimeout as wait } from 'node:timers/promises';
import { createTask } from 'node-cron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instantAt } from '../../src/calendar/days.ts';
import { DeliveryError } from '../../src/chat/messenger.ts';
import type { PlannedMessage } from '../../src/chat/reminder.ts';
import { everyMinute, type Schedule, startSchedule } from '../../src/schedule/schedule.ts';
import { freshDatabase } from '../support/database.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { addPerson, findLanguage, messageTo, plus, recordingLog, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const hour = 3_600;
const database = await freshDatabase();
const schedules: Schedule[] = [];
let kinds = 0;

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(schedules.splice(0).map((schedule) => schedule.stop()));
});

/** Schedules of one kind, each a process of its own to the database, with one platform. */
function begin(messages: readonly PlannedMessage[], answer?: Parameters<typeof recordingMessenger>[0]) {
  kinds += 1;
  const kind = `kind ${kinds}`;
  const slack = recordingMessenger(answer);
  const { log, lines } = recordingLog();
  const start = (clock: () => Date) => {
    const messengers = new Map([['slack', slack] as const]);
    const reminders = [reminderOf(kind, messages)];
    const schedule = startSchedule({
      database,
      reminders,
      messengers,
      clock,
      log,
      findLanguage,
      instance: 'test',
    });
    schedules.push(schedule);
    return schedule;
  };
  const matters = () =>
    slack.sent.flatMap(({ card: { elements } }) =>
      elements.flatMap((one) => (one.element === 'paragraph' ? [String(one.text)] : [])),
    );
  return { start, slack, lines, matters };
}

/** Lets what waits for the disk or the network happen, with the timers held still. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000 && !isSo(); turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
}

describe('the schedule', () => {
  it('sends at its start what came due while nothing ran', async () => {
    const ada = await addPerson(database, 'ada');
    const { start, slack } = begin([messageTo(ada, 'm', plus(eight, -20 * hour))]);
    const schedule = start(() => eight);
    await until(() => slack.sent.length > 0);
    await schedule.stop();
    expect(slack.sent).toHaveLength(1);
  });

  it('waits when it stops for what is being sent, and writes it down', async () => {
    const ada = await addPerson(database, 'ada');
    let hasBegun = false;
    const { start, slack } = begin([messageTo(ada, 'm', eight)], async () => {
      hasBegun = true;
      await wait(50);
    });
    const schedule = start(() => eight);
    await until(() => hasBegun);
    expect(slack.sent).toHaveLength(0);
    await schedule.stop();
    expect(slack.sent).toHaveLength(1);
    expect(await database.client.delivery.findFirst({ where: { recipientId: ada } })).toMatchObject({
      state: 'sent',
    });
  });

  it('goes on at each moment for which a platform asked, without waiting for the next minute', async () => {
    const people = await Promise.all(['ada', 'bo'].map((name) => addPerson(database, name)));
    const begun = Date.now();
    const { start, slack } = begin(
      people.map((id) => messageTo(id, 'm', new Date(begun))),
      (_to, nth) => {
        if (nth <= 2) throw new DeliveryError('later', 'ratelimited', nth);
      },
    );
    start(() => new Date());
    await vi.waitFor(() => expect(slack.sent).toHaveLength(2), { timeout: 4_000, interval: 20 });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000);
  });

  it('sends everything once over a day with stops, starts and an outage', async () => {
    const ada = await addPerson(database, 'ada');
    const messages = Array.from({ length: 24 }, (_, n) =>
      messageTo(ada, `matter ${n}`, plus(eight, n * hour)),
    );
    const { start, matters } = begin(messages);
    let schedule = start(() => eight);
    for (const n of [0, 1, 2, 3, 9, 10, 11, 23, 24]) {
      await schedule.runNow(plus(eight, n * hour));
      await schedule.stop();
      schedule = start(() => plus(eight, n * hour));
    }
    await schedule.stop();
    expect(matters()).toHaveLength(24);
    expect(new Set(matters()).size).toBe(24);
  });

  it('sends everything once from two processes', async () => {
    const ada = await addPerson(database, 'ada');
    const messages = Array.from({ length: 60 }, (_, n) => messageTo(ada, `matter ${n}`, plus(eight, n)));
    const { start, slack } = begin(messages);
    const before = plus(eight, -hour);
    const [one, two] = [start(() => before), start(() => before)];
    const counts = await Promise.all([one, two].map((schedule) => schedule.runNow(plus(eight, 60))));
    await Promise.all([one.stop(), two.stop()]);
    expect(slack.sent).toHaveLength(60);
    expect(counts.every((count) => count.failed + count.retried === 0)).toBe(true);
  });

  it('sends nothing twice when the clock goes backwards', async () => {
    const ada = await addPerson(database, 'ada');
    const { start, slack } = begin([messageTo(ada, 'm', eight)]);
    const schedule = start(() => plus(eight, -hour));
    for (const minutes of [-1, 0, 1, -30, -1, 0, 1]) await schedule.runNow(plus(eight, minutes * 60));
    expect(slack.sent).toHaveLength(1);
  });

  it.each(['2024-03-31', '2024-10-27'])(
    'sends once at its time on the day that the clocks change, %s',
    async (day) => {
      const ada = await addPerson(database, 'ada');
      const times = ['01:30', '02:30', '03:30', '08:00'];
      const due = times.map((time) => instantAt(day, time));
      const { start, matters } = begin(due.map((dueAt, n) => messageTo(ada, times[n] ?? '', dueAt)));
      const midnight = instantAt(day, '00:00');
      const schedule = start(() => midnight);
      const sentAt: Date[] = [];
      for (let minutes = 0; minutes <= 9 * 60; minutes += 30) {
        const now = plus(midnight, minutes * 60);
        const before = matters().length;
        await schedule.runNow(now);
        sentAt.push(
          ...matters()
            .slice(before)
            .map(() => now),
        );
      }
      expect(sentAt).toEqual([...due].sort((a, b) => a.getTime() - b.getTime()));
    },
  );
});

describe('the clock of the schedule', () => {
  it.each(['2024-03-31T00:58:30Z', '2024-10-27T00:58:30Z'])(
    'comes round every minute when the clocks change, %s',
    (before) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(before) });
      const task = createTask(everyMinute.pattern, () => undefined, { timezone: everyMinute.timezone });
      const first = new Date(before).getTime() + 30_000;
      const runs = task.getNextRuns(130).map((run) => (run.getTime() - first) / 60_000);
      expect(runs).toEqual(Array.from({ length: 130 }, (_, n) => n));
    },
  );

  it('goes on every minute, also after a clock that ran ahead was put right', async () => {
    // Nothing is due and no platform connected, so the database isn't asked: its timeouts would fire here too.
    const reminder = reminderOf('nothing', []);
    const looksAt = () =>
      reminder.windows.splice(0).map(({ to }) => new Date(to.getTime() - 1).toISOString());
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
      now: new Date('2024-03-14T07:00:30.000Z'),
    });
    const { log } = recordingLog();
    const clock = () => new Date();
    schedules.push(
      startSchedule({
        database,
        reminders: [reminder],
        messengers: new Map(),
        clock,
        log,
        findLanguage,
        instance: 'test',
      }),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    expect(looksAt()).toEqual([
      '2024-03-14T07:00:30.000Z',
      '2024-03-14T07:01:00.000Z',
      '2024-03-14T07:02:00.000Z',
    ]);
    // An hour back, as when a machine that starts with a wrong clock hears what time it is.
    vi.setSystemTime(new Date('2024-03-14T06:02:30.000Z'));
    await vi.advanceTimersByTimeAsync(180_000);
    expect(looksAt().slice(-2)).toEqual(['2024-03-14T06:04:00.000Z', '2024-03-14T06:05:00.000Z']);
  });
});
