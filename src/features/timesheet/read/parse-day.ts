import {
  addDays,
  type Day,
  daysBetween,
  type IsoWeek,
  monthOf,
  weekdayOf,
  weekRange,
} from '../../../calendar/days.ts';
import type { DayFault, DayMatch } from '../../../grammar/days/day-match.ts';
import { addMonths } from '../../../grammar/days/weekdays.ts';
import { monthWords, weekdayWords } from '../../../grammar/lexicon/days.ts';
import { fromWords } from '../../../grammar/lexicon/joining.ts';
import { words } from '../../../grammar/lexicon/lists.ts';
import { keyAt, type Stretch, type Token, textOf } from '../../../grammar/tokens.ts';
import {
  bindingWords,
  caseCompound,
  caseNumber,
  caseWords,
  labelCompound,
  labelWords,
  plotWords,
} from './parse-words.ts';

/**
 * When the work was done; `taken` are the words that say so. Choices are in the past, there may be one only; `unread` are
 * words that look like a day and aren't known as one.
 */
export type DayReading =
  | { kind: 'day'; day: Day; taken: readonly Stretch[] }
  | { kind: 'choice'; options: readonly { day: Day; taken: readonly Stretch[] }[]; unread?: string }
  | { kind: 'vague'; taken: readonly Stretch[]; week?: IsoWeek; month?: string }
  | { kind: 'impossible'; why: DayFault | { code: 'future'; day: Day } };

type Ranked = { match: DayMatch; rank: number };

const longestSpan = 7;

/**
 * Reads the day of the work, today where nothing says otherwise. Of several days the one that stands by the duration
 * or a tag counts, then one at either end of the line; days bound to the activity ('referat fra mandag') stay there.
 */
export function readDay(
  tokens: readonly Token[],
  days: readonly DayMatch[],
  duration: readonly Stretch[],
  tags: readonly Stretch[],
  today: Day,
): DayReading {
  if (days.length === 0) return ofGenitive(tokens, today) ?? { kind: 'day', day: today, taken: [] };
  const ranked = days
    .map((match) => withSince(tokens, match, duration))
    .filter((match) => !duration.some((taken) => taken.from < match.to && match.from < taken.to))
    .map((match) => ({ match, rank: rankOf(tokens, match, [...duration, ...tags], today) }))
    .filter(({ rank }) => rank >= 0);
  const best = Math.max(-1, ...ranked.map(({ rank }) => rank));
  const top = preferPast(
    ranked.filter(({ rank }) => rank === best),
    today,
  );
  const [first, second] = top;
  if (!first) return ofGenitive(tokens, today) ?? orToday(amidst(tokens, days, today), today);
  const inWeek = top.length === 1 ? ofOtherWeek(tokens, first.match, ranked, today) : undefined;
  if (inWeek) return inWeek;
  const isPast = first.match.value.kind === 'day' && first.match.value.day <= today;
  if (isPast && second?.match.value.kind === 'day') return betweenDays(top);
  const reading = ofMatch(first.match, today);
  const isDoubtful =
    isPastEvent(first.match, today) ||
    isLikelyAhead(tokens, first.match, [...duration, ...tags], today) ||
    isOfEvent(tokens, first.match, [...duration, ...tags]) ||
    isOfOther(tokens, first.match, duration, today);
  return isDoubtful ? orToday(reading, today) : reading;
}

/** '2t i uke 9 møte fredag': Friday of that week, or the last one with the week in the activity. */
function ofOtherWeek(
  tokens: readonly Token[],
  match: DayMatch,
  ranked: readonly Ranked[],
  today: Day,
): DayReading | undefined {
  const week = ranked.find(({ match: { value } }) => value.kind === 'week')?.match;
  const isWeekday = weekdayWords.has(keyAt(tokens, match.to - 1)) && match.to - match.from <= 2;
  if (match.value.kind !== 'day' || week?.value.kind !== 'week' || !isWeekday) return undefined;
  const { day } = match.value;
  const other = addDays(weekRange(week.value.week).from, weekdayOf(day) - 1);
  if (other === day || other > today || day > today) return undefined;
  const options = [
    { day: other, taken: [match, week] },
    { day, taken: [match] },
  ];
  return { kind: 'choice', options };
}

const eventBindings = words(
  'til fra frå før etter om ang angående vedr vedrørende to from before after about regarding',
);
const eventNoun =
  /(møte|møtet|møter|møta|møtene|samling|samlinga|samlingen|seminar|seminaret|kurs|kurset|workshop|workshopen|konferanse|konferansen|befaring|befaringa|befaringen|synfaring|synfaringa|dialog|dialogen|dugnad|dugnaden|meeting|gathering|conference)$/;
// Who travels to a gathering does so that day.
const travel =
  /^(reise|reisa|reiser|reiste|kjøring|køyring|kjøre|køyre|kjørte|køyrde|tur|turen|fly|tog|travel|travelled|drive|drove|trip)$/;
const longestEvent = 5;

/** 'Referat fra møtet på mandag', 'forberedelse til samlingen i morgen': the day may be that of what was written about. */
function isOfEvent(tokens: readonly Token[], { from, to }: Stretch, beside: readonly Stretch[]): boolean {
  if (beside.some((taken) => taken.to === from || taken.from === to)) return false;
  let noun = -1;
  for (let at = from - 1; at >= Math.max(0, from - longestEvent); at -= 1) {
    if (/[,;:!?]$/.test(tokens[at]?.text ?? '') || beside.some((taken) => taken.to > at)) return false;
    if (eventBindings.has(keyAt(tokens, at)))
      return noun >= 0 && noun - at <= 3 && !travel.test(keyAt(tokens, at - 1));
    if (eventNoun.test(keyAt(tokens, at))) noun = at;
  }
  return false;
}

/** 'Gårsdagens ringerunde', 'mandags møte': worked on that day, or today on what happened then. */
function ofGenitive(tokens: readonly Token[], today: Day): DayReading | undefined {
  const at = tokens.findIndex(
    ({ key }, i) =>
      i < tokens.length - 1 &&
      key.endsWith('s') &&
      /(ens|dags|day's|day’s)$/.test(key) &&
      genitiveDay(key, today) !== undefined,
  );
  const day = at < 0 ? undefined : genitiveDay(keyAt(tokens, at), today);
  if (day === undefined || bindingWords.has(keyAt(tokens, at - 1))) return undefined;
  return orToday({ kind: 'day', day, taken: [] }, today);
}

function genitiveDay(key: string, today: Day): Day | undefined {
  if (/^(gårsdagens|yesterday['’]s)$/.test(key)) return addDays(today, -1);
  const weekday = /dag(?:en)?s$|day['’]s$/.test(key)
    ? weekdayWords.get(key.replace(/['’]?s$/, ''))
    : undefined;
  return weekday === undefined ? undefined : addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}

/** '2t fra i går': right after the duration the 'fra' is the day's; in 'referat fra i går' it binds it. */
function withSince(tokens: readonly Token[], match: DayMatch, duration: readonly Stretch[]): DayMatch {
  const from = match.from - 1;
  const isSince = fromWords.has(keyAt(tokens, from)) && duration.some(({ to }) => to === from);
  return isSince ? { ...match, from } : match;
}

/**
 * 'Forberedelse samling 3. april' in March: apart from the duration and without a year, a date that was nearly a year
 * ago may as well be what the work was for.
 */
function isLikelyAhead(
  tokens: readonly Token[],
  match: DayMatch,
  beside: readonly Stretch[],
  today: Day,
): boolean {
  const { value } = match;
  const day = value.kind === 'day' ? value.day : value.kind === 'span' ? value.from : today;
  const isBeside = beside.some((taken) => taken.to === match.from || taken.from === match.to);
  if (isBeside || match.from === 0 || daysBetween(day, today) < 60) return false;
  const typed = textOf(tokens, match);
  // 'Planlegging olsok' long after it
  if (match.ahead !== undefined && !/\d/.test(typed)) return true;
  if (daysBetween(day, today) < 300) return false;
  return /^\d/.test(typed) && !/fjor|year/i.test(typed) && !typed.includes(day.slice(2, 4));
}

// Hours are handed in by the month; what is older than this is likelier a law or a plan.
const longAgo = 1000;

const longSince = 14;

/** 'Halloween på biblioteket' in March is what was done, if not when. */
const isPastEvent = ({ value, isEvent }: DayMatch, today: Day): boolean =>
  isEvent === true && value.kind === 'day' && daysBetween(value.day, today) > longSince;

/** 'Eiendom 12/3' and 'lov 27.06.2008': a number of something, or the date of something. */
function isOfOther(
  tokens: readonly Token[],
  { from, to, value }: DayMatch,
  beside: readonly Stretch[],
  today: Day,
): boolean {
  const before = keyAt(tokens, from - 1);
  if (keyAt(tokens, from).includes('/') && (plotWords.has(before) || caseCompound.test(before))) return true;
  const isOld = value.kind === 'day' && daysBetween(value.day, today) > longAgo;
  return isOld && !beside.some((taken) => taken.to === from || taken.from === to);
}

/** 'Møte 12.3 med KS': a number amidst the words that is the date of one of the last days, or no day. */
function amidst(tokens: readonly Token[], days: readonly DayMatch[], today: Day): DayReading | undefined {
  const match = days.find(({ from, value, isWeak }) => {
    const before = keyAt(tokens, from - 1);
    if (!isWeak || value.kind !== 'day' || labelWords.has(before) || bindingWords.has(before)) return false;
    return value.day <= today && daysBetween(value.day, today) <= 31;
  });
  return match && ofMatch(match, today);
}

/** What was read or, as likely, no day at all, which is today; a day ahead can only be part of what was done. */
function orToday(reading: DayReading | undefined, today: Day): DayReading {
  const none = { day: today, taken: [] };
  const isToday = reading?.kind === 'day' && reading.day === today;
  const isAhead = reading?.kind === 'impossible' && reading.why.code === 'future';
  if (reading === undefined || isToday || isAhead) return { kind: 'day', ...none };
  if (reading.kind !== 'day' && reading.kind !== 'choice') return reading;
  const options = reading.kind === 'day' ? [reading] : reading.options;
  return { kind: 'choice', options: [none, ...options] };
}

/** 8 for what names a day, 2 beside the duration, 1 at an end of the line; -1 where it belongs to the activity. */
function rankOf(tokens: readonly Token[], match: DayMatch, duration: readonly Stretch[], today: Day): number {
  const { from, to, value, isWeak } = match;
  const before = keyAt(tokens, from - 1);
  const isBeside = duration.some((taken) => taken.to === from || taken.from === to);
  const isAtEnd = from === 0 || to === tokens.length;
  const follows = duration.some((taken) => taken.to === from);
  if (!follows && bindingWords.has(before)) return -1;
  const typed = keyAt(tokens, from);
  // 'Sak 12/3' is a number, 'saken 12. mars' no more than a date.
  if (to === from + 1 && /^\d/.test(typed) && (caseWords.has(before) || caseNumber.test(before))) return -1;
  if (value.kind === 'impossible' && typed.includes('/') && caseCompound.test(before)) return -1;
  if (isWeak && (labelWords.has(before) || labelCompound.test(before) || !(isBeside || isAtEnd))) return -1;
  // 'Plan i 2023' says what it was about; only right after the duration, or first of all, does it say when.
  if (value.kind === 'year' && !follows && from !== 0) return -1;
  if (value.kind === 'month' && !follows && from !== 0 && !isWhen(tokens, match, value.month, today))
    return -1;
  const isVague = value.kind === 'week' || value.kind === 'month' || value.kind === 'year';
  return (isVague ? 0 : 8) + (isBeside ? 2 : 0) + (isAtEnd ? 1 : 0);
}

/** Two days of one rank: one that can't have been worked yet is part of the activity. */
function preferPast(top: readonly Ranked[], today: Day): readonly Ranked[] {
  const past = top.filter(({ match: { value } }) => value.kind !== 'day' || value.day <= today);
  return past.length > 0 ? past : top;
}

const fewMonths = 3;

/**
 * Whether a month amid or after the words says when it was: 'møte midt i mars', 'befaring forrige måned', and last of all
 * 'befaring i februar'; 'plan i mars' and 'rapport om møtet i februar' speak of what it was about.
 */
function isWhen(tokens: readonly Token[], { from, to }: Stretch, month: string, today: Day): boolean {
  if (!monthWords.has(keyAt(tokens, from)) && !monthWords.has(keyAt(tokens, from + 1))) return true;
  const isLate = month < monthOf(today) && addMonths(month, fewMonths) >= monthOf(today);
  return isLate && to === tokens.length && !tokens.slice(0, from).some(({ key }) => bindingWords.has(key));
}

function betweenDays(top: readonly Ranked[]): DayReading {
  const options = top.flatMap(({ match }) =>
    match.value.kind === 'day' ? [{ day: match.value.day, taken: [match] }] : [],
  );
  const [first] = options;
  if (first && options.every(({ day }) => day === first.day)) return { kind: 'day', ...first };
  return { kind: 'choice', options };
}

function ofMatch(match: DayMatch, today: Day): DayReading {
  const { value } = match;
  const taken = [match];
  switch (value.kind) {
    case 'day':
      if (value.day > today) return { kind: 'impossible', why: { code: 'future', day: value.day } };
      return isSoon(match, today)
        ? { kind: 'choice', options: [{ day: value.day, taken }] }
        : { kind: 'day', day: value.day, taken };
    case 'impossible':
      return value;
    case 'choice':
      return ofDays(value.days, taken, today);
    case 'span':
      if (daysBetween(value.from, value.to) < longestSpan)
        return ofDays(daysOf(value.from, value.to), taken, today);
      return value.from > today ? future(value.from) : { kind: 'vague', taken };
    case 'week': {
      const { from } = weekRange(value.week);
      return from > today ? future(from) : { kind: 'vague', taken, week: value.week };
    }
    case 'month':
      return `${value.month}-01` > today
        ? future(`${value.month}-01`)
        : { kind: 'vague', taken, month: value.month };
    case 'year':
      return `${value.year}-01-01` > today ? future(`${value.year}-01-01`) : { kind: 'vague', taken };
    default:
      return value satisfies never;
  }
}

const soon = 42;

/** '15. mars' on the 14th: nobody logs last year's, and this year's hasn't been. */
const isSoon = ({ ahead }: DayMatch, today: Day): boolean =>
  ahead !== undefined && daysBetween(today, ahead) <= soon;

const future = (day: Day): DayReading => ({ kind: 'impossible', why: { code: 'future', day } });

function ofDays(days: readonly Day[], taken: readonly Stretch[], today: Day): DayReading {
  const possible = days.filter((day) => day <= today);
  const [first] = days;
  if (possible.length === 0 && first !== undefined) return future(first);
  return { kind: 'choice', options: possible.map((day) => ({ day, taken })) };
}

function daysOf(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}
