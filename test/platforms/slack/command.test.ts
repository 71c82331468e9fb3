import { afterAll, describe, expect, it } from 'vitest';
import { messageFaults } from '../../support/slack-blocks.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import { slashCommand } from '../../support/slack-requests.ts';

const bot = await startSlackBot();
afterAll(() => bot.close());

describe('a slash command', () => {
  it('is answered in the acknowledgement, for the one who asked, with no call to Slack', async () => {
    const before = bot.slack.calls.filter((call) => call.method !== 'auth.test').length;
    const { status, body } = await bot.send(slashCommand('/note', 'ringte Husbanken'));
    expect(status).toBe(200);
    expect(body.response_type).toBe('ephemeral');
    expect(body.text).toContain('Notert: ringte Husbanken');
    expect(body.text).toContain('note angre');
    expect(JSON.stringify(body.blocks)).toContain('note.undo#1.0');
    expect(bot.notes).toContain('ringte Husbanken');
    expect(bot.slack.calls.filter((call) => call.method !== 'auth.test')).toHaveLength(before);
  });

  it('tells the router who asked and where', async () => {
    await bot.send(slashCommand('/note', 'sted', { channel_id: 'D7', trigger_id: 'where' }));
    expect(bot.arrived.at(-1)).toEqual({
      did: 'command',
      key: 'slack/U1/where',
      account: { platform: 'slack', tenant: 'T1', user: 'U1', name: 'ola', tenantName: 'trondelag' },
      place: { kind: 'direct', id: 'D7' },
      text: 'note sted',
    });
  });

  it('takes every command as it is behind /lag', async () => {
    await bot.send(slashCommand('/lag', 'note fra lag'));
    expect(bot.notes).toContain('fra lag');
  });

  it('understands letters that Slack escapes, and leaves the rest as typed', async () => {
    await bot.send(slashCommand('/note', 'A &amp; B &lt;3\u00a0<@U9|kari> &amp;lt;'));
    expect(bot.notes).toContain('A & B <3\u00a0@kari &lt;');
  });

  it('says what is wrong when it is refused', async () => {
    const { body } = await bot.send(slashCommand('/note', 'wrong'));
    expect(body.text).toBe('Skriv noe mer.');
  });

  it('gives the same answer to a redelivery, and notes nothing twice', async () => {
    const request = slashCommand('/note', 'bare én gang');
    const first = await bot.send(request);
    const again = await bot.send({ ...request, headers: { ...request.headers, 'x-slack-retry-num': '1' } });
    expect(again.body).toEqual(first.body);
    expect(bot.notes.filter((note) => note === 'bare én gang')).toHaveLength(1);
  });

  it('splits an answer that is too long for one message, and leaves nothing out', async () => {
    const before = bot.slack.of('respond').length;
    const answered = await bot.send(slashCommand('/note', 'long', { response_url: bot.slack.responseUrl() }));
    expect(answered.text).toBe('');
    const messages = (await bot.slack.waitFor('respond', before + 3)).slice(before);
    const text = JSON.stringify(messages);
    for (const line of [1, 50, 51, 100, 101, 120]) expect(text).toContain(`Linje ${line} av 120`);
    expect(messages.flatMap((message) => messageFaults(message.blocks))).toEqual([]);
    expect(new Set(messages.map((message) => message.response_type))).toEqual(new Set(['ephemeral']));
  });

  it('opens a form', async () => {
    const { text } = await bot.send(slashCommand('/note', 'form', { trigger_id: 'new' }));
    expect(text).toBe('');
    expect(bot.slack.of('views.open').at(-1)).toMatchObject({
      trigger_id: 'new',
      view: { callback_id: 'note.save', title: { text: 'Et notat om prosjektgru…' } },
    });
  });

  it('says nothing more when a redelivery finds the form open already', async () => {
    const request = slashCommand('/note', 'form', { trigger_id: 'open already' });
    await bot.send(request);
    expect((await bot.send(request)).text).toBe('');
  });

  it('tells how to type it, and offers the form again, when the trigger is too old', async () => {
    const { body } = await bot.send(slashCommand('/note', 'form', { trigger_id: 'old' }));
    expect(body.text).toContain('note TEKST');
    expect(JSON.stringify(body.blocks)).toContain('"action_id":"lagbot.type#1.0","value":"note form"');
  });

  it('puts a file into the direct messages and says so', async () => {
    const { body } = await bot.send(slashCommand('/note', 'file'));
    expect(body.text).toContain('Timelista for mars');
    expect(body.text).toContain('direktemeldingene');
    expect(bot.slack.of('files.completeUploadExternal').at(-1)).toMatchObject({ channel_id: 'DU1' });
    expect(JSON.stringify(bot.slack.of('upload').at(-1))).toContain('dag;timer');
  });

  it('sends what a picture shows in words along with it', async () => {
    await bot.send(slashCommand('/note', 'file'));
    expect(bot.slack.of('files.getUploadURLExternal').at(-1)).not.toHaveProperty('alt_txt');
    await bot.send(slashCommand('/note', 'picture'));
    const picture = { filename: 'mars.png', alt_txt: 'Timelista for mars' };
    expect(bot.slack.of('files.getUploadURLExternal').at(-1)).toMatchObject(picture);
  });

  it('promises an answer when the work takes longer than Slack waits, and keeps the promise', async () => {
    const url = bot.slack.responseUrl();
    const { body } = await bot.send(slashCommand('/note', 'slow ride', { response_url: url }));
    expect(body.text).toContain('Jeg jobber med saken');
    expect(bot.notes).not.toContain('ride');
    const before = bot.slack.of('respond').length;
    bot.release();
    const answers = await bot.slack.waitFor('respond', before + 1);
    expect(answers.at(-1)).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(String(answers.at(-1)?.text)).toContain('Notert: ride');
  });
});

describe('without the scope for files', () => {
  it('sends a link instead', async () => {
    const poor = await startSlackBot(undefined, ['chat:write']);
    const { body } = await poor.send(slashCommand('/note', 'file'));
    expect(body.text).toContain('https://lagbot.example.no/download/mars.csv');
    await poor.close();
  });
});
