import { describe, expect, it } from 'vitest';
import { card, heading } from '../../src/chat/card.ts';
import { DeliveryError } from '../../src/chat/messenger.ts';
import { insertAll } from '../../src/database/insert.ts';
import { createReaders } from '../../src/domain/people.ts';
import { createEmailMessenger } from '../../src/platforms/email/messenger.ts';
import { previewDeliveries } from '../../src/schedule/listing.ts';
import { listUnreachable } from '../../src/schedule/recipients.ts';
import { freshDatabase } from '../support/database.ts';
import { beginRound, type Round } from '../support/delivery-round.ts';
import { startMailServer } from '../support/mail-server.ts';
import { addPerson, messageTo, plus, reminderOf } from '../support/schedule.ts';

const eight = new Date('2024-03-14T07:00:00Z');
const database = await freshDatabase();
const server = await startMailServer();
const emailTo = (url: string) =>
  createEmailMessenger(
    { url, from: 'lagbot@fylke.example' },
    createReaders(database, () => eight),
  );
const email = emailTo(server.url);
const begin = (round: Round) =>
  beginRound(database, {
    slack: () => {
      throw new DeliveryError('unreachable', 'account_inactive');
    },
    compose: async ({ matter }) => ({ card: card(heading(`Frist: ${matter}`)) }),
    email,
    ...round,
  });
const mailTo = (address: string) => server.taken.filter(({ to }) => to.includes(address));

describe('somebody whom no platform reaches', () => {
  it('gets one e-mail when their account is closed, and the ledger tells', async () => {
    const ada = await addPerson(database, 'Ada', { slack: true, email: 'ada@leka.example' });
    const { deliverAt, rows } = await begin({ messages: [messageTo(ada, 'Årsplan på høring', eight)] });
    expect(await deliverAt(eight)).toMatchObject({ sent: 1 });
    expect(await deliverAt(plus(eight, 3600))).toMatchObject({ sent: 0, retried: 0 });
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'sent', platform: 'email', sentAt: eight });
    expect(row?.response).toMatch(/^<[0-9a-f-]{36}@fylke\.example> 250/);
    expect(mailTo('ada@leka.example')).toMatchObject([
      { headers: { subject: 'Frist: Årsplan på høring', 'message-id': `<${row?.id}@fylke.example>` } },
    ]);
    expect(await database.client.account.findFirst({ where: { personId: ada } })).toMatchObject({
      unreachableAt: eight,
    });
  });

  it('gets e-mail without any account, and none while a platform takes messages', async () => {
    const bo = await addPerson(database, 'Bo', { email: 'bo@leka.example' });
    const eva = await addPerson(database, 'Eva', { slack: true, teams: true, email: 'eva@leka.example' });
    const { teams, deliverAt, rows } = await begin({
      messages: [messageTo(bo, 'a', eight), messageTo(eva, 'b', eight)],
    });
    await deliverAt(eight);
    expect((await rows()).map(({ platform }) => platform)).toEqual(['email', 'teams']);
    expect(teams.sent).toHaveLength(1);
    expect(mailTo('eva@leka.example')).toEqual([]);
  });

  it('gets no e-mail while a platform is just busy', async () => {
    const liv = await addPerson(database, 'Liv', { slack: true, email: 'liv@leka.example' });
    const { deliverAt, rows } = await begin({
      messages: [messageTo(liv, 'm', eight)],
      slack: () => {
        throw new DeliveryError('later', 'down');
      },
    });
    await deliverAt(eight);
    expect(await rows()).toMatchObject([{ state: 'planned', platform: 'slack' }]);
    expect(mailTo('liv@leka.example')).toEqual([]);
  });

  it('is spared in quiet hours and on leave like anyone', async () => {
    const quiet = await addPerson(database, 'Siv', {
      email: 'siv@leka.example',
      quietFrom: '07:00',
      quietTo: '09:00',
    });
    const away = await addPerson(database, 'Per', { email: 'per@leka.example', pausedUntil: '2024-03-14' });
    const { deliverAt, rows } = await begin({
      messages: [messageTo(quiet, 'a', eight), messageTo(away, 'b', eight)],
    });
    await deliverAt(eight);
    expect(await rows()).toMatchObject([
      { state: 'planned', reason: 'quiet hours', notBefore: plus(eight, 3600) },
      { state: 'skipped', reason: 'paused' },
    ]);
    await deliverAt(plus(eight, 3600));
    expect(mailTo('siv@leka.example')).toHaveLength(1);
    expect(mailTo('per@leka.example')).toEqual([]);
  });

  it('gets in one e-mail what was missed', async () => {
    const una = await addPerson(database, 'Una', { email: 'una@leka.example' });
    const { deliverAt, rows } = await begin({
      messages: [messageTo(una, 'a', eight), messageTo(una, 'b', plus(eight, 60))],
    });
    await deliverAt(plus(eight, 7200));
    const [first, second] = await rows();
    expect(mailTo('una@leka.example')).toMatchObject([
      { headers: { subject: 'Siden sist: 2 meldinger', 'message-id': `<${first?.id}@fylke.example>` } },
    ]);
    expect([first?.state, second?.state]).toEqual(['sent', 'sent']);
  });
});

describe('a mail server that is away', () => {
  it('is not asked for each message, and gets them all when it is back, without a try being counted', async () => {
    const away = await startMailServer();
    await away.close();
    const people = await Promise.all(
      ['a', 'b', 'c'].map((name) => addPerson(database, name, { email: `${name}@away.example` })),
    );
    let email = emailTo(away.url);
    const { deliverAt, rows } = await begin({
      messages: people.map((person, index) => messageTo(person, `m${index}`, eight)),
      email: { tenant: 'mail.example', send: (...mail) => email.send(...mail) },
    });
    expect(await deliverAt(eight)).toMatchObject({ sent: 0, retried: 1 });
    const waiting = { state: 'planned', attempts: 0, notBefore: plus(eight, 120) };
    expect(await rows()).toMatchObject([waiting, waiting, waiting]);
    const said = (await rows()).flatMap(({ response }) => response ?? []);
    expect(said).toEqual([expect.stringContaining('ECONNREFUSED')]);
    email = emailTo(server.url);
    expect(await deliverAt(plus(eight, 119))).toMatchObject({ sent: 0, retried: 0 });
    expect(await deliverAt(plus(eight, 120))).toMatchObject({ sent: 3 });
    expect(server.taken.filter(({ to }) => to[0]?.endsWith('@away.example'))).toHaveLength(3);
  });

  it('holds nobody up whom a platform reaches', async () => {
    const away = await startMailServer();
    await away.close();
    const [mailed, reached] = [
      await addPerson(database, 'mailed', { email: 'mailed@leka.example' }),
      await addPerson(database, 'reached', { teams: true }),
    ];
    const { teams, deliverAt } = await begin({
      messages: [messageTo(mailed, 'a', eight), messageTo(reached, 'b', eight)],
      email: emailTo(away.url),
    });
    await deliverAt(eight);
    expect(teams.sent).toHaveLength(1);
  });
});

describe('what the coordinator sees', () => {
  it('is who gets e-mail alone, and whom it doesn’t reach either, until it does', async () => {
    const [network, lost, mailed, nowhere] = [
      'a network',
      await addPerson(database, 'Lost', { slack: true, email: 'lost@gone.example' }),
      await addPerson(database, 'Mailed', { email: 'mailed@only.example' }),
      await addPerson(database, 'Nowhere', {}),
    ];
    await database.client.$transaction([
      ...insertAll(database.client, 'Network', [
        {
          id: network,
          name: network,
          kind: 'nettverk',
          county: 'x',
          language: 'nb',
          digestTime: '08:00',
          reminderDaysBefore: '7',
        },
      ]),
      ...insertAll(
        database.client,
        'Role',
        [lost, mailed, nowhere].map((personId) => ({
          ...{ id: personId, personId, networkId: network, municipalityId: null, kind: 'leser' },
          ...{ from: '2024-01-01', to: null },
        })),
      ),
    ]);
    const messages = [
      ...[lost, mailed, nowhere].map((id) => messageTo(id, `to ${id}`, eight)),
      messageTo(lost, 'again', plus(eight, 86_400)),
    ].map((one) => ({ ...one, networkId: network }));
    server.answers.set('lost@gone.example', '550 5.1.1 No such user');
    const { kind, deliverAt, rows } = await begin({ messages });
    const reach = new Map([
      ['slack' as const, {}],
      ['email' as const, {}],
    ]);
    const filter = { networkId: network, from: eight, to: plus(eight, 2 * 86_400) };
    const preview = await previewDeliveries(
      { database, reminders: [reminderOf(kind, messages)], reach },
      filter,
      eight,
    );
    expect(
      preview.slice(0, 3).map(({ recipientName, platform, reason }) => [recipientName, platform, reason]),
    ).toEqual([
      ['Lost', 'slack', undefined],
      ['Mailed', 'email', undefined],
      ['Nowhere', undefined, 'no reachable account'],
    ]);

    await deliverAt(eight);
    expect((await rows()).find((row) => row.matter === `to ${lost}`)).toMatchObject({
      state: 'failed',
      reason: 'no reachable account',
      response: 'slack: account_inactive; email: 550 5.1.1',
    });
    const slackRefused = { platform: 'slack', since: eight };
    const unmailed = { name: 'Nowhere', accounts: [], isReachedByEmail: false };
    expect(await listUnreachable(database, network, plus(eight, 60), reach)).toEqual([
      {
        name: 'Lost',
        accounts: [slackRefused, { platform: 'email', since: eight }],
        isReachedByEmail: false,
      },
      { name: 'Mailed', accounts: [], isReachedByEmail: true },
      unmailed,
    ]);
    const slackAlone = new Map([['slack' as const, {}]]);
    expect(await listUnreachable(database, network, plus(eight, 60), slackAlone)).toMatchObject([
      { name: 'Lost', accounts: [slackRefused], isReachedByEmail: false },
      { name: 'Mailed', isReachedByEmail: false },
      unmailed,
    ]);

    server.answers.clear();
    const tomorrow = plus(eight, 86_400);
    const [coming] = await previewDeliveries(
      { database, reminders: [], reach },
      { ...filter, from: tomorrow },
      plus(eight, 60),
    );
    expect(coming).toMatchObject({ recipientName: 'Lost', platform: 'email', reason: undefined });
    await deliverAt(tomorrow);
    expect(await listUnreachable(database, network, plus(tomorrow, 60), reach)).toMatchObject([
      { name: 'Lost', accounts: [slackRefused], isReachedByEmail: true },
      { name: 'Mailed', isReachedByEmail: true },
      unmailed,
    ]);
  });
});
