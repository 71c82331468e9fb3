import { afterAll, describe, expect, it } from 'vitest';
import { pathsIn, withValue } from '../../support/odd-bodies.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import {
  directMessageEvent,
  event,
  payload,
  press,
  signed,
  slashCommand,
  submission,
} from '../../support/slack-requests.ts';

const bot = await startSlackBot();
afterAll(() => bot.close());

const json = 'application/json';

describe('what Slack’s address refuses', () => {
  const good = () => slashCommand('/note', 'skal ikke stå her');

  it.each([
    ['without a signature', { 'x-slack-signature': '' }],
    ['with a forged signature', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['with a signature of another kind', { 'x-slack-signature': 'v1=abc' }],
    [
      'with another time than was signed',
      { 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000) - 1) },
    ],
    ['without a time', { 'x-slack-request-timestamp': 'now' }],
  ])('is a request %s', async (_how, headers) => {
    const request = good();
    const { status } = await bot.send({ ...request, headers: { ...request.headers, ...headers } });
    expect(status).toBe(401);
    expect(bot.arrived).toHaveLength(0);
  });

  it('is a request of more than five minutes ago, rightly signed as it was', async () => {
    const { body } = good();
    const old = Math.floor(Date.now() / 1000) - 301;
    expect((await bot.send(signed(body, 'application/x-www-form-urlencoded', old))).status).toBe(401);
    expect(bot.arrived).toHaveLength(0);
  });

  it('is a request of more than five minutes ahead, rightly signed as it was', async () => {
    const { body } = good();
    const ahead = Math.floor(Date.now() / 1000) + 310;
    expect((await bot.send(signed(body, 'application/x-www-form-urlencoded', ahead))).status).toBe(401);
    expect(bot.arrived).toHaveLength(0);
  });

  it('is a body that was changed on the way', async () => {
    const request = good();
    const { status } = await bot.send({ ...request, body: request.body.replace('skal', 'kan') });
    expect(status).toBe(401);
    expect(bot.arrived).toHaveLength(0);
  });

  it.each([
    ['no JSON', signed('{"type":', json)],
    ['JSON that is no object', signed('null', json)],
    ['a payload that is no JSON', signed('payload=%7B', 'application/x-www-form-urlencoded')],
    ['nothing at all', signed('', json)],
  ])('is %s', async (_what, request) => {
    expect((await bot.send(request)).status).toBe(400);
  });

  it.each([
    ['a command without who typed it', { command: '/note', text: 'x', team_id: 'T1', trigger_id: 't' }],
    ['a command without its trigger', { command: '/note', user_id: 'U1', team_id: 'T1', channel_id: 'C1' }],
  ])('is %s', async (_what, fields) => {
    const body = new URLSearchParams(fields).toString();
    expect((await bot.send(signed(body, 'application/x-www-form-urlencoded'))).status).toBe(400);
  });

  it.each([
    ['an event that is null', { type: 'event_callback', team_id: 'T1', event: null }],
    ['an event without a type', { type: 'event_callback', team_id: 'T1', event: {} }],
    [
      'a message without its time',
      { type: 'event_callback', team_id: 'T1', event: { type: 'message', channel: 'D1' } },
    ],
    [
      'a mention without a text',
      { type: 'event_callback', team_id: 'T1', event: { type: 'app_mention', channel: 'C1', ts: '1' } },
    ],
    ['a body without a type', { hello: 'world' }],
    ['an empty object', {}],
  ])('is %s', async (_what, body) => {
    expect((await bot.send(signed(JSON.stringify(body), json))).status).toBe(400);
  });

  it.each([
    [
      'a press without anything pressed',
      { type: 'block_actions', user: { id: 'U1' }, trigger_id: 't', actions: [] },
    ],
    [
      'a press by nobody',
      { type: 'block_actions', trigger_id: 't', actions: [{ type: 'button', action_id: 'a' }] },
    ],
    [
      'a form without its values',
      { type: 'view_submission', user: { id: 'U1' }, trigger_id: 't', view: { id: 'V' } },
    ],
  ])('is %s', async (_what, fields) => {
    expect((await bot.send(payload(fields))).status).toBe(400);
  });

  it('is never answered as if we had failed, whatever is missing or of another kind in what is rightly signed', async () => {
    const good = [
      JSON.parse(event(directMessageEvent('hei')).body),
      JSON.parse(
        event({ type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> hei', ts: '1.1' }).body,
      ),
      JSON.parse(
        event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1.1' }).body,
      ),
      ...[
        press({ action_id: 'note.undo#1', value: 'x' }),
        submission({ callback_id: 'note.save' }, { text: { type: 'plain_text_input', value: 'x' } }),
      ].map(({ body }) => JSON.parse(new URLSearchParams(body).get('payload') ?? '')),
    ];
    for (const [index, whole] of good.entries()) {
      for (const path of pathsIn(whole)) {
        for (const odd of [undefined, null, 7, '', [], {}]) {
          const body = JSON.stringify(withValue(whole, path, odd));
          const request = index < 3 ? signed(body, json) : payload(JSON.parse(body));
          const { status } = await bot.send(request);
          expect([200, 400, 401], `${path.join('.')} = ${JSON.stringify(odd)}`).toContain(status);
        }
      }
    }
  }, 120_000);

  it('is a body of more than a megabyte', async () => {
    const { status } = await bot.send(signed(`{"text":"${'a'.repeat(1_000_001)}"}`, json));
    expect(status).toBe(413);
  });
});

describe('a trigger', () => {
  it('is of the one who got it: another with the same does something of their own', async () => {
    await bot.send(slashCommand('/note', 'min', { trigger_id: 'one' }));
    const { body } = await bot.send(slashCommand('/note', 'hennes', { trigger_id: 'one', user_id: 'U2' }));
    expect(body.text).toContain('hennes');
    const { body: again } = await bot.send(slashCommand('/note', 'min', { trigger_id: 'one' }));
    expect(again.text).toContain('min');
    expect(bot.notes.filter((note) => note === 'min')).toHaveLength(1);
  });
});

describe('NUL characters', () => {
  it('are left out, however they come', async () => {
    await bot.send(slashCommand('/note', 'me\u0000lk'));
    await bot.send(event(directMessageEvent('note br\u0000ød')));
    expect(bot.notes).toEqual(expect.arrayContaining(['melk', 'brød']));
  });
});

describe('what Slack’s address answers', () => {
  it('the challenge of a new address', async () => {
    const { body } = await bot.send(
      signed(JSON.stringify({ type: 'url_verification', challenge: 'abc' }), json),
    );
    expect(body).toEqual({ challenge: 'abc' });
  });

  it('the check of its certificate', async () => {
    const check = signed('ssl_check=1&token=x', 'application/x-www-form-urlencoded');
    expect(await bot.send(check)).toMatchObject({ status: 200, text: '' });
  });

  it.each([
    [
      'a type we have never heard of',
      payload({ type: 'from_the_future', team: { id: 'T1' }, user: { id: 'U1' } }),
    ],
    [
      'a shortcut we don’t have',
      payload({ type: 'shortcut', callback_id: 'x', team: { id: 'T1' }, user: { id: 'U1' } }),
    ],
  ])('%s with 200 at once, and a line in the log', async (_what, request) => {
    const before = bot.logged.length;
    expect((await bot.send(request)).status).toBe(200);
    expect(bot.logged.slice(before).join()).toContain('no use for');
  });

  it('nothing of what people write reaches the log', async () => {
    await bot.send(slashCommand('/note', 'hemmelig'));
    expect(bot.logged.join()).not.toContain('hemmelig');
  });
});
