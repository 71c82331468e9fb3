import type { Day } from '../../calendar.ts';
import { comparable, splitWords, trim } from '../../chat/text.ts';
import { findDay } from '../../grammar/days.ts';
import { monthWords } from '../../grammar/words.ts';

/** A text as the lines that may each be an entry; `isList` says that it has line breaks, not semicolons alone. */
export type PastedLines = { readonly lines: readonly string[]; readonly isList: boolean };

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const bullet = /^\s*(?:[-–—•*·▪◦‣●]|\[[ x]?\])\s+/iu;
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
  const lines = raw
    .map((line) => (isCounted ? line.replace(numbered, '') : line).replace(bullet, '').replace(command, ''))
    .map((line) => (isList ? joinCells(line) : line))
    .filter((line, index) => /[\p{L}\p{N}]/u.test(line) && !(index === 0 && isTitleRow(line)));
  return lines.length < 2 ? undefined : { lines, isList };
}

/** Whether '1.' before this is a day of the month. */
const isDate = (rest: string): boolean =>
  monthWords.has(comparable(/^\S+/.exec(rest)?.[0] ?? '').replace(/\.$/, ''));

const clock = /^\d{1,2}[:.]\d{2}$/;
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
    const isEnd = index > 0 && clock.test(cell) && clock.test(cells[index - 1] ?? '');
    if (isEnd) parts[parts.length - 1] = `${parts.at(-1)}-${cell}`;
    else parts.push(bareHours.test(cell) && !clock.test(cell) ? `${cell} t` : cell);
  }
  return parts.join(' ');
}

const titles = new Set(
  'dag dato day date uke veke week timer timar tid hours time varighet varigheit duration fra frå til from to start slutt end aktivitet activity hva kva what tema theme kommentar comment beskrivelse skildring description antall tal nr'.split(
    ' ',
  ),
);

/** A row with nothing but the names of columns. */
function isTitleRow(line: string): boolean {
  const words = line
    .split(/[\s\t;:,.()/–-]+/u)
    .map(comparable)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => titles.has(word));
}

/** Whether a line is a table's own sum, which is no work. */
export const isSumRow = (line: string): boolean =>
  /^(?:sum|total|totalt|i alt|til sammen|til saman|in all)\b/iu.test(line);

/**
 * Gives each line the day of the heading above it where it names none of its own, and a weekday the week above it:
 * 'Mandag:', 'Uke 10'. The headings themselves are left out.
 */
export function underHeadings(lines: readonly string[], today: Day): string[] {
  const context = { today, leaning: 'past' } as const;
  let heading = '';
  return lines.flatMap((line) => {
    const found = findDay(line.replace(/:\s*$/u, ''), context);
    if (found.rest === '' && (found.kind === 'day' || found.kind === 'week')) {
      heading = line.replace(/:\s*$/u, '');
      return [];
    }
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
