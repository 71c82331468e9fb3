import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot } from '../../support/teams-bot.ts';

const asked: { path: string; body: URLSearchParams }[] = [];
const password = 'the-right-password';
let isAway = false;
// Microsoft's login: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
const login = createServer(async (request, response) => {
  const body = new URLSearchParams(await text(request));
  asked.push({ path: request.url ?? '', body });
  const isRight = body.get('client_secret') === password;
  response.statusCode = isAway ? 503 : isRight ? 200 : 401;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(isRight ? { access_token: 'token' } : { error: 'invalid_client' }));
});
let loginUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => login.listen(0, '127.0.0.1', resolve));
  loginUrl = `http://127.0.0.1:${(login.address() as AddressInfo).port}`;
});
afterAll(() => {
  login.close();
  login.closeAllConnections();
});

const settings = () => ({
  anonymous: false,
  appId: 'an-app',
  appType: 'SingleTenant',
  appPassword: password,
  appTenantId: teams.tenant,
  loginUrl,
});

test('a bot whose password Microsoft takes is connected', async () => {
  const bot = await startTeamsBot(settings());
  await expect.poll(() => bot.connection.isConnected()).toBe(true);
  expect(asked.at(-1)?.path).toBe(`/${teams.tenant}/oauth2/v2.0/token`);
  expect(Object.fromEntries(asked.at(-1)?.body ?? [])).toEqual({
    grant_type: 'client_credentials',
    client_id: 'an-app',
    client_secret: password,
    scope: 'https://api.botframework.com/.default',
  });
  await bot.stop();
  expect(bot.connection.isConnected()).toBe(false);
});

test('a made-up password is not connected, and the log says why without telling it', async () => {
  const bot = await startTeamsBot({ ...settings(), appPassword: 'made-up' });
  await expect.poll(() => bot.logged.join()).toContain('HTTP 401 invalid_client');
  expect(bot.connection.isConnected()).toBe(false);
  expect(bot.logged.join()).not.toContain('made-up');
  await bot.stop();
});

test('a Microsoft that is away stops no start, and is asked again', async () => {
  isAway = true;
  const bot = await startTeamsBot(settings());
  await expect.poll(() => bot.logged.join()).toContain('HTTP 503');
  expect(bot.connection.isConnected()).toBe(false);
  isAway = false;
  await expect.poll(() => bot.connection.isConnected(), { timeout: 5_000 }).toBe(true);
  await bot.stop();
});

test('nothing that listens there is the same as being away', async () => {
  const bot = await startTeamsBot({ ...settings(), loginUrl: 'http://127.0.0.1:9' });
  await expect.poll(() => bot.logged.join()).toContain('trying again');
  expect(bot.connection.isConnected()).toBe(false);
  await bot.stop();
});

test('a demo, which has no password, is connected at once', async () => {
  const bot = await startTeamsBot();
  expect(bot.connection.isConnected()).toBe(true);
  await bot.stop();
});
