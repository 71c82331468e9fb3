import { type Day, isDay } from '../../../calendar/days.ts';
import { lineBreak, trim } from '../../../text.ts';
import { overMidnight, readTimes } from './parse-cell-times.ts';
import type { TableRow } from './parse-cells.ts';
import { onTwoDays } from './parse-table.ts';

const stamp = '\\[(\\d{4}-\\d{2}-\\d{2})(?:\\s+\\p{L}+\\.?)?\\s+(\\d{1,2}:\\d{2})\\]';
const clocked = new RegExp(`^\\s*CLOCK:\\s*${stamp}(?:--${stamp})?`, 'u');
const drawer = /^\s*(?::\p{L}+:|#\+)/iu;
// The words that org mode itself puts before a headline; they are its users' text, and nothing left to do here.
const states = new Set(['TODO', 'DONE', 'NEXT', 'WAITING']);

/** A headline without its stars, its state and its tags: 'Planmøte' of '** TODO Planmøte :jobb:'. */
function titleOf(line: string): string {
  const words = trim(line)
    .split(/\s+/u)
    .filter((word, at) => !(at === 0 && /^\*+$/.test(word)));
  const last = words.at(-1) ?? '';
  const isTagged = words.length > 1 && last.length > 2 && last.startsWith(':') && last.endsWith(':');
  return words.slice(states.has(words[0] ?? '') ? 1 : 0, isTagged ? -1 : undefined).join(' ');
}

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
      if (!drawer.test(line) && trim(line) !== '') activity = titleOf(line);
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
