import { afterAll, describe, expect, it } from 'vitest';
import * as cards from '../../../src/chat/card.ts';
import { DeliveryError } from '../../../src/chat/messenger.ts';
import type { Mishap } from '../../support/fake-slack.ts';
import { messageFaults } from '../../support/slack-blocks.ts';
import { startSlackBot } from '../../support/slack-bot.ts';

const bot = await startSlackBot();
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

  it('goes without the newest blocks to a workspace that doesn’t know them, and from then on at once', async () => {
    const old = await startSlackBot();
    old.slack.keepToOlder();
    const table = cards.card(cards.table([{ title: 'Kommune' }, { title: 'Timer' }], [['Leka', '2:30']]));
    await old.connection.messenger.send(ola, table);
    await old.connection.messenger.send(ola, table);
    const sent = old.slack.of('chat.postMessage').map(({ blocks }) => JSON.stringify(blocks));
    expect(sent.map((blocks) => blocks.includes('data_table'))).toEqual([true, false, false]);
    expect(sent[2]).toContain('Leka');
    await old.close();
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

  it('is taken for sent once its first part stands, and what is left out is logged', async () => {
    const long = cards.card(...Array.from({ length: 51 }, (_, index) => cards.paragraph(`Linje ${index}`)));
    const before = bot.slack.of('chat.postMessage').length;
    bot.slack.fail('chat.postMessage', {}, { error: 'invalid_blocks' });
    const receipt = await bot.connection.messenger.send(ola, long);
    expect(receipt.messageId).toMatch(/^U1\//);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before + 2);
    expect(bot.logged.at(-1)).toContain('a long message was cut short');
  });

  it('waits for none of its parts longer than the ledger waits for it', async () => {
    const long = cards.card(...Array.from({ length: 51 }, (_, index) => cards.paragraph(`Linje ${index}`)));
    const before = bot.slack.of('chat.postMessage').length;
    bot.slack.fail('chat.postMessage', {}, { status: 429, retryAfter: 55 });
    await bot.connection.messenger.send(ola, long);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(before + 2);
  });

  it.each<[string, Mishap, DeliveryError['reason'], number | undefined]>([
    ['too many messages', { status: 429, retryAfter: 30 }, 'later', 30],
    ['a fault of Slack’s own', { status: 503 }, 'later', undefined],
    ['an internal error', { error: 'internal_error' }, 'later', undefined],
    ['someone who is not there', { error: 'user_not_found' }, 'unreachable', undefined],
    ['an account that is closed', { error: 'account_inactive' }, 'unreachable', undefined],
    ['a token of ours that was revoked', { error: 'token_revoked' }, 'later', undefined],
    ['a token of ours that expired', { error: 'token_expired' }, 'later', undefined],
    ['a token of ours that is wrong', { error: 'invalid_auth' }, 'later', undefined],
    ['a token of ours that is missing', { error: 'not_authed' }, 'later', undefined],
    ['someone who was shut out', { error: 'user_disabled' }, 'unreachable', undefined],
    ['a conversation that is archived', { error: 'is_archived' }, 'unreachable', undefined],
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
