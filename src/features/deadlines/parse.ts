import type { Day } from '../../calendar/calendar.ts';
import { type Repeat, repeatOf } from '../../domain/occurrences.ts';
import type { DayFault, DayMatch } from '../../grammar/day-match.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { readRecurrence } from '../../grammar/repeats/recurrence.ts';
import type { Recurrence } from '../../grammar/repeats/recurrence-rule.ts';
import { keyAt, restOf, type Token, textOf, tokenize } from '../../grammar/tokens.ts';
import { normal, type Responsible } from './rules.ts';

/** What was said about a deadline. `forWhom` is what stood behind `for`; the one who reads knows the names. */
export type DeadlineReading = {
  readonly title: string;
  readonly day?: Day;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  /** The words that named the day. */
  readonly said?: string;
  readonly repeat: Repeat;
  /** A repetition that was asked for and that can't be kept: 'hver dag'. */
  readonly otherRepeat?: string;
  /** How often it comes, where its title may just say so: 'Årlig rapport'. */
  readonly maybe?: Pick<Recurrence, 'unit' | 'step'>;
  readonly forWhom?: string;
  readonly fault?: DayFault;
};

/** Reads `TITLE DAY [hver måned|hvert år|…] [for WHOM]`; days lean to the future. */
export function readDeadline(text: string, today: Day): DeadlineReading {
  const { tokens, forWhom } = takeTarget(tokenize(text.replace(/\s+/gu, ' ').trim()), today);
  const target = forWhom === undefined ? {} : { forWhom };
  const recurrence = readRecurrence(tokens, today);
  if (recurrence === undefined) return { ...readOnce(tokens, today), repeat: 'none', ...target };
  if (recurrence.kind === 'maybe') {
    const { unit, step } = recurrence.rule;
    return { ...readOnce(tokens, today), repeat: 'none', maybe: { unit, step }, ...target };
  }
  if (recurrence.kind === 'once')
    return { ...readOnce(tokens.slice(0, recurrence.taken[0]?.from), today), repeat: 'none', ...target };
  const nothing = { title: restOf(tokens, []), repeat: 'none' } as const;
  if (recurrence.kind === 'other') return { ...nothing, otherRepeat: recurrence.said, ...target };
  if (recurrence.kind === 'impossible') return { ...nothing, fault: recurrence.why, ...target };
  const { rule, first, taken } = recurrence;
  return {
    title: restOf(tokens, taken),
    repeat: repeatOf(rule),
    ...(first === undefined ? {} : { day: first }),
    ...target,
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

/** What stands behind the first `for` after the last day or repetition is for whom it is. */
function takeTarget(
  tokens: readonly Token[],
  today: Day,
): { readonly tokens: readonly Token[]; readonly forWhom?: string } {
  const recurrence = readRecurrence(tokens, today);
  const ends = recurrence?.kind === 'kept' ? recurrence.taken.map(({ to }) => to) : [];
  const end = Math.max(lastDay(tokens, today)?.to ?? 0, ...ends);
  const at = end === 0 ? -1 : tokens.findIndex(({ key }, index) => index >= end && key === 'for');
  if (at < 0 || at === tokens.length - 1) return { tokens };
  return { tokens: tokens.slice(0, at), forWhom: restOf(tokens, [{ from: 0, to: at + 1 }]) };
}

function dayFields({ value }: DayMatch): Pick<DeadlineReading, 'day' | 'days' | 'fault'> {
  if (value.kind === 'day') return { day: value.day };
  if (value.kind === 'choice') return { days: value.days };
  return value.kind === 'impossible' ? { fault: value.why } : {};
}

const responsibleWords: ReadonlyMap<string, Responsible> = new Map([
  ['prosjektleder', 'prosjektleder'],
  ['prosjektleiar', 'prosjektleder'],
  ['projectleader', 'prosjektleder'],
  ['prosjektansvarlig', 'prosjektansvarlig'],
  ['prosjektansvarleg', 'prosjektansvarlig'],
  ['prosjektgruppe', 'prosjektgruppe'],
  ['prosjektgruppa', 'prosjektgruppe'],
  ['projectgroup', 'prosjektgruppe'],
  ['prosjekteier', 'prosjekteier'],
  ['prosjekteigar', 'prosjekteier'],
  ['projectowner', 'prosjekteier'],
]);

/** The role that words name in any language and in the forms that people use: 'prosjektlederne', 'project leaders'. */
export function responsibleNamed(words: string): Responsible | undefined {
  const wanted = normal(words).replaceAll(' ', '');
  for (const ending of ['', 'e', 'ne', 'r', 'ene', 'ane', 'n', 'en', 'a', 's', 'rne', 'rane', 'ar']) {
    if (!wanted.endsWith(ending)) continue;
    const found = responsibleWords.get(wanted.slice(0, wanted.length - ending.length));
    if (found !== undefined) return found;
  }
  return undefined;
}
