import { clockText } from '../../../grammar/clock/clock.ts';
import { trim } from '../../../text.ts';
import { parseHours } from '../read/parse.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import type { Column } from './parse-titles.ts';

type Cells = Readonly<Record<'from' | 'to' | 'length' | 'minutes' | 'pause' | 'pauseTitle', string>>;

/** The cells that say when and how long; a cell with both ends, '09:00–11:30', is two. */
export function timesOf(cell: (kind: Column) => string, pauseTitle: string): Cells {
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
export function readTimes(cells: Cells, now: Date): readonly Time[] {
  const [from, to] = clocksOf(cells);
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
          : { minutes: one, from: clockText(clock.from), to: clockText(clock.to) },
      pause,
    }));
}

/** When a row's work began and ended; a day ends at 24:00, which many write 00:00. */
function clocksOf(cells: Cells): readonly [from: number | undefined, to: number | undefined] {
  const [from, to] = [readClock(cells.from), readClock(cells.to)];
  return [from, to === 0 && from !== undefined && from > 0 ? wholeDay : to];
}

const wholeDay = 1440;
// Who writes '9' to '5' means the afternoon, and no twenty hours.
const longestNight = 720;

/**
 * The part of a row's work before midnight and the one after it: '22:00' to '01:00' ends the day after. `unread` where
 * a break or another length leaves open how much is on which day; undefined where it ends on the day on which it began.
 */
export function overMidnight(
  cells: Cells,
  now: Date,
): readonly Pick<HoursDraft, 'minutes' | 'from' | 'to'>[] | 'unread' | undefined {
  const [from, to] = clocksOf(cells);
  if (from === undefined || to === undefined || to >= from || to + wholeDay - from > longestNight)
    return undefined;
  const length = lengthOf(cells, now);
  if (cells.pause !== '' && readPause(cells.pause, cells.pauseTitle) !== 0) return 'unread';
  if (length !== undefined && length !== to + wholeDay - from) return 'unread';
  return [
    { minutes: wholeDay - from, from: clockText(from), to: '24:00' },
    { minutes: to, from: '00:00', to: clockText(to) },
  ];
}

/** The minutes of the cells that say how long; hours and minutes may be two of them. */
function lengthOf({ length, minutes }: Cells, now: Date): number | undefined | 'unread' {
  if (length === '' && minutes === '') return undefined;
  const hours = length === '' ? 0 : readLength(length, now);
  const rest = minutes === '' ? 0 : /^\d+$/.test(minutes) ? Number(minutes) : readLength(minutes, now);
  return hours === undefined || rest === undefined ? 'unread' : hours + rest;
}

/** '09:00', '9.30', '09:00:00', '9:00 AM', '2024-03-12 09:00': minutes since midnight. */
function readClock(cell: string): number | undefined {
  const match = /(?:^|[\sT])(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*([ap]m)?$/iu.exec(trim(cell));
  if (match === null) return undefined;
  const [, hour, minute = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return hours > 24 || Number(minute) > 59 ? undefined : hours * 60 + Number(minute);
}

/** '7,5' and '7.5' are hours, '1:30' and '1:30:00' hours and minutes; all else as it is typed. */
export function readLength(cell: string, now: Date): number | undefined {
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
