import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/closing.ts';
import { freshUrl } from '../support/database.ts';
import { runProgram } from './support/program.ts';

const cwd = await temporaryFolder();
const env = { DATABASE_URL: await freshUrl('empty'), LOG_LEVEL: 'silent' };
const lagbot = (args: readonly string[], input?: string) =>
  runProgram('cli', { cwd, env, args, ...(input === undefined ? {} : { input }) });
const siv = ['--as', 'Siv Eksempelvik', '--now', '2024-03-14T10:00'];
const loaded = await lagbot(['demo', '--year', '2024']);

/** The shape of a line of `say --json`. */
const saidLine = z.strictObject({
  outcome: z.enum(['done', 'asked', 'refused', 'failed']),
  text: z.string().min(1),
  records: z.array(
    z.looseObject({ type: z.string(), change: z.enum(['created', 'changed', 'removed']), id: z.string() }),
  ),
  reply: z.looseObject({ kind: z.string() }),
});
const linesOf = (text: string) => text.trimEnd().split('\n');
const saidLines = (text: string) => linesOf(text).map((line) => saidLine.parse(JSON.parse(line)));

describe('exit codes', () => {
  test('are 0 for the demonstration, and 1 for a second one, which changes nothing', async () => {
    expect(loaded).toMatchObject({ code: 0, err: '' });
    expect(loaded.said).toContain('municipalities: 6\n');
    const again = await lagbot(['demo', '--year', '2024']);
    expect(again).toMatchObject({ code: 1, said: '' });
    expect(again.err).toContain('the database is not empty');
  });

  test.concurrent.each([
    [['say', ...siv, 'hjelp'], 0],
    [['say', '--as', 'Nobody At All', 'hjelp'], 1],
    [['export', 'hours', '--network', 'No such network'], 1],
    [['export', 'hours', '--network', 'I LAG', '--municipality', 'Atlantis'], 1],
  ])('%j ends with %i, a fault in words on standard error alone', async (args, expected) => {
    const { code, said, err } = await lagbot(args);
    expect(code).toBe(expected);
    if (expected === 0) expect(said).not.toBe('');
    else expect([said, err.trim() === '', /\n {4}at /.test(err)]).toEqual(['', false, false]);
  });
});

describe('lagbot say', () => {
  test('gives a line of JSON for a command, at the time it is told', async () => {
    const { code, said, err } = await lagbot(['say', ...siv, '--json', 'timer', '2,5 t', 'i går', 'møte']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line, ...more] = saidLines(said);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ outcome: 'done', reply: { kind: 'message' } });
    expect(line?.text).toContain('Ført 2:30 onsdag 13. mars: ');
    expect(line?.records).toEqual([
      expect.objectContaining({
        type: 'hours',
        change: 'created',
        person: 'Siv Eksempelvik',
        municipality: 'Leka',
        municipalityNumber: '5052',
        date: '2024-03-13',
        minutes: 150,
        activity: 'møte',
        rate: 70_000,
        amount: 175_000,
        source: 'terminal',
        loggedAt: '2024-03-14T09:00:00.000Z',
      }),
    ]);
  });

  test('takes a command a line from standard input, and answers each', async () => {
    const input = 'timer 1t en\n\ntimer\ntimer angre\ntmier\n';
    const { code, said } = await lagbot(['say', ...siv, '--json'], input);
    expect(code).toBe(0);
    const lines = saidLines(said);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['done', 'asked', 'done', 'asked']);
    expect(lines.map(({ records }) => records.map(({ change }) => change))).toEqual([
      ['created'],
      [],
      ['removed'],
      [],
    ]);
  });

  test('writes plain text where no JSON is asked for', async () => {
    const { said } = await lagbot(['say', ...siv], 'timer 1t planmøte\ntimer angre');
    expect(said).toMatch(
      /^Ført 1:00 torsdag 14\. mars: [^{]*→ Angre: timer angre\n[^{]*→ Gjør det likevel: /,
    );
  });
});

describe('lagbot digest', () => {
  const week = ['digest', '--network', 'I LAG', '--week', '2024-W10'];

  test('writes a week as text and as JSON', async () => {
    const text = await lagbot(week);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.said).toMatch(/^Ukesrapport for I LAG, uke 10 i 2024\n/);
    const { code, said } = await lagbot([...week, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(said))).toContain('Leka');
  });
});

describe('lagbot reminders', () => {
  test('tells what goes out when, to whom and by which channel', async () => {
    const args = ['reminders', '--network', 'I LAG', '--from', '2030-01-01', '--to', '2030-01-31'];
    const { code, said } = await lagbot(args);
    expect(code).toBe(0);
    const blocks = said.split('\n\n').map((block) => block.split('\n'));
    const digests = blocks.filter(([title = '']) => title.includes("the week's digest"));
    // Two of the county, on each Monday of January 2030.
    expect(digests.map(([title]) => title)).toEqual(
      ['07', '14', '21', '28'].map(
        (day, index) => `2030-01-${day} 08:00  the week's digest, 2030-W0${index + 1}`,
      ),
    );
    for (const [, ...lines] of digests) {
      expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
        ['Ida Prøvestad', expect.stringMatching(/^will/)],
        ['Kåre Demodal', expect.stringMatching(/^will/)],
      ]);
    }
    expect(said.trimEnd()).toMatch(/\n\n0 sent, \d+ to come, \d+ not sent$/);
  });
});
