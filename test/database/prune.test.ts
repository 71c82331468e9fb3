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
  const kept = await client.received.findMany({ orderBy: [{ receivedAt: 'asc' }, { sender: 'asc' }] });
  const seen = kept.map(({ sender, sequence, answer, choices, threads }) => [
    ...[sender, sequence, answer.includes('nettopp'), choices?.includes('nettopp'), threads],
  ]);
  expect(JSON.stringify(kept)).not.toContain('privat');
  const [siv, odd] = ['Siv Eksempelvik', 'Odd Attestmo'].map(lagbot.personId);
  const [tuva, pia] = ['Tuva Nyliv', 'Pia Gruppenes'].map(lagbot.personId);
  expect(seen).toHaveLength(4);
  expect(seen).toEqual(
    expect.arrayContaining([
      [siv, 2, false, undefined, null],
      [odd, 1, false, undefined, null],
      [tuva, 1, true, true, ''],
      [pia, 1, true, undefined, null],
    ]),
  );
  expect(await client.download.count()).toBe(0);
  expect((await lagbot.say('Siv Eksempelvik', 'timer 1t videre')).outcome).toBe('done');
});
