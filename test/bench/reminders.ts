import { webApi } from '@slack/bolt';
import pino from 'pino';
import { buttons, card, facts, heading } from '../../src/chat/card.ts';
import type { Messenger } from '../../src/chat/messenger.ts';
import type { PlannedMessage, Reminder } from '../../src/chat/reminder.ts';
import type { Database } from '../../src/database/open.ts';
import { features } from '../../src/features/index.ts';
import { slackLogger } from '../../src/platforms/slack/log.ts';
import { createMessenger } from '../../src/platforms/slack/messenger.ts';
import { renderMessages } from '../../src/platforms/slack/render/card.ts';
import { clientOptions } from '../../src/platforms/slack/workspaces.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { createPlanner } from '../../src/schedule/planner.ts';
import { findLanguage } from '../support/schedule.ts';
import { startProgram } from './processes.ts';
import { measureAnswers } from './reminders-answers.ts';
import { postByWorker } from './reminders-peer.ts';
import { addHistory, createReminderWorld, people, type ReminderWorld } from './reminders-world.ts';
import { type Line, median } from './table.ts';

const goalRatio = 0.75;
const goalIdleMs = 5;
const goalGrowth = 1.3;
const rounds = 3;
/** As many as the delivery has under way; the bare loop is no faster with more. */
const atOnce = 32;
const dueAtOnce = 100;
const history = { short: 1_000, long: 1_000_000 };

const log = pino({ level: 'silent' });
const reminder = card(
  heading('Samling om 7 dager: Bolig og bosetting'),
  facts(['Når', 'tirsdag 19. mars 2024 kl. 09:00–11:00'], ['Lenke', 'https://meet.example.no/i-lag']),
  buttons(
    { label: 'Kommer', action: 'gatherings.answer', value: 'coming', typed: 'samling kommer' },
    { label: 'Kommer ikke', action: 'gatherings.answer', value: 'notComing', typed: 'samling kommer ikke' },
  ),
);

/**
 * What reminding costs beside the bare client, when nothing is due, and with a long history: on an engine that makes
 * empty databases.
 */
export async function measureReminders(name: string, create: () => Promise<string>): Promise<Line[]> {
  const now = new Date();
  const world = await createReminderWorld(await create(), now);
  const young = await createReminderWorld(await create(), now);
  const platform = await startProgram('reminders-platform');
  try {
    const options = clientOptions(slackLogger(log), `${platform.url}/api/`);
    const client = new webApi.WebClient('xoxb-1', options);
    return [
      ...(await measureBurst(name, world, client)),
      ...(name === 'PostgreSQL' ? await measurePeer(await create(), world, client) : []),
      await measureAnswers(name, world, burst(client)),
      await measureIdle(name, world),
      await measureHistory(name, young, world),
    ];
  } finally {
    await platform.stop();
    await Promise.all([world, young].map(({ database }) => database.close()));
  }
}

const burst = (client: webApi.WebClient) => (world: ReminderWorld, round: string) =>
  sendAll(
    world,
    createMessenger(async () => client, log),
    round,
  );

/** Everybody is reminded, by turns from the ledger and in a bare loop, and the rounds' own ratios are told. */
async function measureBurst(name: string, world: ReminderWorld, client: webApi.WebClient): Promise<Line[]> {
  await postAll(client, 2_000);
  const results: { bare: Cost; ledger: Cost }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await costOf(() => postAll(client, people));
    results.push({ bare, ledger: await costOf(() => burst(client)(world, `round ${round}`)) });
  }
  const of = (value: (result: (typeof results)[number]) => number) => median(results.map(value));
  const ratio = of(({ bare, ledger }) => ledger.perSecond / bare.perSecond);
  return [
    {
      name: `${people} reminders on ${name}, messages/s`,
      value: of(({ ledger }) => ledger.perSecond).toFixed(0),
      floor: of(({ bare }) => bare.perSecond).toFixed(0),
      ratio: ratio.toFixed(2),
      goal: `≥ ${goalRatio}`,
      isReached: ratio >= goalRatio,
    },
    {
      name: `${people} reminders on ${name}, CPU a message`,
      value: `${of(({ ledger }) => ledger.cpu).toFixed(0)} µs`,
      floor: `${of(({ bare }) => bare.cpu).toFixed(0)} µs`,
      ratio: of(({ bare, ledger }) => bare.cpu / ledger.cpu).toFixed(2),
    },
  ];
}

/** `cpu`: microseconds that this process worked for a message, which what else runs on the machine hardly changes. */
type Cost = { readonly perSecond: number; readonly cpu: number };

async function costOf(send: () => Promise<number>): Promise<Cost> {
  const before = process.cpuUsage();
  const perSecond = await send();
  const { user, system } = process.cpuUsage(before);
  return { perSecond, cpu: (user + system) / people };
}

/** Messages a second by the client alone. */
async function postAll(client: webApi.WebClient, count: number): Promise<number> {
  const post = postWith(client);
  let next = 0;
  const work = async () => {
    while (next < count) {
      next += 1;
      await post(`U${next}`);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return count / ((performance.now() - begun) / 1000);
}

function postWith(client: webApi.WebClient): (channel: string) => Promise<unknown> {
  const [message] = renderMessages(reminder);
  if (message === undefined) throw new Error('no message');
  const metadata = { event_type: 'lagbot_delivery', event_payload: { ids: '0'.repeat(36) } };
  return (channel) =>
    client.chat.postMessage({ channel, unfurl_links: false, unfurl_media: false, ...message, metadata });
}

/** The same posts by graphile-worker, by turns with the ledger: as it is set by default, and as many at once as here. */
async function measurePeer(url: string, world: ReminderWorld, client: webApi.WebClient): Promise<Line[]> {
  const lines: Line[] = [];
  for (const jobs of [1, atOnce]) {
    const ratios: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const theirs = await postByWorker(url, people, jobs, postWith(client));
      ratios.push({ ours: await burst(client)(world, `peer ${jobs} ${round}`), theirs });
    }
    const ratio = median(ratios.map(({ ours, theirs }) => ours / theirs));
    lines.push({
      name: `${people} reminders, messages/s, beside graphile-worker, ${jobs} at once`,
      value: median(ratios.map(({ ours }) => ours)).toFixed(0),
      floor: median(ratios.map(({ theirs }) => theirs)).toFixed(0),
      ratio: ratio.toFixed(2),
      goal: '> 1',
      isReached: ratio > 1,
    });
  }
  return lines;
}

const kindOf = (kind: string, planned: Reminder<Database>['plan'] = async () => []): Reminder<Database> => ({
  kind,
  plan: planned,
  compose: async () => ({ card: reminder }),
});

const messageTo = (recipientId: string, matter: string, dueAt: Date): PlannedMessage => {
  return { matter, recipientId, networkId: 'network', slot: 'day', dueAt };
};

/** Messages a second from the ledger, which has them planned, through a messenger. */
async function sendAll(
  { database, personIds }: ReminderWorld,
  messenger: Messenger,
  kind: string,
): Promise<number> {
  const now = new Date();
  await plan(
    database,
    kind,
    personIds.map((id) => messageTo(id, 'burst', now)),
  );
  const begun = performance.now();
  const { sent } = await deliverDue({ ...partsOf(database, messenger), reminders: [kindOf(kind)] });
  if (sent !== personIds.length) throw new Error(`${sent} of ${personIds.length} reminders went out`);
  return sent / ((performance.now() - begun) / 1000);
}

const partsOf = (database: Database, messenger: Messenger) => ({
  database,
  messengers: new Map([['slack' as const, messenger]]),
  clock: () => new Date(),
  log,
  findLanguage,
  instance: 'bench',
});

const sink: Messenger = { send: async () => ({ messageId: '1' }) };

/** A minute's look with all that Lagbot reminds of, and nothing due. */
async function measureIdle(name: string, { database }: ReminderWorld): Promise<Line> {
  const reminders = features.flatMap((feature) => feature.reminders ?? []);
  const planDue = createPlanner({ database, reminders, log });
  const parts = { ...partsOf(database, sink), reminders };
  if (database.engine === 'postgresql') {
    // What the bursts left behind would otherwise be tidied beside what is measured.
    await database.client.$executeRaw`VACUUM ANALYZE "Delivery"`;
    await database.client.$executeRaw`CHECKPOINT`;
  }
  await planDue(new Date());
  const times: number[] = [];
  for (let tick = 0; tick < 200; tick += 1) {
    const begun = performance.now();
    await planDue(new Date());
    await deliverDue(parts);
    times.push(performance.now() - begun);
  }
  const time = median(times);
  return {
    name: `a minute with nothing due on ${name}`,
    value: `${time.toFixed(2)} ms`,
    goal: `< ${goalIdleMs} ms`,
    isReached: time < goalIdleMs,
  };
}

/** A minute in which some are due, with a short and with a long history, by turns. */
async function measureHistory(name: string, young: ReminderWorld, old: ReminderWorld): Promise<Line> {
  const now = new Date();
  await addHistory(young.database, history.short, now);
  await addHistory(old.database, history.long, now);
  const times: { short: number; long: number }[] = [];
  for (let tick = 0; tick < 30; tick += 1) {
    const short = await tickTime(young, `tick ${tick}`);
    times.push({ short, long: await tickTime(old, `tick ${tick}`) });
  }
  const ratio = median(times.map(({ short, long }) => long / short));
  return {
    name: `a minute with ${dueAtOnce} due on ${name}, of 1,000,000 rows`,
    value: `${median(times.map(({ long }) => long)).toFixed(1)} ms`,
    floor: `${median(times.map(({ short }) => short)).toFixed(1)} ms`,
    ratio: ratio.toFixed(2),
    goal: `≤ ${goalGrowth}`,
    isReached: ratio <= goalGrowth,
  };
}

async function tickTime({ database, personIds }: ReminderWorld, kind: string): Promise<number> {
  const dueAt = new Date();
  const to = personIds.slice(0, dueAtOnce);
  const reminders = [kindOf(kind, async () => to.map((id) => messageTo(id, kind, dueAt)))];
  const begun = performance.now();
  await createPlanner({ database, reminders, log })(dueAt);
  await deliverDue({ ...partsOf(database, sink), reminders });
  return performance.now() - begun;
}
