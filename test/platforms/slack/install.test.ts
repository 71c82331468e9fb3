import { afterAll, describe, expect, it } from 'vitest';
import * as cards from '../../../src/chat/card.ts';
import { startSlackBot } from '../../support/slack-bot.ts';
import { event, signingSecret, slashCommand } from '../../support/slack-requests.ts';

const bot = await startSlackBot({
  signingSecret,
  oauth: { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'a-state-secret' },
});
afterAll(() => bot.close());

const reminder = cards.card(cards.paragraph('hei'));
const to = (tenant: string) => ({ platform: 'slack', tenant, user: 'U1' }) as const;

async function install(): Promise<Response> {
  const page = await bot.get('/slack/install');
  const link = /<a href="([^"]*)"/.exec(await page.text())?.[1] ?? '';
  const state = new URL(link.replace(/&amp;/g, '&')).searchParams.get('state');
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return bot.get(`/slack/oauth_redirect?code=abc&state=${state}`, { cookie });
}

describe('installing Lagbot in a workspace', () => {
  it('is refused while there is no installation', async () => {
    expect((await bot.send(slashCommand('/note', 'for tidlig'))).status).toBe(401);
    expect(bot.arrived).toHaveLength(0);
    await expect(bot.connection.messenger.send(to('T1'), reminder)).rejects.toMatchObject({
      reason: 'unreachable',
    });
  });

  it('asks for the scopes that Lagbot needs, and leads back to its own address', async () => {
    const page = await (await bot.get('/slack/install')).text();
    expect(decodeURIComponent(page)).toContain(
      'app_mentions:read,chat:write,commands,files:write,im:history,im:write',
    );
    expect(decodeURIComponent(page)).toContain('https://lagbot.example.no/slack/oauth_redirect');
  });

  it('keeps the token it is given, and works with it from then on', async () => {
    expect((await install()).status).toBe(200);
    expect(JSON.parse(bot.installations.get('T1') ?? '{}')).toMatchObject({
      bot: { token: 'xoxb-from-oauth' },
    });
    expect((await bot.send(slashCommand('/note', 'nå går det'))).body.text).toContain('nå går det');
    await bot.connection.messenger.send(to('T1'), reminder);
    expect(bot.slack.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', token: 'xoxb-from-oauth' });
  });

  it('refuses a state that was not given to this browser', async () => {
    const before = bot.slack.of('oauth.v2.access').length;
    const answer = await bot.get('/slack/oauth_redirect?code=abc&state=forged', {
      cookie: 'slack-app-oauth-state=x',
    });
    expect(answer.status).toBe(400);
    expect(bot.slack.of('oauth.v2.access')).toHaveLength(before);
  });

  it('leaves other workspaces alone when a person’s own token goes', async () => {
    await bot.send(event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
    expect(bot.installations.has('T1')).toBe(true);
  });

  it.each([
    ['is removed from it', { type: 'app_uninstalled' }],
    ['loses its token', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
  ])('ends when Lagbot %s', async (_how, gone) => {
    await install();
    expect((await bot.send(event(gone))).status).toBe(200);
    expect(bot.installations.has('T1')).toBe(false);
    await expect(bot.connection.messenger.send(to('T1'), reminder)).rejects.toMatchObject({
      reason: 'unreachable',
    });
  });
});

describe('an installation for a whole organisation', () => {
  it('serves each of its workspaces, also when Lagbot writes first', async () => {
    const installation = {
      isEnterpriseInstall: true,
      enterprise: { id: 'E1' },
      user: { id: 'UADMIN' },
      bot: { token: 'xoxb-of-all', scopes: [], id: 'B1', userId: 'UBOT' },
      authVersion: 'v2',
    };
    bot.installations.set('E1', JSON.stringify(installation));
    const fields = { team_id: 'T9', enterprise_id: 'E1', is_enterprise_install: 'true' };
    expect((await bot.send(slashCommand('/note', 'fra T9', fields))).status).toBe(200);
    expect(bot.arrived.at(-1)?.account.tenant).toBe('T9');
    await bot.connection.messenger.send(to('T9'), reminder);
    const posts = bot.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(posts.at(-1)?.token).toBe('xoxb-of-all');
  });
});
