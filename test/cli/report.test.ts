import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addReport } from '../../src/cli/report.ts';
import { demoDatabase } from '../end-to-end/support/running.ts';
import { temporaryFolder } from '../support/closing.ts';

const folder = await temporaryFolder();
const database = await demoDatabase();
const leka = ['--network', 'I LAG', '--municipality', 'Leka'];
const march = [...leka, '--year', '2024', '--month', '3', '--person', 'Siv Eksempelvik'];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs `lagbot report …` in this process, and gives what it printed and its exit code. */
async function report(...args: string[]): Promise<{ said: string; code: number }> {
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.stubEnv('DATABASE_URL', database.url);
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
  const program = new Command('lagbot').exitOverride();
  addReport(program);
  try {
    await program.parseAsync(['report', ...args], { from: 'user' });
    return { said: printed.join('\n'), code: 0 };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1;
    return { said: [...printed, words].join('\n'), code };
  } finally {
    vi.restoreAllMocks();
  }
}

const pathOf = (name: string) => join(folder, name);

/** A month's JSON, changed by `change`, as a file. */
async function changedMonth(name: string, change: (text: string) => string): Promise<string> {
  const original = pathOf(`original-${name}`);
  await report('timesheet', ...march, '--format', 'json', '--out', original);
  const text = await readFile(original, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(pathOf(name), change(text));
  return pathOf(name);
}

describe('lagbot report', () => {
  test('writes a timesheet in each of its formats, for its owner alone', async () => {
    const starts = { pdf: '%PDF-1.7', xlsx: 'PK', docx: 'PK', csv: '\ufeffnumber;id;person', json: '{' };
    for (const [format, start] of Object.entries(starts)) {
      const path = pathOf(`march.${format}`);
      expect(await report('timesheet', ...march, '--format', format, '--out', path)).toEqual({
        said: path,
        code: 0,
      });
      expect((await readFile(path)).toString('utf8').startsWith(start)).toBe(true);
      expect((await stat(path)).mode & 0o077).toBe(0);
    }
  });

  test('speaks the municipality’s language unless another is asked for', async () => {
    const meråker = ['--network', 'I LAG', '--municipality', '5034', '--year', '2024', '--month', '3'];
    const path = pathOf('language.docx');
    await report('timesheet', ...meråker, '--format', 'docx', '--out', path);
    const styles = unzipSync(await readFile(path))['word/styles.xml'];
    expect(Buffer.from(styles ?? []).toString()).toContain('nn-NO');
  });
});
