import { clockText, matchRange, matchTime, type RangeMatch, type TimeMatch } from '../../grammar/clock.ts';
import { type DurationMatch, matchDuration } from '../../grammar/durations.ts';
import {
  matchBareNumber,
  matchDayLong,
  matchLooseMinutes,
  matchNumberWord,
} from '../../grammar/loose-durations.ts';
import type { DayMatch } from '../../grammar/single-day.ts';
import { keyAt, type Stretch, type Token } from '../../grammar/tokens.ts';
import { withGlue } from './parse-glue.ts';
import { countedNouns, durationStarts, labelWords } from './parse-words.ts';

/** One way to read how long it took, and the words that say so; `from` and `to` ('HH:mm') where a clock was typed. */
export type DurationOption = { minutes: number; from?: string; to?: string; taken: readonly Stretch[] };
export type DurationReading =
  | { kind: 'found'; options: readonly DurationOption[]; isClear: boolean }
  | { kind: 'none'; clock?: TimeMatch }
  | { kind: 'no-such-time'; at: Stretch };

type Found = {
  explicit: DurationMatch[];
  ranges: RangeMatch[];
  loose: RangeMatch[];
  dayLong: DurationMatch | undefined;
  clock: TimeMatch | undefined;
};

// A line has a duration or two; the cap keeps a pasted table from costing more than it is worth.
const mostMatches = 8;

/**
 * Reads how long the work took. What says so in words or by a unit wins over a from–to without 'kl', that over 'hel
 * dag', and that over a number by itself, which counts only first or last in the line, days and tags aside.
 */
export function readDuration(
  tokens: readonly Token[],
  days: readonly DayMatch[],
  tags: readonly Stretch[],
): DurationReading {
  const found = findAll(tokens, days);
  if ('bad' in found) return { kind: 'no-such-time', at: found.bad };
  const { explicit, ranges, loose, dayLong, clock } = found;
  const sureDays = days.filter((day) => !day.isWeak);
  if (explicit.length > 0 || ranges.length > 0) {
    const timed =
      ranges.length > 0
        ? withJoined(tokens, ranges, loose)
        : loose.filter((range) => goesWith(range, explicit));
    return combine(tokens, explicit, timed, clock, sureDays);
  }
  const edges = edgesOf(tokens.length, [...sureDays, ...tags, ...(clock ? [clock] : [])]);
  const atEdge = loose.findIndex(({ from, to }) => from === edges.first || to === edges.last);
  if (atEdge >= 0) return combine(tokens, [], chainFrom(loose, atEdge, sureDays), undefined);
  if (dayLong) return combine(tokens, [dayLong], [], clock);
  const bare = bareNumber(tokens, edges, days) ?? matchNumberWord(tokens, edges.first);
  if (bare) return combine(tokens, [bare], [], clock);
  return clock ? { kind: 'none', clock } : { kind: 'none' };
}

function findAll(tokens: readonly Token[], days: readonly DayMatch[]): Found | { bad: Stretch } {
  const found: Found = { explicit: [], ranges: [], loose: [], dayLong: undefined, clock: undefined };
  const sureDays = days.filter((day) => !day.isWeak);
  let nextDay = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const day = sureDays[nextDay];
    if (day && at >= day.from) {
      at = day.to - 1;
      nextDay += 1;
      continue;
    }
    const key = keyAt(tokens, at);
    if (!/^[-½¼¾]?\d|^[½¼¾]/.test(key) && !durationStarts.has(key) && !/^kl\.?\d/.test(key)) continue;
    const to = addMatch(tokens, at, found);
    if (to === 'bad') return { bad: { from: at, to: endOfTime(tokens, at) } };
    if (to !== undefined) at = to - 1;
    if (found.explicit.length + found.ranges.length >= mostMatches) break;
  }
  return found;
}

/** Where the words of a time end that no clock shows, for the sentence that repeats them. */
function endOfTime(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length - 1 && !/\d/.test(keyAt(tokens, end))) end += 1;
  return end + 1;
}

function addMatch(tokens: readonly Token[], at: number, found: Found): number | 'bad' | undefined {
  const range = matchRange(tokens, at);
  if (range === 'bad') return 'bad';
  if (range) {
    (range.isSure ? found.ranges : found.loose).push(range);
    return range.to;
  }
  const duration = matchDuration(tokens, at);
  if (duration) {
    found.explicit.push(duration);
    return duration.to;
  }
  const long = matchDayLong(tokens, at);
  if (long) {
    found.dayLong ??= long;
    return long.to;
  }
  const time = matchTime(tokens, at, false);
  if (time === 'bad') return 'bad';
  if (!time?.hasMark) return undefined;
  found.clock ??= time;
  return time.to;
}

/** '9-12 2,5t' and '2t 9-11': beside a duration a from–to is one where it leads the line or comes to the same. */
function goesWith(range: RangeMatch, [duration]: readonly DurationMatch[]): boolean {
  if (!duration) return false;
  if (range.from === 0 && range.to === duration.from) return true;
  const isBeside = range.from === duration.to || range.to === duration.from;
  return isBeside && duration.minutes.includes(range.end - range.start);
}

const joints = new Set(['og', 'and', '&', '+']);

/** 'kl 9-11 og 12-14': the second from–to is as sure as the first, though no 'kl' stands before it. */
function withJoined(
  tokens: readonly Token[],
  sure: readonly RangeMatch[],
  loose: readonly RangeMatch[],
): readonly RangeMatch[] {
  const all = [...sure];
  for (const range of loose) {
    const isJoined = all.some(({ to }) => to === range.from - 1) && joints.has(keyAt(tokens, range.from - 1));
    if (isJoined) all.push(range);
  }
  return all.sort((a, b) => a.from - b.from);
}

/** '9-11 og 12-14', '9-11 i dag og 12-13 i går': the from–to at an edge and those that follow it or stand by a day. */
function chainFrom(
  ranges: readonly RangeMatch[],
  at: number,
  days: readonly Stretch[],
): readonly RangeMatch[] {
  const chain = ranges.slice(at, at + 1);
  for (const range of ranges.slice(at + 1)) {
    const last = chain.at(-1);
    const isByDay = days.some((day) => day.from === range.to || day.to === range.from);
    if (last && (isByDay || range.from - last.to <= 1)) chain.push(range);
  }
  return chain;
}

/** Puts together what was found: one duration is clear, a from–to of the same length goes with it, others are choices. */
function combine(
  tokens: readonly Token[],
  durations: readonly DurationMatch[],
  ranges: readonly RangeMatch[],
  clock: TimeMatch | undefined,
  days: readonly Stretch[] = [],
): DurationReading {
  const [first] = durations;
  const [range] = ranges;
  const fromRanges = ranges.map((each) => ofRange(tokens, each));
  if (first && durations.length === 1 && range && ranges.length === 1) return together(tokens, first, range);
  if (first && durations.length === 1) {
    const loose = matchLooseMinutes(tokens, first);
    if (loose && !days.some((day) => day.from < loose.to && loose.from < day.to))
      return merged([ofDuration(tokens, loose, clock), ofDuration(tokens, first, clock)]);
    return ofDuration(tokens, first, clock);
  }
  const all = [...fromRanges, ...durations.map((each) => ofDuration(tokens, each, undefined))];
  const [only] = all;
  return all.length === 1 && only ? only : merged(withSum(tokens, all));
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
    joints.has(keyAt(tokens, to)) && parts.some(({ from }) => from === to + 1)
      ? [{ from: to, to: to + 1 }]
      : [],
  );
  const sum = { minutes, taken: [...parts, ...between] };
  return [{ kind: 'found', options: [sum], isClear: false }, ...readings.slice(0, 4)];
}

function together(tokens: readonly Token[], duration: DurationMatch, range: RangeMatch): FoundReading {
  const byClock = ofRange(tokens, range);
  const byLength = ofDuration(tokens, duration, undefined);
  const taken = [...byClock.options.slice(0, 1), ...byLength.options.slice(0, 1)].flatMap(
    (option) => option.taken,
  );
  const agreed = byClock.options.find((option) =>
    byLength.options.some(({ minutes }) => minutes === option.minutes),
  );
  if (agreed) return { kind: 'found', options: [{ ...agreed, taken }], isClear: true };
  const options = [...byLength.options, ...byClock.options].map((option) => ({ ...option, taken }));
  return { kind: 'found', options, isClear: false };
}

function ofDuration(
  tokens: readonly Token[],
  match: DurationMatch,
  clock: TimeMatch | undefined,
): FoundReading {
  const taken = [withGlue(tokens, match), ...(clock ? [clock] : [])];
  const options = match.minutes.map((minutes): DurationOption => {
    if (!clock || minutes <= 0) return { minutes, taken };
    return { minutes, from: clockText(clock.minutes), to: clockText(clock.minutes + minutes), taken };
  });
  return { kind: 'found', options, isClear: match.isClear && options.length === 1 };
}

function ofRange(tokens: readonly Token[], range: RangeMatch): FoundReading {
  const { start, end, isShort } = range;
  const taken = [withGlue(tokens, range)];
  const option = (from: number, to: number): DurationOption => ({
    minutes: to - from,
    from: clockText(from),
    to: clockText(to),
    taken,
  });
  const hasHalves = isShort && start < 780 && end < 780;
  if (hasHalves && start > end && end + 720 > start) {
    return { kind: 'found', options: [option(start, end + 720)], isClear: false }; // '9-5'
  }
  if (hasHalves && start < end && end <= 300) {
    return { kind: 'found', options: [option(start + 720, end + 720), option(start, end)], isClear: false }; // '1-3'
  }
  return { kind: 'found', options: [option(start, end)], isClear: true };
}

type Edges = { first: number; last: number };

/** The first token, and the one after the last token, that no day, tag or clock at either end has taken. */
function edgesOf(length: number, taken: readonly Stretch[]): Edges {
  const starts = new Map(taken.map(({ from, to }) => [from, to]));
  const ends = new Map(taken.map(({ from, to }) => [to, from]));
  let first = 0;
  let last = length;
  for (let next = starts.get(first); next !== undefined; next = starts.get(first)) first = next;
  for (let next = ends.get(last); next !== undefined && next >= first; next = ends.get(last)) last = next;
  return { first, last };
}

function bareNumber(
  tokens: readonly Token[],
  edges: Edges,
  days: readonly DayMatch[],
): DurationMatch | undefined {
  const weak = days.find((day) => day.isWeak && day.from === edges.first);
  const afterWeak = weak && matchBareNumber(tokens, weak.to);
  if (afterWeak?.isClear) return afterWeak;
  const first = matchBareNumber(tokens, edges.first);
  if (first && !countedNouns.has(keyAt(tokens, first.to)) && !(weak && first.minutes.every((n) => n > 1440)))
    return first;
  const atEnd = edges.last - 1;
  if (atEnd <= edges.first || labelWords.has(keyAt(tokens, atEnd - 1))) return undefined;
  const last = matchBareNumber(tokens, atEnd);
  if (!last || last.to !== edges.last) return undefined;
  // 'Planmøte 2' may be the second meeting; 'planmøte 2,5' can only be hours.
  return { ...last, isClear: last.isClear && keyAt(tokens, atEnd).includes(',') };
}
