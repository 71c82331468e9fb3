import { describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/chat/messenger.ts';
import type { PlannedMessage } from '../../src/chat/reminder.ts';
import { deliverDue } from '../../src/schedule/delivery.ts';
import { plan } from '../../src/schedule/ledger.ts';
import { listDeliveries, previewDeliveries } from '../../src/schedule/listing.ts';
import { freshDatabase } from '../support/database.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import {
  addPerson,
  findLanguage,
  messageTo,
  network,
  plus,
  recordingLog,
  reminderOf,
} from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const day = 86_400;
const database = await freshDatabase();
const filter = { networkId: network, from: plus(eight, -day), to: plus(eight, 3 * day) };

const ada = await addPerson(database, 'Ada');
const paused = await addPerson(database, 'Pål', { teams: true, pausedUntil: '2024-03-15' });
const nowhere = await addPerson(database, 'Nils', {});
const tomorrow = plus(eight, day);
const messages: PlannedMessage[] = [
  messageTo(ada, 'today', eight),
  messageTo(ada, 'busy', plus(eight, 1)),
  messageTo(ada, 'tomorrow', tomorrow),
  messageTo(paused, 'tomorrow', tomorrow),
  messageTo(paused, 'after the pause', plus(eight, 2 * day)),
  messageTo(nowhere, 'tomorrow', tomorrow),
  { ...messageTo(ada, "another network's", eight), networkId: 'another' },
  messageTo(ada, 'too far ahead', filter.to),
];
const reminder = reminderOf('kind', messages);
const slack = recordingMessenger((_to, nth) => {
  if (nth === 3) throw new DeliveryError('later', 'ratelimited');
});
const messengers = new Map([['slack', slack] as const, ['teams', recordingMessenger()] as const]);
const parts = { database, reminders: [reminder], messengers };

await plan(
  database,
  'kind',
  messages.filter((message) => message.dueAt <= plus(eight, 1)),
);
const { log } = recordingLog();
await deliverDue({ ...parts, clock: () => plus(eight, 2), log, findLanguage, instance: 'test', atOnce: 1 });

describe('the list of deliveries', () => {
  it('tells what has become of each message of the network, and to whom it went', async () => {
    expect(await listDeliveries(database, filter)).toMatchObject([
      { matter: 'today', recipientName: 'Ada', state: 'sent', platform: 'slack', sentAt: plus(eight, 2) },
      {
        matter: 'busy',
        recipientName: 'Ada',
        state: 'planned',
        attempts: 1,
        response: 'ratelimited',
        nextTryAt: plus(eight, 62),
      },
    ]);
    expect(await listDeliveries(database, { ...filter, from: plus(eight, 1), to: plus(eight, 1) })).toEqual(
      [],
    );
  });

  it('foretells what will go, through which platform, and what stands in the way', async () => {
    const rows = await previewDeliveries({ ...parts, reach: messengers }, filter, plus(eight, 3));
    const seen = rows.map((row) => [row.matter, row.recipientName, row.state, row.platform, row.reason]);
    expect(seen).toEqual([
      ['today', 'Ada', 'sent', 'slack', undefined],
      ['busy', 'Ada', 'planned', 'slack', undefined],
      ['tomorrow', 'Ada', 'planned', 'slack', undefined],
      ['tomorrow', 'Nils', 'planned', undefined, 'no reachable account'],
      ['tomorrow', 'Pål', 'planned', 'teams', 'paused'],
      ['after the pause', 'Pål', 'planned', 'teams', undefined],
    ]);
    expect(rows.slice(2, 3)).toMatchObject([{ dueAt: tomorrow, attempts: 0, sentAt: undefined }]);
  });

  it('foretells that a message waits for the end of the network’s quiet days, and that none goes of one put away', async () => {
    const fresh = await freshDatabase();
    await fresh.client.network.create({
      data: {
        ...{ id: network, name: 'Stille', kind: '', county: '', language: 'nb' },
        quietDays: '2024-03-15/2024-03-18',
      },
    });
    const eva = await addPerson(fresh, 'Eva');
    const reminders = [reminderOf('kind', [messageTo(eva, 'm', tomorrow)])];
    const preview = () =>
      previewDeliveries({ database: fresh, reminders, reach: messengers }, filter, plus(eight, 3));
    expect(await preview()).toMatchObject([
      {
        ...{ state: 'planned', reason: 'quiet days of the network' },
        nextTryAt: new Date('2024-03-19T07:00:00Z'),
      },
    ]);
    await fresh.client.network.updateMany({ data: { archivedAt: eight } });
    expect(await preview()).toMatchObject([{ reason: 'the network is put away' }]);
  });

  it('tells of the time before the first message what would have gone', async () => {
    const longAgo = messageTo(ada, 'long ago', plus(eight, -60 * day));
    const reminders = [reminderOf('kind', [...messages, longAgo])];
    const whole = { ...filter, from: plus(eight, -90 * day), to: eight };
    const rows = await previewDeliveries({ database, reminders, reach: messengers }, whole, plus(eight, 3));
    expect(rows).toMatchObject([
      { matter: 'long ago', recipientName: 'Ada', state: 'skipped', reason: 'Lagbot did not send here yet' },
    ]);
  });

  it('writes nothing', async () => {
    const before = await database.client.delivery.count();
    await previewDeliveries({ ...parts, reach: messengers }, filter, plus(eight, 3));
    expect(await database.client.delivery.count()).toBe(before);
  });
});
