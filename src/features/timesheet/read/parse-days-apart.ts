import { addDays, type Day, daysBetween, weekdayOf, weekRange } from '../../../calendar/days.ts';
import { findDay } from '../../../grammar/days/days.ts';
import { trim } from '../../../text.ts';
import { underHeadings } from '../many/parse-lines.ts';
import type { HoursReading } from './parse-reading.ts';

type Read = (text: string) => HoursReading;

/** A sentence is no essay; what is longer is read as one line. */
const longest = 300;
const mostParts = 8;
const joint = /(\s*[,;]\s+|\s+(?:og|and|samt|\+|&)\s+)/iu;

/**
 * The lines of a sentence that gives several days each its hours: '3t man, 2t tir og 4t ons planarbeid', '2t planarbeid
 * hver dag denne uka'. What was done is said once, or of each. Undefined for all other text.
 */
export function splitDays(text: string, today: Day, read: Read): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  return everyDay(text, today) ?? inWeek(text, today, read) ?? daysApart(text, today, read);
}

/** 'Uke 10: man 2t møte, tir 3t befaring': the days are that week's. */
function inWeek(text: string, today: Day, read: Read): readonly string[] | undefined {
  const colon = text.indexOf(':');
  const heading = text.slice(0, Math.max(0, colon));
  const said = findDay(heading, { today, leaning: 'past' });
  if (said.kind !== 'week' || said.rest !== '') return undefined;
  return daysApart(text.slice(colon + 1), today, read, heading);
}

const daily =
  /(?:^|\s)(?:(?:(?:hver|kvar|each|every)\s+(?:eneste\s+|einaste\s+)?(?:dag|day|arbeidsdag|virkedag|yrkedag|workday))|(?:(?:per|pr\.?|om|a)\s+(?:dag|dagen|day))|daglig|dagleg|daily)(?=[\s,.:;]|$)/iu;
const longestSpan = 14;

function everyDay(text: string, today: Day): readonly string[] | undefined {
  if (!daily.test(text)) return undefined;
  const found = findDay(text.replace(daily, ' '), { today, leaning: 'past' });
  const span = found.kind === 'week' ? weekRange(found.week) : found.kind === 'span' ? found : undefined;
  if (span === undefined || daysBetween(span.from, span.to) > longestSpan || found.rest === '')
    return undefined;
  const days = Array.from({ length: daysBetween(span.from, span.to) + 1 }, (_, i) => addDays(span.from, i));
  // A weekend counts where it was named, and not as a part of a week.
  const worked = days.filter((day) => day <= today && (found.kind === 'span' || weekdayOf(day) < 6));
  return worked.length < 2 ? undefined : worked.map((day) => `${found.rest} ${day}`);
}

type Part = { readonly text: string; readonly rest: string; readonly day: Day; readonly activity: string };

function daysApart(text: string, today: Day, read: Read, week = ''): readonly string[] | undefined {
  // Without a number there is no second duration; most lines end here.
  if (!joint.test(text)) return undefined;
  const split = joined(text.split(joint), read);
  const pieces = week === '' ? split : underHeadings([week, ...split], today).map(({ text }) => text);
  if (pieces.length < 2 || pieces.length > mostParts) return undefined;
  const parts = pieces.flatMap((piece) => partOf(piece, today, read) ?? []);
  if (parts.length < pieces.length || new Set(parts.map(({ day }) => day)).size < parts.length)
    return undefined;
  const done = parts.filter(({ activity }) => activity !== '');
  const [only] = done;
  if (done.length === parts.length) return pieces;
  if (only === undefined || done.length > 1) return done.length === 0 ? pieces : undefined;
  // A day in full, for 'man' is one only where nothing follows it.
  return parts.map((part) => (part === only ? part.text : `${part.rest} ${part.day} ${only.activity}`));
}

/** The pieces of a text between its joints, each with a duration: words without one belong to the piece before or after. */
function joined(split: readonly string[], read: Read): readonly string[] {
  const pieces: string[] = [];
  let lead = '';
  for (let at = 0; at < split.length; at += 2) {
    const piece = split[at] ?? '';
    const joinedBy = at === 0 ? '' : (split[at - 1] ?? '');
    const whole = lead === '' ? piece : `${lead}${joinedBy}${piece}`;
    const last = pieces.at(-1);
    if (hasDuration(read(whole))) {
      pieces.push(trim(whole));
      lead = '';
    } else if (last !== undefined) pieces[pieces.length - 1] = `${last}${joinedBy}${piece}`;
    else lead = whole;
  }
  return pieces;
}

const hasDuration = (reading: HoursReading): boolean =>
  reading.kind === 'clear' || (reading.kind === 'missing' && !reading.missing.includes('minutes'));

/** A piece that says how long and on which day; undefined for all others. */
function partOf(text: string, today: Day, read: Read): Part | undefined {
  const said = findDay(text, { today, leaning: 'past' });
  const reading = read(text);
  if (said.kind !== 'day') return undefined;
  if (reading.kind === 'clear') {
    const { day, activity } = reading.entry;
    return day === said.day ? { text, rest: said.rest, day, activity } : undefined;
  }
  if (reading.kind !== 'missing' || reading.missing.join() !== 'activity') return undefined;
  return { text, rest: said.rest, day: said.day, activity: '' };
}
