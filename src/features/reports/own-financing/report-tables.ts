import type { Column, Table } from '../../../documents/document.ts';
import { formatMonth } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { byMonth, type NumberedLine, type Part, partsBy, shortId, standingOf } from './rules.ts';
import type { StatementFacts } from './store.ts';
import { texts } from './texts.ts';

/** A statement's facts, and what of its lines the reader may see. */
export type StatementView = StatementFacts & { readonly hasLines: boolean; readonly hasAmounts: boolean };

/** The statement's tables but the lines: by goal, month and attestation, and the rates. */
export function statementTables(
  { meter, rates }: StatementFacts,
  lines: readonly NumberedLine[],
  language: Language,
) {
  const { columns, withoutGoal, standings } = texts[language];
  const goals = partsBy(lines, ({ goalId }) => meter.goals.find(({ id }) => id === goalId));
  const counting = lines.filter(({ counts }) => counts !== 0);
  return {
    goals: partsTable(
      columns.goal,
      goals
        .toSorted((a, b) => (a.key?.number ?? 1e6) - (b.key?.number ?? 1e6))
        .map((part) => [
          part.key === undefined ? withoutGoal : `${part.key.number}. ${part.key.title}`,
          part,
        ]),
      language,
    ),
    months: partsTable(
      columns.month,
      byMonth(lines).map((part) => [formatMonth(part.key, language), part]),
      language,
    ),
    standings: partsTable(
      columns.standing,
      partsBy(counting, standingOf).map((part) => [standings[part.key], part]),
      language,
    ),
    rates: ratesTable(rates, language),
  };
}

function partsTable(
  title: string,
  rows: readonly (readonly [string, Part<unknown>])[],
  language: Language,
): Table {
  const { columns, sum } = texts[language];
  return {
    columns: [
      { title, kind: 'text' },
      { title: columns.hours, kind: 'hours', isSummed: true },
      { title: columns.counts, kind: 'hours', isSummed: true },
      { title: columns.amount, kind: 'kroner', isSummed: true },
    ],
    rows: rows.map(([name, { minutes, counts, øre }]) => ({ cells: [name, minutes, counts, øre] })),
    totalTitle: sum,
  };
}

function ratesTable(rates: StatementFacts['rates'], language: Language): Table {
  const { columns, municipal } = texts[language];
  const hasCeiling = rates.some(({ maxPerHour }) => maxPerHour !== null);
  const hasYearly = rates.some(({ maxMinutesPerYear }) => maxMinutesPerYear !== null);
  const hasEnd = rates.some(({ to }) => to !== null);
  const all: Column[] = [
    { title: columns.from, kind: 'day' },
    ...(hasEnd ? [{ title: columns.to, kind: 'day' } as const] : []),
    { title: columns.rate, kind: 'kroner' },
    ...(hasCeiling ? [{ title: columns.ceiling, kind: 'kroner' } as const] : []),
    ...(hasYearly ? [{ title: columns.yearly, kind: 'hours' } as const] : []),
    { title: columns.source, kind: 'text' },
  ];
  return {
    columns: all,
    rows: rates.map(({ from, to, perHour, maxPerHour, maxMinutesPerYear, isMunicipal, source }) => ({
      cells: [
        from,
        ...(hasEnd ? [to] : []),
        perHour,
        ...(hasCeiling ? [maxPerHour] : []),
        ...(hasYearly ? [maxMinutesPerYear] : []),
        isMunicipal ? `${source} (${municipal})` : source,
      ],
    })),
  };
}

/** The own means line by line, with what there is to say of each; those outside the agreement count for nothing. */
export function meansTable({ meter }: StatementFacts, language: Language): Table {
  const { columns, meansNotes: notes, sum } = texts[language];
  return {
    columns: [
      { title: columns.date, kind: 'day' },
      { title: columns.purpose, kind: 'text', width: 2 },
      { title: columns.voucher, kind: 'text' },
      { title: columns.amount, kind: 'kroner', isSummed: true },
      { title: columns.counts, kind: 'kroner', isSummed: true },
      { title: columns.note, kind: 'text', width: 1.4 },
    ],
    rows: meter.meansLines.map(({ day, purpose, voucher, amount, isCovered, state, correctsId, reason }) => {
      const correction = amount < 0 ? notes.reverses : notes.replaces;
      const said = [
        ...(correctsId === null ? [] : [correction(reason ?? '')]),
        ...(isCovered ? [] : [notes.outside]),
        ...(state === 'attested' ? [] : [notes.entered]),
      ];
      return {
        cells: [
          day,
          purpose,
          voucher,
          amount,
          isCovered ? amount : 0,
          said.length === 0 ? null : said.join('. '),
        ],
        isMarked: correctsId !== null,
      };
    }),
    totalTitle: sum,
  };
}

/** What is flagged, by reason: how many lines and minutes. */
export function reasonTable(lines: readonly NumberedLine[], language: Language): Table {
  const { columns, reasons } = texts[language];
  const parts = partsBy(lines, ({ reason }) => reason);
  return {
    columns: [
      { title: columns.reason, kind: 'text' },
      { title: columns.count, kind: 'number' },
      { title: columns.hours, kind: 'hours' },
      { title: columns.counts, kind: 'hours' },
    ],
    rows: parts.flatMap(({ key, lines: count, minutes, counts }) =>
      key === undefined ? [] : [{ cells: [reasons[key], count, minutes, counts] }],
    ),
  };
}

/**
 * All lines, corrections marked. Where people have rates of their own their lines have no amount: a last row has it
 * for all of them, so that the sum stands. For those who may not see it no line has any, nor tells whose rate is their own.
 */
export function linesTable(
  lines: readonly NumberedLine[],
  { meter, hasAmounts }: StatementView,
  language: Language,
): Table {
  const words = texts[language];
  const { columns } = words;
  const goalNumbers = new Map(meter.goals.map(({ id, number }) => [id, number]));
  const personal = lines.filter(
    ({ hasPersonalRate, counts }) => hasAmounts && hasPersonalRate && counts !== 0,
  );
  const isHidden = new Set(personal);
  return {
    columns: [
      { title: columns.number, kind: 'number' },
      { title: columns.id, kind: 'word' },
      { title: columns.date, kind: 'day' },
      { title: columns.activity, kind: 'text', width: 2 },
      { title: columns.goal, kind: 'number' },
      { title: columns.hours, kind: 'hours', isSummed: true },
      { title: columns.counts, kind: 'hours', isSummed: true },
      ...(hasAmounts ? [{ title: columns.amount, kind: 'kroner', isSummed: true } as const] : []),
      { title: columns.note, kind: 'text', width: 1.4 },
    ],
    rows: [
      ...lines.map((line) => ({
        cells: [
          line.number,
          shortId(line.id),
          line.day,
          line.activity,
          goalNumbers.get(line.goalId ?? '') ?? null,
          line.minutes,
          line.counts,
          ...(hasAmounts ? [isHidden.has(line) ? null : line.øre] : []),
          noteOf(line, isHidden.has(line), language),
        ],
        isMarked: line.correctsId !== null,
      })),
      ...(personal.length === 0
        ? []
        : [
            {
              cells: [
                null,
                null,
                null,
                words.personalLine,
                null,
                null,
                null,
                personal.reduce((sum, { øre }) => sum + øre, 0),
                null,
              ],
            },
          ]),
    ],
    totalTitle: words.sum,
  };
}

function noteOf(line: NumberedLine, isPersonal: boolean, language: Language): string | null {
  const { reasons, standings, personalRate, reversing, replacing } = texts[language];
  const standing = standingOf(line);
  const notes = [
    ...(line.correctsId === null
      ? []
      : [
          line.minutes < 0
            ? reversing(shortId(line.correctsId), line.correction ?? '')
            : replacing(shortId(line.correctsId), line.correction ?? ''),
        ]),
    ...(line.reason === undefined ? [] : [reasons[line.reason]]),
    ...(standing === 'attested' ? [] : [standings[standing]]),
    ...(isPersonal ? [personalRate] : []),
  ];
  return notes.length === 0 ? null : notes.join('. ');
}
