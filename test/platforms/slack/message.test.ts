import { afterAll, describe, expect, it } from 'vitest';
import { startSlackBot } from '../../support/slack-bot.ts';
import {
  directMessage,
  directMessageEvent,
  event,
  press,
  slashCommand,
} from '../../support/slack-requests.ts';

const bot = await startSlackBot();
afterAll(() => bot.close());

describe('a direct message', () => {
  it('is a command, answered in the same conversation', async () => {
    const { status } = await bot.send(directMessage('note møte på <http://leka.no|leka.no>'));
    expect(status).toBe(200);
    expect(bot.notes).toContain('møte på leka.no');
    expect(bot.slack.of('chat.postMessage').at(-1)).toMatchObject({ channel: 'D1' });
    const place = { kind: 'direct', id: 'D1', isOwn: true };
    expect(bot.arrived.at(-1)).toMatchObject({ did: 'command', place });
  });

  it('is answered in its thread', async () => {
    await bot.send(directMessage('note i tråden', { thread_ts: '1699999999.000001' }));
    expect(bot.slack.of('chat.postMessage').at(-1)).toMatchObject({ thread_ts: '1699999999.000001' });
  });

  it('is worked on and answered once, also when Slack sends it again as another event', async () => {
    const message = directMessageEvent('note én gang');
    const before = bot.slack.of('chat.postMessage').length;
    await bot.send(event(message, { event_id: 'Ev1' }));
    await bot.send(event(message, { event_id: 'Ev2' }, { 'x-slack-retry-num': '1' }));
    expect(bot.notes.filter((note) => note === 'én gang')).toHaveLength(1);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before + 1);
  });

  it('gets a button for a form, since only a press can open one', async () => {
    await bot.send(directMessage('note form'));
    const posted = bot.slack.of('chat.postMessage').at(-1);
    expect(posted?.text).toContain('note TEKST');
    expect(JSON.stringify(posted)).toContain('"value":"note form"');
  });

  it('waits its turn when Slack says that it is too much', async () => {
    bot.slack.fail('chat.postMessage', { status: 429, retryAfter: 1 });
    const before = bot.slack.of('chat.postMessage').length;
    await bot.send(directMessage('note senere'));
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before + 2);
  });

  it('is told to wait when the work takes longer than Slack does, and then gets its answer', async () => {
    const before = bot.slack.of('chat.postMessage').length;
    expect((await bot.send(directMessage('note slow regn'))).status).toBe(200);
    const [waiting] = (await bot.slack.waitFor('chat.postMessage', before + 1)).slice(-1);
    expect(waiting?.text).toContain('Jeg jobber med saken');
    expect(bot.notes).not.toContain('regn');
    bot.release();
    const [answer] = (await bot.slack.waitFor('chat.postMessage', before + 2)).slice(-1);
    expect(answer?.text).toContain('Notert: regn');
  });

  it.each([
    ['a bot', { bot_id: 'B9' }],
    ['Lagbot itself', { user: 'UBOT' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a message in a channel', { channel_type: 'channel', channel: 'C1' }],
  ])('is ignored when it is of %s', async (_what, fields) => {
    const before = bot.arrived.length;
    expect((await bot.send(directMessage('note ikke dette', fields))).status).toBe(200);
    expect(bot.arrived).toHaveLength(before);
  });
});

describe('somebody who is mentioned', () => {
  it('stands by the name that people know, and by the id where no name is told', async () => {
    await bot.send(directMessage('note møte med <@U7> og <@U7>, ikke <@U>'));
    expect(bot.notes).toContain('møte med Ola U7 og Ola U7, ikke <@U>');
    bot.slack.fail('users.info', { status: 500 });
    await bot.send(directMessage('note møte igjen med <@U8>'));
    expect(bot.notes).toContain('møte igjen med <@U8>');
  });
});

describe('a message that Lagbot can’t read', () => {
  const change = (now: object, before: object = { text: 'note melk' }, fields: object = {}) =>
    directMessage('', {
      subtype: 'message_changed',
      message: { type: 'message', user: 'U1', ts: '1.1', edited: { user: 'U1', ts: '1.2' }, ...now },
      previous_message: { type: 'message', user: 'U1', ts: '1.1', ...before },
      user: undefined,
      text: undefined,
      ...fields,
    });
  const lastText = () => String(bot.slack.of('chat.postMessage').at(-1)?.text);

  it('is told so when it was edited, in the person’s language, and nothing is done', async () => {
    const before = bot.arrived.length;
    await bot.send(change({ text: 'note mjølk' }));
    expect(lastText()).toContain('«timer endre siste …»');
    await bot.send(change({ text: 'note milk', user: 'UENGLISH' }));
    expect(lastText()).toContain('“hours change last …”');
    expect(bot.arrived).toHaveLength(before);
  });

  it.each([
    ['where only a link was unfolded', { text: 'note melk', attachments: [{}] }, {}],
    ['of a bot', { text: 'Notert', bot_id: 'B1' }, {}],
    ['in a channel', { text: 'note mjølk' }, { channel_type: 'channel', channel: 'C1' }],
  ])('is none where it is a change %s', async (_what, now, fields) => {
    const before = bot.slack.of('chat.postMessage').length;
    await bot.send(change(now, { text: 'note melk' }, fields));
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before);
  });

  it('is told so when it is a file or has one, and the words beside it are read', async () => {
    const files = { subtype: 'file_share', files: [{ id: 'F1', mimetype: 'image/png' }] };
    await bot.send(directMessage('', files));
    expect(lastText()).toContain('Jeg leser bare tekst');
    await bot.send(directMessage('note med bilde', files));
    expect(bot.notes).toContain('med bilde');
    expect(lastText()).toContain('Jeg leser bare tekst');
  });
});

describe('in a channel that two workspaces share', () => {
  it('a person is found by their own workspace', async () => {
    const message = { user: 'U7', user_team: 'T7', text: '<@UBOT> note delt', channel: 'C1', ts: '7.1' };
    await bot.send(event({ type: 'app_mention', ...message }));
    expect(bot.arrived.at(-1)?.account).toMatchObject({ tenant: 'T7', user: 'U7' });
    const user = { id: 'U7', name: 'per', username: 'per', team_id: 'T7' };
    await bot.send(
      press({ action_id: 'note.undo#1', value: 'x' }, { user, response_url: bot.slack.responseUrl() }),
    );
    expect(bot.arrived.at(-1)?.account).toMatchObject({ tenant: 'T7', user: 'U7' });
  });
});

describe('a save', () => {
  it('draws the person’s Home anew, whatever way it came, and what saves nothing doesn’t', async () => {
    const user = { user: 'UHOME' };
    await bot.send(directMessage('note hjem', user));
    const drawn = () => bot.slack.of('views.publish').filter((view) => view.user_id === 'UHOME');
    await expect.poll(drawn).toHaveLength(1);
    await bot.send(directMessage('note wrong', user));
    await bot.send(slashCommand('/note', 'hjem igjen', { user_id: 'UHOME' }));
    await expect.poll(drawn).toHaveLength(2);
  });
});

describe('a mention in a channel', () => {
  const mention = (text: string) => ({
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    text,
    ts: `${text}.1`,
  });

  it('is a command without the mention, and only the one who asked sees the answer', async () => {
    await bot.send(event(mention('<@UBOT> note fra kanalen')));
    expect(bot.notes).toContain('fra kanalen');
    expect(bot.slack.of('chat.postEphemeral').at(-1)).toMatchObject({ channel: 'C1', user: 'U1' });
  });

  it('is told once that a change of it isn’t read, and a change that first mentions Lagbot is a command', async () => {
    const first = { ...mention('<@UBOT> note melk fra kanalen'), ts: '31.1' };
    await bot.send(event(first));
    const said = () =>
      bot.slack
        .of('chat.postEphemeral')
        .slice(before)
        .map(({ text }) => String(text));
    const before = bot.slack.of('chat.postEphemeral').length;
    const change = { ...first, text: '<@UBOT> note mjølk fra kanalen', edited: { user: 'U1', ts: '31.2' } };
    await bot.send(event(change));
    await bot.send(event(change, {}, { 'x-slack-retry-num': '1' }));
    expect(said()).toEqual([expect.stringContaining('«timer endre siste …»')]);
    expect(bot.notes).not.toContain('mjølk fra kanalen');
    await bot.send(event({ ...change, text: '<@UBOT> note nytt fra kanalen', ts: '32.1' }));
    expect(bot.notes).toContain('nytt fra kanalen');
  });

  it('is told that a file in it isn’t read, and the words beside it are', async () => {
    const files = [{ id: 'F1', mimetype: 'image/png' }];
    await bot.send(event({ ...mention('<@UBOT>'), ts: '33.1', files }));
    expect(bot.slack.of('chat.postEphemeral').at(-1)?.text).toContain('Jeg leser bare tekst');
    await bot.send(event({ ...mention('<@UBOT> note bilde i kanalen'), ts: '33.2', files }));
    expect(bot.notes).toContain('bilde i kanalen');
    await expect
      .poll(() => bot.slack.of('chat.postEphemeral').at(-1)?.text)
      .toContain('Jeg leser bare tekst');
  });

  it('keeps the names of others', async () => {
    await bot.send(event(mention('<@UBOT|lagbot>: note møte med <@U9|kari>')));
    expect(bot.notes).toContain('møte med @kari');
  });
});

describe('what is written in a channel without a mention', () => {
  it.each(['channel', 'group', 'mpim'])('is not for Lagbot (%s)', async (type) => {
    const before = bot.arrived.length;
    await bot.send(directMessage('note ikke oss', { channel_type: type, channel: 'C1' }));
    expect(bot.arrived).toHaveLength(before);
  });
});

describe('opening Home', () => {
  it('shows the front page', async () => {
    await bot.send(
      event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1.1' }),
    );
    expect(bot.slack.of('views.publish').at(-1)).toMatchObject({
      user_id: 'U1',
      view: { type: 'home', blocks: [{ type: 'header', text: { text: 'Hjem' } }, { type: 'actions' }] },
    });
  });

  it('does nothing for the messages tab', async () => {
    const before = bot.arrived.length;
    await bot.send(
      event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1.2' }),
    );
    expect(bot.arrived).toHaveLength(before);
  });
});
