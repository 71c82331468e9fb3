import { dayOf } from '../../../calendar/days.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import { mended } from '../../../grammar/slips/days.ts';
import { type Token, textOf, tokenize } from '../../../grammar/tokens.ts';
import { type DayReading, readDay } from './parse-day.ts';
import { clearOrAsked, decide, type Line, missingSome, openOptions, verbatim } from './parse-draft.ts';
import { readDuration } from './parse-duration.ts';
import { possibleOptions } from './parse-faults.ts';
import type { HoursContext, HoursFault, HoursReading } from './parse-reading.ts';
import { respaced } from './parse-respaced.ts';
import { isFromSlip, orAsTyped } from './parse-slips.ts';
import { readUnread } from './parse-unread.ts';
import { readTags, type TagNames, type Tags } from './tags/parse.ts';
import { findBareTags, placeBareTags } from './tags/parse-bare.ts';

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
  const line: Line = { tokens: tokens.slice(at), tags: more.tags, taken: more.taken, title: '' };
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

/** Reads tags first, then days, then how long it took, each minding what the ones before it have taken. */
function readWords(tokens: readonly Token[], context: HoursContext, mayBeTitled: boolean): Words {
  const today = dayOf(context.now);
  const none: DayReading = { kind: 'vague', taken: [] };
  const refused = (fault: HoursFault): Words => ({ reading: { kind: 'impossible', fault }, day: none });
  const hashed = readTags(tokens, context);
  if (hashed.fault) return refused(hashed.fault);
  const days = matchDays(tokens, { today, leaning: 'past' });
  const sureDays = days.filter((match) => !match.isWeak);
  const bare = findBareTags(tokens, context);
  placeBareTags(tokens, bare, hashed, sureDays, []);
  const duration = readDuration(tokens, days, hashed.taken);
  if (duration.kind === 'no-such-time')
    return refused({ code: 'no-such-time', text: textOf(tokens, duration.at) });
  const options = duration.kind === 'found' ? possibleOptions(duration.options) : [];
  if ('fault' in options) return refused(options.fault);
  const words =
    duration.kind === 'found' ? (options[0]?.taken ?? []) : duration.clock ? [duration.clock] : [];
  const read = readDay(tokens, days, words, hashed.taken, today);
  const day = readUnread(tokens, read, words, hashed.taken, today) ?? read;
  if (day.kind === 'impossible') return { reading: { kind: 'impossible', fault: day.why }, day };
  const [said] = day.kind === 'choice' ? day.options : [day];
  placeBareTags(tokens, bare, hashed, [...sureDays, ...words], [...words, ...(said?.taken ?? [])]);
  const line: Line = { tokens, ...hashed, title: mayBeTitled ? titleOf(hashed.tags, context) : '' };
  const asked =
    duration.kind === 'none' || day.kind === 'vague'
      ? missingSome(line, duration, options, day)
      : decide(line, options, duration.isClear, day);
  const unread = (day.kind === 'choice' ? day.unread : undefined) ?? line.doubt?.unread ?? line.doubt?.lacks;
  return { reading: withUnread(asked, unread), day: read };
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
