import { matchRange, matchTime } from '../../../grammar/clock/clock.ts';
import type { RangeMatch, TimeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DayMatch } from '../../../grammar/days/day-match.ts';
import type { DurationMatch } from '../../../grammar/lengths/duration-match.ts';
import { matchDuration } from '../../../grammar/lengths/durations.ts';
import { matchBareNumber, matchDayLong, matchNumberWord } from '../../../grammar/lengths/loose-durations.ts';
import { joiners } from '../../../grammar/lexicon/joining.ts';
import { words } from '../../../grammar/lexicon/lists.ts';
import { unitWords } from '../../../grammar/lexicon/units.ts';
import type { Traced } from '../../../grammar/rules.ts';
import {
  isSeparator,
  keyAt,
  type Stretch,
  startsInDigit,
  type Token,
  withinReach,
} from '../../../grammar/tokens.ts';
import { betweenMoments, dateColumn, endApart, inCell, isCell, startApart } from '../many/parse-columns.ts';
import { combine, type DurationReading, isIncluded } from './parse-combine.ts';
import { withPause } from './parse-glue.ts';
import { countedNouns, durationStarts, labelWords, streetName } from './parse-words.ts';

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
  context: Traced,
): DurationReading {
  const found = findAll(tokens, days, context);
  if ('bad' in found) return { kind: 'no-such-time', at: found.bad };
  const sureDays = days.filter((day) => !day.isWeak);
  const moments = betweenMoments(tokens, sureDays);
  if (moments) return combine(tokens, [], [moments], undefined, sureDays);
  const { explicit, clock } = startApart(tokens, found);
  const { ranges, loose, dayLong } = found;
  if (explicit.length > 0 || ranges.length > 0) {
    const timed =
      ranges.length > 0
        ? withJoined(tokens, ranges, loose)
        : loose.filter((range) => goesWith(tokens, range, explicit));
    return combine(tokens, [...explicit, ...inCell(tokens, timed, explicit)], timed, clock, sureDays);
  }
  const edges = edgesOf(tokens, [
    ...sureDays,
    ...dateColumn(tokens, days, loose),
    ...tags,
    ...(clock ? [clock] : []),
  ]);
  const apart = clock && loose.length === 0 ? endApart(tokens, clock, edges.last) : undefined;
  if (apart) return apart;
  const isByDay = ({ from, to }: Stretch): boolean =>
    sureDays.some((day) => day.to === from || day.from === to);
  const atEdge = loose.findIndex(
    (range) => range.from === edges.first || range.to === edges.last || isByDay(range),
  );
  if (atEdge >= 0) return combine(tokens, [], chainFrom(loose, atEdge, sureDays), undefined);
  if (dayLong) return combine(tokens, [dayLong], [], clock);
  const bare = bareNumber(tokens, edges, days, tags) ?? numberWord(tokens, edges.first);
  if (bare) {
    context.trace?.({ rule: 'a number by itself', tokens, at: bare, read: bare });
    const beside = loose.filter((range) => range.from === bare.to && goesWith(tokens, range, [bare]));
    return combine(tokens, [bare], beside, clock);
  }
  return clock ? { kind: 'none', clock } : { kind: 'none' };
}

function findAll(
  tokens: readonly Token[],
  days: readonly DayMatch[],
  context: Traced,
): Found | { bad: Stretch } {
  const found: Found = { explicit: [], ranges: [], loose: [], dayLong: undefined, clock: undefined };
  const sureDays = days.filter((day) => !day.isWeak);
  let nextDay = 0;
  let at = 0;
  while (at < tokens.length && found.explicit.length + found.ranges.length < mostMatches) {
    const day = sureDays[nextDay];
    if (day && at >= day.from) {
      at = Math.max(at, day.to);
      nextDay += 1;
      continue;
    }
    const to = mayStart(keyAt(tokens, at)) ? addMatch(tokens, at, found, context) : undefined;
    if (to === 'bad') return { bad: { from: at, to: endOfTime(tokens, at) } };
    at = withinReach(tokens, to ?? at + 1);
  }
  return found;
}

const numberLike = /^[-.,½¼¾]?\d|^[½¼¾]|^kl[.:]?\d|^pt\d/;

// Nearly every word begins with another letter, which is seen faster than by a pattern.
function mayStart(key: string): boolean {
  if (startsInDigit(key)) return true;
  if (durationStarts.has(key)) return true;
  if ('-.,½¼¾kp'.includes(key.charAt(0)) && numberLike.test(key)) return true;
  const dash = key.indexOf('-');
  return dash > 0 && durationStarts.has(key.slice(0, dash));
}

/** Where the words of a time end that no clock shows, for the sentence that repeats them. */
function endOfTime(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length - 1 && !/\d/.test(keyAt(tokens, end))) end += 1;
  return end + 1;
}

function addMatch(
  tokens: readonly Token[],
  at: number,
  found: Found,
  context: Traced,
): number | 'bad' | undefined {
  const range = matchRange(tokens, at);
  if (range === 'bad') return 'bad';
  // 'Storgata 12-14' is two houses.
  if (range && !range.isSure && isStreet(tokens[at - 1])) return range.to;
  if (range) {
    (range.isSure ? found.ranges : found.loose).push(range);
    context.trace?.({ rule: 'from when to when', tokens, at: range, read: range });
    return range.to;
  }
  const duration = matchDuration(tokens, at, context);
  if (duration) {
    found.explicit.push(duration);
    return duration.to;
  }
  const long = matchDayLong(tokens, at);
  if (long) {
    found.dayLong ??= long;
    context.trace?.({ rule: 'a whole or a half day', tokens, at: long, read: long });
    return long.to;
  }
  const time = startTime(tokens, at, found) ?? matchTime(tokens, at, false);
  if (time === 'bad') return 'bad';
  if (!time?.hasMark) return undefined;
  if (!boundingWords.has(keyAt(tokens, at - 1))) found.clock ??= time;
  context.trace?.({ rule: 'a time of day', tokens, at: time, read: time });
  return time.to;
}

// 'Plan før kl 12', 'møte til kl 12': the work did not begin then.
const boundingWords = words(
  'før innen innan etter til until till by before after slutt sluttet slutta ferdig ferdige ended',
);

const isStreet = (token: Token | undefined): boolean =>
  token !== undefined && streetName.test(token.key) && /^\p{Lu}/u.test(token.text);

const fromWords = words('fra frå from starting');

/** '2t fra kl 9', and '2t fra 9' right after the duration. */
function startTime(tokens: readonly Token[], at: number, found: Found): TimeMatch | undefined {
  if (!fromWords.has(keyAt(tokens, at))) return undefined;
  const time = matchTime(tokens, at + 1, false);
  if (typeof time !== 'object' || countedNouns.has(keyAt(tokens, time.to))) return undefined;
  // 'Fra 10 i en time', 'from 10 for two hours'
  const isFor =
    /^(?:i|for|in)$/.test(keyAt(tokens, time.to)) && matchDuration(tokens, time.to + 1) !== undefined;
  const follows = found.explicit.at(-1)?.to === at;
  return time.hasMark || follows || isFor ? { ...time, from: at, hasMark: true } : undefined;
}

/**
 * '9-12 2,5t', '2t 9-11' and '3t 9-11': beside a duration a from–to is one, whatever it comes to, but where it counts
 * something: '2t 5-7 trinn'.
 */
function goesWith(
  tokens: readonly Token[],
  range: RangeMatch,
  [duration]: readonly DurationMatch[],
): boolean {
  if (!duration) return false;
  if (withPause(tokens, duration) || isIncluded(tokens, duration)) return true;
  // '15-8 2t møte' begins with a date.
  if (range.from === 0 && range.to === duration.from)
    return range.start < range.end || duration.minutes.includes(range.end + 1440 - range.start);
  const isBeside = range.from === duration.to || range.to === duration.from;
  if (!isBeside || countedNouns.has(keyAt(tokens, range.to))) return false;
  return range.start < range.end || duration.minutes.includes(range.end - range.start);
}

/** 'kl 9-11 og 12-14', '9-11, 13-14:30': a from–to by a sure one is as sure, though it has neither 'kl' nor a colon. */
function withJoined(
  tokens: readonly Token[],
  sure: readonly RangeMatch[],
  loose: readonly RangeMatch[],
): readonly RangeMatch[] {
  const all = [...sure];
  const isJoined = (first: Stretch, second: Stretch): boolean =>
    first.to === second.from || (first.to === second.from - 1 && joiners.has(keyAt(tokens, first.to)));
  for (const range of loose)
    if (all.some((one) => isJoined(one, range) || isJoined(range, one))) all.push(range);
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

type Edges = { first: number; last: number };

/** The first token, and the one after the last token, that no day, tag, clock or mark at either end has taken. */
function edgesOf(tokens: readonly Token[], taken: readonly Stretch[]): Edges {
  const starts = new Map(taken.map(({ from, to }) => [from, to]));
  const ends = new Map(taken.map(({ from, to }) => [to, from]));
  let first = 0;
  let last = tokens.length;
  const after = (at: number): number | undefined =>
    starts.get(at) ?? (isSeparator(tokens[at]) ? at + 1 : undefined);
  const before = (at: number): number | undefined =>
    ends.get(at) ?? (isSeparator(tokens[at - 1]) ? at - 1 : undefined);
  for (let next = after(first); next !== undefined; next = after(first)) first = next;
  for (let next = before(last); next !== undefined && next >= first; next = before(last)) last = next;
  return { first, last };
}

/** 'To samling' may be hours; 'tre søknader' are so many of them. */
function numberWord(tokens: readonly Token[], at: number): DurationMatch | undefined {
  const match = matchNumberWord(tokens, at);
  const next = match && keyAt(tokens, match.to);
  // 'To halve dager'
  return next !== undefined && (countedNouns.has(next) || /^(?:halve|hele|heile)$/.test(next))
    ? undefined
    : match;
}

const isLabel = (tokens: readonly Token[], at: number): boolean =>
  labelWords.has(keyAt(tokens, at)) || isStreet(tokens[at]);

function bareNumber(
  tokens: readonly Token[],
  edges: Edges,
  days: readonly DayMatch[],
  tags: readonly Stretch[],
): DurationMatch | undefined {
  const weak = days.find((day) => day.isWeak && day.from === edges.first);
  const afterWeak = weak && matchBareNumber(tokens, weak.to);
  if (afterWeak?.isClear) return afterWeak;
  const first = matchBareNumber(tokens, edges.first);
  // '2 tiltak' are two of them; in '2 tiltak 3' the word belongs to the number after it.
  const isCounted =
    first !== undefined &&
    (countedNouns.has(keyAt(tokens, first.to)) || unitWords.has(keyAt(tokens, first.to))) &&
    !tags.some(({ from }) => from === first.to);
  // A school's hour is no hour.
  if (first && /.{3}(?:timer|timar)$/.test(keyAt(tokens, first.to))) return { ...first, isClear: false };
  if (first && !isCounted && !(weak && first.minutes.every((n) => n > 1440))) return first;
  const atEnd = edges.last - 1;
  if (atEnd <= edges.first || isLabel(tokens, atEnd - 1)) return undefined;
  const last = matchBareNumber(tokens, atEnd);
  if (!last || last.to !== edges.last) return undefined;
  // 'Planmøte 2' may be the second meeting; 'planmøte 2,5' and a cell of its own in a table can only be hours.
  const isSure = isCell(tokens, atEnd) || keyAt(tokens, atEnd).includes(',');
  return { ...last, isClear: last.isClear && isSure };
}
