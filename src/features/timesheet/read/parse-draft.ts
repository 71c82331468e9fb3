import type { Day } from '../../../calendar/days.ts';
import { clockText } from '../../../grammar/clock/clock.ts';
import { restOf, type Stretch, type Token, textOf } from '../../../grammar/tokens.ts';
import { changesClocks, overChange } from '../change/parse-clock.ts';
import type { DurationOption, DurationReading } from './parse-combine.ts';
import type { DayReading } from './parse-day.ts';
import type { HoursDraft, HoursReading, MissingPart } from './parse-reading.ts';
import type { TagReading, Tags } from './tags/parse.ts';

/** The words of a line, its tags and where they stand; `title` serves as the activity where nothing else does. */
export type Line = Omit<TagReading, 'fault'> & { tokens: readonly Token[]; title: string };

/** What does not fit beside each other as buttons is asked for by the form. */
export const mostChoices = 8;

/** What is left for the activity; '' where it would be punctuation alone. */
function activityOf({ tokens, taken, title }: Line, words: readonly Stretch[]): string {
  const left = restOf(tokens, [...taken, ...words]);
  const rest = (/[([]/.test(left) ? left.replace(/\(\s+\)|\[\s+\]/g, '') : left).trim();
  return /[\p{L}\p{N}\p{S}]/u.test(rest) ? balanced(rest) : title;
}

/** The whole of a line as the activity, but for its tags. */
export function verbatim({ tokens, taken }: Line, words: readonly Stretch[]): string {
  const all = [...taken, ...words];
  return all.length > 0 ? restOf(tokens, all) : textOf(tokens, { from: 0, to: tokens.length });
}

// ':)' is no bracket.
const smile = /[:;=]-?[()]$/;
const pairs = ['()', '[]', '«»', '“”', '""'] as const;
const atAnEnd = /^[([«“"]|[)\]»”"]$/;

/** Without a bracket or quote at an end whose other half was taken away: 'møte"' of '"2t møte"'. */
function balanced(text: string): string {
  if (!atAnEnd.test(text)) return text;
  let kept = text;
  for (const [open = '', close = ''] of pairs) {
    if (kept.startsWith(open) && kept.indexOf(close, 1) < 0) kept = kept.slice(1);
    else if (!smile.test(kept) && kept.endsWith(close) && kept.lastIndexOf(open, kept.length - 2) < 0)
      kept = kept.slice(0, -1);
  }
  return kept.trim();
}

function draftOf(line: Line, option: DurationOption, day: Day, words: readonly Stretch[]): HoursDraft {
  const { minutes, from, to, taken } = option;
  const activity = activityOf(line, [...taken, ...words]);
  const draft: HoursDraft = { minutes, day, activity, ...line.tags };
  if (from !== undefined) draft.from = from;
  if (to !== undefined) draft.to = to;
  return draft;
}

/** A line with a duration and a day or a few: clear, a choice, or without an activity. */
export function decide(
  line: Line,
  options: readonly DurationOption[],
  isClear: boolean,
  day: Exclude<DayReading, { kind: 'vague' | 'impossible' }>,
): HoursReading {
  const days = day.kind === 'day' ? [day] : day.options;
  const nights = days.some((each) => changesClocks(each.day))
    ? days.map((each) => ({ each, ...overChange(options, isClear, each.day) }))
    : undefined;
  const areClear = nights === undefined ? isClear : nights.every((night) => night.isClear);
  const isSure = areClear && day.kind === 'day';
  // A tag in doubt is asked about where nothing else is, and stays in the activity where something is.
  const meanings = isSure ? openOptions(line.tags, line.doubt) : [];
  const hasUnread = line.doubt?.unread !== undefined || line.doubt?.isEither === true;
  const doubted = (meanings.length > 0 || hasUnread) && line.doubt ? [line.doubt.at] : [];
  const draft = (option: DurationOption, each: { day: Day; taken: readonly Stretch[] }): HoursDraft =>
    draftOf(line, option, each.day, [...each.taken, ...doubted]);
  const drafts =
    nights?.flatMap(({ each, options: own }) => own.map((option) => draft(option, each))) ??
    options.flatMap((option) => days.map((each) => draft(option, each)));
  const [first] = drafts;
  if (!first || drafts.some(({ activity }) => activity === ''))
    return withoutActivity(first, areClear, day.kind === 'day');
  if (isSure) {
    const words = [...(options[0]?.taken ?? []), ...(days[0]?.taken ?? [])];
    const or = line.doubt?.orWords === true ? [{ ...first, activity: activityOf(line, words) }] : [];
    return clearOrAsked(first, meanings, or);
  }
  // What can be nothing but a mistaken tag is never saved as a part of what was done.
  if (drafts.length > mostChoices || hasUnread) {
    const missing: MissingPart[] = [
      ...(areClear ? [] : ['minutes' as const]),
      ...(day.kind === 'day' ? [] : ['day' as const]),
    ];
    return { kind: 'missing', missing, draft: without(first, missing) };
  }
  return { kind: 'choice', about: areClear ? 'day' : 'minutes', choices: drafts };
}

/** What a tag in doubt can mean and the line hasn't said already; of one that fits nothing, that it is left out. */
export function openOptions(tags: Tags, doubt: Line['doubt']): readonly Tags[] {
  const open = (doubt?.options ?? []).filter(
    (more) => !Object.keys(more).some((name) => Object.hasOwn(tags, name)),
  );
  return open.length === 0 && doubt?.unread !== undefined ? [{}] : open;
}

/** An entry that is clear, or the choices between what its tag in doubt can mean; `or` is it as words of the activity. */
export function clearOrAsked(
  entry: HoursDraft,
  meanings: readonly Tags[],
  or: readonly HoursDraft[] = [],
): HoursReading {
  if (meanings.length === 0) return { kind: 'clear', entry };
  return {
    kind: 'choice',
    about: 'tag',
    choices: [...meanings.map((tags) => ({ ...entry, ...tags })), ...or],
  };
}

function withoutActivity(draft: HoursDraft | undefined, isClear: boolean, isOneDay: boolean): HoursReading {
  const missing: MissingPart[] = ['activity'];
  if (!isOneDay) missing.unshift('day');
  if (!isClear) missing.unshift('minutes');
  return { kind: 'missing', missing, draft: draft ? without(draft, missing) : {} };
}

/** A draft without the parts that are to be asked for. */
export function without(draft: Partial<HoursDraft>, missing: readonly MissingPart[]): Partial<HoursDraft> {
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

/** A line without a duration, or with a period instead of a day. */
export function missingSome(
  line: Line,
  duration: Exclude<DurationReading, { kind: 'no-such-time' }>,
  options: readonly DurationOption[],
  day: Exclude<DayReading, { kind: 'impossible' }>,
): HoursReading {
  const [option] = options;
  const clock = duration.kind === 'none' ? duration.clock : undefined;
  const [only] = day.kind === 'choice' ? day.options : [day];
  const unread = line.doubt?.unread === undefined ? [] : [line.doubt.at];
  const words = [...(option?.taken ?? []), ...(clock ? [clock] : []), ...(only?.taken ?? []), ...unread];
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
