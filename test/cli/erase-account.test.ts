import { afterEach, expect, test, vi } from 'vitest';
import type { Interaction } from '../../src/chat/interaction.ts';
import { erasePerson } from '../../src/cli/personal-data.ts';
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
