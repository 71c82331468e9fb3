import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { DeliveryError, type Messenger, type Receipt } from '../../src/chat/messenger.ts';
import { openDatabase } from '../../src/database/open.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { findLanguage, reminderOf } from './schedule.ts';

// A process that delivers until it is killed: DATABASE_URL, the address of a fake platform (test/support/
// counting-platform.ts), the lease in seconds. The test that starts it bundles it first.
const [databaseUrl = '', platformUrl = '', leaseSeconds = ''] = process.argv.slice(2);
const database = await openDatabase(databaseUrl);

async function call(what: object): Promise<Receipt | undefined> {
  const body = JSON.stringify({ ...what, process: process.pid });
  const response = await fetch(platformUrl, { method: 'POST', body });
  if (!response.ok) throw new DeliveryError('later', `status ${response.status}`);
  const messageId = await response.text();
  return messageId === '' ? undefined : { messageId };
}
const teams: Messenger = {
  send: async (_to, card, ids) => (await call({ card, ids })) ?? { messageId: '' },
};
const slack: Messenger = { ...teams, find: async (_to, id) => call({ find: id }) };

for (;;) {
  await deliverDue({
    database,
    reminders: [reminderOf('kind', [])],
    messengers: new Map([
      ['slack', slack],
      ['teams', teams],
    ]),
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
    findLanguage,
    instance: String(process.pid),
    leaseSeconds: Number(leaseSeconds),
  });
  await wait(50);
}
