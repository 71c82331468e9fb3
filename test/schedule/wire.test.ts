import { setTimeout as wait } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slackLogger } from '../../src/platforms/slack/log.ts';
import { createMessenger } from '../../src/platforms/slack/messenger.ts';
import { clientOptions } from '../../src/platforms/slack/workspaces.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { freshDatabase } from '../support/database.ts';
import { type FakeSlack, type Mishap, startFakeSlack } from '../support/fake-slack.ts';
import { addPerson, findLanguage, messageTo, plus, recordingLog, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const { log } = recordingLog();
let slack: FakeSlack;
let kinds = 0;
let kind = '';

beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(() => slack.close());
beforeEach(() => {
  kinds += 1;
  kind = `kind ${kinds}`;
});

/** Slack's own client as Lagbot sets it, but for its patience, which is half a second here. */
function deliverAt(now: Date) {
  const options = { ...clientOptions(slackLogger(log), slack.apiUrl), timeout: 500 };
  const client = new webApi.WebClient('xoxb-1', options);
  return deliverDue({
    database,
    reminders: [reminderOf(kind, [])],
    messengers: new Map([['slack', createMessenger(async () => client, log)]]),
    clock: () => now,
    log,
    findLanguage,
    instance: 'test',
  });
}

/** Whether the person has the message, and how often, when Slack has a mishap with the first try. */
async function afterMishap(mishap: Mishap, retryAt: Date, pause = 0) {
  const name = kind.replaceAll(' ', '-');
  const ada = await addPerson(database, name);
  await plan(database, kind, [messageTo(ada, 'm', eight)]);
  slack.fail('chat.postMessage', mishap);
  const first = await deliverAt(eight);
  await wait(pause);
  const second = await deliverAt(retryAt);
  const [row] = await database.client.delivery.findMany({ where: { kind } });
  const posts = slack.of('chat.postMessage').filter(({ channel }) => channel === `${name}-slack`);
  return { first, second, row, posts: posts.length };
}

describe('through Slack’s own client', () => {
  it('a message carries its id, and Slack tells by it that it has the message', async () => {
    const ada = await addPerson(database, 'ada');
    await plan(database, kind, [messageTo(ada, 'm', eight)]);
    expect((await deliverAt(eight)).sent).toBe(1);
    const [row] = await database.client.delivery.findMany({ where: { kind } });
    expect(slack.of('chat.postMessage').at(-1)).toMatchObject({
      metadata: { event_type: 'lagbot_delivery', event_payload: { ids: row?.id } },
    });
  });

  it('a 429 is waited for as long as it says', async () => {
    const { first, second, row, posts } = await afterMishap({ status: 429, retryAfter: 7 }, plus(eight, 7));
    expect([first.retried, second.sent, posts]).toEqual([1, 1, 2]);
    expect(row).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('a 500 is tried again a minute later', async () => {
    const { first, second, posts } = await afterMishap({ status: 500 }, plus(eight, 60));
    expect([first.retried, second.sent, posts]).toEqual([1, 1, 2]);
  });

  it('an answer that comes too late repeats nothing: Slack has the message, and says so', async () => {
    const late = { afterMilliseconds: 700 };
    const { first, second, row, posts } = await afterMishap(late, plus(eight, 60), 400);
    expect([first.retried, second.sent, posts]).toEqual([1, 1, 1]);
    expect(row).toMatchObject({
      state: 'sent',
      attempts: 2,
      response: expect.stringMatching(/^D.*-slack\//),
    });
  });

  it('no answer at all does not lose the message', async () => {
    const { first, second, posts } = await afterMishap({ afterMilliseconds: 60_000 }, plus(eight, 60));
    expect([first.retried, second.sent, posts]).toEqual([1, 1, 2]);
  });
});
