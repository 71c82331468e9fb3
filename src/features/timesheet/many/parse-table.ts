import { parse } from 'csv-parse/sync';
import { type Day, isDay } from '../../../calendar/calendar.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import { type HoursDraft, parseHours } from '../read/parse.ts';
import { underHeadings } from './parse-lines.ts';
import { type Column, columnOf } from './parse-titles.ts';

/** A row of a table: the line it says, the lines it may say, or what can't be read of it. */
export type TableRow =
  | { readonly draft: HoursDraft; readonly pause: number }
  | { readonly text: string; readonly choices: readonly HoursDraft[] }
  | { readonly text: string; readonly lacks: 'day' | 'minutes' | 'activity'; readonly unknown?: string };

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
/** Lines above the titles that are a heading's at most. */
const mostAbove = 4;

/**
 * Reads a table by its title row, which says what each column is: tabs, semicolons, commas or bars between the cells,
 * in three languages. A break is subtracted, and a row with the sums of others is no line. Undefined where there is none.
 */
export function readTable(text: string, today: Day, now: Date): TableRow[] | undefined {
  const lines = text
    .split(lineBreak)
    .filter(
      (line) => trim(line) !== '' && !/^[\s|+:=-]+$/u.test(line) && !/^\s*#\+(?:end|caption)/iu.test(line),
    );
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
  const separator = ['\t', ';', '|', ','].find((one) => line.includes(one));
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

type Above = { readonly said: string; readonly unknown: string | undefined };

/** The day or week that the lines above a table give it; where they say none, what they say. */
function headingAbove(lines: readonly string[], today: Day): Above {
  const work = '1 t x';
  const heads = lines.map((line) => line.replace(/^\s*#\+\w+:.*?:block\s+(\S+).*$/u, '$1'));
  const placed = underHeadings([...heads, work], today, (line) => line === work).at(-1);
  return { said: trim((placed?.text ?? '').slice(0, -work.length)), unknown: placed?.unknown };
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
    const times = readTimes(timesOf(cell, names[pauseAt] ?? ''), now);
    const [time, ...others] = times;
    if (time === undefined) return [{ text, lacks: 'minutes' }];
    if (day === undefined) return [{ text, lacks: 'day', ...(unknown === undefined ? {} : { unknown }) }];
    if (activity === '') return [{ text, lacks: 'activity' }];
    const tied = { day, activity };
    if (others.length === 0) return [{ draft: { ...time.span, ...tied }, pause: time.pause }];
    return [{ text, choices: times.map(({ span }) => ({ ...span, ...tied })) }];
  });
}

/** A row with the sum of others: its cells say so, each alone. */
const sumWord =
  /^[*_\s]*(?:all |grand )?\**(?:sum|total|totalt|totals|i alt|til sammen|tilsammen|til saman|in all)(?: (?:time|tid|timer|timar|hours))?[:*_\s]*$/iu;
/** '03/25/2024': there is no 25th month. */
const monthFirst = /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{2,4}$/;

/** The cells of lines; quotes hold separators in a cell together. */
function cellsOf(lines: readonly string[], separator: string): string[][] {
  if (separator === '|')
    return lines.map((line) =>
      trim(line)
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map(trim),
    );
  const options = { delimiter: separator, relax_quotes: true, relax_column_count: true, trim: true };
  return parse(lines.join('\n'), options);
}

type DayCell = { readonly today: Day; readonly isMonthFirst?: boolean; readonly within?: string };

/** The day of a cell, a weekday of the week `within` which the table stands. */
function readDay(cell: string, { today, isMonthFirst = false, within = '' }: DayCell): Day | undefined {
  const [, one = '', two = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  if (isMonthFirst && year !== '') {
    const day = `${year}-${one.padStart(2, '0')}-${two.padStart(2, '0')}`;
    return isDay(day) ? day : undefined;
  }
  const bare = trim(
    cell.replace(/[<>[\]*]/gu, '').replace(/[T\s]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m)?$/iu, ''),
  );
  const iso = /^\d{4}-\d{2}-\d{2}(?=\s|$)/.exec(bare)?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  for (const said of within === '' ? [bare] : [`${bare} ${within}`, bare]) {
    const found = findDay(said, { today, leaning: 'past' });
    if (found.kind === 'day' && found.rest === '') return found.day;
  }
  return undefined;
}

type Cells = Readonly<Record<'from' | 'to' | 'length' | 'minutes' | 'pause' | 'pauseTitle', string>>;

/** The cells that say when and how long; a cell with both ends, '09:00–11:30', is two. */
function timesOf(cell: (kind: Column) => string, pauseTitle: string): Cells {
  const span = [cell('clock'), cell('time'), cell('length')].find((value) => bothEnds.test(value));
  const [start = '', end = ''] = span?.split(bothEnds) ?? [cell('clock') || cell('time')];
  const length = cell('length') === span ? '' : cell('length');
  return {
    from: cell('from') || start,
    to: cell('to') || end,
    length: length || (cell('minutes') === '' ? cell('total') : ''),
    minutes: cell('minutes'),
    pause: cell('pause'),
    pauseTitle,
  };
}

const bothEnds = /(?<=\d)\s*(?:[-–—]|til|to)\s*(?=\d)/iu;

type Time = { readonly span: Pick<HoursDraft, 'minutes' | 'from' | 'to'>; readonly pause: number };

/**
 * How long a row's work was, without its break, with the clock where that says the same. Several where two lengths don't
 * agree or a break may be in the length already; none where a cell can't be read.
 */
function readTimes(cells: Cells, now: Date): readonly Time[] {
  const [from, to] = [readClock(cells.from), readClock(cells.to)];
  const pause = cells.pause === '' ? 0 : readPause(cells.pause, cells.pauseTitle);
  const length = lengthOf(cells, now);
  if (pause === undefined || length === 'unread') return [];
  const clock = from === undefined || to === undefined || to <= from ? undefined : { from, to };
  const whole = clock === undefined ? undefined : clock.to - clock.from;
  const said = length ?? whole;
  const minutes = new Set([
    ...(whole === undefined ? [] : [whole - pause]),
    ...(said === undefined ? [] : [said]),
  ]);
  if (length === undefined && pause > 0 && whole !== undefined) minutes.delete(whole);
  if (whole === undefined && length !== undefined) minutes.add(length - pause);
  return [...minutes]
    .filter((one) => one > 0)
    .map((one) => ({
      span:
        clock === undefined || one !== whole
          ? { minutes: one }
          : { minutes: one, from: clockOf(clock.from), to: clockOf(clock.to) },
      pause,
    }));
}

/** The minutes of the cells that say how long; hours and minutes may be two of them. */
function lengthOf({ length, minutes }: Cells, now: Date): number | undefined | 'unread' {
  if (length === '' && minutes === '') return undefined;
  const hours = length === '' ? 0 : readLength(length, now);
  const rest = minutes === '' ? 0 : /^\d+$/.test(minutes) ? Number(minutes) : readLength(minutes, now);
  return hours === undefined || rest === undefined ? 'unread' : hours + rest;
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** '09:00', '9.30', '09:00:00', '9:00 AM', '2024-03-12 09:00': minutes since midnight. */
function readClock(cell: string): number | undefined {
  const match = /(?:^|[\sT])(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*([ap]m)?$/iu.exec(trim(cell));
  if (match === null) return undefined;
  const [, hour, minute = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return hours > 24 || Number(minute) > 59 ? undefined : hours * 60 + Number(minute);
}

/** '7,5' and '7.5' are hours, '1:30' and '1:30:00' hours and minutes; all else as it is typed. */
function readLength(cell: string, now: Date): number | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(cell);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  if (/^\d+(?:[.,]\d+)?$/.test(cell)) {
    const minutes = Number(cell.replace(',', '.')) * 60;
    return Math.abs(minutes - Math.round(minutes)) < 1e-6 ? Math.round(minutes) : undefined;
  }
  const reading = parseHours(`${cell} xyz`, { now });
  return reading.kind === 'clear' && reading.entry.activity === 'xyz' ? reading.entry.minutes : undefined;
}

/** A break: a bare number is what its title says, and else hours below five and minutes above. */
function readPause(cell: string, title: string): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(cell);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, number = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?$/u.exec(cell) ?? [];
  if (number === '') return /^(?:-|–|nei|no|ingen|none)$/iu.test(cell) ? 0 : undefined;
  const value = Number(number.replace(',', '.'));
  const isMinutes = unit === '' ? /min/iu.test(title) || value >= 5 : !/^[th]/iu.test(unit);
  return Math.round(isMinutes ? value : value * 60);
}
