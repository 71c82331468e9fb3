import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelNames, readerOf } from '../../src/cli/backup/models.ts';
import { checkBackup, restoreBackup } from '../../src/cli/backup/restore.ts';
import { writeBackup } from '../../src/cli/backup/write.ts';
import { checkManifests } from '../../src/cli/doctor/manifests.ts';
import { checkTeams, checkTenants } from '../../src/cli/doctor/teams.ts';
import { erasePerson } from '../../src/cli/personal-data.ts';
import { migrate } from '../../src/database/migrate/migrate.ts';
import { type Database, openDatabase } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo/load.ts';
import { botScopes } from '../../src/platforms/slack/permissions.ts';
import { createSealer } from '../../src/secret.ts';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { freshDatabase, freshUrl } from '../support/database.ts';
import { startMailServer } from '../support/mail-server.ts';
import { oslo, startLagbot, thursday } from '../support/people.ts';
import { lagbot } from '../support/run-cli.ts';

const now = oslo(thursday);
const folder = await temporaryFolder();

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Every row of every model, by model. */
async function allRows({ client }: Database): Promise<Record<string, readonly unknown[]>> {
  const rows: Record<string, readonly unknown[]> = {};
  for (const model of modelNames)
    rows[model] = await readerOf(client, model).findMany({ orderBy: { id: 'asc' } });
  return rows;
}

/** A database with a year's demonstration, and at least one row of each model that it doesn't have. */
async function fullDatabase() {
  const database = await freshDatabase();
  await loadDemo(database, { year: 2024, now });
  const { client } = database;
  const network = await client.network.findFirstOrThrow();
  const account = { platform: 'teams', tenant: 'tenant', user: 'somebody' };
  const moment = new Date('2024-03-31T00:59:59.999Z');
  await client.conversation.create({
    data: {
      id: 'c',
      platform: 'teams',
      tenant: 'tenant',
      key: 'k',
      reference: '{"a":"«æ»\\n"}',
      updatedAt: moment,
    },
  });
  await client.accessRequest.create({
    data: { id: 'a', ...account, name: 'N', words: '', requestedAt: moment },
  });
  await client.digest.create({
    data: { id: 'd', networkId: network.id, week: '2024-W12', content: '{}', createdAt: moment },
  });
  const delivery = { kind: 'k', matter: 'm', recipientId: 'r', networkId: network.id, slot: '2024-03-31' };
  await client.delivery.create({
    data: { id: 'd', ...delivery, dueAt: moment, state: 'planned', notBefore: moment, sentAt: null },
  });
  await client.received.create({
    data: {
      id: 'r',
      key: 'k',
      sender: 's',
      sequence: 2_147_483_647,
      answer: '🙂\u2028"',
      receivedAt: moment,
      hasSaved: false,
      choices: '[]',
      threads: 'C1/1 C1/2',
    },
  });
  await client.auditEvent.create({ data: { id: 'a', at: moment, actor: 'x', action: 'y', recordId: 'z' } });
  const place = { networkId: network.id, municipalityId: '5052' };
  const goal = await client.goal.create({
    data: { id: 'g', ...place, number: 99, title: 'Flere arbeidsplasser' },
  });
  await client.measure.create({
    data: { id: 'm', ...place, goalId: goal.id, number: 99, title: 'Bedriftsbesøk' },
  });
  const { id: personId } = await client.person.findFirstOrThrow();
  await client.formerAccount.create({ data: { id: 'f', personId, ...account, endedAt: moment } });
  const month = { ...place, personId, month: '2024-03', lines: 12, minutes: 2280 };
  await client.monthEvent.create({
    data: { id: 'e', ...month, kind: 'submitted', actorId: personId, at: moment },
  });
  await client.deputy.create({
    data: { id: 'd', ...place, personId, deputyForId: 'o', from: '2024-07-01', to: '2024-07-31' },
  });
  const nudge = {
    networkId: network.id,
    kind: 'gathering',
    matter: 'm',
    day: '2024-03-14',
    actorId: personId,
  };
  await client.nudge.create({ data: { id: 'n', ...nudge, at: moment } });
  await client.throttle.create({ data: { id: 'slack/T1', notBefore: moment } });
  await client.calendarFeed.create({ data: { id: 'f', personId, createdAt: moment } });
  await client.guard.create({ data: { id: 'g', writes: 3, isClosed: true } });
  await client.agreementParty.create({
    data: { id: 'p', networkId: network.id, agreement: 'I LAG', name: 'Trøndelag fylkeskommune' },
  });
  await client.agreementPartyVersion.create({
    data: {
      ...{ id: 'v', partyId: 'p', networkId: network.id, until: '2024-03-31', isParty: false },
      ...{ role: 'hovedpart', decidedOn: '2024-03-12', changedById: personId, changedAt: moment },
    },
  });
  const { id: agreementId } = await client.agreement.findFirstOrThrow();
  const money = { grantPerYear: 68_750_000, ownFinancingPerYear: 23_000_000, grantShare: 7500 };
  await client.agreementVersion.create({
    data: {
      ...{ id: 'v', agreementId, networkId: network.id, until: '2024-03-31', noticeMonths: 3, ...money },
      ...{ start: '2023-12-20', end: '2025-12-20', maxEnd: '2026-12-20', countsGrantHours: false },
      ...{ changedById: personId, changedAt: moment },
    },
  });
  await client.organisation.create({
    data: { id: 'o', networkId: network.id, name: 'Husbanken', kind: 'stat' },
  });
  await client.ownMeans.create({
    data: {
      ...{ id: 'm', ...place, day: '2024-03-12', amount: 5_000_000, purpose: 'konsulent', voucher: '1042' },
      ...{ state: 'entered', enteredById: personId, enteredAt: moment, source: 'slack' },
    },
  });
  await client.payment.create({
    data: { id: 'p', ...place, title: '1. utbetaling', amount: 34_375_000, createdAt: moment },
  });
  await client.setupCode.create({ data: { id: 'sha', expiresAt: moment, misses: 2 } });
  await client.pendingRole.create({
    data: {
      ...{ id: 'p', personId, name: 'Siv', networkId: network.id, kind: 'prosjektleder', from: '2024-03-01' },
      ...{ to: '2024-12-31', positionPercent: 80, organisationId: 'o' },
      ...{ askedById: personId, askedAt: moment, code: '123456' },
    },
  });
  await client.installation.create({ data: { id: 'T1', data: 'sealed', installedAt: moment } });
  const content = Uint8Array.from({ length: 256 }, (_, index) => index);
  await client.download.create({
    data: { id: 'd', personId: 'p', name: 'f', mime: 'm', content, expiresAt: moment },
  });
  return database;
}

/** An empty SQLite database beside the engine of the run, whichever that is. */
async function otherDatabase() {
  const url = `file:${join(await temporaryFolder(), 'other.db')}`;
  await migrate(url);
  const database = await openDatabase(url);
  closeAfterFile(() => database.close());
  return { ...database, url };
}

describe('a backup', () => {
  it('brings every row of every model into another engine and back, as it was', async () => {
    const [full, between, back] = [await fullDatabase(), await otherDatabase(), await freshDatabase()];
    const [first, second] = [join(folder, 'first.gz'), join(folder, 'second.gz')];
    const before = await allRows(full);
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
    const count = Object.values(before).reduce((sum, rows) => sum + rows.length, 0);
    expect(await writeBackup(full.url, first, now)).toBe(count);
    expect(await restoreBackup(between, first, between.url)).toBe(count);
    expect(await allRows(between)).toEqual(before);
    await writeBackup(between.url, second, now);
    await restoreBackup(back, second, back.url);
    expect(await allRows(back)).toEqual(before);
  }, 120_000);

  it('is taken while others write, holds what stood at its beginning, and is its owner’s alone', async () => {
    const { client, url } = await freshDatabase();
    const file = join(folder, 'busy.gz');
    const person = (id: string) => ({ data: { id, name: id, createdAt: now } });
    await client.person.create(person('before'));
    await client.$transaction(async (transaction) => {
      await transaction.person.create(person('during'));
      expect(await writeBackup(url, file, now)).toBe(1);
    });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.partial`)).toBe(false);
    expect(gunzipSync(await readFile(file)).toString()).not.toContain('during');
  });

  it('is restored into an empty database only', async () => {
    const { url } = await startLagbot().then(({ database }) => database);
    const file = join(folder, 'own.gz');
    expect(await lagbot({ DATABASE_URL: url }, 'backup', file)).toMatch(/own\.gz: \d+ rows$/);
    expect(await lagbot({ DATABASE_URL: url }, 'restore', file)).toMatch(
      /refused: the database is not empty \(Network 2, .*\), so nothing was written; set DATABASE_URL to a new one/,
    );
    const empty = await freshUrl('empty');
    expect(await lagbot({ DATABASE_URL: empty }, 'restore', file)).toMatch(/own\.gz: \d+ rows restored$/);
  });

  it('of an older version is restored without what no version needs any more', async () => {
    const { database } = await startLagbot();
    const file = join(folder, 'older.gz');
    const count = await writeBackup(database.url, file, now);
    const lines = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
      .slice(0, -1);
    lines.push('{"model":"Question","columns":["id","choices"]}', '["siv","[]"]');
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    await writeFile(file, gzipSync(`${lines.join('\n')}\n${JSON.stringify({ rows: count + 1, sha256 })}\n`));
    const empty = await freshDatabase();
    expect(await restoreBackup(empty, file, empty.url)).toBe(count);
    expect(await allRows(empty)).toEqual(await allRows(database));
  });

  it('that is damaged in any way is refused with a sentence, and nothing is written', async () => {
    const { database } = await startLagbot();
    const good = join(folder, 'good.gz');
    await writeBackup(database.url, good, now);
    const bytes = await readFile(good);
    const text = gunzipSync(bytes).toString();
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    const cases: [content: Buffer, words: string][] = [
      [bytes.subarray(0, bytes.length - 20), 'it is cut short'],
      [gzipSync(text.split('\n').slice(0, -2).join('\n')), 'its end is missing'],
      [gzipSync(text.replace('Siv Eksempelvik', 'Siv Eksempelmo')), "its check sum doesn't fit its content"],
      [gzipSync(`${text}["more"]\n`), 'something follows behind its end'],
      [gzipSync(text.replace('"version":1', '"version":2')), 'it comes from a newer version'],
      [gzipSync('name;email\n'), "a line of it can't be read"],
      [gzipSync('{"hours":[]}\n'), 'it is no backup of Lagbot'],
      [Buffer.from('name;email\n'), 'it is damaged, or no backup of Lagbot'],
      [flipped, "can't be restored"],
    ];
    const empty = await freshDatabase();
    for (const [content, words] of cases) {
      const file = join(folder, 'bad.gz');
      await writeFile(file, content);
      await expect(checkBackup(file, empty.url)).rejects.toThrow(words);
      await expect(restoreBackup(empty, file, empty.url)).rejects.toThrow('Nothing was written');
    }
    expect(Object.values(await allRows(empty)).flat()).toEqual([]);
  });

  it('that does not exist leaves no database behind', async () => {
    const file = join(folder, 'never', 'lagbot.db');
    const said = await lagbot({ DATABASE_URL: `file:${file}` }, 'restore', join(folder, 'missing.gz'));
    expect(said).toContain("missing.gz can't be read");
    expect(existsSync(file)).toBe(false);
    expect(await lagbot({ DATABASE_URL: `file:${file}` }, 'backup', join(folder, 'x.gz'))).toContain(
      'there is no database',
    );
  });
});

describe('a person’s data', () => {
  async function startWithSiv() {
    const bot = await startLagbot();
    const { client } = bot.database;
    const personId = bot.personId('Siv Eksempelvik');
    await bot.say('Siv Eksempelvik', 'timer 2t i går innbyggermøte');
    const account = { platform: 'slack', tenant: 'T1', user: 'USIV' };
    await client.account.create({ data: { id: 'acc', personId, ...account, createdAt: now } });
    await client.person.update({ where: { id: personId }, data: { email: 'siv@leka.no', language: 'nn' } });
    const request = { name: 'siv', words: 'hei', requestedAt: now };
    await client.accessRequest.create({ data: { id: 'mine', ...account, ...request } });
    await client.accessRequest.create({ data: { id: 'other', ...account, user: 'UOTHER', ...request } });
    await client.auditEvent.create({
      data: {
        id: 'asked',
        at: now,
        actor: 'slack/T1/USIV',
        action: 'accessRequest.created',
        recordId: 'mine',
      },
    });
    const waiting = { mime: 'text/csv', content: Uint8Array.of(1), expiresAt: now };
    await client.download.createMany({
      data: [
        { id: 'file', personId: 'slack/T1/USIV', name: 'timer.csv', ...waiting },
        { id: 'not hers', personId: 'slack/T1/UOTHER', name: 'frister.csv', ...waiting },
      ],
    });
    return { ...bot, client, personId };
  }

  it('is handed out whole, as JSON that its owner alone may read', async () => {
    const { database, personId } = await startWithSiv();
    const out = join(folder, 'siv.json');
    await lagbot({ DATABASE_URL: database.url }, 'mine', '--person', 'siv@leka.no', '--out', out);
    const data = JSON.parse(await readFile(out, 'utf8'));
    expect(data).toMatchObject({
      person: { id: personId, name: 'Siv Eksempelvik', email: 'siv@leka.no' },
      accounts: [{ user: 'USIV' }],
      roles: [{ kind: 'prosjektleder' }],
      hours: [{ minutes: 120, activity: 'innbyggermøte' }],
      accessRequests: [{ id: 'mine' }],
      answered: [{ sender: personId }],
      files: [{ name: 'timer.csv' }],
    });
    expect(data.audit.map(({ action }: { action: string }) => action).sort()).toEqual([
      'accessRequest.created',
      'hours.created',
    ]);
    expect((await stat(out)).mode & 0o077).toBe(0);
  });

  it('is erased to a pseudonym, with the hours kept and nothing left that names the person', async () => {
    const { database, client, personId } = await startWithSiv();
    const said = await lagbot({ DATABASE_URL: database.url }, 'erase', '--person', 'Siv Eksempelvik');
    expect(said).toContain('Siv Eksempelvik is now «Slettet person 1»');
    expect(said).toContain('removed: accounts 1, requests for access 1, files 1');
    expect(said).toMatch(/kept as Slettet person 1: lines of hours 1; hours until 2029-12-31, 5 years after/);
    expect(
      await client.person.findUniqueOrThrow({ where: { id: personId }, include: { accounts: true } }),
    ).toMatchObject({
      name: 'Slettet person 1',
      email: null,
      language: null,
      accounts: [],
    });
    expect(await client.hours.findMany({ where: { personId } })).toMatchObject([{ minutes: 120 }]);
    expect(await client.role.count({ where: { personId, to: null } })).toBe(0);
    expect(await client.accessRequest.findMany()).toMatchObject([{ id: 'other' }]);
    expect(await client.download.findMany()).toMatchObject([{ id: 'not hers' }]);
    const rest = JSON.stringify(await allRows(database));
    expect(rest).not.toMatch(/Siv Eksempelvik|siv@leka\.no|USIV/);
    expect(await lagbot({ DATABASE_URL: database.url }, 'erase', '--person', 'Siv Eksempelvik')).toContain(
      'nobody is called',
    );
  });

  it('of several erased people gets a number each, and of those without accounts touches nobody else', async () => {
    const { database, personId, client } = await startWithSiv();
    const names = [];
    for (const name of ['Pia Gruppenes', 'Odd Attestmo']) {
      names.push(
        (await erasePerson(database, (await client.person.findFirstOrThrow({ where: { name } })).id, now))
          .name,
      );
    }
    expect(names).toEqual(['Slettet person 1', 'Slettet person 2']);
    expect(await client.accessRequest.count()).toBe(2);
    expect(await client.account.count({ where: { personId } })).toBe(1);
    expect(await client.received.count({ where: { sender: personId } })).toBe(1);
  });
});

describe('lagbot import on the command line', () => {
  it('imports a file, and refuses another table with the exit code for wrong usage', async () => {
    const { database } = await startLagbot();
    const file = join(folder, 'deadlines.csv');
    await writeFile(file, 'network;title;due\nI LAG;Søknad;2024-12-15\n');
    const settings = { DATABASE_URL: database.url };
    expect(await lagbot(settings, 'import', 'deadlines', file)).toBe(
      'deadlines: 1 new, 0 changed, 0 as before',
    );
    expect(await lagbot(settings, 'import', 'hours', file)).toMatch(
      /^refused: «hours» can't be imported; choose networks, [a-z, ]*, deadlines\nexit code 2$/,
    );
    expect(await lagbot(settings, 'import', 'people', `${file}.not`)).toMatch(
      /can't be read: .*\nexit code 1$/,
    );
  });
});

/** A server that answers everything with this JSON; gives its address. */
async function answering(body: object, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeAfterFile(async () => void server.close());
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

describe('lagbot doctor', () => {
  const secret = 'a secret of the tests, long enough for it';

  it('finds nothing wrong where nothing is, and says what it looked at', async () => {
    const { url } = await freshDatabase();
    const said = await lagbot({ DATABASE_URL: url, LAGBOT_SECRET: secret }, 'doctor');
    expect(said.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      ...['settings', 'database', 'secret', 'slack', 'teams', 'e-mail', 'manifests', 'manifests'].map(
        (name) => `ok    ${name}`,
      ),
    ]);
  });

  it('names every fault of the settings, with the exit code for bad settings', async () => {
    const said = await lagbot({ DATABASE_URL: 'mysql://x', LAGBOT_SECRET: 'short' }, 'doctor');
    expect(said).toContain('fault settings: DATABASE_URL: must be file:PATH (SQLite)');
    expect(said).toContain('fault settings: LAGBOT_SECRET: must be at least 32 characters');
    expect(said).toMatch(/exit code 78$/);
  });

  it('tells a database without tables, and one that does not answer, apart', async () => {
    const empty = await lagbot({ DATABASE_URL: await freshUrl('empty'), LAGBOT_SECRET: secret }, 'doctor');
    expect(empty).toMatch(
      /fault database: .* waits for \d+_first.*; take a backup|ok {4}database: there is none yet/,
    );
    const away = await lagbot(
      { DATABASE_URL: 'postgresql://lagbot@127.0.0.1:1/lagbot', LAGBOT_SECRET: secret },
      'doctor',
    );
    expect(away).toContain(
      "fault database: can't be used (Can't reach database server at 127.0.0.1:1); check DATABASE_URL",
    );
    expect(away).toMatch(/exit code 1$/);
  });

  it('asks Slack whether the token is good and may do all that the code does', async () => {
    const { url } = await freshDatabase();
    const settings = {
      DATABASE_URL: url,
      LAGBOT_SECRET: secret,
      SLACK_SIGNING_SECRET: 's',
      SLACK_BOT_TOKEN: 'xoxb-1',
    };
    const ask = async (body: object, scopes: readonly string[]) => {
      const address = await answering(body, { 'x-oauth-scopes': scopes.join(',') });
      return lagbot({ ...settings, SLACK_API_URL: `${address}/api/` }, 'doctor');
    };
    const good = { ok: true, team: 'Trøndelag' };
    expect(await ask(good, botScopes)).toContain(
      `ok    slack: SLACK_BOT_TOKEN is good in Trøndelag, with all`,
    );
    expect(
      await ask(
        good,
        botScopes.filter((scope) => scope !== 'im:write'),
      ),
    ).toContain('fault slack: SLACK_BOT_TOKEN lacks im:write; update the app by manifests/slack.yaml');
    expect(await ask({ ok: false, error: 'invalid_auth' }, [])).toContain(
      'SLACK_BOT_TOKEN is refused (invalid_auth)',
    );
    const nobody = await lagbot({ ...settings, SLACK_API_URL: 'http://127.0.0.1:1/api/' }, 'doctor');
    expect(nobody).toMatch(/fault slack: http:\/\/127\.0\.0\.1:1\/api\/ doesn't answer \(fetch failed: .+\)/);
  });

  it('tries the tokens of every workspace, and tells when the secret is another', async () => {
    const { client, url } = await freshDatabase();
    const data = createSealer(secret).seal(JSON.stringify({ bot: { token: 'xoxb-2' } }));
    await client.installation.create({ data: { id: 'T7', data, installedAt: now } });
    const settings = {
      ...{ DATABASE_URL: url, SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: 'c', SLACK_CLIENT_SECRET: 's' },
      ...{ SLACK_STATE_SECRET: 's', SLACK_API_URL: `${await answering({ ok: true, team: 'Leka' })}/api/` },
    };
    expect(await lagbot({ ...settings, LAGBOT_SECRET: secret }, 'doctor')).toContain(
      "ok    slack: the token of T7 is good in Leka; its scopes aren't told",
    );
    expect(await lagbot({ ...settings, LAGBOT_SECRET: `${secret}!` }, 'doctor')).toContain(
      "fault secret: it doesn't open the tokens of T7; set LAGBOT_SECRET to the one they were made with",
    );
  });

  it('asks Microsoft for the token that Teams wants', async () => {
    const teams = { appType: 'SingleTenant', appId: 'app', appPassword: 'p', appTenantId: 't' };
    expect(await checkTeams(teams, await answering({ access_token: 'x' }))).toMatchObject([
      { isFault: false },
    ]);
    const refusal = {
      error: 'invalid_client',
      error_description: 'AADSTS7000215: Invalid client secret.\r\nTrace ID: 1',
    };
    const [refused] = await checkTeams(teams, await answering(refusal));
    expect(refused).toMatchObject({ isFault: true });
    expect(refused?.words).toContain('(AADSTS7000215: Invalid client secret.)');
  });

  it('tells which organisations Teams’ people may come from, and a tenant that is named by no id', () => {
    const [own, other] = ['11111111-2222-3333-4444-555555555555', 'AAAAAAAA-2222-3333-4444-555555555555'];
    const teams = { appType: 'SingleTenant', appId: 'app', appTenantId: own, allowedTenants: [other] };
    expect(checkTenants(undefined)).toEqual([]);
    expect(checkTenants(teams)).toMatchObject([
      { isFault: false, words: expect.stringContaining(`${own}, ${other}`) },
    ]);
    expect(checkTenants({ ...teams, allowedTenants: [other, 'leka.example', '1111'] })).toMatchObject([
      { isFault: true, words: expect.stringContaining('«leka.example» is no tenant id') },
      { isFault: true, words: expect.stringContaining('«1111» is no tenant id') },
    ]);
  });

  it('asks the mail server to let it in, and tells no password', async () => {
    const { url } = await freshDatabase();
    const ask = (mail: string) =>
      lagbot(
        {
          ...{ DATABASE_URL: url, LAGBOT_SECRET: secret, SMTP_URL: mail, SMTP_FROM: 'lagbot@fylke.example' },
          ...{ SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'x', SLACK_API_URL: 'http://127.0.0.1:1/api/' },
        },
        'doctor',
      );
    const server = await startMailServer({
      onAuth: ({ password }, _session, done) =>
        password === 'riktig' ? done(null, { user: 'lagbot' }) : done(new Error('Wrong password')),
    });
    const { host } = new URL(server.url);
    expect(await ask(server.url.replace('//', '//lagbot:riktig@'))).toContain(
      `ok    e-mail: ${host} answers and lets Lagbot in`,
    );
    const refused = await ask(server.url.replace('//', '//lagbot:hemmelig@'));
    expect(refused).toMatch(new RegExp(`fault e-mail: ${host} can't be used \\(.+\\); check SMTP_URL`));
    expect(refused).not.toContain('hemmelig');
    await server.close();
    expect(await ask(server.url)).toContain('ECONNREFUSED');
  });

  it('compares the manifests with the code', async () => {
    expect(checkManifests().map(({ isFault }) => isFault)).toEqual([false, false]);
    expect(checkManifests(await temporaryFolder())).toMatchObject([{ isFault: true }]);
  });
});
