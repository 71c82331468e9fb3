import { describe, expect, it } from 'vitest';
import type { PlannedMessage } from '../../src/chat/reminder.ts';
import { createPlanner } from '../../src/schedule/planner.ts';
import { freshDatabase } from '../support/database.ts';
import { messageTo, plus, recordingLog, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const database = await freshDatabase();
let kinds = 0;

function begin(messages: readonly PlannedMessage[]) {
  kinds += 1;
  const kind = `kind ${kinds}`;
  const { log, lines } = recordingLog();
  const reminder = reminderOf(kind, messages);
  const start = () => createPlanner({ database, reminders: [reminder], log });
  const matters = async () =>
    (await database.client.delivery.findMany({ where: { kind }, orderBy: { dueAt: 'asc' } })).map(
      (row) => row.matter,
    );
  return { kind, log, lines, reminder, start, matters };
}

describe('planning', () => {
  it('enters what is due at this very moment, and nothing that is due later', async () => {
    const { start, matters } = begin([
      messageTo('p', 'now', eight),
      messageTo('p', 'later', plus(eight, 0.001)),
    ]);
    expect(await start()(eight)).toBe(1);
    expect(await matters()).toEqual(['now']);
  });

  it('finds what came due while nothing ran, up to a week back', async () => {
    const { start, matters } = begin([
      messageTo('p', 'long ago', plus(eight, -7 * day - 1)),
      messageTo('p', 'a week ago', plus(eight, -7 * day)),
      messageTo('p', 'yesterday', plus(eight, -day)),
    ]);
    expect(await start()(eight)).toBe(2);
    expect(await start()(plus(eight, minute))).toBe(0);
    expect(await matters()).toEqual(['a week ago', 'yesterday']);
  });

  it('goes on where it ended, so that a minute asks for a few minutes', async () => {
    const { start, reminder } = begin([]);
    const planDue = start();
    for (const minutes of [0, 1, 2]) await planDue(plus(eight, minutes * minute));
    const lengths = reminder.windows.map(({ from, to }) =>
      Math.round((to.getTime() - from.getTime()) / 60_000),
    );
    expect(lengths).toEqual([7 * 24 * 60, 6, 6]);
  });

  it('loses nothing when the process sleeps between two looks', async () => {
    const { start, matters } = begin([messageTo('p', 'asleep', plus(eight, 5 * minute))]);
    const planDue = start();
    await planDue(eight);
    await planDue(plus(eight, 14 * minute));
    expect(await matters()).toEqual(['asleep']);
  });

  it('sees within a quarter of an hour what is entered after it would have been due', async () => {
    const messages: PlannedMessage[] = [];
    const { start, matters } = begin(messages);
    const planDue = start();
    await planDue(eight);
    messages.push(messageTo('p', 'entered late', plus(eight, -2 * day)));
    await planDue(plus(eight, minute));
    expect(await matters()).toEqual([]);
    await planDue(plus(eight, 15 * minute));
    expect(await matters()).toEqual(['entered late']);
  });

  it('plans nothing twice and forgets nothing when the clock goes backwards', async () => {
    const messages = [messageTo('p', 'before', eight), messageTo('p', 'between', plus(eight, -hour))];
    const { start, matters } = begin(messages);
    const planDue = start();
    await planDue(plus(eight, 30 * day));
    expect(await matters()).toEqual([]);
    expect(await planDue(eight)).toBe(2);
    expect(await planDue(plus(eight, -hour))).toBe(0);
    expect(await planDue(plus(eight, minute))).toBe(0);
    expect(await matters()).toEqual(['between', 'before']);
  });

  it('goes on with the others when one feature fails, and asks it again from the same point', async () => {
    const { kind, log, lines, reminder } = begin([messageTo('p', 'm', plus(eight, minute))]);
    let isBroken = false;
    const failing = reminderOf(`${kind} failing`, [messageTo('p', 'm', plus(eight, minute))]);
    const planDue = createPlanner({
      database,
      reminders: [
        {
          ...failing,
          plan: (window, store) =>
            isBroken ? Promise.reject(new Error('a bug')) : failing.plan(window, store),
        },
        reminder,
      ],
      log,
    });
    await planDue(eight);
    isBroken = true;
    expect(await planDue(plus(eight, minute))).toBe(1);
    expect(lines).toEqual(['reminders could not be planned']);
    isBroken = false;
    expect(await planDue(plus(eight, 10 * minute))).toBe(1);
  });

  it('refuses two features that call their messages the same', () => {
    const { reminder, log } = begin([]);
    expect(() => createPlanner({ database, reminders: [reminder, reminder], log })).toThrow('two features');
  });
});
