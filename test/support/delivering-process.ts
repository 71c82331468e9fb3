import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { DeliveryError, type Messenger } from '../../src/chat/messenger.ts';
import { openDatabase } from '../../src/database/open.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { reminderOf } from './schedule.ts';

// A process that delivers until it is killed: DATABASE_URL, the platform's address, how many at once, the lease in
// seconds. The test that starts it bundles it first.
const [databaseUrl = '', platformUrl = '', atOnce = '', leaseSeconds = ''] = process.argv.slice(2);
const database = await openDatabase(databaseUrl);
const messenger: Messenger = {
  send: async (to, card) => {
    const response = await fetch(platformUrl, { method: 'POST', body: JSON.stringify({ to, card }) });
    if (!response.ok) throw new DeliveryError('later', `status ${response.status}`);
    return { messageId: await response.text() };
  },
};
for (;;) {
  await deliverDue({
    database,
    reminders: [reminderOf('kind', [])],
    messengers: new Map([['slack', messenger]]),
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
    instance: String(process.pid),
    atOnce: Number(atOnce),
    leaseSeconds: Number(leaseSeconds),
  });
  await wait(50);
}
