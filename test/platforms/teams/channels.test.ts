import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeTeams, startFakeTeams } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../../support/teams-bot.ts';

let fake: FakeTeams;
let bot: TeamsBot;

beforeAll(async () => {
  fake = await startFakeTeams();
});
afterAll(() => fake.stop());
beforeEach(async () => {
  bot = await startTeamsBot();
  fake.sent.length = 0;
  fake.opened.length = 0;
  return () => bot.stop();
});

const groupChat = {
  conversationType: 'groupChat',
  id: '19:gruppe@thread.v2',
  isGroup: true,
  tenantId: teams.tenant,
};
const english = { ...teams.kari, aadObjectId: 'english' };
const saidIn = (conversation: string) =>
  fake.sent.filter((one) => one.conversation === conversation).map((one) => JSON.stringify(one.activity));
const write = (text: string, fields: teams.WireActivity = {}) =>
  bot.post(teams.mention(fake.serviceUrl, text, fields));
/** Kari says hello in her own chat, which Lagbot keeps. */
const meetAlone = async () => {
  await bot.post(teams.message(fake.serviceUrl, 'hei'));
  fake.sent.length = 0;
};

describe.each([
  ['a channel', teams.channel],
  ['a group chat', groupChat],
])('in %s', (_place, conversation) => {
  test('an answer goes to the person’s own chat, with one line in place', async () => {
    await meetAlone();
    await write('notat hemmelig', { conversation });
    expect(saidIn(teams.chat.id).join()).toContain('hemmelig');
    expect(saidIn(conversation.id)).toHaveLength(1);
    expect(saidIn(conversation.id)[0]).toContain('Svaret ligger i chatten vår');
    expect(saidIn(conversation.id)[0]).not.toContain('hemmelig');
  });

  test.each(['notat', 'notat nei', 'notat langt', 'notat fil', 'hei'])(
    'what comes of «%s» stays between the two',
    async (text) => {
      await meetAlone();
      await write(text, { conversation });
      expect(saidIn(teams.chat.id).length).toBeGreaterThan(0);
      expect(saidIn(conversation.id)).toHaveLength(1);
      expect(saidIn(conversation.id)[0]).toContain('Svaret ligger i chatten vår');
    },
  );

  test('the line is in the language that the person chose', async () => {
    await bot.post(teams.message(fake.serviceUrl, 'hei', { from: english }));
    await write('note secret', { conversation, from: english });
    expect(saidIn(conversation.id)[0]).toContain('The answer is in our own chat');
  });

  test('what is marked as shared is answered to all, and so are words about what is no command', async () => {
    await write('notat delt mandag kl. 9', { conversation });
    await write('nutat', { conversation });
    await write('', { conversation });
    expect(saidIn(conversation.id)).toEqual([
      expect.stringContaining('Til alle: mandag kl. 9'),
      expect.stringContaining('Mente du «notat»?'),
      expect.stringContaining('Skriv «hjelp»'),
    ]);
    expect(fake.opened).toEqual([]);
  });

  test('a chat of their own is opened for whoever has none, and kept', async () => {
    await write('notat hemmelig', { conversation });
    expect(fake.opened).toEqual([{ members: [teams.kari.id], id: expect.any(String) }]);
    const own = fake.opened[0]?.id ?? '';
    expect(saidIn(own)[0]).toContain('hemmelig');
    await write('notat igjen', { conversation });
    expect(fake.opened).toHaveLength(1);
    expect(saidIn(own)[1]).toContain('igjen');
  });

  test('where that is refused it is said in place, without what was answered', async () => {
    fake.refuse({ status: 403, code: 'BotNotInConversationRoster' });
    expect((await write('notat hemmelig', { conversation })).status).toBe(200);
    expect(bot.notes).toEqual(['hemmelig']);
    expect(fake.sent).toHaveLength(1);
    expect(saidIn(conversation.id)[0]).toContain('Åpne en chat med Lagbot');
    expect(saidIn(conversation.id)[0]).not.toContain('hemmelig');
  });

  test('an own chat that is gone is opened anew', async () => {
    await meetAlone();
    fake.refuse({ status: 404 });
    await write('notat hemmelig', { conversation });
    expect(fake.opened).toHaveLength(1);
    expect(saidIn(fake.opened[0]?.id ?? '')[0]).toContain('hemmelig');
  });

  test('the answer to a press shows to the one who pressed alone, and nothing is edited for the others', async () => {
    const data = { action: 'note.undo', value: 'melk' };
    const { body } = await bot.post(teams.execute(fake.serviceUrl, 'note.undo', data, { conversation }));
    expect(JSON.parse(body).value.fallbackText).toBe('Angret: melk');
    expect(fake.sent).toEqual([]);
  });

  test('an answer to a press that is too long for its card goes to the person’s own chat', async () => {
    await meetAlone();
    const data = { action: 'note.undo', value: 'everything' };
    const { body } = await bot.post(teams.execute(fake.serviceUrl, 'note.undo', data, { conversation }));
    expect(JSON.parse(body).value).toContain('Svaret ligger i chatten vår');
    expect(saidIn(conversation.id)).toEqual([]);
    expect(saidIn(teams.chat.id).length).toBeGreaterThan(1);
  });

  test('a client without Action.Execute gets its answer aside too, and the others’ card stays', async () => {
    await meetAlone();
    await bot.post(teams.submit(fake.serviceUrl, { action: 'note.undo', value: 'melk' }, { conversation }));
    expect(fake.sent.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(saidIn(teams.chat.id)[0]).toContain('Angret: melk');
    expect(saidIn(conversation.id)[0]).not.toContain('melk');
  });
});
