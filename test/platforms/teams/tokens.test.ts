import { afterAll, beforeAll, expect, test } from 'vitest';
import * as teams from '../../support/teams-activities.ts';
import { startTeamsBot, type TeamsBot } from '../../support/teams-bot.ts';
import { goodClaims, type Issuer, startIssuer } from '../../support/teams-tokens.ts';

const appId = '1f8d1c2e-7e0a-4a8b-9d63-6f5f8e3f1c11';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const credentials = {
  anonymous: false,
  appId,
  appType: 'SingleTenant',
  appPassword: 'not-a-real-password',
  appTenantId: teams.tenant,
  // Nobody is there: the check of the password is no matter of these tests.
  loginUrl: 'http://127.0.0.1:9',
};

let issuer: Issuer;
let bot: TeamsBot;

beforeAll(async () => {
  issuer = await startIssuer();
  bot = await startTeamsBot({ ...credentials, openIdMetadataUrl: issuer.metadataUrl });
});
afterAll(async () => {
  await bot.stop();
  await issuer.stop();
});

const claims = () => goodClaims(appId, serviceUrl, new Date());
/** A press: its answer is in the HTTP response, so that nothing is sent to Microsoft. */
const press = (fields: teams.WireActivity = {}) =>
  teams.execute(serviceUrl, 'note.undo', { value: 'locked' }, { replyToId: null, ...fields });
const status = async (token: string, activity = press()) =>
  (await bot.post(activity, { authorization: `Bearer ${token}` })).status;

test('a genuine token is let in', async () => {
  expect(await status(issuer.token(claims()))).toBe(200);
  expect(bot.seen).toHaveLength(1);
});

test.each<[string, () => string]>([
  ['for another bot', () => issuer.token({ ...claims(), aud: 'another-bot' })],
  ['by another issuer', () => issuer.token({ ...claims(), iss: 'https://issuer.example' })],
  ['for another service', () => issuer.token({ ...claims(), serviceurl: 'https://evil.example/' })],
  ['without a service', () => issuer.token({ ...claims(), serviceurl: undefined })],
  ['that has expired', () => issuer.token({ ...claims(), exp: 1_700_000_000 })],
  ['that never ends', () => issuer.token({ ...claims(), exp: undefined })],
  ['that isn’t good yet', () => issuer.token({ ...claims(), nbf: claims().exp })],
  ['that is forged', () => issuer.forged(claims())],
  ['that is forged and has expired', () => issuer.forged({ ...claims(), exp: 1_700_000_000 })],
  ['that is cut short', () => issuer.token(claims()).slice(0, -20)],
  ['that is no token', () => 'abc'],
  ['that is empty', () => ''],
])('a token %s is a 401', async (_case, token) => {
  bot.seen.length = 0;
  expect(await status(token())).toBe(401);
  expect(bot.seen).toEqual([]);
});

test.each([
  'Bearer',
  'Bearer a.b.c',
  'Bearer ..',
  `Bearer ${'.'.repeat(9)}`,
  'Basic dTpw',
  'Bearer \u00e6.\u00f8.\u00e5',
  '{}',
])('the header %j is a 401, whatever it is', async (authorization) => {
  expect((await bot.post(press(), { authorization })).status).toBe(401);
});

test('an organisation that nobody has allowed is turned away though its token is genuine, and logged', async () => {
  const elsewhere = '9d5f0f0e-1111-4222-8333-444455556666';
  const foreign = press({ channelData: { tenant: { id: elsewhere } } });
  bot.seen.length = 0;
  expect(await status(issuer.token(claims()), foreign)).toBe(403);
  const nowhere = press({ channelData: null, conversation: { id: 'a:1', conversationType: 'personal' } });
  expect(await status(issuer.token(claims()), nowhere)).toBe(403);
  expect(bot.seen).toEqual([]);
  expect(bot.logged.join('\n')).toContain(elsewhere);
  const open = await startTeamsBot({
    ...credentials,
    openIdMetadataUrl: issuer.metadataUrl,
    allowedTenants: [elsewhere.toUpperCase()],
  });
  expect((await open.post(foreign, { authorization: `Bearer ${issuer.token(claims())}` })).status).toBe(200);
  await open.stop();
});

test('no token at all is a 401, whatever the body', async () => {
  expect((await bot.post(press())).status).toBe(401);
  expect((await bot.post('{')).status).toBe(401);
});

test('an unsigned token is a 401', async () => {
  const [, payload] = issuer.token(claims()).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: 'test-key' })).toString(
    'base64url',
  );
  expect(await status(`${header}.${payload}.`)).toBe(401);
});

test('an activity without a service URL is a 401, since its token can’t be held against it', async () => {
  expect(await status(issuer.token(claims()), press({ serviceUrl: null }))).toBe(401);
});

test('a genuine token from Web Chat is turned away: there anyone can say who they are', async () => {
  expect(await status(issuer.token(claims()), press({ channelId: 'webchat' }))).toBe(403);
});

test('keys that can’t be fetched are a 503, and the bot stays up', async () => {
  const lonely = await startTeamsBot({ ...credentials, openIdMetadataUrl: 'http://127.0.0.1:9/openid' });
  const token = issuer.token(claims());
  expect((await lonely.post(press(), { authorization: `Bearer ${token}` })).status).toBe(503);
  expect((await lonely.post(press())).status).toBe(401);
  await lonely.stop();
});

test('without an app id the bot doesn’t start, unless it is a demo', async () => {
  await expect(startTeamsBot({ anonymous: false })).rejects.toThrow('MicrosoftAppId');
});
