import { type Day, isDay } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import { readLength } from './parse-cell-times.ts';
import {
  cellsOf,
  headingAbove,
  mostAbove,
  readDay,
  rowsOf,
  separatorOf,
  sumWord,
  type TableRow,
} from './parse-cells.ts';
import { columnOf } from './parse-titles.ts';

/** Columns with a day that make a sheet of a table. */
const fewestDays = 2;
const mostColumns = 60;

/** What each column is: a day, a weekday of a week that nobody has said, a name, or nothing that counts. */
type Column = { readonly day: Day | 'unknown' } | 'name' | 'other';

/**
 * Reads a sheet with a column for each day and a row for each piece of work: 'Uke 10, man, tir, …, sum'. The cells are
 * hours; sums are left out, and weekdays of a week that isn't said are asked about. Undefined where there is none.
 */
export function readMatrix(text: string, today: Day, now: Date): TableRow[] | undefined {
  const lines = rowsOf(text);
  if (lines.length < 2) return undefined;
  for (const at of lines.slice(0, mostAbove).keys()) {
    const separator = separatorOf(lines[at] ?? '');
    if (separator === undefined) continue;
    const rows = cellsOf(lines.slice(at), separator);
    const above = headingAbove(lines.slice(0, at), today).said;
    const columns = columnsOf(rows[0] ?? [], above, today);
    if (columns === undefined) continue;
    // The dates may stand in a row of their own below the weekdays.
    const below = columnsOf(rows[1] ?? [], above, today);
    const isDated =
      below?.every((column, index) =>
        typeof column === 'string'
          ? trim(rows[1]?.[index] ?? '') === '' || column === 'other'
          : column.day !== 'unknown',
      ) === true;
    const [titles, body] = isDated ? [below, rows.slice(2)] : [columns, rows.slice(1)];
    const read = linesOf(body, titles, now);
    return read.length === 0 ? undefined : read;
  }
  return undefined;
}

function columnsOf(cells: readonly string[], above: string, today: Day): readonly Column[] | undefined {
  if (cells.length > mostColumns) return undefined;
  const own = cells.map(trim).find((cell) => /^(?:uke|veke|week)\b/iu.test(cell));
  const within = own ?? above;
  const context = { today, leaning: 'past' } as const;
  const week = findDay(within, context);
  const columns = cells.map(trim).map((cell): Column => {
    if (isSum(cell)) return 'other';
    if (cell === '' || cell === own) return 'name';
    if (/^\d{1,2}\.?$/.test(cell)) return dayOfMonth(cell, week.kind === 'month' ? week.month : undefined);
    const bare = cell.replace(/\s+/gu, ' ');
    const day = readDay(bare, { today, within });
    if (day === undefined) return columnOf(cell) === 'other' ? 'other' : 'name';
    return /\d/.test(bare) || week.kind === 'week' ? { day } : { day: 'unknown' };
  });
  const first = columns.findIndex(isOfDay);
  const days = columns.filter(isOfDay);
  // A row that begins and ends on days of its own is no title.
  const isSheet =
    first > 0 &&
    days.length >= fewestDays &&
    columns.slice(first, first + days.length).every(isOfDay) &&
    new Set(days.map(({ day }) => day)).size === (days[0]?.day === 'unknown' ? 1 : days.length);
  return isSheet ? columns : undefined;
}

const isOfDay = (column: Column): column is Exclude<Column, string> => typeof column !== 'string';

function dayOfMonth(cell: string, month: string | undefined): Column {
  const day = `${month}-${cell.replace('.', '').padStart(2, '0')}`;
  return month !== undefined && isDay(day) ? { day } : 'name';
}

const isSum = (cell: string): boolean => sumWord.test(cell) || columnOf(cell) === 'total';

/** A line for each filled cell of the days; a row that says so, or has no name and the sums of its columns, is no work. */
function linesOf(rows: readonly (readonly string[])[], columns: readonly Column[], now: Date): TableRow[] {
  const sums = new Map<number, number>();
  return rows.flatMap((row): TableRow[] => {
    const cells = row.map(trim);
    const names = cells.filter((cell, index) => cell !== '' && columns[index] === 'name');
    const activity = names.join(' ');
    if (cells.some(isSum)) return [];
    const filled = cells.flatMap((cell, index) => {
      const column = columns[index];
      if (column === undefined || typeof column === 'string' || /^[-–—]?$/u.test(cell)) return [];
      const minutes = readLength(cell, now);
      return minutes === 0 ? [] : [{ cell, index, day: column.day, minutes }];
    });
    const areSums = filled.every(({ index, minutes }) => minutes === (sums.get(index) ?? 0));
    if (activity === '' && sums.size > 0 && areSums) return [];
    for (const { index, minutes = 0 } of filled) sums.set(index, (sums.get(index) ?? 0) + minutes);
    return filled.map(({ cell, day, minutes }): TableRow => {
      const text = [activity, cell].filter(Boolean).join(' · ');
      if (minutes === undefined) return { text, lacks: 'minutes' };
      if (day === 'unknown') return { text, lacks: 'day' };
      return activity === '' ? { text, lacks: 'activity' } : { draft: { minutes, day, activity }, pause: 0 };
    });
  });
}
