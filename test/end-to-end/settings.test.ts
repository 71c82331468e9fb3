import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { closeAfterFile, temporaryFolder } from '../support/closing.ts';
import { type Environment, runProgram, startProgram } from './support/program.ts';

const run = async (env: Environment) => runProgram('main', { cwd: await temporaryFolder(), env });

describe('settings that can’t be used', () => {
  test('are all named at once, each with what is wrong, and stop the start with 78', async () => {
    const cwd = await temporaryFolder();
    const { code, said, err } = await runProgram('main', {
      cwd,
      env: {
        DATABASE_URL: 'mysql://somewhere/with:a-password@in-it',
        PORT: 'eighty',
        PUBLIC_URL: 'lagbot.example.no',
        SLACK_CLIENT_ID: '1.2',
        SLACK_API_URL: 'nowhere',
        MicrosoftAppId: 'an-app',
        MicrosoftAppType: 'Singletenant',
        SMTP_URL: 'smtp://lagbot:a-password#in-it@mail.example.no',
        SMTP_FROM: 'Lagbot <lagbot@example.no>',
        LAGBOT_SECRET: 'short',
        LOG_LEVEL: 'loud',
      },
    });
    expect(code).toBe(78);
    expect(said).toBe('');
    const names = [
      ...[
        'DATABASE_URL',
        'PORT',
        'PUBLIC_URL',
        'SLACK_API_URL',
        'MicrosoftAppType',
        'SMTP_URL',
        'SMTP_FROM',
        'LAGBOT_SECRET',
        'LOG_LEVEL',
      ],
      ...['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET'],
      ...['MicrosoftAppPassword', 'MicrosoftAppTenantId'],
    ];
    for (const name of names) expect(err).toMatch(new RegExp(`^ +${name}: .+`, 'm'));
    expect(err).not.toContain('a-password');
    expect(err).not.toContain('    at ');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('are those of production without a platform, and without a secret', async () => {
    const { code, err } = await run({ NODE_ENV: 'production' });
    expect(code).toBe(78);
    expect(err).toContain('NODE_ENV: is production, but no platform is set up');
    expect(err).toContain('LAGBOT_SECRET: is missing');
  });

  test('are those of e-mail by halves', async () => {
    const url = await run({ SMTP_URL: 'smtps://lagbot:p%40ss@mail.example.no' });
    expect(url.code).toBe(78);
    expect(url.err).toContain('SMTP_FROM: is missing: SMTP_URL is set');
    expect(url.err).not.toContain('p%40ss');
    const from = await run({ SMTP_FROM: 'lagbot@example.no' });
    expect(from.err).toContain('SMTP_URL: is missing: SMTP_FROM is set');
  });

  test('are named the same by the command line', async () => {
    const { code, err } = await runProgram('cli', {
      cwd: await temporaryFolder(),
      env: { LOG_LEVEL: 'loud' },
      args: ['export', 'hours', '--network', 'I LAG'],
    });
    expect(code).toBe(78);
    expect(err).toContain('LOG_LEVEL: ');
  });
});

describe('a start without any setting', () => {
  test('keeps its database and a secret of its own in data/, the secret for its owner alone', async () => {
    const cwd = await temporaryFolder();
    const child = startProgram('main', { cwd, env: { PORT: '0', LOG_LEVEL: 'silent' } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    await vi.waitFor(() => expect(said).toContain('demo mode'), { timeout: 15_000, interval: 20 });
    const secret = join(cwd, 'data', 'lagbot.secret');
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(readFileSync(secret, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(cwd, 'data', 'lagbot.db')).isFile()).toBe(true);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ok', database: 'ok' });
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

describe('a port that is taken', () => {
  test('is said in a sentence, with 1 for an exit code, even while Slack doesn’t answer', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closeAfterFile(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    const { code, err } = await run({
      PORT: String(port),
      LOG_LEVEL: 'silent',
      SLACK_BOT_TOKEN: 'xoxb-none',
      SLACK_SIGNING_SECRET: 'nobody signs',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    });
    expect(code).toBe(1);
    expect(err.trim()).toBe(
      `something else answers on 127.0.0.1:${port} already; stop that, or set PORT to another number`,
    );
  });
});

describe('a database that doesn’t answer', () => {
  test('is said in a sentence that names its setting and not its password, with 1 for an exit code', async () => {
    const { code, err } = await run({
      DATABASE_URL: 'postgresql://ola:hemmelig@127.0.0.1:9/lagbot',
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(err).toContain('check DATABASE_URL');
    expect(err).not.toMatch(/hemmelig|\n {4}at /);
  });
});
