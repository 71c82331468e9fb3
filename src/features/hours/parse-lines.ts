import { type Day, formatWeek, isDay } from '../../calendar.ts';
import { comparable, splitWords, trim } from '../../chat/text.ts';
import type { DayContext } from '../../grammar/dates.ts';
import { type FoundDay, findDay } from '../../grammar/days.ts';
import { monthWords } from '../../grammar/words.ts';

/** A text as the lines that may each be an entry; `isList` says that it has line breaks, not semicolons alone. */
export type PastedLines = { readonly lines: readonly string[]; readonly isList: boolean };

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
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

const titles = new Set(
  'dag dato day date uke veke week timer timar tid hours time varighet varigheit duration fra frå til from to start slutt end aktivitet activity hva kva what tema theme emne subject tittel title sted stad location slutter starter kommentar comment beskrivelse skildring description antall tal nr'.split(
    ' ',
  ),
);

/** A row with nothing but the names of columns. */
function isTitleRow(line: string): boolean {
  const words = line
    .split(/[\s\t;:,.()/"–-]+/u)
    .map(comparable)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => titles.has(word));
}

/** Whether a line is a table's own sum, which is no work. */
export const isSumRow = (line: string): boolean =>
  /^(?:sum|total|totalt|i alt|til sammen|til saman|in all)\b/iu.test(line);

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

/**
 * Gives each line the day of the heading above it where it names none of its own, and a weekday the week above it:
 * 'Mandag:', 'Uke 10', and the month to '4.' below 'Mars'. The headings themselves are left out; of a line with more
 * words in it `isWork` says whether it is none.
 */
export function underHeadings(
  lines: readonly string[],
  today: Day,
  isWork: (line: string) => boolean = () => true,
): string[] {
  const context = { today, leaning: 'past' } as const;
  let heading = '';
  let month = '';
  return lines.flatMap((line) => {
    const named = monthHeading(line, context);
    if (named !== undefined) {
      month = named;
      heading = `i ${line.replace(/:\s*$/u, '')}`;
      return [];
    }
    const found = findDay(line.replace(/:\s*$/u, ''), context);
    const said = headingOf(line, found, isWork);
    if (said !== undefined) {
      heading = said;
      month = '';
      return [];
    }
    const [, date, work] = month === '' ? [] : (datedLine.exec(line) ?? []);
    if (date !== undefined && isDay(`${month}-${date.padStart(2, '0')}`))
      return [`${month}-${date.padStart(2, '0')} ${work}`];
    if (heading === '') return [line];
    if (found.kind === 'none') return [`${heading} ${line}`];
    const { words, rest } = splitWords(line, 1);
    const inWeek = `${words[0]} ${heading}`;
    const { kind, rest: left } = findDay(inWeek, context);
    return [
      /^\p{L}+[.,:]?$/u.test(words[0] ?? '') && kind === 'day' && left === '' ? `${inWeek} ${rest}` : line,
    ];
  });
}
