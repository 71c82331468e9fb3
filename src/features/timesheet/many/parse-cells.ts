import { parse } from 'csv-parse/sync';
import { type Day, isDay } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { lineBreak, trim } from '../../../text.ts';
import type { HoursDraft } from '../read/parse-reading.ts';
import { underHeadings } from './parse-lines.ts';

/** A row of a table: the line it says, the lines it may say, or what can't be read of it. */
export type TableRow =
  | { readonly draft: HoursDraft; readonly pause: number }
  | { readonly text: string; readonly choices: readonly HoursDraft[] }
  | { readonly text: string; readonly lacks: 'day' | 'minutes' | 'activity'; readonly unknown?: string };

/** Lines above the titles of a table that are a heading's at most. */
export const mostAbove = 4;

/** The lines of a table, without the empty ones and those that are drawn. */
export const rowsOf = (text: string): string[] =>
  text.split(lineBreak).filter((line) => trim(line) !== '' && !/^[\s|+:=-]+$/u.test(line));

/** What parts the cells of a line; undefined where it has but one. */
export const separatorOf = (line: string): string | undefined =>
  ['\t', ';', '|', ','].find((one) => line.includes(one));

/** What the lines above a table say of its day or week. */
export type Above = { readonly said: string; readonly unknown: string | undefined };

/** The day or week that the lines above a table give it; where they say none, what they say. */
export function headingAbove(lines: readonly string[], today: Day): Above {
  const work = '1 t x';
  const heads = lines.map((line) => line.replace(/^\s*#\+\w+:.*?:block\s+(\S+).*$/u, '$1'));
  const placed = underHeadings([...heads, work], today, (line) => line === work).at(-1);
  return { said: trim((placed?.text ?? '').slice(0, -work.length)), unknown: placed?.unknown };
}

/** A row with the sum of others: its cells say so, each alone. */
export const sumWord =
  /^[*_\s]*(?:all |grand )?\**(?:sum|total|totalt|totals|i alt|til sammen|tilsammen|til saman|in all)(?: (?:time|tid|timer|timar|hours))?[:*_\s]*$/iu;
/** '03/25/2024': there is no 25th month. */
export const monthFirst = /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{2,4}$/;

/** The cells of lines; quotes hold separators in a cell together. */
export function cellsOf(lines: readonly string[], separator: string): string[][] {
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
export function readDay(
  cell: string,
  { today, isMonthFirst = false, within = '' }: DayCell,
): Day | undefined {
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
