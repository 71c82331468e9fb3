import { type Day, isDay } from '../../calendar.ts';
import { trim } from '../../chat/text.ts';
import { overMidnight, readTimes } from './parse-cell-times.ts';
import { lineBreak, type TableRow } from './parse-cells.ts';
import { onTwoDays } from './parse-table.ts';

const stamp = '\\[(\\d{4}-\\d{2}-\\d{2})(?:\\s+\\p{L}+\\.?)?\\s+(\\d{1,2}:\\d{2})\\]';
const clocked = new RegExp(`^\\s*CLOCK:\\s*${stamp}(?:--${stamp})?`, 'u');
const drawer = /^\s*(?::\p{L}+:|#\+)/iu;
const headline = /^\s*\*+\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(.*?)(?:\s+:[\p{L}\p{N}_@:]+:)?\s*$/u;

/**
 * Reads the clock lines of an outline in Emacs' org mode, 'CLOCK: [2024-03-14 Thu 10:00]--[2024-03-14 Thu 11:30] =>
 * 1:30', each as work on the headline above it. One that still runs lacks its length. Undefined where there is none.
 */
export function readClocked(text: string, now: Date): TableRow[] | undefined {
  if (!text.includes('CLOCK:')) return undefined;
  let activity = '';
  let found = false;
  const rows = text.split(lineBreak).flatMap((line): TableRow[] => {
    const match = clocked.exec(line);
    if (match === null) {
      if (!drawer.test(line) && trim(line) !== '') activity = headline.exec(line)?.[1] ?? trim(line);
      return [];
    }
    found = true;
    const [, day = '', from = '', lastDay = '', to = ''] = match;
    const said = trim(`${activity} ${trim(line)}`);
    if (!isDay(day)) return [{ text: said, lacks: 'day' }];
    return rowsOf({ day, from, lastDay, to, activity, said }, now);
  });
  return found ? rows : undefined;
}

type Clocked = Readonly<Record<'from' | 'lastDay' | 'to' | 'activity' | 'said', string>> & {
  readonly day: Day;
};

function rowsOf({ day, from, lastDay, to, activity, said }: Clocked, now: Date): TableRow[] {
  const cells = { from, to, length: '', minutes: '', pause: '', pauseTitle: '' };
  const night = overMidnight(cells, now);
  const [time] = readTimes(cells, now);
  const isOneDay = lastDay === day && time !== undefined;
  if (!isOneDay && !Array.isArray(night)) return [{ text: said, lacks: 'minutes' }];
  if (activity === '') return [{ text: said, lacks: 'activity' }];
  if (isOneDay) return [{ draft: { ...time.span, day, activity }, pause: 0 }];
  return Array.isArray(night) ? onTwoDays(night, day, activity) : [];
}
