import { afterEach, expect, test, vi } from 'vitest';
import type { Interaction } from '../../src/chat/interaction.ts';
import { modelNames, readerOf } from '../../src/cli/backup/models.ts';
import { erasePerson } from '../../src/cli/personal-data.ts';
import { collectData } from '../../src/features/people/data/store.ts';
import { oslo, startLagbot, thursday } from '../support/people.ts';
import { lagbot } from '../support/run-cli.ts';

afterEach(() => vi.unstubAllEnvs());

test('a stranger is erased by their account, with what they wrote', async () => {
  const { database, route } = await startLagbot();
  const { client } = database;
  const account = { platform: 'slack', tenant: 'T9', user: 'U9', name: 'Nils Nykommen' } as const;
  const asked: Interaction = {
    ...{ did: 'command', text: 'tilgang Nils Nykommen, Leka', key: 'erase/1', account },
    place: { kind: 'direct', id: 'D9' },
  };
  await route(asked, oslo(thursday));
  await client.throttle.create({ data: { id: 'slack/T9/U9', notBefore: oslo(thursday) } });
  expect(await client.accessRequest.count()).toBe(1);
  const erase = (whose: string) => lagbot({ DATABASE_URL: database.url }, 'erase', '--account', whose);
  expect(await erase('slack/T9')).toMatch(/refused: an account is written slack\/TEAM\/USER.*\nexit code 2/);
  expect(await erase('slack/T9/U9')).toBe(
    'slack/T9/U9: removed: requests for access 1, conversations 0, files 0, answers 1',
  );
  const left = [
    await client.accessRequest.findMany(),
    await client.received.findMany(),
    await client.throttle.findMany(),
    await client.auditEvent.findMany(),
  ];
  expect(JSON.stringify(left)).not.toMatch(/U9|Nils/);
});

test('a person’s erasure leaves no address in what a mail server answered, and no calendar’s secret was ever kept', async () => {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  const siv = lagbot.personId('Siv Eksempelvik');
  const shown = await lagbot.say('Siv Eksempelvik', 'profil kalender ny');
  const secret = /calendar\/([\w-]{20,})\.ics/.exec(shown.text)?.[1] ?? 'none';
  expect(shown.text).toContain(secret);
  expect(JSON.stringify(await client.received.findMany())).not.toContain(secret);
  const message = { kind: 'k', matter: 'm', networkId: lagbot.network, slot: '2024-03-14', state: 'failed' };
  const response = 'email: 550 5.1.1 <siv@leka.example> unknown';
  const when = { dueAt: oslo(thursday), notBefore: oslo(thursday) };
  await client.delivery.create({ data: { id: 'd', ...message, ...when, recipientId: siv, response } });
  await erasePerson(lagbot.database, siv, oslo(thursday));
  expect(JSON.stringify(await client.delivery.findMany())).not.toContain('siv@leka.example');
});

test('an account that a person has left is nobody’s, and what was written from it is handed out and erased with them', async () => {
  const { database, route, personId } = await startLagbot();
  const { client } = database;
  const siv = personId('Siv Eksempelvik');
  const account = { platform: 'slack', tenant: 'T9', user: 'U9' } as const;
  const createdAt = oslo(thursday);
  await client.account.create({ data: { id: 'a', personId: siv, ...account, createdAt } });
  let key = 0;
  const say = (text: string) => {
    const place = { kind: 'direct', id: 'D9' } as const;
    return route({ did: 'command', text, key: `left/${key++}`, account, place }, oslo(thursday));
  };
  await say('profil koble fra');
  await say('timer liste');
  await say('tilgang Siv, Leka');
  await client.throttle.create({ data: { id: 'slack/T9/U9', notBefore: createdAt } });
  const place = { platform: 'slack', tenant: 'T9' };
  await client.conversation.create({
    data: { id: 'c', ...place, key: 'U9', reference: '{}', updatedAt: createdAt },
  });
  expect(await client.account.count({ where: account })).toBe(0);
  expect(await client.accessRequest.count({ where: account })).toBe(1);
  const mine = await collectData(database, siv);
  expect(mine).toMatchObject({
    formerAccounts: [account],
    accessRequests: [{ words: 'Siv, Leka' }],
    throttles: [{ id: 'slack/T9/U9' }],
    conversations: [{ key: 'U9' }],
  });
  await erasePerson(database, siv, createdAt);
  const left = await Promise.all(modelNames.map(async (model) => readerOf(client, model).findMany({})));
  expect(JSON.stringify(left)).not.toContain('U9');
});

test('an account that is somebody else’s since stays theirs when the one who left it is erased', async () => {
  const { database, personId } = await startLagbot();
  const { client } = database;
  const [siv, odd] = [personId('Siv Eksempelvik'), personId('Ida Prøvestad')];
  const account = { platform: 'slack', tenant: 'T9', user: 'U9' };
  await client.formerAccount.create({
    data: { id: 'f', personId: siv, ...account, endedAt: oslo(thursday) },
  });
  await client.account.create({ data: { id: 'a', personId: odd, ...account, createdAt: oslo(thursday) } });
  await client.throttle.create({ data: { id: 'slack/T9/U9', notBefore: oslo(thursday) } });
  await erasePerson(database, siv, oslo(thursday));
  expect(await client.throttle.count()).toBe(1);
  expect(await client.account.count({ where: account })).toBe(1);
});
