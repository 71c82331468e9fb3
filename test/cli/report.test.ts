import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addReport } from '../../src/cli/report/report.ts';
import { demoDatabase } from '../end-to-end/support/running.ts';
import { temporaryFolder } from '../support/closing.ts';
import { partOf } from '../support/read-zip.ts';

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
      const args = [...march, '--format', format, '--out', path];
      expect(await report('timesheet', ...args)).toEqual({ said: path, code: 0 });
      expect((await readFile(path)).toString('utf8').startsWith(start)).toBe(true);
      expect((await stat(path)).mode & 0o077).toBe(0);
    }
  });

  test('speaks the municipality’s language unless another is asked for', async () => {
    const path = pathOf('language.docx');
    const meråker = ['--network', 'I LAG', '--municipality', '5034', '--year', '2024', '--month', '3'];
    const asked = ['timesheet', ...meråker, '--format', 'docx', '--out', path];
    const languageOf = async () =>
      partOf(await readFile(path), 'word/styles.xml').match(/w:val="(..-..)"/)?.[1];
    await report(...asked);
    expect(await languageOf()).toBe('nn-NO');
    await report(...asked, '--language', 'en');
    expect(await languageOf()).toBe('en-GB');
  });

  test('refuses what can’t be made with a sentence, and writes nothing', async () => {
    const path = pathOf('nothing.pdf');
    const cases: [args: string[], says: string, code: number][] = [
      [
        ['timeliste', ...march],
        'no document «timeliste»; choose timesheet, own-financing, final, archive',
        2,
      ],
      [['timesheet', ...march, '--format', 'zip'], "timesheet can't be had as zip", 2],
      [['archive', ...leka, '--format', 'pdf'], "archive can't be had as pdf; choose zip", 2],
      [['timesheet', ...leka], 'timesheet needs --year', 2],
      [['final', ...leka, '--month', '3'], '--month goes with timesheet', 2],
      [['final', '--verify', path], '--verify goes with timesheet and archive', 2],
      [['timesheet', ...leka, '--year', '2024', '--month', '13'], '«13» is not a month', 2],
      [['timesheet', '--network', 'I LAG', '--municipality', 'Lekå', '--year', '2024'], 'Lekå', 1],
      [
        ['timesheet', ...leka, '--year', '2024', '--person', 'Berit Demohaug'],
        'Berit Demohaug har ingen rolle',
        1,
      ],
      [['timesheet', ...leka, '--year', '2190'], '«2190» is not a year from 2000 to 2100', 2],
      [['timesheet', ...leka, '--year', '2090'], 'Perioden 2090 har ikke begynt ennå', 1],
      [['own-financing', ...leka, '--agreement-year', '9'], 'has no year 9', 1],
    ];
    for (const [args, says, code] of cases) {
      const answer = await report(...args, '--out', path);
      expect(answer.said).toContain(says);
      expect(answer.code).toBe(code);
    }
    expect((await report('timesheet', ...march)).said).toContain('--out');
    expect(existsSync(path)).toBe(false);
  });
});

describe('lagbot report --verify', () => {
  test('agrees with what was exported, correction and all', async () => {
    const path = pathOf('verify.json');
    await report('timesheet', ...march, '--format', 'json', '--out', path);
    const { said, code } = await report('timesheet', '--verify', path);
    expect(code).toBe(0);
    expect(said).toMatch(/^Siv Eksempelvik, 2024-03: \d+ lines agree, SHA-256 [0-9a-f]{64} agrees$/);
  });

  test('names the line that was changed in the file, and what stands in both', async () => {
    const path = await changedMonth('minutes.json', (text) =>
      text.replace('"minutes": 45,', '"minutes": 145,'),
    );
    const { said, code } = await report('timesheet', '--verify', path);
    expect(code).toBe(1);
    expect(said).toMatch(
      /line \d+ \(2024-03-\d\d, id [0-9a-f-]+\) differs: minutes is 145 in the file and 45 in the database/,
    );
    expect(said).toContain("the file's attested lines don't give the hash that stands in the file");
  });

  test('finds a sum that was changed though no line was', async () => {
    const path = await changedMonth('sum.json', (text) =>
      text.replace(/"attestedMinutes": \d+/, '"attestedMinutes": 9'),
    );
    const { said, code } = await report('timesheet', '--verify', path);
    expect(code).toBe(1);
    expect(said).toMatch(/attestedMinutes: 9 in the file and \d+ in the database/);
  });

  test('finds another attestant, moment, name, state or number, which no hash covers', async () => {
    const cases: [name: string, from: RegExp, to: string, says: RegExp][] = [
      ['by', /"by": "Odd Attestmo"/, '"by": "Kari Stadfest"', /event \d+ \(attested .*by is "Kari Stadfest"/],
      ['at', /("kind": "attested",\s+"at": ")2024/, '$12023', /event \d+ .*: at is "2023-/],
      ['deputy', /"deputyFor": null/, '"deputyFor": "Ola"', /deputyFor is "Ola" in the file and null/],
      [
        'name',
        /"name": "Siv Eksempelvik"/g,
        '"name": "Siv X"',
        /name of Siv X, 2024-03: .*"Siv Eksempelvik"/,
      ],
      ['state', /"state": "attested"(?=[\s\S]*"lines": \[)/, '"state": "locked"', /"locked" in the file/],
      ['line', /("state": ")attested(",\s+"source")/, '$1locked$2', /differs: state is "locked" in the file/],
      [
        'number',
        /"number": 2,(?=\s+"loggedAt")/,
        '"number": 20,',
        /differs: number is 20 in the file and 2 in/,
      ],
      [
        'goal',
        /"title": "[^"]+"/,
        '"title": "Annet"',
        /(?:goal|measure) is \{[^}]*"title":"Annet"\} in the file/,
      ],
      [
        'network',
        /"network": \{\s+"id": "([^"]+)",\s+"name": "I LAG"/,
        '"network": {"id": "$1", "name": "U LAG"',
        /network: .*"U LAG"/,
      ],
      ['moment', /"madeAt": "[^"]+"/, '"madeAt": "0"', /look at madeAt/],
    ];
    for (const [name, from, to, says] of cases) {
      const path = await changedMonth(`${name}.json`, (text) => text.replace(from, to));
      const { said, code } = await report('timesheet', '--verify', path);
      expect(said).toMatch(says);
      expect(code).toBe(1);
    }
  });

  test('finds what was added, doubled, left out or moved, which changes no line', async () => {
    type Sheet = { months: [{ lines: object[]; events: object[] }] };
    const cases: [name: string, change: (sheet: Sheet) => void, says: RegExp][] = [
      [
        'more.json',
        ({ months: [{ lines }] }) => Object.assign(lines[1] ?? {}, { rate: 9 }),
        /lines\.1\.rate/,
      ],
      ['line.json', ({ months: [{ lines }] }) => lines.push({ ...lines[0] }), /line 1 .* more than once/],
      ['month.json', ({ months }) => months.push({ ...months[0] }), /2024-03: stands more than once/],
      ['event.json', ({ months: [{ events }] }) => events.splice(-1), /event \w+ 2024-.* not in the file/],
      ['order.json', ({ months: [{ lines }] }) => lines.reverse(), /stand in another order/],
    ];
    for (const [name, change, says] of cases) {
      const path = await changedMonth(name, (text) => {
        const sheet = JSON.parse(text);
        change(sheet);
        return JSON.stringify(sheet);
      });
      const { said, code } = await report('timesheet', '--verify', path);
      expect(said).toMatch(says);
      expect(code).toBe(1);
    }
  });

  test('reads a file that an editor saved with a byte-order mark, and says what it can’t read', async () => {
    const marked = await changedMonth('marked.json', (text) => `\ufeff${text}`);
    expect(await report('timesheet', '--verify', marked)).toMatchObject({ code: 0 });
    const unnamed = await changedMonth('without-an-ending', (text) => `${text}\n`);
    expect(await report('timesheet', '--verify', unnamed)).toMatchObject({ code: 0 });
    await writeFile(pathOf('wide.json'), Buffer.from('{"document":"timesheet"}', 'utf16le'));
    expect((await report('timesheet', '--verify', pathOf('wide.json'))).said).toContain('no JSON in UTF-8');
    for (const [format, says] of [
      ['pdf', 'is a PDF; --verify reads the same timesheet as JSON or CSV'],
      ['xlsx', 'is a workbook or a Word file; --verify reads'],
    ] as const) {
      const path = pathOf(`unread.${format}`);
      await report('timesheet', ...march, '--format', format, '--out', path);
      const { said, code } = await report('timesheet', '--verify', path);
      expect(said).toContain(says);
      expect(code).toBe(1);
    }
  });

  test('compares a CSV row by row, where it is said whose it is', async () => {
    const path = pathOf('verify.csv');
    await report('timesheet', ...march, '--format', 'csv', '--out', path);
    const { said } = await report('timesheet', ...march, '--verify', path);
    expect(said).toMatch(/verify\.csv: \d+ rows agree$/);
    expect(await report('timesheet', '--verify', path)).toMatchObject({
      said: expect.stringContaining("a CSV doesn't say whose it is"),
      code: 2,
    });
    const text = await readFile(path, 'utf8');
    const [header = '', first = '', second = '', ...rest] = text.split('\r\n');
    const cases: [rows: string[], says: RegExp][] = [
      [
        [header, first, second.replace(/(?<=;2024-03-\d\d;)/, '1'), ...rest],
        /row 3 .*minutes is "1(\d+)" in the file and "\1"/,
      ],
      [[header, second, ...rest], /line [0-9a-f-]+ \(2024-03-\d\d\) stands in the database, but not in/],
      [[header, first, second, second, ...rest], /row 4 .* stands more than once/],
      [[header, second, first, ...rest], /rows stand in another order/],
      [[header, first, second.replace('Siv Eksempelvik', 'Siv Annen'), ...rest], /person is "Siv Annen"/],
      [[header.replace('hash', 'sum'), first, second, ...rest], /it has no column hash/],
      [[`${header};minutes`, `${first};9`, `${second};9`], /the column «minutes» is too much/],
      [[header, first, `${second};9`, ...rest], /line 3: .* the row has 24 cells/],
    ];
    for (const [rows, says] of cases) {
      await writeFile(pathOf('edited.csv'), rows.join('\n'));
      const answer = await report('timesheet', ...march, '--verify', pathOf('edited.csv'));
      expect(answer.said).toMatch(says);
      expect(answer.code).toBe(1);
    }
  });

  test('takes a month for the same when the county has locked it since', async () => {
    const path = pathOf('unlocked.json');
    await report('timesheet', ...march, '--format', 'json', '--out', path);
    const where = {
      municipalityId: '5052',
      day: { startsWith: '2024-03' },
      person: { name: 'Siv Eksempelvik' },
    };
    await database.client.hours.updateMany({ where, data: { state: 'locked' } });
    const answer = await report('timesheet', '--verify', path);
    await database.client.hours.updateMany({ where, data: { state: 'attested' } });
    expect(answer).toMatchObject({ code: 0 });
  });

  test('takes a name that was erased since for no fault', async () => {
    const path = pathOf('named.json');
    await report('timesheet', ...march, '--format', 'json', '--out', path);
    const where = {
      id: (await database.client.person.findFirstOrThrow({ where: { name: 'Odd Attestmo' } })).id,
    };
    await database.client.person.update({ where, data: { name: 'Slettet person 1', erasedAt: new Date() } });
    const answer = await report('timesheet', '--verify', path);
    await database.client.person.update({ where, data: { name: 'Odd Attestmo', erasedAt: null } });
    expect(answer).toMatchObject({ code: 0 });
    await database.client.person.update({ where, data: { name: 'Kari Stadfest' } });
    const renamed = await report('timesheet', '--verify', path);
    await database.client.person.update({ where, data: { name: 'Odd Attestmo' } });
    expect(renamed.said).toContain('by is "Odd Attestmo" in the file and "Kari Stadfest" in the database');
  });

  test('agrees with what was made before people were erased, and still finds what is wrong in it', async () => {
    const all = [...leka, '--year', '2024'];
    const [zip, csv, json] = [pathOf('early.zip'), pathOf('early.csv'), pathOf('early.json')];
    await report('archive', ...all, '--out', zip);
    await report('timesheet', ...all, '--format', 'csv', '--out', csv);
    await report('timesheet', ...all, '--format', 'json', '--out', json);
    const people = await database.client.person.findMany({
      where: { hours: { some: { municipalityId: '5052' } } },
      orderBy: { name: 'asc' },
    });
    expect(people.length).toBeGreaterThan(2);
    // The names that stand in their place are sorted the other way.
    for (const [index, { id }] of people.slice(0, 2).entries()) {
      const data = { name: `Slettet person ${2 - index}`, erasedAt: new Date() };
      await database.client.person.update({ where: { id }, data });
    }
    const answers = [
      await report('archive', '--verify', zip),
      await report('timesheet', ...all, '--verify', csv),
      await report('timesheet', '--verify', json),
    ];
    const [header = '', first = '', second = '', ...rest] = (await readFile(csv, 'utf8')).split('\r\n');
    await writeFile(csv, [header, second, first, ...rest].join('\n'));
    const moved = await report('timesheet', ...all, '--verify', csv);
    const text = await readFile(json, 'utf8');
    await writeFile(json, text.replace('"number": 1,', '"number": 2,'));
    const numbered = await report('timesheet', '--verify', json);
    for (const { id, name } of people)
      await database.client.person.update({ where: { id }, data: { name, erasedAt: null } });
    for (const { said, code } of answers) expect({ said, code }).toMatchObject({ code: 0 });
    expect(moved.said).toContain('rows stand in another order');
    expect(numbered.said).toContain('number is 2 in the file and 1 in the database');
  });

  test('finds a line that was changed behind Lagbot’s back', async () => {
    const path = pathOf('before.json');
    await report('timesheet', ...march, '--format', 'json', '--out', path);
    const { id, activity } = await database.client.hours.findFirstOrThrow({
      where: { municipalityId: '5052', day: { startsWith: '2024-03' }, person: { name: 'Siv Eksempelvik' } },
    });
    await database.client.hours.update({ where: { id }, data: { activity: 'Noe helt annet' } });
    const { said, code } = await report('timesheet', '--verify', path);
    await database.client.hours.update({ where: { id }, data: { activity } });
    expect(code).toBe(1);
    const now = '"Noe helt annet" in the database';
    expect(said).toContain(`activity is ${JSON.stringify(activity)} in the file and ${now}`);
    expect(said).toContain("the database's attested lines don't give the hash that was stored");
  });

  test('checks an archive: every file against its manifest, every timesheet against the database', async () => {
    const path = pathOf('archive.zip');
    await report('archive', ...leka, '--year', '2024', '--out', path);
    expect(await report('archive', '--verify', path)).toMatchObject({ code: 0 });
    const files = unzipSync(await readFile(path));
    const [csv = ''] = Object.keys(files).filter((name) => name.endsWith('.csv'));
    const spoiled = pathOf('spoiled.zip');
    await writeFile(spoiled, zipSync({ ...files, [csv]: new Uint8Array([1]) }));
    const { said, code } = await report('archive', '--verify', spoiled);
    expect(code).toBe(1);
    expect(said).toContain(`${csv} isn't the file that the manifest names`);
  });

  test('finds a row that was changed in an archive together with its manifest', async () => {
    const path = pathOf('forged.zip');
    await report('archive', ...leka, '--year', '2024', '--out', path);
    const files = unzipSync(await readFile(path));
    const name = 'timeliste-leka-2024.csv';
    const csv = Buffer.from(files[name] ?? []).toString('utf8');
    const content = Buffer.from(csv.replace(/;90;/, ';190;'));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
    for (const file of manifest.files) if (file.name === name) file.sha256 = sha256;
    const forged = { [name]: content, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
    await writeFile(path, zipSync({ ...files, ...forged }));
    const { said, code } = await report('archive', '--verify', path);
    expect(said).toMatch(/timeliste-leka-2024\.csv: row \d+ .*minutes is "190" in the file and "90"/);
    expect(code).toBe(1);
  });

  test('says so when it is given something else', async () => {
    await writeFile(pathOf('other.json'), '{"document":"timesheet","months":[]}');
    const other = await report('timesheet', '--verify', pathOf('other.json'));
    expect(other.said).toContain('is no timesheet as --format json');
    await writeFile(pathOf('text.json'), 'hei');
    expect((await report('timesheet', '--verify', pathOf('text.json'))).said).toContain('is no JSON');
    expect(await report('timesheet', '--verify', pathOf('away.json'))).toMatchObject({ code: 1 });
  });
});
