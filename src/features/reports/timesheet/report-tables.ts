import { dayOf } from '../../../calendar/days.ts';
import type { CellValue, Table, TableRow } from '../../../documents/document.ts';
import { columnRange, firstRow, type WorkbookSheet } from '../../../documents/workbook.ts';
import { isAttested, type LineState, minutesOf, stateOf, sumsBy } from '../../../domain/months.ts';
import { formatDate, formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import type { Correction, Numbered, SheetMonth, Timesheet } from './rules.ts';
import type { TimesheetEvent } from './store.ts';
import { texts } from './texts.ts';

/** What a line works towards, in words: its goal, else its theme. */
export function goalName({ goal, theme }: Numbered, language: Language): string {
  if (goal !== null) return `${goal.number} ${goal.title}`;
  return theme?.name ?? texts[language].noGoal;
}

const financingName = ({ financing }: Numbered, language: Language): string =>
  texts[language].financing[financing] ?? financing;

export const stateName = (state: LineState, language: Language): string => texts[language].states[state];

/** What is to be known about a line: that it corrects or is corrected, or isn't attested where others are. */
export function noteOf(sheet: Timesheet, line: Numbered, isAttestationMixed: boolean): string {
  const words = texts[sheet.request.language];
  return [
    ...sheet.findCorrections(line).map((one) => correctionText(one, sheet.request.language)),
    ...(isAttestationMixed && !isAttested(line) ? [words.notAttested] : []),
  ].join('. ');
}

function correctionText(correction: Correction, language: Language): string {
  const words = texts[language];
  if (correction.kind === 'corrected')
    return words.corrected(correction.by.map(({ number }) => words.lineNumber(number)).join(words.and));
  const of = correction.of === undefined ? words.lineElsewhere : words.lineNumber(correction.of.number);
  return correction.kind === 'reversal'
    ? words.reversal(of, correction.reason)
    : words.replacement(of, correction.reason);
}

/** The lines of one month as they are printed. */
export function monthTable(sheet: Timesheet, { lines }: SheetMonth): Table {
  const { language } = sheet.request;
  const words = texts[language];
  const isMixed = lines.some(isAttested) && !lines.every(isAttested);
  return {
    columns: [
      { title: words.number, kind: 'number' },
      { title: words.day, kind: 'day' },
      ...(hasTimes(lines) ? [{ title: words.time, kind: 'word' as const }] : []),
      { title: words.activity, kind: 'text', width: 3.3 },
      { title: words.goal, kind: 'text', width: 2.8 },
      { title: words.paidBy, kind: 'word' },
      { title: words.hours, kind: 'hours', isSummed: true },
    ],
    totalTitle: words.sum,
    rows: lines.map((line): TableRow => {
      const note = noteOf(sheet, line, isMixed);
      const measure = line.measure === null ? [] : [words.measure(line.measure.number, line.measure.title)];
      return {
        isMarked: sheet.findCorrections(line).length > 0,
        cells: [
          line.number,
          line.day,
          ...(hasTimes(lines) ? [timesOf(line)] : []),
          [line.activity, ...(note === '' ? [] : [note])].join('\n'),
          [goalName(line, language), ...measure].join('\n'),
          financingName(line, language),
          line.minutes,
        ],
      };
    }),
  };
}

const hasTimes = (lines: readonly Numbered[]): boolean => lines.some(({ from }) => from !== null);
const timesOf = ({ from, to }: Numbered): string => (from === null || to === null ? '' : `${from}–${to}`);

/** Sums under a name, for the pages and for the workbook, which reckons them from its sheet of lines. */
export function sumTable(
  sheet: Timesheet,
  title: string,
  by: 'goal' | 'financing',
  formula?: (row: number) => string,
): Table {
  const { language } = sheet.request;
  const words = texts[language];
  const nameOf = by === 'goal' ? goalName : financingName;
  const lines = sheet.months.flatMap((month) => month.lines);
  return {
    columns: [
      { title, kind: 'text' },
      { title: words.hours, kind: 'hours', isSummed: true },
    ],
    totalTitle: words.sum,
    rows: sumsBy(lines, (line) => nameOf(line, language)).map(({ name, minutes }, index) => ({
      cells: [name, formula === undefined ? minutes : { value: minutes, formula: formula(index + firstRow) }],
    })),
  };
}

/** Who attested, in whose place, and when. */
const signedText = ({ actorName, deputyForName, at }: TimesheetEvent, language: Language): string =>
  `${texts[language].signedBy(actorName, deputyForName)}, ${formatDate(dayOf(at), language)}`;

/** Each person's months, with where they stand and who attested. */
export function monthsTable(sheet: Timesheet): Table {
  const { language } = sheet.request;
  const words = texts[language];
  return {
    columns: [
      { title: words.person, kind: 'text', width: 1.6 },
      { title: words.month, kind: 'word' },
      { title: words.hours, kind: 'hours', isSummed: true },
      { title: words.attestedHours, kind: 'hours', isSummed: true },
      { title: words.state, kind: 'word' },
      { title: words.attestedBy, kind: 'text', width: 2.6 },
    ],
    totalTitle: words.sum,
    rows: sheet.months.map(({ person, month, lines, events }) => {
      const last = events.findLast(({ kind }) => kind === 'attested');
      return {
        cells: [
          person.name,
          formatMonth(month, language),
          minutesOf(lines),
          minutesOf(lines.filter(isAttested)),
          stateName(stateOf(lines), language),
          last === undefined ? '' : signedText(last, language),
        ],
      };
    }),
  };
}

/** Every attestation with its whole hash, newest last. */
export function attestationsTable(sheet: Timesheet): Table {
  const { language } = sheet.request;
  const words = texts[language];
  return {
    columns: [
      { title: words.person, kind: 'text', width: 1.4 },
      { title: words.month, kind: 'word' },
      { title: words.attestedBy, kind: 'text', width: 2.2 },
      { title: words.hours, kind: 'hours' },
      { title: 'SHA-256', kind: 'text', width: 3.2 },
    ],
    rows: sheet.months.flatMap(({ person, month, events }) =>
      events
        .filter(({ kind }) => kind === 'attested')
        .map((event) => ({
          cells: [
            person.name,
            formatMonth(month, language),
            signedText(event, language),
            event.minutes,
            event.hash ?? '',
          ],
        })),
    ),
  };
}

/** The workbook: the lines, then sums that are reckoned from them, then the months and their attestations. */
export function timesheetSheets(sheet: Timesheet): WorkbookSheet[] {
  const { language } = sheet.request;
  const words = texts[language];
  const table = linesTable(sheet);
  const column = (title: string) =>
    columnRange(
      words.lines,
      table.columns.findIndex((one) => one.title === title),
      table.rows.length,
    );
  const sumOf = (title: string) => (row: number) =>
    `SUMPRODUCT((${column(title)}=$A${row})*${column(words.hours)})`;
  return [
    { name: words.lines, table },
    { name: words.byGoal, table: sumTable(sheet, words.goal, 'goal', sumOf(words.goal)) },
    { name: words.byFinancing, table: sumTable(sheet, words.paidBy, 'financing', sumOf(words.paidBy)) },
    { name: words.byPerson, table: monthsTable(sheet) },
    { name: words.attestations, table: attestationsTable(sheet) },
  ];
}

function linesTable(sheet: Timesheet): Table {
  const { language } = sheet.request;
  const words = texts[language];
  const rows = sheet.months.flatMap(({ lines, events }) => {
    const last = events.findLast(({ kind }) => kind === 'attested');
    return lines.map((line): TableRow => {
      const cells: CellValue[] = [
        line.number,
        line.person.name,
        line.day,
        line.from,
        line.to,
        line.activity,
        goalName(line, language),
        line.measure === null ? null : words.measure(line.measure.number, line.measure.title),
        financingName(line, language),
        line.minutes,
        stateName(stateOf([line]), language),
        noteOf(sheet, line, false),
        isAttested(line) && last !== undefined ? signedText(last, language) : null,
        line.id,
      ];
      return { cells, isMarked: sheet.findCorrections(line).length > 0 };
    });
  });
  const text = (title: string) => ({ title, kind: 'text' as const });
  return {
    columns: [
      { title: words.number, kind: 'number' },
      text(words.person),
      { title: words.day, kind: 'day' },
      text(words.from),
      text(words.to),
      text(words.activity),
      text(words.goal),
      text(words.measureTitle),
      text(words.paidBy),
      { title: words.hours, kind: 'hours', isSummed: true },
      text(words.state),
      text(words.note),
      text(words.attestedBy),
      text(words.line),
    ],
    rows,
    totalTitle: words.sum,
  };
}
