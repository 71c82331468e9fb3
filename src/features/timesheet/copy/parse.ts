import type { Day, IsoWeek } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { comparable, trim } from '../../../text.ts';
import { readNumbers } from '../read/parse-numbers.ts';

/** What is copied: lines by their numbers, the line logged last, or the lines of a day or a week; `unknown` says nothing of it. */
export type CopySource =
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'last' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'week'; readonly week: IsoWeek }
  | { readonly kind: 'days' | 'unknown' };

/** What is copied and to which day; `badTarget` is what was typed for a day and is none. */
export type CopyReading = {
  readonly source: CopySource;
  readonly target: Day;
  readonly badTarget?: string;
};

const toWords = /(?:^|\s)(?:til|to|på|on)\s+(?!\d+\s*$)/giu;
const allFrom = /^(?:alt|alle|alle linjene|alle linene|all|everything)\s+(?:fra|frå|from)\s+/iu;
const lastWords = new Set(
  'siste|sist|last|den siste|the last|forrige|førre|previous|forrige gang|førre gong|last time|siste linje|siste linja'.split(
    '|',
  ),
);
const arrow = /[-=]>|→|⇒/gu;
const from = /^(?:fra|frå|from)\s+/iu;
const longest = 200;
const lastAnd =
  /^(?:(?:den|the)\s+)?(?:siste?|last|forrige|førre|previous)(?:\s+(?:gang|gong|time|linj[ea]|line))?(?:[,:]\s*|\s+)(?:(?:men|but|bare|berre|only|med|with)\s+){0,2}(\S.*)$/iu;

/** What is said anew of the line logged last: the '3 t' of 'siste, men 3 t'; undefined where no such line is meant. */
export function readRepeat(text: string, today: Day): string | undefined {
  if (text.length > longest) return undefined;
  const { source, badTarget } = readCopy(text, today);
  return source.kind === 'unknown' && badTarget === undefined ? lastAnd.exec(trim(text))?.[1] : undefined;
}

/** Reads what follows `timer kopier`: `i går`, `3`, `2-4`, `siste`, each with `til onsdag` after it where it isn't today. */
export function readCopy(typedText: string, today: Day): CopyReading {
  const text = trim(typedText).replace(arrow, ' til ').replace(from, '');
  const whole = sourceOf(trim(text), today);
  // 'mandag til onsdag' is a span of days, but to copy it means from the one to the other.
  const at = [...text.matchAll(toWords)].at(-1);
  if (at === undefined) return { source: whole, target: today };
  const source = sourceOf(trim(text.slice(0, at.index)), today);
  const typed = trim(text.slice(at.index + at[0].length));
  const found = findDay(typed, { today, leaning: 'past' });
  if (found.kind === 'day' && found.rest === '') return { source, target: found.day };
  return whole.kind === 'unknown'
    ? { source, target: today, badTarget: typed }
    : { source: whole, target: today };
}

function sourceOf(text: string, today: Day): CopySource {
  if (lastWords.has(comparable(text))) return { kind: 'last' };
  const numbers = readNumbers(text);
  if (numbers !== undefined) return { kind: 'numbers', numbers };
  const found = findDay(text.replace(allFrom, ''), { today, leaning: 'past' });
  if (found.kind === 'none' || found.rest !== '') return { kind: 'unknown' };
  if (found.kind === 'week') return { kind: 'week', week: found.week };
  return found.kind === 'day' ? { kind: 'day', day: found.day } : { kind: 'days' };
}
