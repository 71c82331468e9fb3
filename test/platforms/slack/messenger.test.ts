import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as cards from '../../../src/chat/card.ts';
import { DeliveryError } from '../../../src/chat/messenger.ts';
import type { Mishap } from '../../support/fake-slack.ts';
import { messageFaults } from '../../support/slack-blocks.ts';
import { type SlackBot, startSlackBot } from '../../support/slack-bot.ts';

let bot: SlackBot;
beforeAll(async () => {
  bot = await startSlackBot();
});
afterAll(() => bot.close());

const ola = { platform: 'slack', tenant: 'T1', user: 'U1' } as const;
const reminder = cards.card(cards.paragraph('Husk samlinga i Høylandet'));
const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a message that Lagbot writes first', () => {
  it('goes to the person, and gives what it takes to find it again', async () => {
    const receipt = await bot.connection.messenger.send(ola, reminder);
    expect(receipt.messageId).toMatch(/^U1\/1700000000\.\d{6}$/);
    expect(bot.slack.of('chat.postMessage').at(-1)).toMatchObject({
      channel: 'U1',
      text: 'Husk samlinga i Høylandet',
    });
    expect(bot.slack.calls.at(-1)?.token).toBe('xoxb-1');
  });

  it('goes as several where one is too short', async () => {
    const before = bot.slack.of('chat.postMessage').length;
    await bot.connection.messenger.send(
      ola,
      cards.card(...Array.from({ length: 51 }, (_, index) => cards.paragraph(`Linje ${index}`))),
    );
    const messages = bot.slack.of('chat.postMessage').slice(before);
    expect(messages).toHaveLength(2);
    expect(messages.flatMap((message) => messageFaults(message.blocks))).toEqual([]);
  });

  it.each<[string, Mishap, DeliveryError['reason'], number | undefined]>([
    ['too many messages', { status: 429, retryAfter: 30 }, 'later', 30],
    ['a fault of Slack’s own', { status: 503 }, 'later', undefined],
    ['an internal error', { error: 'internal_error' }, 'later', undefined],
    ['someone who is not there', { error: 'user_not_found' }, 'unreachable', undefined],
    ['an account that is closed', { error: 'account_inactive' }, 'unreachable', undefined],
    ['an app that was removed', { error: 'token_revoked' }, 'unreachable', undefined],
    ['a conversation that is gone', { error: 'channel_not_found' }, 'unreachable', undefined],
    ['another bot', { error: 'cannot_dm_bot' }, 'unreachable', undefined],
    ['a message that Slack can’t read', { error: 'invalid_blocks' }, 'rejected', undefined],
    ['a scope that is missing', { error: 'missing_scope' }, 'rejected', undefined],
  ])('fails at once on %s, and says what that means', async (_what, mishap, reason, retryAfter) => {
    const before = bot.slack.of('chat.postMessage').length;
    bot.slack.fail('chat.postMessage', mishap);
    const error = await failure(bot.connection.messenger.send(ola, reminder));
    expect(error).toBeInstanceOf(DeliveryError);
    expect(error).toMatchObject({ reason, retryAfter });
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before + 1);
  });
});

describe('when Slack is away', () => {
  it('starts all the same, is not connected, and says that a message must wait', async () => {
    const lone = await startSlackBot({
      botToken: 'xoxb-1',
      signingSecret: 's',
      apiUrl: 'http://127.0.0.1:9/api/',
    });
    expect(lone.connection.isConnected()).toBe(false);
    expect(await failure(lone.connection.messenger.send(ola, reminder))).toMatchObject({ reason: 'later' });
    await lone.close();
  });

  it('is connected once the token is confirmed', async () => {
    await expect.poll(() => bot.connection.isConnected()).toBe(true);
  });
});

describe('settings that can’t work', () => {
  it.each([
    ['a signing secret', { botToken: 'xoxb-1' }],
    ['a bot token or OAuth', { signingSecret: 's' }],
  ])('stop the start when they lack %s', async (_what, config) => {
    await expect(startSlackBot(config)).rejects.toThrow('Slack');
  });
});
