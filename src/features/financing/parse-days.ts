import type { Day } from '../../calendar/days.ts';
import type { DayFault, DayMatch } from '../../grammar/days/day-match.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { monthAtHead } from '../../grammar/month-at-head.ts';
import { keyAt, restOf, tokenize } from '../../grammar/tokens.ts';
import { trim } from '../../text.ts';

/** The first and last day that a text speaks of, and the text without them. */
export type Days = {
  readonly from?: Day;
  readonly to?: Day;
  /** The days that were possible, where words fit more than one. */
  readonly days?: readonly Day[];
  readonly fault?: DayFault;
  readonly rest: string;
};

const ending = new Set(['til', 'to', 'tom', 'until']);
const leading = new Set([...ending, 'fra', 'frå', 'from', 'fom', 'gjelder', 'gjeld', 'frist', 'due']);

/**
 * Reads `[fra DAG] [til DAG]`; the words that lead up to a day go with it. A date without its year is of the year that
 * it is now where `isThisYear` says so, and else the last or the next one, as it leans.
 */
export function takeDays(
  text: string,
  today: Day,
  { leaning, isThisYear = false }: { readonly leaning: 'past' | 'future'; readonly isThisYear?: boolean },
): Days {
  const tokens = tokenize(text.replace(/\s+/gu, ' ').trim());
  const matches = matchDays(tokens, { today, leaning }).filter(
    ({ value, isWeak }) => !(isWeak && value.kind === 'impossible') && value.kind !== 'week',
  );
  let found: Omit<Days, 'rest'> = {};
  const taken = matches.map((match) => {
    let start = match.from;
    while (isLeading(keyAt(tokens, start - 1))) start -= 1;
    const isEnd = tokens.slice(start, match.from + 1).some(({ key }) => ending.has(key));
    found = { ...found, ...fieldsOf(match, isEnd, isThisYear ? today.slice(0, 4) : undefined) };
    return { from: start, to: match.to };
  });
  const rest = restOf(tokens, taken);
  return found.from === undefined ? { ...found, ...fromMonth(rest, today) } : { ...found, rest };
}

const isLeading = (key: string): boolean => key !== '' && (leading.has(key) || together.has(key));
// «Fra og med», «til og med».
const together = new Set(['og', 'med', 'and', 'including']);

/** «Fra januar 2024», «fra juli», «fra 2025»: its first day. */
function fromMonth(text: string, today: Day): Pick<Days, 'from' | 'rest'> {
  const [, before = '', words = ''] = /^(.*?)(?:^|\s)(?:fra|frå|from)\s+(.*)$/isu.exec(text) ?? [];
  const [year = ''] = /^20\d\d(?!\d)/.exec(words) ?? [];
  if (year !== '') return { from: `${year}-01-01`, rest: trim(`${before} ${words.slice(4)}`) };
  const month = words === '' ? undefined : monthAtHead(words, today);
  if (month === undefined) return { rest: text };
  const ofYear = /20\d\d/.test(words) ? month.found.slice(0, 4) : today.slice(0, 4);
  return { from: `${ofYear}-${month.found.slice(5)}-01`, rest: trim(`${before} ${month.rest}`) };
}

function fieldsOf({ value, ahead }: DayMatch, isEnd: boolean, year: string | undefined): Omit<Days, 'rest'> {
  switch (value.kind) {
    case 'day': {
      const day = ahead !== undefined && ahead.slice(0, 4) === year ? ahead : value.day;
      return isEnd ? { to: day } : { from: day };
    }
    case 'span':
      return { from: value.from, to: value.to };
    case 'choice': {
      // «Fra 1. mai til 1. april»
      const [from = '', to = ''] = value.days;
      return value.days.length === 2 && from > to ? { from, to } : { days: value.days };
    }
    case 'impossible':
      return { fault: value.why };
    default:
      return {};
  }
}
