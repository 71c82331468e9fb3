import type { Day } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { mayBePast, yearBefore } from '../../../grammar/days/years.ts';
import { trim } from '../../../text.ts';

/** A day that may stand at the end of a text: none, one, the two that it may be, or words that are no day. */
export type DayRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'days'; readonly days: readonly [Day, ...Day[]] }
  | { readonly kind: 'unread'; readonly words: string };

const isInReach = (day: Day): boolean => day >= '2000' && day < '2101';

/** Reads a day, which may have just passed where its year isn't said. */
export function readDay(words: string, today: Day): DayRead {
  if (trim(words) === '') return { kind: 'none' };
  const found = findDay(words, { today, leaning: 'future' });
  if (found.kind !== 'day' || trim(found.rest) !== '' || !isInReach(found.day))
    return { kind: 'unread', words: trim(words) };
  const passed = yearBefore(found.day);
  return { kind: 'days', days: mayBePast(found.day, words, today) ? [passed, found.day] : [found.day] };
}

/** Takes `fra DAG` off the end of a text. */
export function takeFrom(text: string): { readonly rest: string; readonly from: string } {
  const [, rest, from] = /^(.*?)(?:^|[\s,])(?:fra|frå|from)(?: og med)?\s+(\S.*)$/isu.exec(trim(text)) ?? [];
  return rest === undefined || from === undefined
    ? { rest: trim(text), from: '' }
    : { rest: trim(rest), from: trim(from) };
}

const most = 1_000_000;

/** How many live there: `570`, `1 234`, `1.234 innbyggere`. */
export function readResidents(words: string): number | undefined {
  const digits = /^(?:ca\.?\s*)?(\d{1,3}(?:[\s\u00a0.]\d{3})*|\d{1,7})(?:\s+\p{L}+)?$/u.exec(
    trim(words),
  )?.[1];
  const count = Number(digits?.replace(/\D/gu, '') ?? '0');
  return count >= 1 && count <= most ? count : undefined;
}
