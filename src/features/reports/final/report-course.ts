import { dayOf } from '../../../calendar/days.ts';
import type { Block, Table } from '../../../documents/document.ts';
import { formatDate } from '../../../format/dates.ts';
import type { Language } from '../../../language.ts';
import { tieName } from '../../tie.ts';
import { type DeadlineFact, type FinalFacts, isKept, type StatusFact } from './rules.ts';
import { texts } from './texts.ts';

/** A table, or the sentence that says why there is none. */
const tableOr = (table: Table, none: string): Block =>
  table.rows.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'table', table };

/** The statuses of the period, oldest first. */
export const statusBlock = (facts: FinalFacts, language: Language): Block =>
  tableOr(statusTable(facts, language), texts[language].noStatuses);

export function statusTable(facts: FinalFacts, language: Language): Table {
  const { columns, states, next } = texts[language];
  return {
    columns: [
      { title: columns.date, kind: 'day' },
      { title: columns.state, kind: 'text', width: 0.8 },
      { title: columns.about, kind: 'text', width: 0.8 },
      { title: columns.told, kind: 'text', width: 3.4 },
    ],
    rows: facts.statuses.map((status) => ({
      cells: [
        dayOf(status.postedAt),
        states[status.state] ?? status.state,
        aboutOf(status, facts, language),
        status.next === null ? status.done : `${status.done}\n${next(status.next)}`,
      ],
    })),
  };
}

function aboutOf({ goalId, measureId }: StatusFact, { goals }: FinalFacts, language: Language): string {
  const measure = goals.flatMap(({ measures }) => measures).find(({ id }) => id === measureId);
  return tieName({ measure, goal: goals.find(({ id }) => id === goalId) }, language) ?? '';
}

/** The gatherings, with how many of the municipality said that they would come, and came. */
export function gatheringBlock({ gatherings }: FinalFacts, language: Language): Block {
  const { columns, formats, notNoted, noGatherings } = texts[language];
  const table: Table = {
    columns: [
      { title: columns.date, kind: 'day' },
      { title: columns.gathering, kind: 'text', width: 2.4 },
      { title: columns.format, kind: 'text', width: 0.8 },
      { title: columns.place, kind: 'text' },
      { title: columns.coming, kind: 'number' },
      { title: columns.attended, kind: 'number' },
    ],
    rows: gatherings.map(({ title, format, startsAt, place, coming, attended, isRecorded }) => ({
      cells: [
        dayOf(startsAt),
        title,
        formats[format] ?? format,
        place,
        coming,
        isRecorded ? attended : notNoted,
      ],
    })),
  };
  return tableOr(table, noGatherings);
}

/** What the municipality asked for in its statuses, and what it was answered. */
export function helpBlock({ statuses }: FinalFacts, language: Language): Block {
  const { columns, noAnswer, noHelp } = texts[language];
  const answer = ({ authorName, words, writtenAt }: StatusFact['comments'][number]) =>
    `${formatDate(dayOf(writtenAt), language)} ${authorName}: ${words}`;
  const table: Table = {
    columns: [
      { title: columns.date, kind: 'day' },
      { title: columns.wanted, kind: 'text' },
      { title: columns.answered, kind: 'text' },
    ],
    rows: statuses
      .filter(({ helpWanted }) => helpWanted !== null)
      .map(({ postedAt, helpWanted, comments }) => ({
        cells: [
          dayOf(postedAt),
          helpWanted,
          comments.length === 0 ? noAnswer : comments.map(answer).join('\n'),
        ],
      })),
  };
  return tableOr(table, noHelp);
}

/** The deadlines' dates in the period, and whether they were kept. */
export function deadlineBlock({ deadlines }: FinalFacts, language: Language, now: Date): Block {
  const { columns, noDeadlines } = texts[language];
  const hasNotes = deadlines.some(({ note }) => note !== null);
  const table: Table = {
    columns: [
      { title: columns.date, kind: 'day' },
      { title: columns.deadline, kind: 'text', width: 1.6 },
      { title: columns.outcome, kind: 'text' },
      ...(hasNotes ? [{ title: columns.note, kind: 'text' } as const] : []),
    ],
    rows: deadlines.map((deadline) => ({
      cells: [
        deadline.due,
        deadline.title,
        outcomeOf(deadline, language, now),
        ...(hasNotes ? [deadline.note] : []),
      ],
    })),
  };
  return tableOr(table, noDeadlines);
}

function outcomeOf(deadline: DeadlineFact, language: Language, now: Date): string {
  const { kept, late, open, coming } = texts[language];
  const { completedAt } = deadline;
  const isDone = isKept(deadline, dayOf(now));
  if (completedAt === null) return isDone === undefined ? coming : open;
  const day = formatDate(dayOf(completedAt), language);
  return isDone === true ? kept(day) : late(day);
}
