import type { Day } from '../../calendar/days.ts';
import { type Repeat, repeatOf } from '../../domain/occurrences.ts';
import type { DayFault, DayMatch } from '../../grammar/days/day-match.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { readRecurrence } from '../../grammar/repeats/recurrence.ts';
import type { Recurrence } from '../../grammar/repeats/recurrence-rule.ts';
import { keyAt, restOf, type Token, textOf, tokenize } from '../../grammar/tokens.ts';

/** What was said about a deadline, but for whom it is for. */
export type DeadlineReading = {
  readonly title: string;
  readonly day?: Day;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  /** The words that named the day. */
  readonly said?: string;
  readonly repeat: Repeat;
  /** How many times, or for how long, as it was typed. */
  readonly times?: string;
  /** A repetition that was asked for and that can't be kept: 'hver dag'. */
  readonly otherRepeat?: string;
  /** How often it comes, where its title may just say so: 'Årlig rapport'. */
  readonly maybe?: Pick<Recurrence, 'unit' | 'step'>;
  readonly fault?: DayFault;
};

/** Reads `TITLE DAY [hver måned|hvert år|…]`; days lean to the future. With `isOnce` its words say nothing of coming again. */
export function readDeadline(text: string, today: Day, isOnce = false): DeadlineReading {
  const tokens = tokenize(text.replace(/\s+/gu, ' ').trim());
  const recurrence = isOnce ? undefined : readRecurrence(tokens, today);
  if (recurrence === undefined) return { ...readOnce(tokens, today), repeat: 'none' };
  if (recurrence.kind === 'maybe') {
    const { unit, step } = recurrence.rule;
    return { ...readOnce(tokens, today), repeat: 'none', maybe: { unit, step } };
  }
  if (recurrence.kind === 'once')
    return { ...readOnce(tokens.slice(0, recurrence.taken[0]?.from), today), repeat: 'none' };
  const nothing = { title: restOf(tokens, []), repeat: 'none' } as const;
  if (recurrence.kind === 'other') return { ...nothing, otherRepeat: recurrence.said };
  if (recurrence.kind === 'impossible') return { ...nothing, fault: recurrence.why };
  const { rule, first, times, taken } = recurrence;
  return {
    title: restOf(tokens, taken),
    repeat: repeatOf(rule),
    ...(first === undefined ? {} : { day: first }),
    ...(times === undefined ? {} : { times }),
  };
}

/** One day: the last that is named, for a title may speak of days too (TITLE DAY). */
function readOnce(tokens: readonly Token[], today: Day): Omit<DeadlineReading, 'repeat'> {
  const match = lastDay(tokens, today);
  if (match === undefined) return { title: restOf(tokens, []) };
  // 'Handlingsplan til 15. mai': the little word leads up to the day.
  const isLedUpTo = ['til', 'to'].includes(keyAt(tokens, match.from - 1));
  const from = isLedUpTo ? match.from - 1 : match.from;
  return {
    title: restOf(tokens, [{ from, to: match.to }]),
    said: textOf(tokens, match),
    ...dayFields(match),
  };
}

const lastDay = (tokens: readonly Token[], today: Day): DayMatch | undefined =>
  matchDays(tokens, { today, leaning: 'future' })
    .filter(({ value }) => !['week', 'month', 'year', 'span'].includes(value.kind))
    .at(-1);

function dayFields({ value }: DayMatch): Pick<DeadlineReading, 'day' | 'days' | 'fault'> {
  if (value.kind === 'day') return { day: value.day };
  if (value.kind === 'choice') return { days: value.days };
  return value.kind === 'impossible' ? { fault: value.why } : {};
}
