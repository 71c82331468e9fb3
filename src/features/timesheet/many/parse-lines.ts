import { type Day, isDay } from '../../../calendar/days.ts';
import { formatWeek } from '../../../format/dates.ts';
import type { DayContext } from '../../../grammar/days/day-context.ts';
import { type FoundDay, findDay } from '../../../grammar/days/days.ts';
import { monthWords } from '../../../grammar/lexicon/days.ts';
import { comparable, lineBreak, splitWords, trim } from '../../../text.ts';
import { columnOf } from './parse-titles.ts';

/** A text as the lines that may each be an entry; `isList` says that it has line breaks, not semicolons alone. */
export type PastedLines = { readonly lines: readonly string[]; readonly isList: boolean };

// A word processor's own bullets come as 'o' and as characters for private use.
const bullet = /^\s*(?:[-–—•*·▪◦‣●○■□➢✓>\p{Co}]|#{1,4}|o(?=\s+\S)|\[[ xX]?\])\s+/u;
const lettered = /^\s*([a-z])[.)]\s+(?=\S)/iu;
const numbered = /^\s*(\d{1,2})[.)]\s+(?=\S)/;
/** What a line of a list can begin with and doesn't mean: the command itself. */
const command = /^\s*\/?(?:timer|timar|hours)\b:?\s+(?=\S)/iu;

/**
 * Splits what was pasted: one line an entry, without bullets, numbers before each line, and the table around the cells;
 * a row of titles is dropped. Text without line breaks is split at its semicolons. Undefined for a single line.
 */
export function splitLines(text: string): PastedLines | undefined {
  const isList = lineBreak.test(trim(text));
  if (!isList && !text.includes(';')) return undefined;
  const raw = (isList ? text.split(lineBreak) : text.split(';')).map(trim).filter((line) => line !== '');
  const isCounted = raw.every(
    (line, index) => Number(numbered.exec(line)?.[1]) === index + 1 && !isDate(line.replace(numbered, '')),
  );
  const isLettered = raw.every((line, index) => lettered.exec(line)?.[1]?.toLowerCase() === letters[index]);
  const lines = raw
    .map((line) =>
      (isCounted ? line.replace(numbered, '') : isLettered ? line.replace(lettered, '') : line)
        .replace(bullet, '')
        .replace(command, ''),
    )
    .map((line) => (isList ? joinCells(line) : line))
    .filter((line, index) => /[\p{L}\p{N}]/u.test(line) && !(index === 0 && isTitleRow(line)));
  return lines.length < 2 ? undefined : { lines, isList };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Whether '1.' before this is a day of the month. */
const isDate = (rest: string): boolean =>
  monthWords.has(comparable(/^\S+/.exec(rest)?.[0] ?? '').replace(/\.$/, ''));

const clock = /^\d{1,2}[:.]\d{2}$/;
const isTimes = (first = '', second = ''): boolean =>
  clock.test(first) && clock.test(second) && first.includes(':') === second.includes(':');
const bareHours = /^\d{1,2}(?:[.,]\d{1,2})?$/;

/** A row of a table as a sentence: a cell that is a number alone is hours, two clocks beside each other a range. */
function joinCells(line: string): string {
  const separator = line.includes('\t') ? '\t' : /\|.*\|/u.test(line) ? '|' : ';';
  const cells = line
    .split(separator)
    .map(trim)
    .filter((cell) => cell !== '');
  if (cells.length < 2) return trim(line);
  const parts: string[] = [];
  for (const [index, cell] of cells.entries()) {
    // Of '11.03', '09:00' and '11:30' the first is the date.
    const isEnd = isTimes(cells[index - 1], cell) && !isTimes(cell, cells[index + 1]);
    if (isEnd) parts[parts.length - 1] = `${parts.at(-1)}-${cell}`;
    else parts.push(bareHours.test(cell) && !clock.test(cell) ? `${cell} t` : cell);
  }
  return parts.join(' ');
}

/** A row with nothing but the names of columns. */
function isTitleRow(line: string): boolean {
  const words = line.split(/[\s\t;:,.()/"–-]+/u).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => columnOf(word) !== undefined);
}

/** Whether a line is a table's own sum, which is no work. */
export const isSumRow = (line: string): boolean =>
  /^[*_=\s([|]*(?:grand\s+)?(?:sum|total|totals|totalt|i alt|til sammen|til saman|in all)\b/iu.test(line);

const datedLine = /^(\d{1,2})(?:\.:?|:|\))\s+(.+)$/su;

/** The month of a heading that names one alone: 'Mars', 'Mars 2024:'. */
function monthHeading(line: string, context: DayContext): string | undefined {
  const text = line.replace(/:\s*$/u, '');
  if (!/^\p{L}+(?:\s+20\d\d)?$/u.test(text) || !monthWords.has(comparable(text.replace(/\s.*$/u, ''))))
    return undefined;
  const found = findDay(`i ${text}`, context);
  return found.kind === 'month' && found.rest === '' ? found.month : undefined;
}

/** The day or week of a line that is no work: 'Mandag', 'Timer for forrige uke', 'Dette gjorde jeg tirsdag:'. */
function headingOf(line: string, found: FoundDay, isWork: (line: string) => boolean): string | undefined {
  if (found.kind !== 'day' && found.kind !== 'week') return undefined;
  if (found.rest === '') return line.replace(/:\s*$/u, '');
  const isHeading = (found.kind === 'week' || line.trimEnd().endsWith(':')) && !/\d/.test(found.rest);
  if (!isHeading || isWork(line)) return undefined;
  return found.kind === 'day' ? found.day : formatWeek(found.week);
}

const marks = '*_#<>=~[\\]"«»';
const framed = new RegExp(`^[${marks}\\s]*(.*?)[${marks}\\s]*$`, 'su');
const amount =
  '\\d{1,3}(?:[.,:]\\d{1,2})?\\s*(?:t|timer|timar|time|h|hours?|hrs?)?\\.?(?:\\s*\\d{1,2}\\s*(?:m|min|minutter)?\\.?)?';
const sumWords = '(?:sum|total|totalt|totals|i alt|til sammen|til saman|in all)';
const total = new RegExp(
  `[\\s–—:=,-]*(?:[([]\\s*(?:${sumWords})?[:\\s]*${amount}!?\\s*[)\\]]|${sumWords}[:=\\s]*${amount})[\\s:!]*$`,
  'iu',
);
const bareTotal = new RegExp(`[\\s–—:=,-]+${amount}\\s*:?$`, 'iu');

/** A heading without what it is set in, and without the sum of the lines below it: '**Mandag** (7,5 t)' is 'Mandag'. */
function bareHeading(line: string, isAboveUndated: boolean): string {
  const plain = (text: string): string => (framed.exec(text)?.[1] ?? text).replace(/^\((.*)\)$/su, '$1');
  const withoutTotal = plain(line.replace(total, ''));
  if (withoutTotal !== plain(line)) return withoutTotal;
  const inside = plain(plain(line).replace(total, ''));
  return isAboveUndated ? plain(inside.replace(bareTotal, '')) : inside;
}

/** A line of a list; below a heading that isn't understood, with that heading, for nothing says its day. */
export type PlacedLine = { readonly text: string; readonly unknown?: string };

/**
 * Gives each line the day of the heading above it where it names none of its own, and a weekday the week above it:
 * 'Mandag:', '**Uke 10** (sum 7,5 t)', and the month to '4.' below 'Mars'. The headings themselves are left out; of a
 * line with more words in it `isWork` says whether it is none.
 */
export function underHeadings(
  lines: readonly string[],
  today: Day,
  isWork: (line: string) => boolean = () => true,
): PlacedLine[] {
  const context = { today, leaning: 'past' } as const;
  const isUndated = (line: string | undefined): boolean =>
    line !== undefined && isWork(line) && findDay(line, context).kind === 'none';
  let heading = '';
  let week = '';
  let month = '';
  let unknown: string | undefined;
  return lines.flatMap((line, index): PlacedLine[] => {
    if (isSumRow(line)) return [{ text: line }];
    const bare = bareHeading(line, isUndated(lines[index + 1]));
    const named = monthHeading(bare, context);
    if (named !== undefined) {
      month = named;
      week = '';
      unknown = undefined;
      heading = `i ${bare.replace(/:\s*$/u, '')}`;
      return [];
    }
    const found = findDay(line.replace(/:\s*$/u, ''), context);
    const foundBare = findDay(bare.replace(/:\s*$/u, ''), context);
    const said =
      foundBare.rest === '' && bare !== ''
        ? headingOf(bare, foundBare, isWork)
        : headingOf(line, found, isWork);
    if (said !== undefined) {
      const inWeek = week === '' ? undefined : findDay(`${said} ${week}`, context);
      heading = inWeek?.kind === 'day' && inWeek.rest === '' ? inWeek.day : said;
      if (foundBare.kind === 'week' || found.kind === 'week') week = said;
      month = '';
      unknown = undefined;
      return [];
    }
    if (isStrangeHeading(line, foundBare, heading === '') && !isWork(line) && lines.length > index + 1) {
      unknown = bare.replace(/:\s*$/u, '');
      return [{ text: line }];
    }
    const [, date, work] = month === '' ? [] : (datedLine.exec(line) ?? []);
    if (date !== undefined && isDay(`${month}-${date.padStart(2, '0')}`))
      return [{ text: `${month}-${date.padStart(2, '0')} ${work}` }];
    if (unknown !== undefined && found.kind === 'none') return [{ text: line, unknown }];
    if (heading === '') return [{ text: line }];
    if (found.kind === 'none') return [{ text: `${heading} ${line}` }];
    const { words, rest } = splitWords(line, 1);
    const inWeek = `${words[0]} ${heading}`;
    const { kind, rest: left } = findDay(inWeek, context);
    const isDayOfIt = /^\p{L}+[.,:]?$/u.test(words[0] ?? '') && kind === 'day' && left === '';
    return [{ text: isDayOfIt ? `${inWeek} ${rest}` : line }];
  });
}

/** Whether a line is set as a heading and names no day that is understood; the first words that are no work are one. */
function isStrangeHeading(line: string, found: FoundDay, isFirst: boolean): boolean {
  const isSet = /:\s*$/u.test(line) || /^(?:\*\*|__|\[|<|=).*(?:\*\*|__|\]|>|=)/su.test(line);
  const isWord = /^\p{L}+\.?$/u.test(trim(line));
  const isNoDay = found.kind === 'impossible' && line.split(/\s+/u).length < 5;
  return isSet || isWord || isFirst || isNoDay || (found.kind !== 'none' && found.rest === '');
}
