import { addDays, type Day } from '../../../calendar/days.ts';
import { trim } from '../../../text.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { overMidnight, readTimes, timesOf } from './parse-cell-times.ts';
import {
  type Above,
  cellsOf,
  headingAbove,
  monthFirst,
  mostAbove,
  readDay,
  rowsOf,
  separatorOf,
  sumWord,
  type TableRow,
} from './parse-cells.ts';
import { type Column, columnOf } from './parse-titles.ts';

/**
 * Reads a table by its title row, which says what each column is: tabs, semicolons, commas or bars between the cells,
 * in three languages. A break is subtracted, and a row with the sums of others is no line. Undefined where there is none.
 */
export function readTable(text: string, today: Day, now: Date): TableRow[] | undefined {
  const lines = rowsOf(text).filter((line) => !/^\s*#\+(?:end|caption)/iu.test(line));
  const at = lines.slice(0, mostAbove).findIndex((line) => titlesOf(line) !== undefined);
  const titled = titlesOf(lines[at] ?? '');
  if (titled === undefined || lines.length < at + 2) return undefined;
  const rows = cellsOf(lines.slice(at + 1), titled.separator).map((cells) => fitted(cells, titled));
  if (rows.some((cells) => cells.length > titled.titles.length)) return undefined;
  const above = headingAbove(lines.slice(0, at), today);
  return readRows(rows, titled, { ...above, today, now });
}

type Titled = {
  readonly separator: string;
  readonly titles: readonly (Column | undefined)[];
  readonly names: readonly string[];
};

/** What each column is, where a line has nothing but titles that say when or how long. */
function titlesOf(line: string): Titled | undefined {
  const separator = separatorOf(line);
  if (separator === undefined) return undefined;
  const names = cellsOf([line], separator)[0] ?? [];
  const found = names.map(columnOf);
  const known = found.filter((kind) => kind !== undefined).length;
  const isAll = found.every((kind, index) => kind !== undefined || trim(names[index] ?? '') === '');
  const has = (...kinds: Column[]): boolean => kinds.every((kind) => found.includes(kind));
  const saysLength = has('length') || has('minutes') || has('total') || has('clock');
  if (known < 2 || !(isAll || known > 2)) return undefined;
  if (!saysLength && !has('time') && !has('from', 'to')) return undefined;
  // Beside another length a 'Time' is when the work began.
  const titles = found.map((kind) => (kind === 'time' && !saysLength && !has('from') ? 'length' : kind));
  return { separator, titles, names };
}

/** A row without the empty cells after its last column, and with '2,5' put together where commas part the cells. */
function fitted(cells: readonly string[], { separator, titles }: Titled): readonly string[] {
  const own = cells.slice(0, Math.max(titles.length, cells.findLastIndex((cell) => trim(cell) !== '') + 1));
  const at = titles.indexOf('length');
  const [whole = '', part = ''] = at < 0 ? [] : own.slice(at, at + 2);
  const isParted =
    separator === ',' && own.length === titles.length + 1 && /^\d+$/.test(whole) && /^\d+$/.test(part);
  return isParted ? [...own.slice(0, at), `${whole},${part}`, ...own.slice(at + 2)] : own;
}

/** The rows below the titles, one line each; a row with a day alone is a heading to those below it. */
function readRows(
  rows: readonly (readonly string[])[],
  { titles, names }: Titled,
  { today, now, ...above }: Above & { readonly today: Day; readonly now: Date },
): TableRow[] {
  const has = (kind: Column): boolean => titles.includes(kind);
  const isMonthFirst = rows.some((cells) => monthFirst.test(cells[titles.indexOf('day')] ?? ''));
  const isInStart =
    !has('day') &&
    rows.every((cells) => /\d{4}|\d[./]\d{1,2}\.?\s/.test(cells[titles.indexOf('from')] ?? ''));
  let { unknown } = above;
  let day = above.said === '' ? undefined : readDay(above.said, { today });
  if (!has('day') && !isInStart && above.said === '' && unknown === undefined) day = today;
  return rows.flatMap((cells): TableRow[] => {
    const cell = (kind: Column): string =>
      trim(cells.find((value, index) => titles[index] === kind && trim(value) !== '') ?? '');
    const said = isInStart ? cell('from') : cell('day');
    const filled = cells.map(trim).filter(Boolean);
    const activity = cell('activity') || cell('task') || cell('project');
    const isSum = filled.some((value) => sumWord.test(value)) || (activity === '' && said === '');
    const [only = ''] = filled;
    if (filled.length === 1 && !sumWord.test(only)) {
      day = readDay(only, { today, within: above.said });
      unknown = day === undefined ? only : undefined;
      return [];
    }
    if (isSum || cells.every((value) => columnOf(value) !== undefined)) return [];
    if (said !== '') day = readDay(said, { today, isMonthFirst, within: above.said });
    const text = filled.join(' · ');
    const pauseAt = titles.indexOf('pause');
    const timed = timesOf(cell, names[pauseAt] ?? '');
    const night = overMidnight(timed, now);
    const times = night === undefined ? readTimes(timed, now) : [];
    if (Array.isArray(night) && day !== undefined && activity !== '') return onTwoDays(night, day, activity);
    const [time, ...others] = times;
    if (time === undefined) return [{ text, lacks: 'minutes' }];
    if (day === undefined) return [{ text, lacks: 'day', ...(unknown === undefined ? {} : { unknown }) }];
    if (activity === '') return [{ text, lacks: 'activity' }];
    const tied = { day, activity };
    if (others.length === 0) return [{ draft: { ...time.span, ...tied }, pause: time.pause }];
    return [{ text, choices: times.map(({ span }) => ({ ...span, ...tied })) }];
  });
}

/** What was done before midnight and after it, a line on each day. */
export const onTwoDays = (
  parts: readonly Pick<HoursDraft, 'minutes' | 'from' | 'to'>[],
  day: Day,
  activity: string,
): TableRow[] =>
  parts.map((part, index) => ({ draft: { ...part, day: addDays(day, index), activity }, pause: 0 }));
