import { expect, it } from 'vitest';
import { addDays, type Day, dayOf, instantAt, timeOf } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import type { Database } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { features } from '../../src/features/index.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { createPlanner } from '../../src/schedule/planner.ts';
import { engine, freshDatabase } from '../support/database.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { findLanguage, recordingLog } from '../support/schedule.ts';

const first = '2024-01-01';
const last = '2024-12-31';
const reminders = features.flatMap((feature) => feature.reminders ?? []);

/**
 * Takes what people do in the year out of the database again. What comes back gives it back up to a moment, as if
 * they did it then: a reminder must not know who will have answered.
 */
async function takeBack({ client }: Database): Promise<(now: Date) => Promise<void>> {
  const [answers, completions, statuses, comments] = await Promise.all([
    client.gatheringAnswer.findMany(),
    client.completion.findMany(),
    client.status.findMany(),
    client.statusComment.findMany(),
  ]);
  await client.gatheringAnswer.deleteMany();
  await client.completion.deleteMany();
  await client.status.deleteMany();
  await client.statusComment.deleteMany();
  const later = [
    ...answers.map((row) => ({ at: row.answeredAt, model: 'GatheringAnswer', row })),
    ...completions.map((row) => ({ at: row.completedAt, model: 'Completion', row })),
    ...statuses.map((row) => ({ at: row.writtenAt, model: 'Status', row })),
    ...comments.map((row) => ({ at: row.writtenAt, model: 'StatusComment', row })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  return async (now) => {
    const done = [];
    for (let next = later.at(-1); next !== undefined && next.at <= now; next = later.at(-1)) {
      done.push(next);
      later.pop();
    }
    await client.$transaction(done.flatMap(({ model, row }) => insertAll(client, model, [row])));
  };
}

/** The moments in a time at which something comes due. */
async function momentsIn(window: { from: Date; to: Date }, database: Database): Promise<Date[]> {
  const planned = await Promise.all(reminders.map((reminder) => reminder.plan(window, database)));
  const times = new Set(planned.flat().map(({ dueAt }) => dueAt.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

/** What became of each message, those alike in one line: when, what kind, what became of it, its title, for whom. */
async function tableOf({ client }: Database, titles: ReadonlyMap<string, string>): Promise<string> {
  const people = new Map((await client.person.findMany()).map(({ id, name }) => [id, name]));
  const lines = new Map<string, string[]>();
  for (const { id, dueAt, kind, state, reason, sentAt, recipientId } of await client.delivery.findMany()) {
    const wait = sentAt === null || sentAt <= dueAt ? '' : ` ${dayOf(sentAt)} ${timeOf(sentAt)}`;
    const fate = `${state}${wait}${reason === null ? '' : `: ${reason}`}`;
    const line = [`${dayOf(dueAt)} ${timeOf(dueAt)}`, kind, fate, titles.get(id) ?? ''].join('\t');
    lines.set(line, [...(lines.get(line) ?? []), people.get(recipientId) ?? recipientId]);
  }
  const rows = [...lines].map(([line, names]) => `${line}\t${names.sort().join(', ')}`);
  return `${rows.sort().join('\n')}\n`;
}

it('sends in the demonstration year what stands in the table, each once, and nothing else', {
  timeout: 180_000,
}, async () => {
  const database = await freshDatabase();
  // Nothing here has to outlive a power cut.
  if (engine === 'sqlite') await database.client.$queryRaw`PRAGMA synchronous = OFF`;
  await loadDemo(database, { year: 2024, now: instantAt(first, '00:00') });
  const giveBack = await takeBack(database);
  const messenger = recordingMessenger();
  const { log, lines } = recordingLog();
  let now = instantAt(first, '00:00');
  const planDue = createPlanner({ database, reminders, log });
  const run = async () => {
    await planDue(now);
    const messengers = new Map([['terminal' as const, messenger]]);
    await deliverDue({
      database,
      reminders,
      messengers,
      clock: () => now,
      log,
      findLanguage,
      instance: 'test',
    });
  };
  const runAt = async (moment: Date) => {
    now = moment;
    await run();
  };
  for (let day: Day = first; day <= last; day = addDays(day, 1)) {
    // What people do after eight o'clock isn't known at eight.
    await giveBack(instantAt(day, '08:00'));
    await runAt(instantAt(day, '08:00'));
    const rest = { from: instantAt(day, '08:01'), to: instantAt(addDays(day, 1), '00:00') };
    await giveBack(rest.to);
    for (const moment of await momentsIn(rest, database)) await runAt(moment);
  }
  const titles = new Map(
    messenger.sent.flatMap(({ card, ids }) => {
      const heading = card.elements.find(({ element }) => element === 'heading');
      return ids.map((id) => [id, heading?.element === 'heading' ? heading.text : ''] as const);
    }),
  );
  expect(lines).toEqual([]);
  expect(messenger.sent).toHaveLength(await database.client.delivery.count({ where: { state: 'sent' } }));
  await expect(await tableOf(database, titles)).toMatchFileSnapshot('year.tsv');
});
