import { type Day, dayOf } from '../../../calendar/days.ts';
import type { DayMatch } from '../../../grammar/days/day-match.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import type { Trace } from '../../../grammar/rules.ts';
import { mended } from '../../../grammar/slips/days.ts';
import { type Stretch, type Token, textOf, tokenize } from '../../../grammar/tokens.ts';
import type { DurationOption, DurationReading } from './parse-combine.ts';
import { type DayReading, readDay } from './parse-day.ts';
import { clearOrAsked, decide, missingSome, openOptions, verbatim } from './parse-draft.ts';
import { readDuration } from './parse-duration.ts';
import { possibleOptions } from './parse-faults.ts';
import type { HoursContext, HoursFault, HoursReading } from './parse-reading.ts';
import { respaced } from './parse-respaced.ts';
import { isFromSlip, orAsTyped } from './parse-slips.ts';
import { readUnread } from './parse-unread.ts';
import { readTags, type TagNames, type TagReading, type Tags } from './tags/parse.ts';
import { type BareTag, findBareTags, placeBareTags } from './tags/parse-bare.ts';

/**
 * Reads what a person typed after `timer`: a duration, a day (today if none; never a future one) and an activity, in any
 * order. What can mean two things comes back as choices, each being what it would save.
 */
export function parseHours(text: string, context: HoursContext): HoursReading {
  const reading = readText(text, context);
  if (!lacksMinutes(reading)) return reading;
  const spaced = respaced(text);
  const again = spaced === undefined ? reading : readText(spaced, context);
  return lacksMinutes(again) ? reading : again;
}

const lacksMinutes = (reading: HoursReading): boolean =>
  reading.kind === 'missing' && reading.missing.includes('minutes');

function readText(text: string, context: HoursContext): HoursReading {
  const tokens = tokenize(text);
  return readWithColon(tokens, context) ?? readLine(tokens, context, true);
}

const longestHead = 24;

/**
 * 'I går 2t: …' — after a duration and a day and a colon everything is the activity, even what looks like another day
 * or duration, but for the tags with a '#'. Undefined where the line isn't of that form.
 */
function readWithColon(tokens: readonly Token[], context: HoursContext): HoursReading | undefined {
  const at = tokens.findIndex(({ text }) => text.endsWith(':')) + 1;
  if (at < 2 || at > longestHead || at === tokens.length) return undefined;
  const head = tokens.slice(0, at);
  // A day that is only today by default may still be named after the colon: '2t: befaring i går'.
  const hasDay = matchDays(head, { today: dayOf(context.now), leaning: 'past' }).length > 0;
  const reading = hasDay ? readLine(head, context, false) : undefined;
  if (reading?.kind !== 'missing' || reading.missing.join() !== 'activity') return undefined;
  const { minutes, day } = reading.draft;
  if (minutes === undefined || day === undefined) return undefined;
  const more = readTags(tokens.slice(at), context);
  if (more.fault) return { kind: 'impossible', fault: more.fault };
  const line = { tokens: tokens.slice(at), tags: more.tags, taken: more.taken, title: '' };
  const tags = { ...more.tags, ...reading.draft };
  const doubted = openOptions(tags, more.doubt);
  const options = [...openOptions(tags, readTags(head, context).doubt), ...doubted];
  const activity = verbatim(line, doubted.length > 0 && more.doubt ? [more.doubt.at] : []);
  if (activity === '') return undefined;
  return withUnread(
    clearOrAsked({ ...tags, minutes, day, activity }, options),
    reading.unread ?? more.doubt?.unread,
  );
}

/** Reads the words as they were typed and, where a day word among them is mistyped, asks whether it was meant as one. */
function readLine(tokens: readonly Token[], context: HoursContext, mayBeTitled: boolean): HoursReading {
  const typed = readWords(tokens, context, mayBeTitled);
  const { day } = typed;
  const copy = day.kind === 'day' ? mended(tokens) : undefined;
  if (day.kind !== 'day' || copy === undefined) return typed.reading;
  const meant = readWords(copy, context, mayBeTitled);
  return isFromSlip(meant.day, day.taken, (at) => copy[at] !== tokens[at])
    ? orAsTyped(meant.reading, typed.reading, day)
    : typed.reading;
}

type Words = { readonly reading: HoursReading; readonly day: DayReading };

/** What has been read of a line so far; `day` is what says so in words that are known, `when` what is asked besides. */
type Line = {
  readonly tokens: readonly Token[];
  readonly context: HoursContext;
  readonly today: Day;
  readonly mayBeTitled: boolean;
  tags: TagReading;
  days: readonly DayMatch[];
  sureDays: readonly DayMatch[];
  bare: readonly BareTag[];
  duration: Exclude<DurationReading, { kind: 'no-such-time' }>;
  options: readonly DurationOption[];
  /** The words that say how long. */
  words: readonly Stretch[];
  day: DayReading;
  when: DayReading;
};

const refused = (fault: HoursFault): HoursReading => ({ kind: 'impossible', fault });

/** What reads a line, in this order: each minds what the ones before it have taken, and the first that answers ends it. */
const readers: readonly { readonly name: string; readonly read: (line: Line) => HoursReading | undefined }[] =
  [
    {
      name: 'tags with a #',
      read: (line) => {
        line.tags = readTags(line.tokens, line.context);
        return line.tags.fault && refused(line.tags.fault);
      },
    },
    {
      name: 'days',
      read: (line) => {
        const { today, context } = line;
        line.days = matchDays(line.tokens, { today, leaning: 'past', trace: context.trace });
        line.sureDays = line.days.filter((match) => !match.isWeak);
        return undefined;
      },
    },
    {
      name: 'tags in words, at the ends',
      read: (line) => {
        line.bare = findBareTags(line.tokens, line.context);
        placeBareTags(line.tokens, line.bare, line.tags, line.sureDays, []);
        return undefined;
      },
    },
    {
      name: 'how long',
      read: (line) => {
        const { tokens, context } = line;
        const duration = readDuration(tokens, line.days, line.tags.taken, context);
        if (duration.kind === 'no-such-time')
          return refused({ code: 'no-such-time', text: textOf(tokens, duration.at) });
        const options = duration.kind === 'found' ? possibleOptions(duration.options) : [];
        if ('fault' in options) return refused(options.fault);
        const clock = duration.kind === 'none' && duration.clock ? [duration.clock] : [];
        line.duration = duration;
        line.options = options;
        line.words = options[0]?.taken ?? clock;
        return undefined;
      },
    },
    {
      name: 'which day',
      read: (line) => {
        const { tokens, words, tags, today } = line;
        line.day = readDay(tokens, line.days, words, tags.taken, today);
        line.when = line.day;
        return undefined;
      },
    },
    {
      name: 'words that look like a day',
      read: (line) => {
        const { tokens, words, tags, today } = line;
        line.when = readUnread(tokens, line.day, words, tags.taken, today) ?? line.day;
        return line.when.kind === 'impossible' ? refused(line.when.why) : undefined;
      },
    },
    {
      name: 'tags in words, beside what was taken',
      read: (line) => {
        const { tokens, words, sureDays } = line;
        placeBareTags(
          tokens,
          line.bare,
          line.tags,
          [...sureDays, ...words],
          [...words, ...takenBy(line.when)],
        );
        return undefined;
      },
    },
    {
      name: 'what was done',
      read: ({ tokens, tags, mayBeTitled, context, duration, options, when }) => {
        if (when.kind === 'impossible') return undefined;
        const line = { tokens, ...tags, title: mayBeTitled ? titleOf(tags.tags, context) : '' };
        const asked =
          duration.kind === 'none' || when.kind === 'vague'
            ? missingSome(line, duration, options, when)
            : decide(line, options, duration.isClear, when);
        const { doubt } = tags;
        return withUnread(
          asked,
          (when.kind === 'choice' ? when.unread : undefined) ?? doubt?.unread ?? doubt?.lacks,
        );
      },
    },
  ];

function takenBy(day: DayReading): readonly Stretch[] {
  if (day.kind === 'impossible') return [];
  return day.kind === 'choice' ? (day.options[0]?.taken ?? []) : day.taken;
}

const unsaid: DayReading = { kind: 'vague', taken: [] };
const untagged: TagReading = { tags: {}, taken: [] };
const unmeasured = { kind: 'none' } as const;

/** Lets each reader take its words of a line. */
function readWords(tokens: readonly Token[], context: HoursContext, mayBeTitled: boolean): Words {
  // One literal: a line read is a line made, thousands of times a second.
  const line: Line = {
    tokens,
    context,
    today: dayOf(context.now),
    mayBeTitled,
    tags: untagged,
    days: [],
    sureDays: [],
    bare: [],
    duration: unmeasured,
    options: [],
    words: [],
    day: unsaid,
    when: unsaid,
  };
  for (const { name, read } of readers) {
    const reading = read(line);
    if (context.trace !== undefined) traceTaken(name, line, context.trace);
    if (reading !== undefined) return { reading, day: line.day };
  }
  return { reading: { kind: 'missing', missing: [], draft: {} }, day: line.day };
}

/** Tells of the words that the line's readers have taken so far. */
function traceTaken(rule: string, { tokens, tags, words, when }: Line, trace: Trace): void {
  const doubted = tags.doubt === undefined ? [] : [tags.doubt.at];
  for (const at of [...tags.taken, ...doubted, ...words, ...takenBy(when)])
    trace({ rule, tokens, at, read: undefined });
}

const withUnread = (reading: HoursReading, unread: string | undefined): HoursReading =>
  unread !== undefined && (reading.kind === 'choice' || reading.kind === 'missing')
    ? { ...reading, unread }
    : reading;

/** What the measure or the goal of a line is called, for a line that says nothing else of what was done. */
function titleOf({ goal, measure }: Tags, { goals = [], measures = [] }: TagNames): string {
  if (!goal && !measure) return '';
  const named = measure
    ? measures.filter((each) => each.number === measure)
    : goals.filter((each) => each.number === goal);
  const titles = new Set(named.map(({ title }) => title));
  return titles.size === 1 ? ([...titles][0] ?? '') : '';
}
