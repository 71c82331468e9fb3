import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/closing.ts';
import { bundled, runProgram } from './support/program.ts';
import { demoDatabase } from './support/running.ts';

const cwd = await temporaryFolder();
const env = { DATABASE_URL: (await demoDatabase()).url, LOG_LEVEL: 'silent' };
const columns =
  'id;person;municipality;municipalityNumber;date;minutes;from;to;activity;theme;goal;measure;financing;state;rate;amount;source;loggedAt;corrects;reason';
const exportHours = (...args: readonly string[]) =>
  runProgram('cli', { cwd, env, args: ['export', 'hours', '--network', 'I LAG', ...args] });

const line = z.object({
  municipality: z.string(),
  date: z.string(),
  minutes: z.int(),
  financing: z.string(),
  rate: z.int().nullable(),
  amount: z.int().nullable(),
});

describe.concurrent('the export of the hours', () => {
  test('is a CSV as a Norwegian Excel opens it', async () => {
    const { code, out, said, err } = await exportHours('--format', 'csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect([...out.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(said.slice(1, said.indexOf('\r\n'))).toBe(columns);
    const rows: string[][] = parse(out, { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(1219);
    expect(rows.every((row) => row.length === columns.split(';').length)).toBe(true);
    expect(rows[1]).toContain('700,00');
  });

  test('has as JSON the sums that the demonstration is made for: minutes whole, amounts in øre', async () => {
    const { said } = await exportHours('--format', 'json', '--from', '2024-01-01', '--to', '2024-12-31');
    const own = z
      .array(line)
      .parse(JSON.parse(said))
      .filter(({ financing }) => financing === 'egeninnsats');
    const sumsOf = (of: (one: (typeof own)[number]) => number) => {
      const sums: Record<string, number> = {};
      for (const one of own) sums[one.municipality] = (sums[one.municipality] ?? 0) + of(one);
      return sums;
    };
    expect(sumsOf(({ minutes }) => minutes / 60)).toEqual({
      Leka: 310,
      Høylandet: 288,
      'Snåase–Snåsa': 304,
      Meråker: 342,
      Tydal: 234,
      Rennebu: 296,
    });
    expect(sumsOf(({ amount }) => (amount ?? 0) / 100)).toEqual({
      Leka: 217_000,
      Høylandet: 201_600,
      'Snåase–Snåsa': 212_800,
      Meråker: 239_400,
      Tydal: 163_800,
      Rennebu: 207_200,
    });
  });

  test('keeps to the days and the municipality that are named', async () => {
    const args = ['--format', 'json', '--municipality', '5033', '--from', '2024-03-01', '--to', '2024-03-31'];
    const lines = z.array(line).parse(JSON.parse((await exportHours(...args)).said));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ municipality, date }) => `${municipality} ${date.slice(0, 7)}`))).toEqual(
      new Set(['Tydal 2024-03']),
    );
  });

  test('is a workbook in a file, and nothing on standard output then', async () => {
    const out = join(cwd, 'timer.xlsx');
    expect(await exportHours('--format', 'xlsx', '--out', out)).toMatchObject({ code: 0, said: '', err: '' });
    const file = await readFile(out);
    // A ZIP with a workbook in it.
    expect(file.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(file.includes('xl/workbook.xml')).toBe(true);
  });

  test('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [bundled('cli'), 'export', 'hours', '--network', 'I LAG'], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
