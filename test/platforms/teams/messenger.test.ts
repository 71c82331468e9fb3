import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { card, paragraph } from '../../../src/chat/card.ts';
import type { Account } from '../../../src/chat/interaction.ts';
import { DeliveryError } from '../../../src/chat/messenger.ts';
import { type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../../support/teams-bot.ts';

let fake: FakeTeams;
let bot: TeamsBot;

beforeAll(async () => {
  fake = await startFakeTeams();
});
afterAll(async () => {
  await fake.stop();
});
beforeEach(async () => {
  bot = await startTeamsBot();
  fake.sent.length = 0;
  return () => bot.stop();
});

const kari: Account = { platform: 'teams', tenant: teams.tenant, user: teams.kari.aadObjectId };
const reminder = card(paragraph('Husk status før fredag.'));
const send = (to: Account = kari) => bot.connection.messenger.send(to, reminder);
const failure = async (): Promise<DeliveryError> => {
  const error: unknown = await send().catch((thrown: unknown) => thrown);
  if (!(error instanceof DeliveryError)) throw new Error(`no DeliveryError but ${String(error)}`);
  return error;
};
async function install(): Promise<void> {
  for (const one of teams.installation(fake.serviceUrl, 'add')) await bot.post(one);
}

test('an installation in a person’s chat is greeted once with their front page', async () => {
  await install();
  expect(fake.sent).toHaveLength(1);
  expect(JSON.stringify(fake.sent[0]?.activity)).toContain('Hei, Kari!');
});

test('an installation in a channel is greeted with a sentence, not with someone’s front page', async () => {
  for (const one of teams.installation(fake.serviceUrl, 'add', { conversation: teams.channel })) {
    await bot.post(one);
  }
  expect(fake.sent).toHaveLength(1);
  expect(JSON.stringify(fake.sent[0]?.activity)).toContain('@Lagbot hjelp');
  expect(bot.seen).toEqual([]);
});

test('an upgrade and a new member are not greeted', async () => {
  await bot.post(teams.activity(fake.serviceUrl, { type: 'installationUpdate', action: 'add-upgrade' }));
  await bot.post(
    teams.activity(fake.serviceUrl, { type: 'conversationUpdate', membersAdded: [{ id: '29:1ola' }] }),
  );
  expect(fake.sent).toEqual([]);
});

test('whoever has installed Lagbot is written to first, in their own chat', async () => {
  await install();
  fake.sent.length = 0;
  expect((await send()).messageId).toBe('message-1');
  expect(fake.sent[0]).toMatchObject({ method: 'POST', conversation: teams.chat.id, activityId: undefined });
  expect(fake.sent[0]?.activity.summary).toBe('Husk status før fredag.');
});

test('a channel is written to by its id, in a new thread', async () => {
  await bot.post(teams.mention(fake.serviceUrl, 'notat melk'));
  fake.sent.length = 0;
  await send({ ...kari, user: '19:abc123@thread.tacv2' });
  expect(fake.sent[0]?.conversation).toBe('19:abc123@thread.tacv2');
});

test('a conversation is written to the store once, and again when Teams moves it', async () => {
  await install();
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  await bot.post(teams.message(fake.serviceUrl, 'notat brød'));
  const installing = 2;
  expect(bot.writes()).toBe(installing);
  const elsewhere = await startFakeTeams();
  await bot.post(teams.message(elsewhere.serviceUrl, 'notat egg'));
  expect(bot.writes()).toBe(installing + 1);
  elsewhere.sent.length = 0;
  await send();
  expect(elsewhere.sent).toHaveLength(1);
  await elsewhere.stop();
});

test('whoever has removed Lagbot can’t be written to', async () => {
  await install();
  for (const one of teams.installation(fake.serviceUrl, 'remove')) await bot.post(one);
  expect(bot.conversations.size).toBe(0);
  expect((await failure()).reason).toBe('unreachable');
});

test('whoever has removed Lagbot and installs it again is greeted again', async () => {
  await install();
  for (const one of teams.installation(fake.serviceUrl, 'remove')) await bot.post(one);
  await install();
  expect(fake.sent).toHaveLength(2);
});

test('someone who has never been in touch can’t be written to', async () => {
  expect((await failure()).reason).toBe('unreachable');
});

test.each([
  [403, 'MessageWritesBlocked', 'unreachable'],
  [404, 'ConversationNotFound', 'unreachable'],
  [400, 'BadSyntax', 'rejected'],
  [413, 'MessageSizeTooBig', 'rejected'],
  [429, 'Throttled', 'later'],
  [412, 'PreconditionFailed', 'later'],
  [500, 'ServiceError', 'later'],
  [502, 'BadGateway', 'later'],
] as const)('an answer %i %s means %s, after one try', async (status, code, reason) => {
  await install();
  fake.sent.length = 0;
  fake.refuse({ status, code });
  expect((await failure()).reason).toBe(reason);
  expect(fake.sent).toEqual([]);
});

test('too many calls say how long to wait', async () => {
  await install();
  fake.refuse({ status: 429, retryAfter: 17 });
  expect(await failure()).toMatchObject({ reason: 'later', retryAfter: 17 });
});

const long = card(
  ...Array.from({ length: 60 }, (_, index) => paragraph(`Linje ${index} ${'x'.repeat(600)}`)),
);

test('a long message is taken for sent once its first part stands, and what is left out is logged', async () => {
  await install();
  fake.sent.length = 0;
  fake.take();
  fake.refuse({ status: 400, code: 'BadSyntax' });
  expect((await bot.connection.messenger.send(kari, long)).messageId).toBe('message-1');
  expect(fake.sent).toHaveLength(1);
  expect(bot.logged.at(-1)).toContain('a long message was cut short');
});

test('a later part of a long message that Teams is too busy for is sent again, within the minute', async () => {
  await install();
  fake.sent.length = 0;
  fake.take();
  fake.refuse({ status: 429, retryAfter: 0.01 });
  await bot.connection.messenger.send(kari, long);
  const whole = fake.sent.map((one) => JSON.stringify(one.activity)).join();
  expect(whole.match(/"text":"Linje \d+ /g)).toHaveLength(60);
  fake.sent.length = 0;
  fake.take();
  fake.refuse({ status: 429, retryAfter: 55 });
  await bot.connection.messenger.send(kari, long);
  expect(fake.sent).toHaveLength(1);
});

test('a Teams that doesn’t answer is tried later', async () => {
  const gone = await startFakeTeams();
  await bot.post(teams.message(gone.serviceUrl, 'notat melk'));
  await gone.stop();
  expect((await failure()).reason).toBe('later');
});
