import { request } from 'node:http';
import { expect, test } from 'vitest';
import { pathsIn, withValue } from '../../support/odd-bodies.ts';
import * as teams from '../../support/teams-activities.ts';
import { teamsOfFile } from '../../support/teams-of-file.ts';

const { fake, bot } = await teamsOfFile();

test.each(['{', '', 'null', '[]', '"text"', '{}', '{"type":7}', '{"type":"message","from":"me"}'])(
  'a body %j is a 400',
  async (body) => {
    expect((await bot.post(body)).status).toBe(400);
  },
);

test('a body of more than a megabyte is a 413', async () => {
  const huge = teams.message(fake.serviceUrl, 'x'.repeat(1_000_001));
  expect((await bot.post(huge)).status).toBe(413);
});

test('a message that says neither who nor where is taken and means nothing', async () => {
  const { serviceUrl } = fake;
  expect((await bot.post({ type: 'message', text: 'notat melk', serviceUrl })).status).toBe(200);
  expect(bot.seen).toEqual([]);
});

test('an invoke that says neither who nor where is answered with 501', async () => {
  const { serviceUrl } = fake;
  expect((await bot.post({ type: 'invoke', name: 'adaptiveCard/action', serviceUrl })).status).toBe(501);
});

test.each([
  null,
  [],
  'text',
  7,
  { action: null },
  { action: { data: [] } },
  { action: { data: { action: 7 } } },
])('a press with the value %j is no press of ours', async (value) => {
  const odd = teams.activity(fake.serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', value });
  expect((await bot.post(odd)).status).toBe(501);
});

test.each([
  'text/plain',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'application/jsonish',
  '',
])('a body of the type %j, which any web page may send, is a 415', async (type) => {
  const body = teams.message(fake.serviceUrl, 'notat snik');
  expect((await bot.post(body, { 'content-type': type })).status).toBe(415);
  expect(bot.notes).not.toContain('snik');
});

test('a body that names its letters is read as JSON, as Microsoft sends it', async () => {
  const body = teams.message(fake.serviceUrl, 'notat melk');
  expect((await bot.post(body, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  expect(bot.notes).toEqual(['melk']);
});

test.each([
  'https://smba.trafficmanager.net/emea/',
  'http://127.0.0.1.evil.example/',
  'http://localhost@evil.example/',
  'file://localhost/etc/passwd',
  'not an address',
  '',
  null,
])('without a token nobody is answered at %j', async (serviceUrl) => {
  const body = teams.message('', 'notat ute', { serviceUrl });
  expect((await bot.post(body)).status).toBe(403);
  expect(bot.notes).not.toContain('ute');
  expect([...bot.conversations.values()].join()).not.toContain('example');
});

test.each([
  ['lagbot.example', 403],
  ['127.0.0.1.nip.io:3978', 403],
  ['localhost:3978', 200],
  ['[::1]:3978', 200],
])('without a token a request to the host %s is a %i', async (host, status) => {
  const body = JSON.stringify(teams.message(fake.serviceUrl, 'notat vert'));
  expect(await statusOf(body, host)).toBe(status);
});

/** Posts under another host name, as a web page whose name leads here would: `fetch` doesn't let us. */
function statusOf(body: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', host };
    request(bot.url, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(body);
  });
}

test('nothing is answered as if we had failed, whatever is missing or of another kind', async () => {
  const { serviceUrl } = fake;
  const attachments = [{ contentType: 'text/html', content: '<p>notat melk</p>' }];
  const good = [
    teams.mention(serviceUrl, 'notat melk', { attachments }),
    teams.edited(serviceUrl, 'notat melk'),
    teams.execute(serviceUrl, 'note.undo', { action: 'note.undo', value: 'x' }),
    teams.execute(serviceUrl, 'note.save', { form: 'note.save', state: 's', 'field.text': 'x' }),
    teams.submit(serviceUrl, { action: 'note.undo', value: 'x' }),
    teams.fetchTask(serviceUrl, 'timer'),
    teams.submitDialog(serviceUrl, 'timer', { form: 'note.save', state: 's', 'field.text': 'x' }),
    ...teams.installation(serviceUrl, 'add'),
    ...teams.installation(serviceUrl, 'remove'),
  ];
  for (const whole of good) {
    for (const path of pathsIn(whole)) {
      for (const odd of [null, 7, '', []]) {
        const { status } = await bot.post(withValue(whole, path, odd) as teams.WireActivity);
        expect([200, 400, 403, 501], `${path.join('.')} = ${JSON.stringify(odd)}`).toContain(status);
      }
    }
  }
}, 240_000);

test('after all that the bot answers as before', async () => {
  fake.sent.length = 0;
  expect((await bot.post(teams.message(fake.serviceUrl, 'notat brød'))).status).toBe(200);
  expect(fake.sent).toHaveLength(1);
});
