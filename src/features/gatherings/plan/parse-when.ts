import { addDays, type Day } from '../../../calendar/days.ts';
import { repeatOf } from '../../../domain/occurrences.ts';
import { clockText, matchRange, matchTime } from '../../../grammar/clock/clock.ts';
import type { RangeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DayFault, DayMatch } from '../../../grammar/days/day-match.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import type { RecurrenceReading } from '../../../grammar/repeats/recurrence.ts';
import { keyAt, type Stretch, type Token } from '../../../grammar/tokens.ts';
import { endsNextDay } from '../rules.ts';

/** When a gathering is, as far as it was said. */
export type When = {
  readonly day?: Day;
  readonly lastDay?: Day;
  readonly from?: string;
  readonly to?: string;
  /** How it comes again, as it is stored. */
  readonly repeat?: string;
  /** How many times, or for how long, as it was typed. */
  readonly times?: string;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  readonly fault?: DayFault | { readonly code: 'no-such-time' };
};

/** The days and the clock that words name, with the words that do. */
export function readWhen(tokens: readonly Token[], today: Day): { when: When; taken: Stretch[] } {
  const all = matchDays(tokens, { today, leaning: 'future' });
  const found = all.filter((one) => (!one.isWeak || one.value.kind === 'day') && !isClock(tokens, one, all));
  const definite = found.filter(({ value }) => !['week', 'month', 'year'].includes(value.kind));
  const whole = twoMoments(tokens, definite);
  if (whole) return whole;
  // A title may speak of days too, so the last one counts: TITLE DAY.
  const day = definite.at(-1);
  const clock = readClock(tokens, day ? [day] : [], day?.value.kind === 'span');
  const taken = [...(day ? [day] : []), ...(clock.taken ? [clock.taken] : [])];
  const fault = day?.value.kind === 'impossible' ? day.value.why : clock.when.fault;
  return { when: { ...dayFields(day, clock.when), ...clock.when, ...(fault && { fault }) }, taken };
}

/** «Kl 20-01» is no day in January, nor is «12. november 20-01». */
function isClock(tokens: readonly Token[], { from }: Stretch, days: readonly Stretch[]): boolean {
  if (!/^\d{1,2}-\d{1,2}$/.test(keyAt(tokens, from))) return false;
  return /^(?:kl|klokka|klokken|klokkå)$/.test(keyAt(tokens, from - 1)) || days.some(({ to }) => to === from);
}

/** Of what comes again, the first day; the clock stands anywhere outside the words that say how often. */
export function whenRepeated(
  tokens: readonly Token[],
  { rule, first, times, taken }: Extract<RecurrenceReading, { kind: 'kept' }>,
): { when: When; taken: Stretch[] } {
  const clock = readClock(tokens, taken, false);
  const day = first === undefined ? {} : oneDay(first, clock.when);
  return {
    when: { ...day, repeat: repeatOf(rule), ...(times !== undefined && { times }), ...clock.when },
    taken: [...taken, ...(clock.taken ? [clock.taken] : [])],
  };
}

/** An evening that ends in the night ends the day after. */
const oneDay = (day: Day, { from, to }: When): Pick<When, 'day' | 'lastDay'> => ({
  day,
  lastDay: from !== undefined && to !== undefined && to <= from ? addDays(day, 1) : day,
});

function dayFields(match: DayMatch | undefined, clock: When): When {
  switch (match?.value.kind) {
    case 'day':
      return oneDay(match.value.day, clock);
    case 'span':
      return { day: match.value.from, lastDay: match.value.to };
    case 'choice':
      return { days: match.value.days };
    default:
      return {};
  }
}

const untilWords = new Set(['til', 'to', '-', '–', 'until']);

/** 'onsdag 3. april kl 10 til torsdag 4. april kl 15': each day has a time of its own. */
function twoMoments(
  tokens: readonly Token[],
  days: readonly DayMatch[],
): { when: When; taken: Stretch[] } | undefined {
  const [first, second] = days.slice(-2);
  if (first?.value.kind !== 'day' || second?.value.kind !== 'day') return undefined;
  const from = matchTime(tokens, first.to, false);
  const to = matchTime(tokens, second.to, false);
  if (typeof from !== 'object' || typeof to !== 'object') return undefined;
  if (!untilWords.has(keyAt(tokens, from.to)) || second.from !== from.to + 1) return undefined;
  if (first.value.day >= second.value.day) return undefined;
  const isFrom = /^(fra|frå|from)$/.test(keyAt(tokens, first.from - 1));
  return {
    when: {
      day: first.value.day,
      lastDay: second.value.day,
      from: clockText(from.minutes),
      to: clockText(to.minutes),
    },
    taken: [{ from: isFrom ? first.from - 1 : first.from, to: to.to }],
  };
}

/** Nobody is invited for three at night: hours of the dial before seven, or an end before its start, are after noon. */
function byDay({ start, end, isShort }: RangeMatch): { start: number; end: number } {
  if (!isShort || start >= 720) return { start, end };
  if (start < 420 && start < end && end < 720) return { start: start + 720, end: end + 720 };
  return end <= start && end < 720 ? { start, end: end + 720 } : { start, end };
}

/** The first clock outside the day's own words; one without `kl` counts when it stands behind the day. */
function readClock(
  tokens: readonly Token[],
  days: readonly Stretch[],
  isSpan: boolean,
): { when: When; taken?: Stretch } {
  for (let at = 0; at < tokens.length; at += 1) {
    if (days.some(({ from, to }) => at >= from && at < to)) continue;
    const range = matchRange(tokens, at);
    if (range === 'bad') return { when: { fault: { code: 'no-such-time' } } };
    if (range && (range.isSure || days.some(({ to }) => at === to))) {
      const { start, end } = byDay(range);
      const [from, to] = [clockText(start), clockText(end)];
      if (end <= start && !isSpan && !endsNextDay(from, to)) {
        return { when: { fault: { code: 'no-such-time' } }, taken: range };
      }
      return { when: { from, to }, taken: range };
    }
    const time = matchTime(tokens, at, false);
    if (time === 'bad') return { when: { fault: { code: 'no-such-time' } } };
    if (time && (time.hasMark || /^\d{1,2}:\d\d$/.test(keyAt(tokens, at)))) {
      return { when: { from: clockText(time.minutes) }, taken: time };
    }
  }
  return { when: {} };
}
