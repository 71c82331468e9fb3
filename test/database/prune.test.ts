import { expect, test } from 'vitest';
import { prune } from '../../src/database/prune.ts';
import { oslo, startLagbot } from '../support/people.ts';

const lagbot = await startLagbot();
const { client } = lagbot.database;

test('old answers and questions are forgotten, and everybody keeps their place in line', async () => {
  await lagbot.say('Siv Eksempelvik', 'timer 2t noe privat', { now: '2024-03-01T10:00' });
  await lagbot.say('Siv Eksempelvik', 'timer angre', { now: '2024-03-01T10:01' });
  await lagbot.say('Odd Attestmo', 'timer 1.30 noe privat', { now: '2024-03-01T10:00' });
  await lagbot.say('Tuva Nyliv', 'timer 1.30 nettopp', { now: '2024-03-14T09:00' });
  await lagbot.say('Pia Gruppenes', 'timer 1t nettopp', { now: '2024-03-14T09:00' });
  await client.download.create({
    data: {
      id: 'old',
      personId: 'x',
      name: 'a',
      mime: 'text/plain',
      content: new Uint8Array(1),
      expiresAt: oslo('2024-03-02T10:00'),
    },
  });
  await prune(lagbot.database, oslo('2024-03-14T10:00'));
  const kept = await client.received.findMany({ orderBy: { receivedAt: 'asc' } });
  expect(kept.map(({ sequence, answer }) => [sequence, answer.includes('privat')])).toEqual([
    [2, false],
    [1, false],
  ]);
  expect(kept[1]?.answer).toContain('nettopp');
  expect(await client.download.count()).toBe(0);
  expect((await client.question.findMany()).map(({ id }) => id)).toEqual([lagbot.personId('Tuva Nyliv')]);
  expect((await lagbot.say('Siv Eksempelvik', 'timer 1t videre')).outcome).toBe('done');
});
