import { addDays, type Day } from '../../calendar/days.ts';
import { sideWords } from '../lexicon/periods.ts';
import { addMonths } from '../repeats/recurrence-rule.ts';
import { keyAt, type Token } from '../tokens.ts';
import type { DayMatch } from './day-match.ts';
import { distanceOf, inDays } from './weeks.ts';

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
  const at = sideWords.has(keyAt(tokens, match.from)) ? match.from : match.from - 1;
  const direction = sideWords.get(keyAt(tokens, at));
  const distance = distanceOf(keyAt(tokens, at - 2), keyAt(tokens, at - 1));
  if (direction === undefined || distance === undefined) return match;
  const { day } = match.value;
  const isMonths = distance.unit === 'months';
  return {
    ...match,
    from: at - 2,
    value: {
      kind: 'day',
      day: isMonths ? sameDate(day, direction * distance.n) : addDays(day, direction * inDays(distance)),
    },
    isWeak: false,
  };
}
