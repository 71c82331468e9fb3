import { v7 as uuid } from 'uuid';
import { expect, test, vi } from 'vitest';
import { dayOf } from '../../src/calendar/days.ts';
import { insertAll } from '../../src/database/insert.ts';
import type { Database } from '../../src/database/open.ts';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { freshDatabase } from '../support/database.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { signingSecret } from '../support/slack-requests.ts';
import { kill, startProgram } from './support/program.ts';
import { textIn } from './support/talk.ts';

const recipients = 150;
/** So many messages are on their way at once: the default of the delivery. */
const inFlight = 1;
const hour = 3_600_000;

/** A network of many, and a gathering of theirs that has just been called off: all of them are to be told. */
async function callOff({ client }: Database): Promise<void> {
  const now = new Date();
  const networkId = uuid();
  const people = Array.from({ length: recipients }, (_, n) => ({
    id: uuid(),
    name: `Person ${n}`,
    createdAt: now,
  }));
  const network = {
    id: networkId,
    name: 'I LAG',
    kind: 'distriktssatsing',
    county: 'Trøndelag',
    language: 'nb',
  };
  const gathering = {
    id: uuid(),
    networkId,
    title: 'Samling som er avlyst',
    format: 'video',
    startsAt: new Date(now.getTime() + 240 * hour),
    endsAt: new Date(now.getTime() + 242 * hour),
    cancelledAt: new Date(now.getTime() - hour),
  };
  const account = { platform: 'slack', tenant: 'T1', createdAt: now };
  const role = { networkId, kind: 'medlem', from: dayOf(new Date(now.getTime() - 720 * hour)) };
  await client.$transaction([
    ...insertAll(client, 'Network', [{ ...network, digestTime: '08:00', reminderDaysBefore: '' }]),
    ...insertAll(client, 'Person', people),
    ...insertAll(
      client,
      'Account',
      people.map(({ id }, n) => ({ ...account, id: uuid(), personId: id, user: `U${n}` })),
    ),
    ...insertAll(
      client,
      'Role',
      people.map(({ id }) => ({ ...role, id: uuid(), personId: id })),
    ),
    ...insertAll(client, 'Gathering', [gathering]),
  ]);
}

test('a process that is killed while it reminds, and started again, reaches everybody, and twice at most the one whose message was on its way', {
  timeout: 60_000,
}, async () => {
  const database = await freshDatabase();
  const { delivery } = database.client;
  await callOff(database);
  const slack = await startFakeSlack();
  closeAfterFile(() => slack.close());
  // Slow enough to be killed in the middle.
  slack.fail(
    'chat.postMessage',
    ...Array.from({ length: 2 * recipients }, () => ({ afterMilliseconds: 10 })),
  );
  const cwd = await temporaryFolder();
  const start = () =>
    startProgram('main', {
      cwd,
      env: {
        DATABASE_URL: database.url,
        PORT: '0',
        LOG_LEVEL: 'silent',
        SLACK_BOT_TOKEN: 'xoxb-killed',
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: slack.apiUrl,
      },
    });
  const taken = () => slack.of('chat.postMessage').map(({ channel }) => textIn(channel));

  const first = start();
  await vi.waitFor(() => expect(taken().length).toBeGreaterThan(40), { timeout: 20_000, interval: 5 });
  await kill(first);
  const takenByThen = taken().length;
  expect(takenByThen).toBeLessThan(recipients);
  // The dead process's claims lapse after a minute; so long nobody has to wait here.
  await delivery.updateMany({ where: { state: 'claimed' }, data: { notBefore: new Date() } });
  const last = start();
  await vi.waitFor(async () => expect(await delivery.count({ where: { state: 'sent' } })).toBe(recipients), {
    timeout: 20_000,
    interval: 50,
  });
  await kill(last);

  expect(await delivery.count()).toBe(recipients);
  expect(new Set(taken()).size).toBe(recipients);
  expect(taken().length - recipients).toBeLessThanOrEqual(inFlight);
});
