import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { loadDemo } from '../../../src/demo/load.ts';
import { totalsOf } from '../../../src/documents/document.ts';
import { readMeters } from '../../../src/domain/money/meters.ts';
import { readTerms } from '../../../src/domain/money/terms.ts';
import { readYears } from '../../../src/features/reports/final/store-years.ts';
import { buildOwnFinancing } from '../../../src/features/reports/own-financing/report.ts';
import type { Report } from '../../../src/features/reports/report.ts';
import { renderReport } from '../../../src/features/reports/report-files.ts';
import { formatMonth } from '../../../src/format/dates.ts';
import { freshDatabase } from '../../support/database.ts';
import { oslo, startLagbot } from '../../support/people.ts';
import { readPdf } from '../../support/read-pdf.ts';

const year = { from: '2024-01-01', to: '2024-12-31', language: 'nb' } as const;

type Statement = {
  readonly isFinal: boolean;
  readonly totals: {
    readonly minutes: number;
    readonly counts: number;
    readonly documented: number;
    readonly counted: number;
    readonly beyondCeiling: number;
  };
  readonly personalRates: { readonly people: number; readonly amount: number };
  readonly lines: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly counts: number;
    readonly amount: number | null;
    readonly rate: number | null;
    readonly flag: string | null;
  }[];
};
/** What a program that reads the JSON finds. */
const statementOf = (report: Report): Statement => JSON.parse(JSON.stringify(report.json));

/** The amounts under every column of kroner that is summed, in the document and in the workbook. */
function sumsOfKroner(report: Report): number[] {
  const tables = [
    ...report.document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...report.sheets.map(({ table }) => table),
  ];
  return tables
    .flatMap((table) =>
      totalsOf(table).filter((total, index) => total !== null && table.columns[index]?.kind === 'kroner'),
    )
    .filter((total) => total !== null);
}

describe('the statement of the demonstration year', () => {
  const expected = {
    '5052': [310, 217_000, 217_000],
    '5046': [288, 201_600, 201_600],
    '5041': [304, 212_800, 212_800],
    '5034': [342, 239_400, 230_000],
    '5033': [234, 163_800, 163_800],
    '5022': [296, 207_200, 207_200],
  } as const;
  const reading = freshDatabase().then(async (database) => {
    await loadDemo(database, { year: 2024, now: oslo('2025-01-20T10:00') });
    const { id } = await database.client.network.findFirstOrThrow();
    return { database, networkId: id };
  });
  const statement = async (municipalityId: string) => {
    const { database, networkId } = await reading;
    return buildOwnFinancing(database, { ...year, networkId, municipalityId }, oslo('2025-01-20T10:00'));
  };

  test.each(Object.entries(expected))('of %s has the expected figures', async (number, figures) => {
    const [hours, documented, counted] = figures;
    const { totals, lines } = statementOf(await statement(number));
    expect(totals.minutes).toBe(hours * 60);
    expect(totals.documented).toBe(documented * 100);
    expect(totals.counted).toBe(counted * 100);
    expect(totals.beyondCeiling).toBe((documented - counted) * 100);
    expect(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(documented * 100);
  });

  test('says the same on paper, and no name stands in it', async () => {
    const report = await statement('5034');
    const { content } = await renderReport(report, 'pdf');
    const { text } = await readPdf(content);
    const plain = text.replace(/\s+/gu, ' ');
    expect(plain).toContain('kr 239 400');
    expect(plain).toContain('kr 230 000');
    expect(plain).toContain('kr 9 400');
    expect(plain).toContain('demonstrasjonssats');
    const { database } = await reading;
    for (const { name } of await database.client.person.findMany()) expect(plain).not.toContain(name);
  });
});

describe('the statement', () => {
  test('is asked for by a year that is there', async () => {
    const lagbot = await startLagbot();
    const request = { ...year, networkId: lagbot.network, municipalityId: '5052' };
    const wrong = { ...request, from: '2024-02-01', to: '2025-01-31' };
    await expect(buildOwnFinancing(lagbot.database, wrong, oslo('2025-02-01T10:00'))).rejects.toThrow(
      'ingen avtale med et slikt år',
    );
  });

  test('never shows the rate of one person, and its sums still stand', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const personId = lagbot.personId('Pia Gruppenes');
    const rate = { networkId: lagbot.network, from: '2024-01-01', source: 'registrert' };
    await client.rate.create({ data: { ...rate, id: uuid(), personId, perHour: 51_300 } });
    await client.hours.createMany({
      data: [lineOf(lagbot, 'Pia Gruppenes', 100), lineOf(lagbot, 'Siv Eksempelvik', 60)],
    });
    const request = { ...year, networkId: lagbot.network, municipalityId: '5052' };
    const report = await buildOwnFinancing(lagbot.database, request, oslo('2024-06-01T10:00'));
    const { totals, lines, personalRates } = statementOf(report);
    expect(personalRates).toEqual({ people: 1, amount: 85_500 });
    expect(totals.documented).toBe(85_500 + 70_000);
    expect(lines.map(({ amount, rate: shown }) => [amount, shown])).toEqual([
      [null, null],
      [70_000, 70_000],
    ]);
    expect(new Set(sumsOfKroner(report))).toEqual(new Set([155_500]));
    const { text } = await readPdf((await renderReport(report, 'pdf')).content);
    expect(text.replace(/\s+/gu, '')).not.toContain('513');
  });

  test('takes no rate that a person has in another municipality for one that must be hidden here', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const rate = { networkId: lagbot.network, from: '2024-01-01', source: 'registrert', perHour: 51_300 };
    const personId = lagbot.personId('Pia Gruppenes');
    await client.rate.create({ data: { ...rate, id: uuid(), personId, municipalityId: '5034' } });
    await client.hours.createMany({ data: [lineOf(lagbot, 'Pia Gruppenes', 60)] });
    const request = { ...year, networkId: lagbot.network, municipalityId: '5052' };
    const read = statementOf(await buildOwnFinancing(lagbot.database, request, oslo('2024-06-01T10:00')));
    expect(read.personalRates).toEqual({ people: 0, amount: 0 });
    expect(read.lines.map(({ amount, rate: shown }) => [amount, shown])).toEqual([[70_000, 70_000]]);
  });

  test('says what the yearly ceiling is that its lines are flagged by', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    await client.rate.updateMany({ data: { maxMinutesPerYear: 90 } });
    await client.hours.createMany({ data: [lineOf(lagbot, 'Pia Gruppenes', 100)] });
    const request = { ...year, networkId: lagbot.network, municipalityId: '5052' };
    const report = await buildOwnFinancing(lagbot.database, request, oslo('2024-06-01T10:00'));
    const read = statementOf(report);
    expect(read.lines.map(({ counts, flag }) => [counts, flag])).toEqual([[90, 'aboveYearly']]);
    const rates = report.sheets.find(({ name }) => name === 'Satser og kilder')?.table;
    const column = rates?.columns.findIndex(({ title }) => title === 'Høyst timer per år') ?? -1;
    expect(rates?.rows.map(({ cells }) => cells[column])).toEqual([90]);
  });

  test('of agreements that follow one another has each hour in one of them, and the final report has all', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const place = { networkId: lagbot.network, municipalityId: '5052' };
    const { id: _, ...agreement } = await client.agreement.findFirstOrThrow({ where: place });
    await client.agreement.updateMany({ where: place, data: { start: '2022-10-15', end: '2024-10-14' } });
    const next = { start: '2024-10-15', end: '2026-10-14', maxEnd: '2027-10-14' };
    await client.agreement.create({ data: { ...agreement, ...next, id: uuid() } });
    await client.hours.createMany({
      data: ['2024-10-14', '2024-10-15', '2026-10-20'].map((day, index) => ({
        ...lineOf(lagbot, 'Pia Gruppenes', 60 * (index + 1)),
        day,
      })),
    });
    const now = oslo('2026-12-01T10:00');
    const read = async (from: string, to: string) => {
      const { totals, lines } = statementOf(
        await buildOwnFinancing(lagbot.database, { ...place, from, to, language: 'nb' }, now),
      );
      return [totals.minutes, totals.documented, lines.map(({ minutes, counts }) => [minutes, counts])];
    };
    expect(await read('2023-10-15', '2024-10-14')).toEqual([60, 70_000, [[60, 60]]]);
    expect(await read('2024-10-15', '2025-10-14')).toEqual([120, 140_000, [[120, 120]]]);
    // What came after the agreement's end stands in its last year, and doesn't count.
    expect(await read('2025-10-15', '2026-10-14')).toEqual([180, 0, [[180, 0]]]);
    const days = { from: '2022-10-15', to: '2026-10-14' };
    const { years } = await readYears(lagbot.database, { ...place, ...days }, now);
    expect(years.map(({ from, documented }) => [from, documented])).toEqual([
      ['2022-10-15', 0],
      ['2023-10-15', 70_000],
      ['2024-10-15', 140_000],
      ['2025-10-15', 0],
    ]);
  });

  test('has one sum in every shape: that of its lines', async () => {
    const lagbot = await startLagbot();
    const { client } = lagbot.database;
    const request = { ...year, networkId: lagbot.network, municipalityId: '5052' };
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.array(rate, { maxLength: 3 }),
        async (lines, rates) => {
          await client.hours.deleteMany();
          await client.rate.deleteMany();
          const at = { networkId: lagbot.network, source: 'prøve' };
          await client.rate.createMany({
            data: rates.map(({ who, ...one }) => ({
              ...one,
              ...at,
              id: uuid(),
              personId: who === undefined ? null : lagbot.personId(who),
            })),
          });
          await client.hours.createMany({
            data: lines.map(({ who, ...one }) => ({ ...lineOf(lagbot, who, one.minutes), ...one })),
          });
          const report = await buildOwnFinancing(lagbot.database, request, oslo('2024-10-01T10:00'));
          const read = statementOf(report);
          const sum = (of: (one: Statement['lines'][number]) => number) =>
            read.lines.reduce((total, one) => total + of(one), 0);
          expect(sum(({ minutes }) => minutes)).toBe(read.totals.minutes);
          expect(sum(({ counts }) => counts)).toBe(read.totals.counts);
          expect(sum(({ amount }) => amount ?? 0) + hiddenOf(read)).toBe(read.totals.documented);
          for (const total of sumsOfKroner(report)) expect(total).toBe(read.totals.documented);
          expect(await meterSums(lagbot)).toEqual(partsOf(report));
          const own = lines.filter(
            ({ financing, day }) => financing === 'egeninnsats' && day <= '2024-10-01',
          );
          expect(read.totals.minutes).toBe(own.reduce((total, { minutes }) => total + minutes, 0));
        },
      ),
      { numRuns: 25 },
    );
  }, 30_000);
});

/** Kroner by goal and month as the statement has them, and by standing, by name and without empty parts. */
function partsOf({ document, sheets }: Report): (readonly [string, number])[] {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return [sheets[0]?.table, sheets[1]?.table, tables[2]]
    .flatMap((table) => table?.rows.map(({ cells }) => [String(cells[0]), Number(cells[3])] as const) ?? [])
    .filter(([, øre]) => øre !== 0)
    .sort();
}

/** The same as chat has them. */
async function meterSums({ database, network }: Awaited<ReturnType<typeof startLagbot>>) {
  const [meter] = await readMeters(database, await readTerms(database, network), {
    ...{ municipalityIds: ['5052'], today: '2024-10-01', isDetailed: true },
    year: { kind: 'calendar', number: 2024 },
  });
  const standings = { attested: 'Attestert', submitted: 'Levert, ikke attestert', draft: 'Ikke levert' };
  const states = Object.entries(standings) as [keyof typeof standings, string][];
  return [
    ...[...(meter?.byGoal.values() ?? [])].map(({ øre }) => ['Uten delmål', øre] as const),
    ...(meter?.byMonth.map(({ month, øre }) => [formatMonth(month, 'nb'), øre] as const) ?? []),
    ...states.map(([state, name]) => [name, meter?.byState[state].øre ?? 0] as const),
  ]
    .filter(([, øre]) => øre !== 0)
    .sort();
}

/** What stands together on the last line, for those with a rate of their own. */
const hiddenOf = ({ personalRates, lines }: Statement): number =>
  lines.some(({ amount }) => amount === null) ? personalRates.amount : 0;

const people = ['Siv Eksempelvik', 'Pia Gruppenes', 'Odd Attestmo'] as const;
const day = fc
  .integer({ min: 0, max: 364 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const line = fc.record({
  who: fc.constantFrom(...people),
  day,
  minutes: fc.integer({ min: -300, max: 600 }),
  financing: fc.constantFrom('egeninnsats', 'egeninnsats', 'tilskudd', 'annet'),
  state: fc.constantFrom('draft', 'submitted', 'attested'),
});
const rate = fc.record({
  who: fc.constantFrom(undefined, undefined, ...people),
  perHour: fc.integer({ min: 1, max: 110_000 }),
  maxPerHour: fc.constantFrom(null, 60_001),
  maxMinutesPerYear: fc.constantFrom(null, null, 1_000),
  from: day,
});

function lineOf(lagbot: Awaited<ReturnType<typeof startLagbot>>, who: string, minutes: number) {
  return {
    id: uuid(),
    personId: lagbot.personId(who),
    networkId: lagbot.network,
    municipalityId: '5052',
    day: '2024-03-12',
    minutes,
    activity: 'arbeid',
    financing: 'egeninnsats',
    state: 'attested',
    source: 'terminal',
    loggedAt: oslo('2024-03-12T10:00'),
  };
}
