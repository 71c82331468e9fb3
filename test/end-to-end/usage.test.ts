import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/closing.ts';
import { runProgram } from './support/program.ts';

const cwd = await temporaryFolder();
const asSiv = ['--as', 'Siv Eksempelvik'];

test.concurrent.each([
  [[]],
  [['dance']],
  [['say', 'hjelp']],
  [['say', ...asSiv, '--now', 'yesterday', 'hjelp']],
  [['say', ...asSiv, '--later', 'hjelp']],
  [['export', 'wishes', '--network', 'I LAG']],
  [['export', 'hours']],
  [['export', 'hours', '--network', 'I LAG', '--from', '2024-02-30']],
  [['export', 'hours', '--network', 'I LAG', '--format', 'pdf']],
  [['digest', '--network', 'I LAG', '--week', '2024-W54']],
  [['reminders', '--network', 'I LAG', '--to', 'Friday']],
  [['demo', '--year', 'last']],
])('lagbot %j is wrong usage: 2, in words on standard error, and no database is made', async (args) => {
  const { code, said, err } = await runProgram('cli', { cwd, env: { LOG_LEVEL: 'silent' }, args });
  expect({ code, said }).toEqual({ code: 2, said: '' });
  expect(err.trim()).not.toBe('');
  expect(err).not.toMatch(/\n {4}at /);
  expect(readdirSync(cwd)).toEqual([]);
});

test.concurrent.each([[['--help']], [['say', '--help']], [['export', '--help']]])(
  'lagbot %j tells how it is used, and ends well',
  async (args) => {
    const { code, said, err } = await runProgram('cli', { cwd, env: {}, args });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said).toContain('Usage: lagbot');
  },
);
