import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SlackBot, startSlackBot } from '../../support/slack-bot.ts';
import { directMessage, type SlackRequest, slashCommand } from '../../support/slack-requests.ts';

let bot: SlackBot;
beforeAll(async () => {
  bot = await startSlackBot({ botToken: 'xoxb-1', appToken: 'xapp-1' });
  await vi.waitUntil(() => bot.connection.isConnected());
});
afterAll(() => bot.close());

const fields = ({ body }: SlackRequest) => ({ ...parse(body) });

describe('through Socket Mode', () => {
  it('a slash command is answered in the acknowledgement', async () => {
    const answer = await bot.slack.sockets.send(
      'slash_commands',
      fields(slashCommand('/note', 'over kontakten')),
    );
    expect(answer).toMatchObject({ response_type: 'ephemeral' });
    expect(bot.notes).toContain('over kontakten');
  });

  it('a message is acknowledged after it is worked on and answered', async () => {
    await bot.slack.sockets.send('events_api', JSON.parse(directMessage('note direkte').body));
    expect(bot.notes).toContain('direkte');
    expect(bot.slack.of('chat.postMessage').at(-1)).toMatchObject({ channel: 'D1' });
  });

  it('a cut connection is opened again, and work goes on', async () => {
    bot.slack.sockets.drop();
    await expect.poll(() => bot.slack.sockets.count(), { timeout: 3000 }).toBe(2);
    await expect.poll(() => bot.connection.isConnected()).toBe(true);
    await bot.slack.sockets.send('slash_commands', fields(slashCommand('/note', 'etter bruddet')));
    expect(bot.notes).toContain('etter bruddet');
  });

  it('a stop takes nothing more, and finishes and acknowledges what is under way', async () => {
    const stopping = await startSlackBot({ botToken: 'xoxb-1', appToken: 'xapp-1' });
    await vi.waitUntil(() => stopping.connection.isConnected());
    const underWay = stopping.slack.sockets.send('events_api', JSON.parse(directMessage('note slow').body));
    await vi.waitUntil(() => stopping.arrived.length === 1);
    const stopped = stopping.close();
    void stopping.slack.sockets.send('slash_commands', fields(slashCommand('/note', 'for sent')));
    await new Promise((resolve) => setTimeout(resolve, 100));
    stopping.release();
    await underWay;
    await stopped;
    expect(stopping.arrived).toHaveLength(1);
    expect(stopping.slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('nothing is taken over HTTP', async () => {
    expect((await bot.send(slashCommand('/note', 'over HTTP'))).status).toBe(404);
  });
});
