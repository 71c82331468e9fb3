import { describe, expect, test, vi } from 'vitest';
import { closeAfterFile } from '../support/closing.ts';
import { engine, freshDatabase, takeAway } from '../support/database.ts';
import { startFakeSlack } from '../support/fake-slack.ts';
import { startFakeTeams } from '../support/fake-teams.ts';
import { oslo } from '../support/people.ts';
import { directMessage, signed, slashCommand } from '../support/slack-requests.ts';
import { message } from '../support/teams-activities.ts';
import { demoDatabase, settings, slackSettings, someone, startRunning } from './support/running.ts';
import { blocksText, postToSlack } from './support/slack-talk.ts';
import { postToTeams } from './support/teams-talk.ts';

const clock = { now: oslo('2024-03-14T10:00') };
const json = 'application/json';
const slack = await startFakeSlack();
closeAfterFile(() => slack.close());
const database = await demoDatabase();
const running = await startRunning(settings(database.url, { slack: slackSettings(slack) }), clock);
const base = running.publicUrl;
const siv = await someone(database, 'Siv Eksempelvik');
const asSiv = { team_id: 'T0000ILAG', user_id: siv.slackUser };

const received = () => database.client.received.count();

/** Posts as it stands, and gives the status with the body. */
async function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(base + path, { method: 'POST', body, headers });
  return { status: response.status, body: await response.text() };
}

describe('what Slack didn’t send', () => {
  const good = slashCommand('/timer', '2 t møte', asSiv);
  const slashBody = good.headers['content-type'] ?? '';
  const late = Math.floor(Date.now() / 1000) - 301;

  test.each([
    ['a wrong signature', { ...good.headers, 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['a signature of another length', { ...good.headers, 'x-slack-signature': 'v0=00' }],
    ['another body’s signature', signed('command=%2Ftimer', slashBody).headers],
    ['a stamp of more than five minutes ago', signed(good.body, slashBody, late).headers],
    ['a stamp that is no number', { ...good.headers, 'x-slack-request-timestamp': 'now' }],
    ['no signature', { 'content-type': slashBody }],
  ])('is refused with 401 for %s, and does nothing', async (_why, headers) => {
    expect(await post('/slack/events', good.body, headers)).toEqual({ status: 401, body: '' });
    expect(await received()).toBe(0);
  });

  test.each([
    ['malformed JSON', signed('{"type":', json)],
    ['JSON that is no object', signed('[1,2]', json)],
    ['a payload that is no JSON', signed('payload=%7Bnope', 'application/x-www-form-urlencoded')],
  ])('is refused with 400 for %s', async (_why, request) => {
    expect(await post('/slack/events', request.body, request.headers)).toEqual({ status: 400, body: '' });
  });

  test('is refused with 413 above a megabyte, signed or not', async () => {
    const { body, headers } = signed(`text=${'a'.repeat(1_050_000)}`, slashBody);
    expect((await post('/slack/events', body, headers)).status).toBe(413);
    expect((await post('/slack/events', body)).status).toBe(413);
  });
});

describe('addresses', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/slack/events'],
    ['GET', '/api/messages'],
    ['GET', '/download/nobody-knows'],
    ['GET', '/../data/lagbot.secret'],
    ['DELETE', '/healthz'],
  ])('that lead nowhere are a 404 without a stack: %s %s', async (method, path) => {
    const response = await fetch(base + path, { method });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/at .+\.(ts|js)/);
  });

  test('that can’t be read are a 400', async () => {
    const response = await fetch(`${base}/download/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('Bad request');
  });

  test('say nothing of what serves them', async () => {
    const { headers } = await fetch(`${base}/healthz`);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('Teams', () => {
  test('has no address while it is not set up', async () => {
    expect((await post('/api/messages', '{}', { 'content-type': json })).status).toBe(404);
  });

  test('takes nobody without a token in a demonstration that others can reach', async () => {
    const open = await startRunning(settings(database.url, { isDemo: true, host: '0.0.0.0' }), clock);
    const port = new URL(open.publicUrl).port;
    const { status } = await postToTeams(
      `http://127.0.0.1:${port}`,
      message('http://127.0.0.1:9', 'timer 2 t møte'),
    );
    expect([401, 404]).toContain(status);
    await open.stop();
  });

  test('takes nobody without a token when it is set up, even in a demonstration on this machine', async () => {
    const teams = {
      appType: 'SingleTenant',
      appId: 'an-app',
      appPassword: 'secret',
      appTenantId: 'a-tenant',
    };
    const secured = await startRunning(settings(database.url, { isDemo: true, teams }), clock);
    const activity = message('http://127.0.0.1:9', 'timer 2 t møte');
    expect((await postToTeams(secured.publicUrl, activity)).status).toBe(401);
    await secured.stop();
  });

  test('refuses what is no activity, and what is too large', async () => {
    const demo = await startRunning(settings(database.url, { isDemo: true }), clock);
    const send = async (body: string) => {
      const headers = { 'content-type': json };
      return (await fetch(`${demo.publicUrl}/api/messages`, { method: 'POST', body, headers })).status;
    };
    expect(await send('{"type":')).toBe(400);
    expect(await send('"words"')).toBe(400);
    expect(await send('{}')).toBe(400);
    expect(await send(JSON.stringify({ type: 'message', text: 'a'.repeat(1_050_000) }))).toBe(413);
    await demo.stop();
  });
});

describe('a database that is away', () => {
  test('is told to the person, with nothing saved, and is used again when it is back', async () => {
    const teams = await startFakeTeams();
    closeAfterFile(() => teams.stop());
    const bringBack = await takeAway({ ...running.database, url: database.url });
    const { status, json: answer } = await postToSlack(base, slashCommand('/timer', '2 t borte', asSiv));
    expect(status).toBe(200);
    expect(blocksText(answer.blocks)).toContain('Ingenting er lagret');
    const ready = await fetch(`${base}/readyz`);
    // SQLite is a file, and can be read while somebody else writes.
    if (engine === 'postgresql') {
      expect(ready.status).toBe(503);
      expect(await ready.json()).toMatchObject({ status: 'away', database: 'away' });
    }
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    await bringBack();
    await vi.waitFor(async () => expect((await fetch(`${base}/readyz`)).status).toBe(200), { timeout: 5000 });
    await vi.waitFor(async () => {
      const { json: later } = await postToSlack(base, slashCommand('/timer', '2 t igjen', asSiv));
      expect(blocksText(later.blocks)).toContain('Ført');
    });
    const activities = (await database.client.hours.findMany({ where: { personId: siv.id } })).map(
      (line) => line.activity,
    );
    expect(activities).not.toContain('borte');
    expect(activities).toContain('igjen');
  });

  test('of an older version is not ready, and is once it has its tables', async () => {
    const bare = await freshDatabase();
    const other = await startRunning(settings(bare.url, { slack: slackSettings(slack) }), clock);
    await vi.waitFor(async () => expect((await fetch(`${other.publicUrl}/readyz`)).status).toBe(200));
    await bare.client.$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = "started_at"`;
    expect((await fetch(`${other.publicUrl}/readyz`)).status).toBe(503);
    await bare.client.$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = NULL`;
    expect((await fetch(`${other.publicUrl}/readyz`)).status).toBe(200);
    await other.stop();
  });
});

describe('a stop', () => {
  test('lets an answer that is on its way out, and takes nothing new', async () => {
    const going = await startRunning(settings(database.url, { slack: slackSettings(slack) }), clock);
    const before = await received();
    const work = postToSlack(going.publicUrl, slashCommand('/timer', '1 t siste', asSiv));
    await vi.waitFor(async () => expect(await received()).toBeGreaterThan(before));
    const begun = performance.now();
    await going.stop();
    // No connection that a client keeps open holds it up.
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(blocksText((await work).json.blocks)).toContain('siste');
    await expect(postToSlack(going.publicUrl, directMessage('hjelp'))).rejects.toThrow();
  });
});
