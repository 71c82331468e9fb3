import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SlackBot, startSlackBot } from '../../support/slack-bot.ts';
import { payload, signed, slashCommand } from '../../support/slack-requests.ts';

let bot: SlackBot;
beforeAll(async () => {
  bot = await startSlackBot();
});
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

  it('is a body of more than a megabyte', async () => {
    const { status } = await bot.send(signed(`{"text":"${'a'.repeat(1_000_001)}"}`, json));
    expect(status).toBe(413);
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
