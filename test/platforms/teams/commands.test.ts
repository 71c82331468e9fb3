import { describe, expect, test } from 'vitest';
import type { SentCard } from '../../support/fake-teams.ts';
import * as teams from '../../support/teams-activities.ts';
import { teamsOfFile } from '../../support/teams-of-file.ts';

const { fake, bot } = await teamsOfFile();

const cards = (): SentCard[] =>
  fake.sent.flatMap(({ activity }) => (activity.attachments ?? []).map(({ content }) => content));

test('a typed command is done and answered with a card in the same chat', async () => {
  const { status } = await bot.post(teams.message(fake.serviceUrl, 'notat kjøp melk'));
  expect(status).toBe(200);
  expect(bot.notes).toEqual(['kjøp melk']);
  expect(fake.sent).toHaveLength(1);
  expect(fake.sent[0]?.conversation).toBe(teams.chat.id);
  expect(fake.sent[0]?.activity.summary).toContain('kjøp melk');
  expect(cards()[0]).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  expect(cards()[0]?.fallbackText).toContain('→ Angre: notat angre');
});

test('the account is the tenant and the Entra id, the place a direct one, the key the activity', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat melk', { id: 'activity-7' }));
  expect(bot.seen).toEqual([
    {
      key: 'a:1kari-chat/activity-7',
      account: {
        platform: 'teams',
        tenant: teams.tenant,
        user: teams.kari.aadObjectId,
        name: 'Kari Nordmann',
      },
      place: { kind: 'direct', id: 'a:1kari-chat' },
      did: 'command',
      text: 'notat melk',
    },
  ]);
});

test('an activity without a tenant comes from a local client', async () => {
  const conversation = { conversationType: 'personal', id: 'local-chat' };
  const from = { id: 'user-id-0', name: 'Alex Wilber' };
  await bot.post(teams.message(fake.serviceUrl, 'notat melk', { conversation, from, channelData: {} }));
  expect(bot.seen[0]?.account).toMatchObject({ tenant: 'local', user: 'user-id-0' });
});

test('what Teams itself adds is in the language that the person chose, whatever their Teams is in', async () => {
  const from = { ...teams.kari, aadObjectId: 'english' };
  await bot.post(teams.message(fake.serviceUrl, 'notat', { from, locale: 'nn-NO' }));
  expect(JSON.stringify(fake.sent[0]?.activity)).toContain('You can also type:');
});

test('a resent activity is done once and answered once, during its work and after it', async () => {
  const activity = teams.message(fake.serviceUrl, 'notat melk');
  const both = await Promise.all([bot.post(activity), bot.post(activity)]);
  expect([...both, await bot.post(activity)].map((one) => one.status)).toEqual([200, 200, 200]);
  expect(bot.notes).toEqual(['melk']);
  expect(fake.sent).toHaveLength(1);
});

test('an activity that is resent because its answer failed is answered, and done once', async () => {
  const activity = teams.message(fake.serviceUrl, 'notat melk');
  fake.refuse({ status: 400 });
  expect((await bot.post(activity)).status).toBe(500);
  expect((await bot.post(activity)).status).toBe(200);
  expect(bot.notes).toEqual(['melk']);
  expect(fake.sent).toHaveLength(1);
});

test('in a channel the bot answers in the thread where it is mentioned', async () => {
  await bot.post(teams.mention(fake.serviceUrl, 'notat delt  to\u00a0liter &amp; litt &lt;fløte&gt;'));
  expect(cards()[0]?.fallbackText).toBe('Til alle: to\u00a0liter & litt <fløte>');
  expect(bot.seen[0]?.place).toEqual({ kind: 'channel', id: '19:abc123@thread.tacv2' });
  expect(fake.sent[0]?.conversation).toBe(teams.channel.id);
});

test('mentions of others stay as their names', async () => {
  const entities = [
    { type: 'mention', text: '<at>Lagbot</at>', mentioned: teams.bot },
    { type: 'mention', text: '<at>Ola Nordmann</at>', mentioned: { id: '29:1ola', name: 'Ola Nordmann' } },
  ];
  const text = '<at>Lagbot</at> notat møte med <at>Ola Nordmann</at>';
  await bot.post(teams.message(fake.serviceUrl, text, { entities, conversation: teams.channel }));
  expect(bot.notes).toEqual(['møte med Ola Nordmann']);
});

test('a channel message that only mentions someone else is left alone', async () => {
  const entities = [{ type: 'mention', text: '<at>Ola</at>', mentioned: { id: '29:1ola', name: 'Ola' } }];
  const text = '<at>Ola</at> notat melk';
  await bot.post(teams.message(fake.serviceUrl, text, { entities, conversation: teams.channel }));
  expect(bot.seen).toEqual([]);
  expect(fake.sent).toEqual([]);
});

test('what a bot writes is left alone, so that two never talk to each other', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat melk', { from: { id: '28:other', role: 'bot' } }));
  expect(bot.seen).toEqual([]);
});

test.each(['messageDelete', 'messageReaction', 'typing', 'somethingNew'])(
  'an activity of type %s is taken and means nothing',
  async (type) => {
    const { status } = await bot.post(teams.activity(fake.serviceUrl, { type, text: 'notat melk' }));
    expect(status).toBe(200);
    expect(bot.seen).toEqual([]);
  },
);

test('an invoke that is not ours is answered with 501', async () => {
  const other = teams.activity(fake.serviceUrl, { type: 'invoke', name: 'fileConsent/invoke', value: {} });
  expect((await bot.post(other)).status).toBe(501);
});

test('a refusal says what to type instead', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat nei'));
  expect(cards()[0]?.fallbackText).toContain('Skriv et notat etter ordet');
});

test('an error in a feature becomes an apology with a reference, and the bot goes on', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat feil'));
  expect(cards()[0]?.fallbackText).toMatch(/referansen [0-9a-f]{6}/u);
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  expect(bot.notes).toEqual(['melk']);
});

test('an answer waits as long as a busy Teams asks', async () => {
  const before = fake.refused();
  fake.refuse({ status: 429, retryAfter: 2.5, holds: true });
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat melk'))).status).toBe(200);
  expect(fake.sent).toHaveLength(1);
  expect(fake.refused()).toBe(before + 1);
});

test('where Teams asks for a longer wait than it gives an answer itself, the answer comes after it', async () => {
  fake.refuse({ status: 429, retryAfter: 4.5, holds: true });
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat melk'))).status).toBe(200);
  expect(fake.sent).toEqual([]);
  await expect.poll(() => fake.sent.length, { timeout: 8_000 }).toBe(1);
  expect(cards()[0]?.fallbackText).toContain('melk');
});

test('an answer goes once more where its kept connection was closed, and its work is done once', async () => {
  for (const takes of [false, true]) {
    await bot.post(teams.message(fake.serviceUrl, 'notat først'));
    fake.sent.length = 0;
    bot.notes.length = 0;
    fake.breakOff({ takes });
    expect((await bot.post(teams.message(fake.serviceUrl, 'notat melk'))).status).toBe(200);
    expect(bot.notes).toEqual(['melk']);
    expect(fake.sent).toHaveLength(takes ? 2 : 1);
  }
});

describe('what Lagbot can’t read', () => {
  const from = { ...teams.kari, aadObjectId: 'english' };

  test('an edited message is answered with what to type instead, in the person’s language', async () => {
    await bot.post(teams.edited(fake.serviceUrl, 'notat mjølk'));
    await bot.post(teams.edited(fake.serviceUrl, 'note milk', { from }));
    expect(bot.seen).toEqual([]);
    expect(cards().map((one) => one.fallbackText)).toEqual([
      expect.stringContaining('«timer endre siste …»'),
      expect.stringContaining('“hours change last …”'),
    ]);
  });

  test('an edit among others is left alone unless it mentions Lagbot, and one that was restored always', async () => {
    await bot.post(teams.edited(fake.serviceUrl, 'vi møtes', { conversation: teams.channel }));
    const channelData = { tenant: { id: teams.tenant }, eventType: 'undeleteMessage' };
    await bot.post(teams.edited(fake.serviceUrl, 'notat melk', { channelData }));
    expect(fake.sent).toEqual([]);
    const { type: _type, ...mentioned } = teams.mention(fake.serviceUrl, 'notat melk');
    await bot.post(teams.edited(fake.serviceUrl, '', mentioned));
    expect(fake.sent).toHaveLength(1);
  });

  test.each([
    ['a picture', [{ contentType: 'image/*', contentUrl: 'https://smba.example/1' }]],
    [
      'a file, with the HTML of an empty message',
      [
        { contentType: 'text/html', content: '<p>&nbsp;</p>' },
        { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'timer.xlsx' },
      ],
    ],
  ])('%s alone is told not to be read', async (_what, attachments) => {
    await bot.post(teams.message(fake.serviceUrl, '', { attachments }));
    await bot.post(teams.message(fake.serviceUrl, '', { attachments, from }));
    expect(bot.seen).toEqual([]);
    expect(cards()[0]?.fallbackText).toContain('Jeg leser bare tekst.');
    expect(cards()[1]?.fallbackText).toContain('I only read text.');
  });

  test('a picture beside a command is told not to be read, and the command is done', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://smba.example/1' }];
    await bot.post(teams.message(fake.serviceUrl, 'notat melk', { attachments }));
    expect(bot.notes).toEqual(['melk']);
    expect(cards()[1]?.fallbackText).toContain('Jeg leser bare tekst.');
  });
});

test('a text that comes as HTML alone is read, with its lines', async () => {
  const content = '<div><p>notat melk &amp; br&oslash;d</p>\n<p>og <b>ost</b><br>til helga</p></div>';
  const attachments = [{ contentType: 'text/html', content }];
  await bot.post(teams.message(fake.serviceUrl, '', { attachments }));
  const html = '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Lagbot</span> notat ost</p>';
  const mention = teams.mention(fake.serviceUrl, '');
  await bot.post({ ...mention, text: '', attachments: [{ contentType: 'text/html', content: html }] });
  expect(bot.notes).toEqual(['melk & brød\nog ost\ntil helga', 'ost']);
});

test('NUL characters are left out of what is typed', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat me\u0000lk\u0000'));
  expect(bot.notes).toEqual(['melk']);
});

test('slow work shows that someone is typing, then the answer', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat sakte'));
  expect(fake.sent.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
});

test('slower work gets words in time, once however often Teams asks, and its answer when it is there', async () => {
  const activity = teams.message(fake.serviceUrl, 'notat tregt');
  expect((await bot.post(activity)).status).toBe(200);
  expect((await bot.post(activity)).status).toBe(200);
  expect(bot.notes).toEqual([]);
  await expect.poll(() => cards().length).toBe(2);
  expect(cards()[0]?.fallbackText).toBe('Jeg jobber med saken. Svaret kommer her om et øyeblikk.');
  expect(cards()[1]?.fallbackText).toContain('tregt');
  expect(bot.notes).toEqual(['tregt']);
});

test('an answer that Teams is too busy for is sent again', async () => {
  fake.refuse({ status: 429, retryAfter: 0 });
  fake.refuse({ status: 503 });
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat melk'))).status).toBe(200);
  expect(fake.sent).toHaveLength(1);
});

test('an answer that a person has blocked is noted, without its words, and asked for no more', async () => {
  fake.refuse({ status: 403, code: 'MessageWritesBlocked' });
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat hemmelig'))).status).toBe(200);
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat melk'))).status).toBe(200);
  expect(fake.sent).toHaveLength(1);
  expect(bot.logged.join('\n')).toContain('MessageWritesBlocked');
  expect(bot.logged.join('\n')).not.toContain('hemmelig');
});

test('a file is a link in a chat of one’s own', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat fil'));
  expect(JSON.stringify(cards()[0])).toContain('https://lagbot.example/download/notater.csv');
});

test('a file that is asked for in a channel goes to the person’s own chat', async () => {
  await bot.post(teams.message(fake.serviceUrl, 'notat melk'));
  fake.sent.length = 0;
  await bot.post(teams.mention(fake.serviceUrl, 'notat fil'));
  const [own, shared] = fake.sent;
  expect(own?.conversation).toBe(teams.chat.id);
  expect(JSON.stringify(own?.activity)).toContain('https://lagbot.example/download/');
  expect(shared?.conversation).toBe(teams.channel.id);
  expect(JSON.stringify(shared?.activity)).not.toContain('https://lagbot.example/download/');
});
