import { addDays, type Day } from '../../calendar/days.ts';
import { addMonths } from '../repeats/recurrence-rule.ts';
import { keyAt, type Token } from '../tokens.ts';
import { numberWords } from '../words.ts';
import type { DayMatch } from './day-match.ts';

const directions: ReadonlyMap<string, number> = new Map([
  ...'etter efter after'.split(' ').map((word) => [word, 1] as const),
  ...'før before'.split(' ').map((word) => [word, -1] as const),
]);

const units: ReadonlyMap<string, (day: Day, n: number) => Day> = new Map([
  ...'dag dagar dager day days døgn'.split(' ').map((word) => [word, addDays] as const),
  ...'uke uker veke veker week weeks'
    .split(' ')
    .map((word) => [word, (day: Day, n: number) => addDays(day, n * 7)] as const),
  ...'måned måneder månad månader mnd month months'
    .split(' ')
    .map((word) => [word, (day: Day, n: number) => sameDate(day, n)] as const),
  ...'år year years'
    .split(' ')
    .map((word) => [word, (day: Day, n: number) => sameDate(day, n * 12)] as const),
]);

/** A notice of three months from 28 February ends on 28 May, though the 28th was February's last. */
function sameDate(day: Day, n: number): Day {
  const end = addMonths(day, n);
  const date = `${end.slice(0, 8)}${day.slice(8)}`;
  return date < end ? date : end;
}

/** '3 måneder etter 20. desember', 'two weeks before 1 June': the day that is so far from the one that is named. */
export function withDistance(tokens: readonly Token[], match: DayMatch): DayMatch {
  if (match.value.kind !== 'day') return match;
  // 'Før' may have been taken as leading up to the day.
  const at = directions.has(keyAt(tokens, match.from)) ? match.from : match.from - 1;
  const direction = directions.get(keyAt(tokens, at));
  const add = units.get(keyAt(tokens, at - 1));
  const number = keyAt(tokens, at - 2);
  const n = /^\d{1,3}$/.test(number) ? Number(number) : numberWords.get(number);
  if (direction === undefined || add === undefined || n === undefined) return match;
  return {
    ...match,
    from: at - 2,
    value: { kind: 'day', day: add(match.value.day, direction * n) },
    isWeak: false,
  };
}
