import { type Day, monthRange, weekRange } from '../../calendar/days.ts';
import type { DayMatch } from '../days/day-match.ts';
import { matchDays } from '../days/days.ts';
import { monthWords } from '../lexicon/days.ts';
import { words } from '../lexicon/lists.ts';
import { keyAt, type Stretch, type Token } from '../tokens.ts';

/** A day beside a repetition: the first one, or with `isFrom` the day from which it holds; `end` is the last day. */
export type Bound = Stretch & {
  readonly match: DayMatch;
  readonly day: Day;
  readonly end?: Day;
  readonly isFrom: boolean;
};

type Bounds = {
  readonly anchor?: Bound;
  readonly until?: Stretch & { readonly day: Day };
  /** A day behind the repetition that has no place in it. */
  readonly unread?: Stretch;
};

const fromWords = words('fra frå from fom f.o.m starting beginning begynner byrjar starter startar');
const untilWords = words('til until till through thru inntil tom t.o.m to ut');

/** The days around a repetition's words: from when, and until when. What stands before is the title's but for the last. */
export function boundsAround(tokens: readonly Token[], every: Stretch, today: Day): Bounds {
  const until = untilAfter(tokens, every, today);
  if (until !== undefined && until.day === undefined) return { unread: until };
  const cut = until === undefined ? tokens.length : until.from;
  const after = [
    ...daysIn(tokens, every.to, cut, today),
    ...daysIn(tokens, until?.to ?? cut, tokens.length, today),
  ];
  const before = daysIn(tokens, 0, every.from, today).filter(({ value }) => !isVague(value.kind));
  const possible = after.length > 0 ? after : before;
  const match = possible.at(-1);
  const unread = after.find((one) => one !== match);
  const found = {
    ...(until?.day === undefined ? {} : { until: { ...until, day: until.day } }),
    ...(unread === undefined ? {} : { unread }),
  };
  if (match === undefined) return found;
  const bound = boundOf(tokens, match);
  return bound === undefined ? { ...found, unread: match } : { ...found, anchor: bound };
}

const isVague = (kind: DayMatch['value']['kind']): boolean => ['week', 'month', 'year'].includes(kind);

/** Days in a part of the text, each where it stands in the whole. A year alone ('for 2024') is none, a month alone one behind 'fra'. */
function daysIn(tokens: readonly Token[], from: number, to: number, today: Day): DayMatch[] {
  const days = matchDays(tokens.slice(from, to), { today, leaning: 'future' })
    .filter(({ value, isWeak }) => value.kind !== 'year' && (!isWeak || value.kind === 'day'))
    .map((match) => ({ ...match, from: match.from + from, to: match.to + from }));
  const months = tokens.slice(from, to).flatMap((_, index): DayMatch[] => {
    const at = from + index;
    const said = fromWords.has(keyAt(tokens, at - 1)) ? monthAt(tokens, at, today) : undefined;
    if (said === undefined || days.some((one) => one.from <= at && at < one.to)) return [];
    return [{ from: at, to: said.to, value: { kind: 'month', month: said.month }, isWeak: false }];
  });
  return [...days, ...months].toSorted((a, b) => a.from - b.from);
}

function boundOf(tokens: readonly Token[], match: DayMatch): Bound | undefined {
  const { value } = match;
  const isLed = fromWords.has(keyAt(tokens, match.from - 1));
  const from = isLed ? match.from - 1 : match.from;
  const isFrom = isLed || fromWords.has(keyAt(tokens, match.from));
  const whole = { from: match.from - (isLeadingUp(tokens, match) ? 1 : 0), to: match.to, match, isFrom };
  switch (value.kind) {
    case 'day':
      return { ...whole, from: Math.min(from, whole.from), day: value.day };
    case 'impossible':
      return { ...whole, day: '' };
    case 'month':
      return {
        ...whole,
        from,
        day: monthRange(value.month).from,
        ...(isLed ? {} : { end: monthRange(value.month).to }),
      };
    case 'week':
      return isLed ? { ...whole, from, day: weekRange(value.week).from } : undefined;
    case 'span': {
      const words = tokens.slice(match.from, match.to).map(({ key }) => key);
      const isPeriod = isFrom || words.some((key) => untilWords.has(key));
      return isPeriod ? { ...whole, from, day: value.from, end: value.to } : undefined;
    }
    default:
      return undefined;
  }
}

/** 'Handlingsplan til 15. mai hvert år': the little word leads up to the day. */
const isLeadingUp = (tokens: readonly Token[], { from }: Stretch): boolean =>
  /^(til|to)$/.test(keyAt(tokens, from - 1));

/** Until then, and nobody knows which day that is; 'jul' isn't July here. */
const openEnd = words(
  'jul jula julen juleferien christmas påske påska påsken easter sommer sommeren sommar sommaren summer sommerferien sommarferien ferien høsten hausten autumn våren spring videre vidare',
);

/** The last day behind a repetition: 'til 30. juni', 'ut mai', 'til og med uke 20', 'ut året'. */
function untilAfter(
  tokens: readonly Token[],
  { to: start }: Stretch,
  today: Day,
): (Stretch & { readonly day: Day | undefined }) | undefined {
  for (let at = start; at < tokens.length; at += 1) {
    if (!untilWords.has(keyAt(tokens, at))) continue;
    const isAndWith = keyAt(tokens, at + 1) === 'og' && keyAt(tokens, at + 2) === 'med';
    const words = isAndWith ? at + 3 : at + 1;
    const isLed = /^(frem|fram|up)$/.test(keyAt(tokens, at - 1));
    const end = openEnd.has(keyAt(tokens, words))
      ? { to: words + 1, day: undefined }
      : endAt(tokens, words, today);
    // 'Fra 9 til 11' says when on the day, and 'fra 2. april til 18. juni' is one period.
    if (end !== undefined && !isPeriodEnd(tokens, start, at, today))
      return { from: isLed ? at - 1 : at, ...end };
  }
  return undefined;
}

const isPeriodEnd = (tokens: readonly Token[], start: number, at: number, today: Day): boolean =>
  daysIn(tokens, start, tokens.length, today).some(
    ({ from, to, value }) =>
      value.kind === 'span' && from < at && at < to && fromWords.has(keyAt(tokens, from)),
  );

function endAt(tokens: readonly Token[], at: number, today: Day): { to: number; day: Day } | undefined {
  const match = daysIn(tokens, at, Math.min(tokens.length, at + 6), today).find(({ from }) => from === at);
  const value = match?.value;
  if (match !== undefined && value?.kind === 'day') return { to: match.to, day: value.day };
  if (match !== undefined && value?.kind === 'span') return { to: match.to, day: value.to };
  if (match !== undefined && value?.kind === 'week') return { to: match.to, day: weekRange(value.week).to };
  if (match !== undefined && value?.kind === 'month')
    return { to: match.to, day: monthRange(value.month).to };
  const key = keyAt(tokens, at);
  const year = today.slice(0, 4);
  if (/^(året|årets|yearend)$/.test(key)) return { to: at + 1, day: `${year}-12-31` };
  if (/^(måneden|månaden)$/.test(key)) return { to: at + 1, day: monthRange(today.slice(0, 7)).to };
  if (/^20\d\d$/.test(key)) return { to: at + 1, day: `${key}-12-31` };
  const month = monthAt(tokens, at, today);
  return month && { to: month.to, day: monthRange(month.month).to };
}

/** A month's name, with its year or the next one that has it. */
function monthAt(
  tokens: readonly Token[],
  at: number,
  today: Day,
): { readonly to: number; readonly month: string } | undefined {
  const month = monthWords.get(keyAt(tokens, at));
  if (month === undefined) return undefined;
  const said = /^20\d\d$/.exec(keyAt(tokens, at + 1))?.[0];
  const isAhead = month >= Number(today.slice(5, 7));
  const year = said ?? String(Number(today.slice(0, 4)) + (isAhead ? 0 : 1));
  return { to: said === undefined ? at + 1 : at + 2, month: `${year}-${String(month).padStart(2, '0')}` };
}
