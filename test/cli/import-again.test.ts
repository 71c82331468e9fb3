import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/change.ts';
import { importFile } from '../../src/cli/import.ts';
import type { Database } from '../../src/database/open.ts';
import { guardFormula, withoutGuard } from '../../src/documents/formula-guard.ts';
import { readCsv } from '../../src/documents/read-csv.ts';
import { writeTable } from '../../src/documents/table.ts';
import type { ExportFilter } from '../../src/domain/export-filter.ts';
import { exportDeadlines } from '../../src/features/deadlines/report.ts';
import { exportGatherings } from '../../src/features/gatherings/report.ts';
import { exportPeople } from '../../src/features/people/report.ts';
import { demoDatabase } from '../end-to-end/support/running.ts';
import { freshDatabase } from '../support/database.ts';
import { oslo, startLagbot } from '../support/people.ts';

const now = oslo('2024-09-16T10:00');

const readers: Record<string, (database: Database, filter: ExportFilter) => Promise<Row[]>> = {
  people: exportPeople,
  gatherings: exportGatherings,
  deadlines: exportDeadlines,
};

async function exported(database: Database, what: string): Promise<{ content: Buffer; rows: Row[] }> {
  const rows: Row[] = [];
  for (const { id } of await database.client.network.findMany({ orderBy: { name: 'asc' } }))
    rows.push(...((await readers[what]?.(database, { networkId: id })) ?? []));
  return { content: Buffer.from(await writeTable(Object.keys(rows[0] ?? {}), rows, 'csv')), rows };
}

const take = (database: Database, what: string, content: Uint8Array, tell?: (words: string) => void) =>
  importFile(database, {
    ...{ what, name: `${what}.csv`, content, mayCreate: true, now },
    ...(tell === undefined ? {} : { tell }),
  });

/** What stands in odd data: two of one name, names like formulas, people with several accounts, called-off things. */
async function oddDatabase(): Promise<Database> {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  const at = { createdAt: now };
  const people = [
    { id: 'p1', name: "Ida O'Hara", email: null },
    { id: 'p2', name: 'Ida O’Hara', email: 'ida@leka.no' },
    { id: 'p3', name: '=Åse; "Bø"', email: null },
    { id: 'p4', name: 'Tidligere medarbeider', email: null, erasedAt: now },
    { id: 'p5', name: '＠Per', email: null },
  ];
  for (const one of people) await client.person.create({ data: { ...one, ...at } });
  const role = { networkId: lagbot.network, municipalityId: '5052', kind: 'prosjektgruppe' };
  for (const { id } of people)
    await client.role.create({ data: { ...role, id: `r${id}`, personId: id, from: '2024-01-01' } });
  const before = { ...role, personId: 'p2', from: '2023-01-01', to: '2023-12-31' };
  await client.role.create({ data: { ...before, id: 'r0' } });
  for (const tenant of ['T1', 'T2'])
    await client.account.create({
      data: { id: tenant, personId: 'p2', platform: 'slack', tenant, user: 'U1', ...at },
    });
  const say = (text: string) => lagbot.say('Ida Prøvestad', text);
  for (const title of ['=SUM(A1)', 'Videosamling; «bolig»']) {
    const row = {
      networkId: lagbot.network,
      title,
      startsAt: now,
      endsAt: new Date(now.getTime() + 3_600_000),
    };
    for (const cancelledAt of [null, now])
      await client.gathering.create({
        data: { ...row, id: `${title} ${cancelledAt}`, format: 'video', cancelledAt },
      });
  }
  await say('frist ny Rapport 30. april hver måned');
  await say('frist ny Plan 1. juni for Leka');
  return lagbot.database;
}

describe('what is exported and taken back', () => {
  for (const [name, make] of [
    ['the demonstration year', demoDatabase],
    ['odd data', oddDatabase],
  ] as const) {
    it(`changes nothing in ${name}`, async () => {
      const database = await make();
      const events = await database.client.auditEvent.count();
      for (const what of Object.keys(readers)) {
        const { content } = await exported(database, what);
        expect(await take(database, what, content)).toMatch(
          new RegExp(`^${what}: 0 new, 0 changed, \\d+ as before$`),
        );
      }
      expect(await database.client.auditEvent.count()).toBe(events);
    });

    it(`makes the same of ${name} in an empty database`, async () => {
      const database = await make();
      await database.client.person.deleteMany({ where: { OR: [{ erasedAt: { not: null } }, { id: 'p1' }] } });
      const empty = await freshDatabase();
      const known = (rows: readonly Row[]) =>
        rows
          .map(({ id: _, completedAt: __, completedBy: ___, note: ____, ...row }) => JSON.stringify(row))
          .sort();
      // The dates of a repetition are told as far as something was reported, or attested of the hours.
      await database.client.completion.deleteMany();
      await database.client.hours.deleteMany();
      for (const what of Object.keys(readers)) {
        const { content, rows } = await exported(database, what);
        await take(empty, what, content);
        expect(known((await exported(empty, what)).rows)).toEqual(known(rows));
        expect(await take(empty, what, content)).toContain(`${what}: 0 new, 0 changed`);
      }
    }, 120_000);
  }
});

describe('a file as others save it', () => {
  const lines = [
    'Network;Tittel ;DUE;;',
    'I LAG;Søknad på midler – «Å»;2024-12-15;;',
    'I LAG;Æsj;01.02.2025;;',
  ];
  const text = lines.join('\r\n');
  const utf16 = (order: 'le' | 'be', hasMark: boolean) => {
    const little = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le');
    return order === 'le' ? little : little.swap16();
  };
  const cp1252 = Buffer.from(text.replace('–', '\u0096'), 'latin1');
  const files: Record<string, Buffer> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a mark and a line of its separator': Buffer.from(`\ufeffsep=;\r\n${text}`),
    'Windows-1252': cp1252,
    'UTF-16 LE with a mark': utf16('le', true),
    'UTF-16 BE with a mark': utf16('be', true),
    'UTF-16 LE': utf16('le', false),
    'UTF-16 BE': utf16('be', false),
    'an old Mac’s lines': Buffer.from(lines.join('\r')),
    tabs: Buffer.from(text.replaceAll(';', '\t')),
    commas: Buffer.from(text.replaceAll(';', ',')),
    'spaces that don’t break': Buffer.from(text.replaceAll('I LAG', '\u00a0I\u00a0LAG\u00a0')),
    'quoted cells, and lines within them': Buffer.from(
      text.replace('Søknad på', '"Søknad\r\npå').replace('«Å»', '«Å»"'),
    ),
    'decomposed letters': Buffer.from(text.normalize('NFD')),
    'midnights after the days': Buffer.from(
      text.replace('2024-12-15', '2024-12-15 00:00:00').replace('2025', '2025 00:00'),
    ),
    'an end-of-file mark': Buffer.from(`${text}\r\n\u001a`),
  };
  for (const [name, content] of Object.entries(files)) {
    it(`is read with ${name}`, async () => {
      const { database } = await startLagbot();
      const told: string[] = [];
      expect(await take(database, 'deadlines', content, (words) => told.push(words))).toContain('2 new');
      const stored = await database.client.deadline.findMany({ orderBy: { due: 'asc' } });
      expect(stored).toMatchObject([
        { title: 'Søknad på midler – «Å»', due: '2024-12-15' },
        { title: 'Æsj', due: '2025-02-01' },
      ]);
      const isOther = /1252|16/.test(name);
      expect(told.join()).toMatch(isOther ? /deadlines\.csv: the file isn't UTF-8; it was read as/ : /^$/);
    });
  }

  it('names people, roles and formats as people write them', async () => {
    const { database } = await startLagbot();
    const file = [
      'Navn;E-post;Nettverk;Kommune;Rolle;Fra;Språk',
      "Ida O'Hara;;i lag;Leka kommune;Prosjektgruppa;2024-02-01 00:00:00;Nynorsk",
      'IDA O’HARA;;I LAG;5052;prosjektleiar;01.02.2024;',
      'ida o`hara ;;I\u00a0LAG;leka;Project Owner;1.2.2024;NN',
    ].join('\n');
    expect(await take(database, 'people', Buffer.from(file))).toContain('3 new');
    const found = await database.client.person.findMany({
      where: { name: { startsWith: 'Ida O' } },
      include: { roles: { orderBy: { kind: 'asc' } } },
    });
    expect(found).toMatchObject([
      {
        language: 'nn',
        roles: [{ kind: 'prosjekteier' }, { kind: 'prosjektgruppe' }, { kind: 'prosjektleder' }],
      },
    ]);
    const gatherings = [
      'network;title;format;start',
      'I LAG;A;Fysisk;2024-11-05',
      'I LAG;B;IN PERSON;2024-11-05',
      'I LAG;C;Digitalt;2024-11-05',
      'I LAG;D;Fysisk og video;2024-11-05',
    ].join('\n');
    await take(database, 'gatherings', Buffer.from(gatherings));
    const stored = await database.client.gathering.findMany({ orderBy: { title: 'asc' } });
    expect(stored.map(({ format }) => format)).toEqual(['fysisk', 'fysisk', 'video', 'hybrid']);
  });
});

describe('a text that a spreadsheet would run', () => {
  it('has a mark before it in a file, whatever it hides behind, and loses it when it is read', () => {
    const signs = [
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t=',
      '\r=',
      ' =',
      '\u202e=',
      '\u200b＝',
      '\u00a0@',
      '\ufeff=',
    ];
    for (const sign of signs) expect(guardFormula(`${sign}cmd|' /C calc'!A0`).startsWith("'")).toBe(true);
    for (const plain of ['Møte = to', "O'Hara", '1-2', 'å=b', '', '«=»'])
      expect(guardFormula(plain)).toBe(plain);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutGuard(guardFormula(text))).toBe(text);
      }),
    );
    const [, line] = readCsv(Buffer.from("a;b\n'=1+1;'hei\n"));
    expect(line?.cells).toEqual(['=1+1', "'hei"]);
  });
});
