import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { flat } from '../../src/chat/more.ts';
import { insertAll } from '../../src/database/insert.ts';
import { cellText, type Table, totalsOf } from '../../src/documents/document.ts';
import { type ReportKind, reportKinds } from '../../src/features/reports/report-kinds.ts';
import { type Lagbot, oslo, startLagbot } from '../support/people.ts';

/** What is printed in a cell, in minutes or øre; undefined where it is neither. */
function figureIn(text: string): number | undefined {
  const plain = text.replace(/^kr\s/u, '').replaceAll('\u00a0', '').replace('−', '-');
  const time = /^(-?)(\d+):(\d\d)$/.exec(plain);
  if (time) return Number(`${time[1]}1`) * (Number(time[2]) * 60 + Number(time[3]));
  return /^-?\d+(,\d\d)?$/.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 100) : undefined;
}

const sum = (figures: readonly (number | undefined)[]): number =>
  figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);

/** A document's table as people read it: its rows under each summed column, and the sum below. */
const columnsOf = (table: Table) =>
  table.columns.flatMap(({ kind, isSummed }, index) =>
    isSummed === true
      ? [
          {
            rows: table.rows.map(({ cells }) => figureIn(cellText(kind, cells[index] ?? null, 'nb'))),
            total: figureIn(cellText(kind, totalsOf(table)[index] ?? null, 'nb')),
          },
        ]
      : [],
  );

const people = [
  ['Siv Eksempelvik', '5052'],
  ['Pia Gruppenes', '5052'],
  ['Tuva Nyliv', '5046'],
] as const;
const states = ['draft', 'submitted', 'attested', 'locked'] as const;
const now = '2024-04-10T12:00';

/** Lines of some lengths in March, in turn of each person and state, under a rate that no hour divides. */
async function start(lengths: readonly number[]): Promise<Lagbot> {
  const lagbot = await startLagbot();
  const { client } = lagbot.database;
  const lines = lengths.map((minutes, index) => {
    const [person, municipalityId] = people[index % people.length] ?? people[0];
    const day = `2024-03-${String((index % 28) + 1).padStart(2, '0')}`;
    return {
      ...{ id: `line${index}`, personId: lagbot.personId(person), networkId: lagbot.network, municipalityId },
      ...{ day, minutes, activity: `møte ${index}`, source: 'demo', loggedAt: oslo(`${day}T16:00`) },
      ...{ financing: index % 5 === 4 ? 'tilskudd' : 'egeninnsats', state: states[index % states.length] },
    };
  });
  await client.$transaction(insertAll(client, 'Hours', lines));
  await client.rate.updateMany({ data: { perHour: 77_777 } });
  return lagbot;
}

describe('what is printed adds up to its printed sum', () => {
  const lengths = fc.sample(fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 60, maxLength: 60 }), {
    seed: 7,
    numRuns: 1,
  })[0];
  let lagbot: Lagbot;
  beforeAll(async () => {
    lagbot = await start([10, 10, 10, ...(lengths ?? [])]);
  });

  const kinds: readonly ReportKind[] = ['timesheet', 'own-financing', 'final'];
  test.each(kinds)('in a %s', async (kind) => {
    const request = { networkId: lagbot.network, municipalityId: '5052', language: 'nb' as const };
    const span = { from: '2024-01-01', to: '2024-12-31' };
    const report = await reportKinds[kind].build(lagbot.database, { ...request, ...span }, oslo(now));
    const tables = [
      ...report.document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      ...report.sheets.map(({ table }) => table),
    ];
    const columns = tables.flatMap(columnsOf);
    expect(columns.length).toBeGreaterThan(4);
    for (const { rows, total } of columns) expect(sum(rows)).toBe(total);
  });

  test.each([
    ['Ida Prøvestad', 'egeninnsats 2024'],
    ['Ida Prøvestad', 'ukesrapport uke 10'],
    ['Ida Prøvestad', 'ukesrapport uke 13'],
  ])('in what %s reads in «%s»', async (person, text) => {
    const { reply } = await lagbot.say(person, text, { now });
    const elements = reply.kind === 'message' ? flat(reply.card).elements : [];
    const tables = elements.flatMap((element) => (element.element === 'table' ? [element.rows] : []));
    const summed = tables.filter((rows) => rows.at(-1)?.[0] === 'I alt');
    expect(summed.length).toBeGreaterThan(0);
    for (const rows of summed) {
      for (const [index, cell] of (rows.at(-1) ?? []).entries()) {
        if (index === 0 || figureIn(cell) === undefined) continue;
        expect(sum(rows.slice(0, -1).map((row) => figureIn(row[index] ?? '')))).toBe(figureIn(cell));
      }
    }
  });

  test.each(['timer liste mars', 'timer liste uke 10', 'timer måned mars'])(
    'in one’s own «%s»',
    async (text) => {
      const { reply, text: whole } = await lagbot.say('Siv Eksempelvik', text, { now });
      const elements = reply.kind === 'message' ? flat(reply.card).elements : [];
      const times = elements.flatMap((element) =>
        element.element === 'table'
          ? element.rows.map((row) => row.find((cell) => /^−?\d+:\d\d$/.test(cell)) ?? '')
          : [],
      );
      expect(times.length).toBeGreaterThan(1);
      const total = /^Sum: (−?\d+:\d\d)$/m.exec(whole)?.[1] ?? '';
      expect(sum(times.map(figureIn))).toBe(figureIn(total));
    },
  );
});
