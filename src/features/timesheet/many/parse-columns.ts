import { clockText, matchTime } from '../../../grammar/clock/clock.ts';
import type { RangeMatch, TimeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DayMatch } from '../../../grammar/days/day-match.ts';
import type { DurationMatch } from '../../../grammar/lengths/duration-match.ts';
import { matchBareNumber } from '../../../grammar/lengths/loose-durations.ts';
import { keyAt, type Stretch, type Token } from '../../../grammar/tokens.ts';
import type { DurationReading } from '../read/parse-combine.ts';

/** Durations with their units, and when the work began. */
type Times = { readonly explicit: DurationMatch[]; readonly clock: TimeMatch | undefined };

const timeOfDay = /^(?:[6-9]|1\d|2[0-3]|0[6-9]):[0-5]\d$/;

/** '10:00 planmøte 2t': beside a duration with a unit such a number is when the work began, and not ten hours more. */
export function startApart(
  tokens: readonly Token[],
  { explicit, ranges, clock }: Times & { readonly ranges: readonly RangeMatch[] },
): Times {
  if (explicit.length < 2) return { explicit, clock };
  const isTime = ({ from, to }: Stretch): boolean => to === from + 1 && timeOfDay.test(keyAt(tokens, from));
  const [only, ...others] = explicit.filter((each) => !isTime(each));
  const times = explicit.filter(isTime);
  const [time] = times;
  const isStart = time && only?.isClear && others.length === 0 && times.length === 1;
  const [minutes] = time?.minutes ?? [];
  if (!isStart || minutes === undefined || ranges.length > 0 || clock || /:/.test(keyAt(tokens, only.from)))
    return { explicit, clock };
  return { explicit: [only], clock: { from: time.from, to: time.to, minutes, hasMark: true } };
}

const untilWords = new Set('til till until'.split(' '));

/** 'Kl 10 møte til 12', 'møte fra kl. 10 på Teams til kl. 12': the end stands last, apart from the beginning. */
export function endApart(
  tokens: readonly Token[],
  clock: TimeMatch,
  last: number,
): DurationReading | undefined {
  const at = tokens.findLastIndex(
    ({ key }, i) => i >= clock.to && i < last && i >= last - 4 && untilWords.has(key),
  );
  const time = at < 0 ? undefined : matchTime(tokens, at + 1, true);
  if (typeof time !== 'object' || time.to !== last || time.minutes <= clock.minutes) return undefined;
  const [from, to] = [clockText(clock.minutes), clockText(time.minutes)];
  const start = /^fr[ae]m$/.test(keyAt(tokens, at - 1)) ? at - 1 : at;
  const taken = [clock, { from: start, to: time.to }];
  const minutes = time.minutes - clock.minutes;
  return { kind: 'found', options: [{ minutes, from, to, by: 'range', taken }], isClear: true };
}

/** The '11.3' of '11.3 08-11 møte': first in the line, right before a from–to, and no number of hours that people type. */
export function dateColumn(
  tokens: readonly Token[],
  days: readonly DayMatch[],
  loose: readonly RangeMatch[],
): readonly Stretch[] {
  return days.filter(
    ({ from, to, isWeak }) =>
      isWeak &&
      from === 0 &&
      /^\d\d\.|\.0\d$/.test(keyAt(tokens, 0)) &&
      loose.some((range) => range.from === to),
  );
}

/** The '3,5' of '08:00⇥11:30⇥3,5': a cell of its own right after the from–to. */
export function inCell(
  tokens: readonly Token[],
  [range, ...others]: readonly RangeMatch[],
  explicit: readonly DurationMatch[],
): readonly DurationMatch[] {
  if (!range || others.length > 0 || explicit.length > 0 || !isCell(tokens, range.to)) return [];
  const number = matchBareNumber(tokens, range.to);
  return number?.isClear ? [number] : [];
}

/** Whether a token begins a cell of a table, after a tab or a semicolon. */
export const isCell = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.before.includes('\t') === true || tokens[at - 1]?.text.endsWith(';') === true;

const until = new Set(['-', 'til', 'to', 'until']);

/** 'on. 13.03.2024 09:00 – on. 13.03.2024 11:00', as calendars and their tables say it: from when to when on one and the same day. */
export function betweenMoments(tokens: readonly Token[], days: readonly DayMatch[]): RangeMatch | undefined {
  if (days.length < 2) return undefined;
  for (const [i, first] of days.entries()) {
    const second = days[i + 1];
    if (first.value.kind !== 'day' || second?.value.kind !== 'day' || second.value.day !== first.value.day)
      continue;
    const [from, to] = [matchTime(tokens, first.to, false), matchTime(tokens, second.to, false)];
    if (typeof from !== 'object' || typeof to !== 'object' || to.minutes <= from.minutes) continue;
    const isColumn = second.from === from.to;
    if (!isColumn && (!until.has(keyAt(tokens, from.to)) || second.from !== from.to + 1)) continue;
    return {
      from: from.from,
      to: to.to,
      start: from.minutes,
      end: to.minutes,
      isSure: true,
      isShort: false,
    };
  }
  return undefined;
}
