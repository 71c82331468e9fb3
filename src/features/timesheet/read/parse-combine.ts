import { clockText } from '../../../grammar/clock/clock.ts';
import type { RangeMatch, TimeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DurationMatch } from '../../../grammar/lengths/duration-match.ts';
import { matchBareNumber, matchLooseMinutes } from '../../../grammar/lengths/loose-durations.ts';
import { joiners, ofWords } from '../../../grammar/lexicon/joining.ts';
import { words } from '../../../grammar/lexicon/lists.ts';
import { keyAt, type Stretch, type Token } from '../../../grammar/tokens.ts';
import { unmeasuredPause, withGlue, withPause } from './parse-glue.ts';
import { countedNouns } from './parse-words.ts';

/**
 * One way to read how long it took, and the words that say so; `from` and `to` ('HH:mm') where a clock was typed, and
 * `by` where either the minutes or the end were counted from it.
 */
export type DurationOption = {
  minutes: number;
  from?: string;
  to?: string;
  by?: 'range' | 'length';
  taken: readonly Stretch[];
};
export type DurationReading =
  | { kind: 'found'; options: readonly DurationOption[]; isClear: boolean }
  | { kind: 'none'; clock?: TimeMatch }
  | { kind: 'no-such-time'; at: Stretch };

/** Puts together what was found, and asks about a lunch that was taken out without a length: half an hour, or not counted in. */
export function combine(
  tokens: readonly Token[],
  durations: readonly DurationMatch[],
  ranges: readonly RangeMatch[],
  clock: TimeMatch | undefined,
  days: readonly Stretch[] = [],
): DurationReading {
  const reading = combineAll(tokens, durations, ranges, clock, days);
  const [whole, ...others] = reading.kind === 'found' ? reading.options : [];
  const isOne = whole && others.length === 0 && whole.minutes > usualPause;
  const pause = isOne ? unmeasuredPause(tokens, whole.taken) : undefined;
  if (!pause || !whole) return reading;
  const taken = [...whole.taken, pause];
  const options = [
    { minutes: whole.minutes - (pause.minutes ?? usualPause), taken },
    { ...whole, taken },
  ];
  return { kind: 'found', options, isClear: false };
}

// The meal break of the collective agreement (hovedtariffavtalen).
const usualPause = 30;

/** One duration is clear, a from–to of the same length goes with it, others are choices. */
function combineAll(
  tokens: readonly Token[],
  durations: readonly DurationMatch[],
  ranges: readonly RangeMatch[],
  clock: TimeMatch | undefined,
  days: readonly Stretch[],
): DurationReading {
  const [first] = durations;
  const [range] = ranges;
  const fromRanges = ranges.map((each) => ofRange(tokens, each, days));
  if (first && durations.length === 1 && range && ranges.length === 1)
    return together(tokens, first, range, days);
  const part = first && durations.length === 1 ? partOf(tokens, first) : undefined;
  if (first && part)
    return merged([ofDuration(tokens, part, clock, days), ofDuration(tokens, first, clock, days)]);
  if (first && durations.length === 1) {
    const loose = matchLooseMinutes(tokens, first);
    if (
      loose &&
      !countedNouns.has(keyAt(tokens, loose.to)) &&
      !days.some((day) => day.from < loose.to && loose.from < day.to)
    )
      return merged([ofDuration(tokens, loose, clock, days), ofDuration(tokens, first, clock, days)]);
    return ofDuration(tokens, first, clock, days);
  }
  const all = [...fromRanges, ...durations.map((each) => ofDuration(tokens, each, undefined, days))];
  const [, second, ...more] = durations;
  const whole = ranges.length === 0 && second && more.length === 0 ? all[0] : undefined;
  const less = whole && second && lessPause(tokens, whole, second);
  if (less) return less;
  if (whole && first && second && (isIncluded(tokens, second) || isWholeOf(tokens, first, second)))
    return whole;
  const [only] = all;
  return all.length === 1 && only ? only : merged(withSum(tokens, all));
}

/** The '2' of '2 av 7,5 timer': so many hours of all those. */
function partOf(tokens: readonly Token[], { from }: Stretch): DurationMatch | undefined {
  if (from < 2 || !ofWords.has(keyAt(tokens, from - 1))) return undefined;
  const part = matchBareNumber(tokens, from - 2);
  return part?.to === from - 1 ? part : undefined;
}

type FoundReading = Extract<DurationReading, { kind: 'found' }>;

const merged = (readings: readonly FoundReading[]): FoundReading => ({
  kind: 'found',
  options: readings.flatMap(({ options }) => options),
  isClear: false,
});

/** '2t planmøte og 1t reise': the sum may be meant, or the first with the second in the activity. */
function withSum(tokens: readonly Token[], readings: readonly FoundReading[]): readonly FoundReading[] {
  const firsts = readings.flatMap(({ options }) => options.slice(0, 1));
  const minutes = firsts.reduce((sum, option) => sum + option.minutes, 0);
  const parts = firsts.flatMap(({ taken }) => taken);
  // The 'og' between two from–tos joins those alone, and is no part of the activity.
  const between = parts.flatMap(({ to }) =>
    joiners.has(keyAt(tokens, to)) && parts.some(({ from }) => from === to + 1)
      ? [{ from: to, to: to + 1 }]
      : [],
  );
  const sum = { minutes, taken: [...parts, ...between] };
  return [{ kind: 'found', options: [sum], isClear: false }, ...readings.slice(0, 4)];
}

function together(
  tokens: readonly Token[],
  duration: DurationMatch,
  range: RangeMatch,
  days: readonly Stretch[],
): FoundReading {
  const byClock = ofRange(tokens, range, days);
  const less = lessPause(tokens, byClock, duration);
  if (less) return less;
  if (isIncluded(tokens, duration)) return byClock;
  const byLength = ofDuration(tokens, duration, undefined, days);
  const taken = [...byClock.options.slice(0, 1), ...byLength.options.slice(0, 1)].flatMap(
    (option) => option.taken,
  );
  const agreed = byClock.options.find((option) =>
    byLength.options.some(({ minutes }) => minutes === option.minutes),
  );
  if (agreed) {
    const { by: _, ...said } = agreed;
    return { kind: 'found', options: [{ ...said, taken }], isClear: true };
  }
  // A from–to that nothing marks as one may be part of what was done.
  const ofLength = range.isSure ? byLength.options.map((option) => ({ ...option, taken })) : byLength.options;
  const options = [...ofLength, ...byClock.options.map((option) => ({ ...option, taken }))];
  return { kind: 'found', options, isClear: false };
}

/** '8-16 minus 30 min lunsj': what is left without the pause, or all of it; both, for a pause may be paid. */
function lessPause(
  tokens: readonly Token[],
  { options: [whole] }: FoundReading,
  duration: DurationMatch,
): FoundReading | undefined {
  const pause = withPause(tokens, duration);
  const [minutes] = duration.minutes;
  if (!pause || !whole || minutes === undefined) return undefined;
  const taken = [...whole.taken, pause];
  const options = [
    { minutes: whole.minutes - Math.abs(minutes), taken },
    { ...whole, taken },
  ];
  return { kind: 'found', options, isClear: false };
}

const includedWords = words(
  'inkl incl inkludert iberekna medregnet medrekna hvorav kvarav derav herav including',
);

/** '3t møte hvorav 1t reise': a part of the first, and no more time. */
export const isIncluded = (tokens: readonly Token[], { from }: Stretch): boolean =>
  includedWords.has(keyAt(tokens, from - 1));

/** '2t av 7,5t', 'two of eight hours': so much of all that. */
const isWholeOf = (tokens: readonly Token[], first: Stretch, { from }: Stretch): boolean =>
  first.to === from - 1 && ofWords.has(keyAt(tokens, first.to));

function ofDuration(
  tokens: readonly Token[],
  match: DurationMatch,
  clock: TimeMatch | undefined,
  days: readonly Stretch[],
): FoundReading {
  const taken = [withGlue(tokens, match, days), ...(clock ? [clock] : [])];
  const options = match.minutes.map((minutes): DurationOption => {
    if (!clock || minutes <= 0) return { minutes, taken };
    const [from, to] = [clockText(clock.minutes), clockText(clock.minutes + minutes)];
    return { minutes, from, to, by: 'length', taken };
  });
  return { kind: 'found', options, isClear: match.isClear && options.length === 1 };
}

function ofRange(tokens: readonly Token[], range: RangeMatch, days: readonly Stretch[]): FoundReading {
  const { start, end, isShort } = range;
  const taken = [withGlue(tokens, range, days)];
  const option = (from: number, to: number): DurationOption => ({
    minutes: to - from,
    from: clockText(from),
    to: clockText(to),
    by: 'range',
    taken,
  });
  const hasHalves = isShort && start < 780 && end < 780;
  if (hasHalves && start > end && end + 720 > start) {
    return { kind: 'found', options: [option(start, end + 720)], isClear: false }; // '9-5'
  }
  // Who starts before seven by a dial of twelve hours may mean the afternoon: '1-3', '6-8'.
  if (hasHalves && start < end && start < 420 && end < 720) {
    return { kind: 'found', options: [option(start + 720, end + 720), option(start, end)], isClear: false };
  }
  return { kind: 'found', options: [option(start, end)], isClear: range.isWorded !== true };
}
