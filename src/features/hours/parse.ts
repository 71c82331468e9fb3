import { type Day, dayOf, type IsoWeek } from '../../calendar.ts';
import { clockText } from '../../grammar/clock.ts';
import { matchDays } from '../../grammar/days.ts';
import type { DayFault } from '../../grammar/single-day.ts';
import { restOf, type Stretch, type Token, textOf, tokenize } from '../../grammar/tokens.ts';
import { type DayReading, readDay } from './parse-day.ts';
import { type DurationOption, type DurationReading, readDuration } from './parse-duration.ts';
import { type Financing, readTags, type TagNames, type Tags } from './parse-tags.ts';

/**
 * A line of a timesheet as typed: whole minutes, `from` and `to` ('HH:mm' in Oslo, `to` up to '24:00') where a clock was
 * typed, the activity in the person's own spelling. A theme of '' says that there is none.
 */
export type HoursDraft = {
  minutes: number;
  from?: string;
  to?: string;
  day: Day;
  activity: string;
  theme?: string;
  financing?: Financing;
  municipality?: string;
};

/** Why a line can't be saved, with the data that a sentence about it needs. */
export type HoursFault =
  | { code: 'zero' }
  | { code: 'negative' }
  | { code: 'over-a-day'; minutes: number }
  | { code: 'past-midnight'; from: string; to: string }
  | { code: 'no-such-time'; text: string }
  | { code: 'future'; day: Day }
  | DayFault;

/** What is still unknown, and the field of the form that asks for it. */
type MissingPart = 'minutes' | 'activity' | 'day';

export type HoursReading =
  | { kind: 'clear'; entry: HoursDraft }
  | { kind: 'choice'; about: 'minutes' | 'day'; choices: HoursDraft[] }
  | { kind: 'missing'; missing: MissingPart[]; draft: Partial<HoursDraft>; week?: IsoWeek; month?: string }
  | { kind: 'impossible'; fault: HoursFault };

export type HoursContext = TagNames & { now: Date };

const minutesInDay = 1440;
const mostChoices = 6;

/**
 * Reads what a person typed after `timer`: a duration, a day (today if none; never a future one) and an activity, in any
 * order. What can mean two things comes back as choices, each being what it would save.
 */
export function parseHours(text: string, context: HoursContext): HoursReading {
  const tokens = tokenize(text);
  return readWithColon(tokens, context) ?? readLine(tokens, context);
}

const longestHead = 16;

/**
 * 'I går 2t: …' — after a duration and a day and a colon everything is the activity, even what looks like another day
 * or duration, but for the tags. Undefined where the line isn't of that form.
 */
function readWithColon(tokens: readonly Token[], context: HoursContext): HoursReading | undefined {
  const at = tokens.findIndex(({ text }) => text.endsWith(':')) + 1;
  if (at < 2 || at > longestHead || at === tokens.length) return undefined;
  const head = tokens.slice(0, at);
  const { tags } = readTags(head, context);
  // A day that is only today by default may still be named after the colon: '2t: befaring i går'.
  const hasDay = matchDays(head, { today: dayOf(context.now), leaning: 'past' }).length > 0;
  const reading = hasDay ? readLine(head, context) : undefined;
  if (reading?.kind !== 'missing' || reading.missing.join() !== 'activity') return undefined;
  const { minutes, day } = reading.draft;
  if (minutes === undefined || day === undefined) return undefined;
  const rest = tokens.slice(at);
  const more = readTags(rest, context);
  const activity = activityOf({ tokens: rest, tags, taken: more.taken }, []);
  if (activity === '') return undefined;
  return { kind: 'clear', entry: { ...reading.draft, minutes, day, activity, ...more.tags, ...tags } };
}

function readLine(tokens: readonly Token[], context: HoursContext): HoursReading {
  const today = dayOf(context.now);
  const { tags, taken } = readTags(tokens, context);
  const days = matchDays(tokens, { today, leaning: 'past' });
  const duration = readDuration(tokens, days, taken);
  if (duration.kind === 'no-such-time') {
    return { kind: 'impossible', fault: { code: 'no-such-time', text: textOf(tokens, duration.at) } };
  }
  const options = duration.kind === 'found' ? possible(duration.options) : [];
  if ('fault' in options) return { kind: 'impossible', fault: options.fault };
  const words =
    duration.kind === 'found' ? (options[0]?.taken ?? []) : duration.clock ? [duration.clock] : [];
  const day = readDay(tokens, days, words, today);
  if (day.kind === 'impossible') return { kind: 'impossible', fault: day.why };
  const line = { tokens, tags, taken };
  if (duration.kind === 'none' || day.kind === 'vague') return missingSome(line, duration, options, day);
  return decide(line, options, duration.isClear, day);
}

type Line = { tokens: readonly Token[]; tags: Tags; taken: readonly Stretch[] };

/** The options that a day can hold, or why there is none. */
function possible(options: readonly DurationOption[]): readonly DurationOption[] | { fault: HoursFault } {
  const faults = options.map(faultOf);
  const held = options.filter((_, i) => faults[i] === undefined);
  const [fault] = faults;
  return held.length === 0 && fault ? { fault } : held;
}

function faultOf({ minutes, from, to }: DurationOption): HoursFault | undefined {
  if (from !== undefined && to !== undefined && (to < from || to > '24:00'))
    return { code: 'past-midnight', from, to: wrapped(to) };
  if (minutes === 0) return { code: 'zero' };
  if (minutes < 0) return { code: 'negative' };
  return minutes > minutesInDay ? { code: 'over-a-day', minutes } : undefined;
}

// '25:00' is what 'kl 23 2t' comes to, and people call it one o'clock.
function wrapped(time: string): string {
  const minutes = Number(time.slice(0, -3)) * 60 + Number(time.slice(-2));
  return clockText(minutes > minutesInDay ? minutes % minutesInDay : minutes);
}

function draftOf(line: Line, option: DurationOption, day: Day, words: readonly Stretch[]): HoursDraft {
  const { minutes, from, to, taken } = option;
  return {
    minutes,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    day,
    activity: activityOf(line, [...taken, ...words]),
    ...line.tags,
  };
}

/** What is left for the activity; '' where it would be punctuation alone. */
function activityOf({ tokens, taken }: Line, words: readonly Stretch[]): string {
  const rest = restOf(tokens, [...taken, ...words]);
  return /[\p{L}\p{N}\p{S}]/u.test(rest) ? rest : '';
}

function decide(
  line: Line,
  options: readonly DurationOption[],
  isClear: boolean,
  day: Exclude<DayReading, { kind: 'vague' | 'impossible' }>,
): HoursReading {
  const days = day.kind === 'day' ? [day] : day.options;
  const drafts = options.flatMap((option) => days.map((each) => draftOf(line, option, each.day, each.taken)));
  const [first] = drafts;
  if (!first || drafts.some(({ activity }) => activity === ''))
    return withoutActivity(first, isClear, day.kind === 'day');
  if (isClear && day.kind === 'day') return { kind: 'clear', entry: first };
  return { kind: 'choice', about: isClear ? 'day' : 'minutes', choices: drafts.slice(0, mostChoices) };
}

function withoutActivity(draft: HoursDraft | undefined, isClear: boolean, isOneDay: boolean): HoursReading {
  const missing: MissingPart[] = ['activity'];
  if (!isOneDay) missing.unshift('day');
  if (!isClear) missing.unshift('minutes');
  return { kind: 'missing', missing, draft: draft ? without(draft, missing) : {} };
}

function without(draft: Partial<HoursDraft>, missing: readonly MissingPart[]): Partial<HoursDraft> {
  const { minutes, from, to, day, activity, ...others } = draft;
  const hasMinutes = minutes !== undefined && !missing.includes('minutes');
  return {
    ...others,
    ...(hasMinutes ? { minutes } : {}),
    ...(from === undefined || (minutes !== undefined && !hasMinutes) ? {} : { from }),
    ...(to === undefined || !hasMinutes ? {} : { to }),
    ...(day === undefined || missing.includes('day') ? {} : { day }),
    ...(activity === undefined || activity === '' ? {} : { activity }),
  };
}

function missingSome(
  line: Line,
  duration: Exclude<DurationReading, { kind: 'no-such-time' }>,
  options: readonly DurationOption[],
  day: Exclude<DayReading, { kind: 'impossible' }>,
): HoursReading {
  const [option] = options;
  const clock = duration.kind === 'none' ? duration.clock : undefined;
  const [only] = day.kind === 'choice' ? day.options : [day];
  const words = [...(option?.taken ?? []), ...(clock ? [clock] : []), ...(only?.taken ?? [])];
  const activity = activityOf(line, words);
  const missing: MissingPart[] = [];
  if (duration.kind === 'none' || !duration.isClear) missing.push('minutes');
  if (day.kind !== 'day') missing.push('day');
  if (activity === '') missing.push('activity');
  const whole: Partial<HoursDraft> = {
    ...line.tags,
    activity,
    ...(option && !missing.includes('minutes') ? draftOf(line, option, '', words) : {}),
    ...(clock ? { from: clockText(clock.minutes) } : {}),
    ...(day.kind === 'day' ? { day: day.day } : {}),
  };
  return {
    kind: 'missing',
    missing,
    draft: without(whole, missing),
    ...(day.kind === 'vague' && day.week ? { week: day.week } : {}),
    ...(day.kind === 'vague' && day.month ? { month: day.month } : {}),
  };
}
