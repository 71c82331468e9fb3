import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../../support/teams-bot.ts';

let fake: FakeTeams;
let bot: TeamsBot;

beforeAll(async () => {
  fake = await startFakeTeams();
  bot = await startTeamsBot();
});
afterAll(async () => {
  await bot.stop();
  await fake.stop();
});

test.each(['{', '', 'null', '[]', '"text"', '{}', '{"type":7}', '{"type":"message","from":"me"}'])(
  'a body %j is a 400',
  async (body) => {
    expect((await bot.post(body)).status).toBe(400);
  },
);

test('a body of more than a megabyte is a 413', async () => {
  const huge = teams.message(fake.serviceUrl, 'x'.repeat(1_000_001));
  expect((await bot.post(huge)).status).toBe(413);
});

test('a message that says neither who nor where is taken and means nothing', async () => {
  expect((await bot.post({ type: 'message', text: 'notat melk' })).status).toBe(200);
  expect(bot.seen).toEqual([]);
});

test('an invoke that says neither who nor where is not implemented', async () => {
  expect((await bot.post({ type: 'invoke', name: 'adaptiveCard/action' })).status).toBe(501);
});

test.each([
  null,
  [],
  'text',
  7,
  { action: null },
  { action: { data: [] } },
  { action: { data: { action: 7 } } },
])('a press with the value %j is no press of ours', async (value) => {
  const odd = teams.activity(fake.serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', value });
  expect((await bot.post(odd)).status).toBe(501);
});

test('a body without its content type is read all the same', async () => {
  const body = teams.message(fake.serviceUrl, 'notat melk');
  expect((await bot.post(body, { 'content-type': 'text/plain' })).status).toBe(200);
  expect(bot.notes).toEqual(['melk']);
});

test('after all that the bot answers as before', async () => {
  fake.sent.length = 0;
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat brød'))).status).toBe(200);
  expect(fake.sent).toHaveLength(1);
});
