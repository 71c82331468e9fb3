import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/documents/document.ts';
import type { ReportRequest } from '../../../src/features/reports/report.ts';
import { renderReport } from '../../../src/features/reports/report-files.ts';
import { buildTimesheet, makeTimesheet } from '../../../src/features/reports/timesheet/report.ts';
import { demoDatabase } from '../../end-to-end/support/running.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { at, factsOf, lineOf, request } from './timesheet-facts.ts';

const now = at('2025-02-10T10:00');
const siv = { id: 'siv', name: 'Siv Eksempelvik', roles: ['prosjektleder'] };
const march: ReportRequest = { ...request, personId: 'siv', from: '2024-03-01', to: '2024-03-31' };

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe('a timesheet', () => {
  test('marks a correction: the line, the one that takes it back, and the new one, each with the others’ numbers', () => {
    const lines = [
      lineOf('a', { minutes: 180 }),
      lineOf('c', {
        minutes: 120,
        correctsId: 'a',
        reason: 'Én time for mye',
        loggedAt: at('2024-05-02T09:00'),
      }),
      lineOf('b', {
        minutes: -180,
        correctsId: 'a',
        reason: 'Én time for mye',
        loggedAt: at('2024-05-02T09:00'),
      }),
    ];
    const { document, lines: csv } = makeTimesheet(factsOf(lines, { person: siv }), march, now);
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(
      table?.table.rows.map(({ cells, isMarked }) => [cells[0], cells[2], cells.at(-1), isMarked]),
    ).toEqual([
      [1, 'Befaring\nRettet: se linje 2 og linje 3', 180, true],
      [2, 'Befaring\nNuller ut linje 1. Grunn: Én time for mye', -180, true],
      [3, 'Befaring\nErstatter linje 1. Grunn: Én time for mye', 120, true],
    ]);
    expect(csv.rows.map(({ corrects, reason }) => [corrects, reason])).toEqual([
      [null, null],
      ['a', 'Én time for mye'],
      ['a', 'Én time for mye'],
    ]);
    expect(textOf(document.blocks)).toContain('Listen har én rettet linje');
  });

  test('marks what corrects a line and was corrected itself, and counts it among the corrected', () => {
    const first = { loggedAt: at('2024-05-02T09:00'), reason: 'Én time for mye' };
    const second = { loggedAt: at('2024-06-02T09:00'), reason: 'Var ikke der' };
    const lines = [
      lineOf('a', { minutes: 180 }),
      lineOf('b', { minutes: -180, correctsId: 'a', ...first }),
      lineOf('c', { minutes: 120, correctsId: 'a', ...first }),
      lineOf('d', { minutes: -120, correctsId: 'c', ...second }),
    ];
    const { document } = makeTimesheet(factsOf(lines, { person: siv }), march, now);
    const table = document.blocks.find((block) => block.kind === 'table');
    expect(table?.table.rows.map(({ cells }) => cells[2])).toEqual([
      'Befaring\nRettet: se linje 2 og linje 3',
      'Befaring\nNuller ut linje 1. Grunn: Én time for mye',
      'Befaring\nErstatter linje 1. Grunn: Én time for mye. Rettet: se linje 4',
      'Befaring\nNuller ut linje 3. Grunn: Var ikke der',
    ]);
    expect(textOf(document.blocks)).toContain('Listen har 2 rettede linjer');
  });

  test('says that a period cuts an attested month, and doesn’t take the rest of it for altered', () => {
    const facts = factsOf([lineOf('a'), lineOf('b', { day: '2024-03-25' })], { person: siv });
    const part = { ...facts, lines: facts.lines.filter(({ id }) => id === 'a') };
    const cut = makeTimesheet(part, { ...march, to: '2024-03-20' }, now).document;
    expect(textOf(cut.blocks)).toContain('Attesteringen av mars 2024 gjelder hele måneden');
    expect(textOf(cut.blocks)).not.toContain('ADVARSEL');
    expect(cut.foot).toBeUndefined();
    expect(textOf(makeTimesheet(part, march, now).document.blocks)).toContain('ADVARSEL');
  });

  test('says in the workbook too in whose place a deputy attested', () => {
    const facts = factsOf([lineOf('a')]);
    const events = facts.events.map((event) => ({
      ...event,
      actorName: 'Siv Stand',
      deputyForName: 'Odd Attestmo',
    }));
    const { sheets } = makeTimesheet({ ...facts, events }, request, now);
    const cells = sheets.map(({ table }) => table.rows.map((row) => row.cells.join(' ')).join(' '));
    const naming = cells.filter((words) =>
      words.includes('Siv Stand (stedfortreder for Odd Attestmo), 08.04.2024'),
    );
    expect(naming).toHaveLength(3);
  });

  test('carries the stamp with the start of the hash, and the whole hash in the foot', () => {
    const facts = factsOf([lineOf('a')], { person: siv });
    const { document } = makeTimesheet(facts, march, now);
    const hash = facts.events[0]?.hash ?? '';
    expect(textOf(document.blocks)).toContain(
      `Attestert i Lagbot av Odd Attestmo mandag 8. april 2024 kl. 14:00: 1 linje, 1:30 timer. Kontrollsum SHA-256: ${hash.slice(0, 16)}…`,
    );
    expect(document.foot).toContain(hash);
    expect(document.draft).toBeUndefined();
  });

  test('says for whom a deputy attested', () => {
    const facts = factsOf([lineOf('a')], { person: siv });
    const events = facts.events.map((event) => ({
      ...event,
      actorName: 'Vik Ar',
      deputyForName: 'Odd Attestmo',
    }));
    const { document } = makeTimesheet({ ...facts, events }, march, now);
    expect(textOf(document.blocks)).toContain('av Vik Ar (stedfortreder for Odd Attestmo)');
  });

  test('warns where the attested lines aren’t those that were attested', () => {
    const facts = factsOf([lineOf('a')], { person: siv });
    const { document } = makeTimesheet({ ...facts, lines: [lineOf('a', { minutes: 91 })] }, march, now);
    expect(textOf(document.blocks)).toContain('ADVARSEL');
  });

  test('is a draft while its month isn’t over or a line isn’t attested, and says which', () => {
    const early = makeTimesheet(factsOf([lineOf('a')], { person: siv }), march, at('2024-03-31T23:30'));
    expect(early.document.draft).toBe('Utkast');
    expect(textOf(early.document.blocks)).toContain('Dette er et utkast: perioden er ikke over.');
    const facts = factsOf([lineOf('a'), lineOf('b', { state: 'submitted' })], { person: siv });
    const open = makeTimesheet(facts, march, now);
    expect(textOf(open.document.blocks)).toContain('Dette er et utkast: ikke alle linjer er attestert.');
    expect(textOf(open.document.blocks)).toContain('Befaring\\nIkke attestert');
  });

  test('refuses a period that hasn’t begun, a stranger and a municipality of elsewhere, by name', () => {
    const facts = factsOf([], { person: { ...siv, roles: [] } });
    expect(() => makeTimesheet(facts, march, now)).toThrow(
      'Siv Eksempelvik har ingen rolle i Leka i perioden mars 2024, og ingen timer der.',
    );
    expect(() => makeTimesheet(facts, march, at('2024-02-29T10:00'))).toThrow('mars 2024 har ikke begynt');
    expect(() => makeTimesheet({ ...facts, municipality: undefined }, march, now)).toThrow('I LAG');
  });

  test('prints the lines of somebody whose role had ended, and says so', () => {
    const facts = factsOf([lineOf('a')], { person: { ...siv, roles: [] } });
    const { document } = makeTimesheet(facts, march, now);
    expect(textOf(document.blocks)).toContain('Siv Eksempelvik har ingen rolle i Leka i denne perioden.');
  });

  test('has no kroner: a person’s rate can’t be read from it', () => {
    const { document, sheets, lines } = makeTimesheet(factsOf([lineOf('a')], { person: siv }), march, now);
    const kinds = [
      ...document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      ...sheets.map(({ table }) => table),
    ].flatMap(({ columns }) => columns.map(({ kind }) => kind));
    expect(kinds).not.toContain('kroner');
    expect(lines.columns).not.toContain('rate');
    expect(lines.columns).not.toContain('amount');
  });

  test('reads the same in nynorsk and English, with their own words', () => {
    const facts = factsOf([lineOf('a')], { person: siv });
    const nynorsk = makeTimesheet(facts, { ...march, language: 'nn' }, now);
    const english = makeTimesheet(facts, { ...march, language: 'en' }, now);
    expect(textOf(nynorsk.document.blocks)).toContain('Eigeninnsats');
    expect(english.document.title).toBe('Timesheet');
    expect(english.json).toEqual(nynorsk.json);
  });
});

describe('the demonstration year’s timesheet', async () => {
  const database = await demoDatabase();
  const network = await database.client.network.findFirstOrThrow({ where: { name: 'I LAG' } });
  const year: ReportRequest = { ...request, networkId: network.id };

  test('has Leka’s 310 hours of own work', async () => {
    const { json } = await buildTimesheet(database, year, now);
    expect(json).toMatchObject({
      byFinancing: expect.arrayContaining([{ name: 'egeninnsats', minutes: 310 * 60 }]),
    });
  });

  test('shows Leka’s March correction on paper', async () => {
    const person = await database.client.person.findFirstOrThrow({ where: { name: 'Siv Eksempelvik' } });
    const asked = { ...year, personId: person.id, from: '2024-03-01', to: '2024-03-31' };
    const { content, name } = await renderReport(await buildTimesheet(database, asked, now), 'pdf');
    const { text } = await readPdf(content);
    expect(name).toBe('timeliste-leka-siv-eksempelvik-2024-03.pdf');
    expect(text).toMatch(/Nuller ut linje \d+/);
    expect(text).toMatch(/Erstatter linje \d+/);
    expect(text.match(/Attestert i Lagbot av Odd Attestmo/g)).toHaveLength(2);
  });
});
