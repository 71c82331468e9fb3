import { parse } from 'csv-parse/sync';
import { type Day, isDay } from '../../calendar.ts';
import { comparable, trim } from '../../chat/text.ts';
import { findDay } from '../../grammar/days.ts';
import { type HoursDraft, parseHours } from './parse.ts';

/** A row of a table: the line it says, or why it can't be read. */
export type TableRow =
  | { readonly draft: HoursDraft }
  | { readonly text: string; readonly lacks: 'day' | 'minutes' | 'activity' };

const columns = {
  day: 'dag dato day date startdato startdate startday shiftstartdate skiftstart oppstartsdato',
  from: 'fra frå from start starttid starttime begin starter starttidspunkt fraklokka frakl shiftstarttime klokkafra',
  to: 'til to slutt end sluttid slutttid endtime slutter ferdig tilklokka tilkl shiftendtime klokkatil',
  length:
    'varighet varigheit duration timer timar hours tid time lengde lengd timetall timetal antalltimer talpåtimar durationh durationhhmm durationhms durationdecimal arbeidstid timebruk tidsbruk hoursh',
  pause:
    'pause pausemin pauseminutter pauseminutt break breakmin breakminutes lunsj lunch unpaidbreak unpaidbreakminutes ubetaltpause',
  activity:
    'aktivitet activity beskrivelse skildring description hva kva what arbeid work notat note notes kommentar comment comments emne subject tittel title headline',
  task: 'oppgave oppgåve task gjøremål gjeremål',
  project: 'prosjekt project kunde client kategori category tema theme',
  other:
    'uke veke week ukedag vekedag weekday nr no number bruker brukar user name navn namn member email epost workemail group gruppe tags taggar etiketter billable fakturerbar sted stad location enddate shiftenddate sluttdato themecolor customlabel sum rate beløp amount currency firstname lastname billableamount billablerate approved roles costrate employee department invoiced team',
} as const;
type Column = keyof typeof columns;
const kinds = new Map<string, Column>();
for (const kind of Object.keys(columns).filter(isColumn))
  for (const title of columns[kind].split(/\s+/u)) kinds.set(title, kind);

function isColumn(name: string): name is Column {
  return name in columns;
}

const kindOf = (cell: string): Column | undefined =>
  kinds.get(comparable(cell).replace(/[^\p{L}]/gu, '')) ??
  kinds.get(comparable(cell.replace(/[([].*$/u, '')).replace(/[^\p{L}]/gu, ''));

/**
 * Reads a table by its title row, which says what each column is: tabs, semicolons, commas or bars between the cells,
 * in three languages. A break is subtracted, and a row with the sums of others is no line. Undefined where there is none.
 */
export function readTable(text: string, today: Day, now: Date): TableRow[] | undefined {
  const lines = text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
    .filter((line) => trim(line) !== '' && !/^[\s|+:=-]+$/u.test(line));
  const [first = '', ...others] = lines;
  const separator = ['\t', ';', '|', ','].find((one) => first.includes(one));
  if (separator === undefined || others.length === 0) return undefined;
  const titles = (cellsOf([first], separator)[0] ?? []).map(kindOf);
  const has = (kind: Column): boolean => titles.includes(kind);
  const isTable = titles.every((kind) => kind !== undefined) || titles.filter(Boolean).length > 3;
  if (!isTable || !(has('length') || (has('from') && has('to'))) || titles.length < 2) return undefined;
  const rows = cellsOf(others, separator);
  if (rows.some((cells) => cells.length > titles.length)) return undefined;
  const isMonthFirst = rows.some((cells) => monthFirst.test(cells[titles.indexOf('day')] ?? ''));
  const isInStart =
    !has('day') &&
    rows.every((cells) => /\d{4}|\d[./]\d{1,2}\.?\s/.test(cells[titles.indexOf('from')] ?? ''));
  let day: Day | undefined = has('day') || isInStart ? undefined : today;
  return rows.flatMap((cells): TableRow[] => {
    const cell = (kind: Column): string =>
      trim(cells.find((value, index) => titles[index] === kind && trim(value) !== '') ?? '');
    const activity = cell('activity') || cell('task') || cell('project');
    const isSum =
      cells.some((value) => sumWord.test(trim(value))) ||
      (activity === '' && cell('day') === '' && !isInStart);
    if (isSum) return [];
    const said = isInStart ? cell('from') : cell('day');
    day = said === '' ? day : readDay(said, today, isMonthFirst);
    const line = cells.map(trim).filter(Boolean).join(' · ');
    const time = readTime(
      { from: cell('from'), to: cell('to'), length: cell('length'), pause: cell('pause') },
      now,
    );
    if (time === undefined) return [{ text: line, lacks: 'minutes' }];
    if (day === undefined) return [{ text: line, lacks: 'day' }];
    if (activity === '') return [{ text: line, lacks: 'activity' }];
    return [{ draft: { ...time, day, activity } }];
  });
}

/** A row with the sum of others: its cells say so, each alone. */
const sumWord =
  /^(?:[*_\s]*)(?:sum|total|totalt|totals|i alt|til sammen|tilsammen|til saman|in all|grand total)\b[:*_\s]*$/iu;
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

function readDay(cell: string, today: Day, isMonthFirst: boolean): Day | undefined {
  const [, one = '', two = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  if (isMonthFirst && year !== '') {
    const day = `${year}-${one.padStart(2, '0')}-${two.padStart(2, '0')}`;
    return isDay(day) ? day : undefined;
  }
  const bare = cell
    .replace(/[<>[\]*]/gu, '')
    .replace(/[T\s]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m)?$/iu, '');
  const iso = /^\d{4}-\d{2}-\d{2}(?=\s|$)/.exec(trim(bare))?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const found = findDay(bare, { today, leaning: 'past' });
  return found.kind === 'day' && found.rest === '' ? found.day : undefined;
}

type Cells = { readonly from: string; readonly to: string; readonly length: string; readonly pause: string };

/** How long a row's work was, without its break; with the clock where that says the same. */
function readTime(cells: Cells, now: Date): Pick<HoursDraft, 'minutes' | 'from' | 'to'> | undefined {
  const [from, to] = [readClock(cells.from), readClock(cells.to)];
  const pause = cells.pause === '' ? 0 : readPause(cells.pause);
  const length = cells.length === '' ? undefined : readLength(cells.length, now);
  if (pause === undefined || (cells.length !== '' && length === undefined)) return undefined;
  const whole = from === undefined || to === undefined || to <= from ? undefined : to - from;
  if (whole === undefined) return length === undefined || length <= pause ? undefined : { minutes: length };
  const worked = whole - pause;
  // Two lengths that differ by more than the break say that one of them is wrong.
  if (worked <= 0 || (length !== undefined && length !== worked && !(length === whole && pause === 0)))
    return undefined;
  if (pause > 0 || from === undefined || to === undefined) return { minutes: worked };
  return { minutes: worked, from: clockOf(from), to: clockOf(to) };
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

/** A break: a bare number below five is hours, and minutes else. */
function readPause(cell: string): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(cell);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, number = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)\.?$/u.exec(cell) ?? [];
  if (number === '') return /^(?:-|–|nei|no|ingen|none)$/iu.test(cell) ? 0 : undefined;
  const value = Number(number.replace(',', '.'));
  const isHours = unit === '' ? value < 5 : /^[th]/iu.test(unit);
  return Math.round(isHours ? value * 60 : value);
}
