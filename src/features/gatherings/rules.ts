import { addDays, type Day, dayOf, daysBetween, instantAt, timeOf } from '../../calendar/days.ts';
import { reminderDays } from '../../domain/reminders/days.ts';
import { clockText } from '../../grammar/clock/clock.ts';
import { matchDays } from '../../grammar/days/days.ts';
import { allNamed, nameAtHead, named, titled } from '../../grammar/names.ts';
import { restOf, tokenize } from '../../grammar/tokens.ts';
import { trim } from '../../text.ts';

export const formats = ['fysisk', 'video', 'hybrid'] as const;
export type Format = (typeof formats)[number];

export const choices = ['coming', 'comingOnline', 'maybe', 'notComing'] as const;
export type Choice = (typeof choices)[number];

/** The longest that is taken, in characters: what a heading, a line and a form field of both platforms hold. */
export const limits = { title: 140, place: 140, link: 500, host: 100, agenda: 2500 } as const;

/** The events of the audit log that those invited are told of. */
export const newsActions = {
  created: 'gathering.created',
  announced: 'gathering.announced',
  moved: 'gathering.moved',
  relocated: 'gathering.relocated',
  restored: 'gathering.restored',
} as const;

/**
 * Whether a text can be pressed as a link: an http or https address that leads where it seems to. None of
 * 'https://teams.microsoft.com@evil.example/' does, nor one with a backslash, nor a site with another alphabet's letters.
 */
export function isWebAddress(text: string): boolean {
  const [, site] = /^https?:\/\/([^\s\\/?#\p{Cf}\p{Cc}]+)(?:[/?#][^\s\\\p{Cf}\p{Cc}]*)?$/iu.exec(text) ?? [];
  return site !== undefined && /^[\p{Script=Latin}\p{M}\d.:[\]_-]+$/u.test(site) && URL.canParse(text);
}

/** Whether a gathering that ends on that day can be answered until a day: not after it is over. */
export const mayAnswerUntil = (answerBy: Day, lastDay: Day): boolean => answerBy <= lastDay;

/** A gathering with its network's habits and the answer of the one who looks. */
export type Gathering = {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  /** On how many days before it the network reminds, longest first. */
  readonly daysBefore: readonly number[];
  readonly title: string;
  readonly format: Format;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly link: string | null;
  readonly host: string | null;
  readonly agenda: string | null;
  readonly answerBy: Day | null;
  readonly cancelledAt: Date | null;
  /** Whom it is for, as `writeAudience` writes it; null where it is everybody's. */
  readonly audience: string | null;
  /** Since when it waits to be sent: nobody is told of it before. */
  readonly heldAt: Date | null;
  readonly seriesId: string | null;
  readonly mine: Choice | undefined;
};

/** When a gathering is, as people say it: days, and times of day where they are set. */
export type Times = {
  readonly day: Day;
  readonly lastDay: Day;
  readonly from?: string;
  readonly to?: string;
};

/** The moments of a gathering. Without times of day it takes its days whole, from midnight to midnight. */
export function momentsOf({ day, lastDay, from = '00:00', to = '24:00' }: Times): {
  startsAt: Date;
  endsAt: Date;
} {
  return { startsAt: instantAt(day, from), endsAt: instantAt(lastDay, to) };
}

/** Whether an end before its beginning is of the night after: before eight, of what begins in the evening or twelve hours before it. */
export const endsNextDay = (from: string, to: string): boolean =>
  to < '08:00' && (from >= '17:00' || (from >= '14:00' && minutesOf(from) - minutesOf(to) >= wholeDay / 2));

/** The days and times of day behind a gathering's moments: what `momentsOf` was given. */
export function timesOf({ startsAt, endsAt }: Pick<Gathering, 'startsAt' | 'endsAt'>): Times {
  const day = dayOf(startsAt);
  const [from, to] = [timeOf(startsAt), timeOf(endsAt)];
  const endsAtMidnight = to === '00:00';
  const lastDay = endsAtMidnight ? addDays(dayOf(endsAt), -1) : dayOf(endsAt);
  if (from === '00:00' && endsAtMidnight) return { day, lastDay };
  return { day, lastDay, from, to: endsAtMidnight ? '24:00' : to };
}

/** The answers that make sense: online only where some come in person and some don't. */
export function choicesFor(format: Format): readonly Choice[] {
  return format === 'hybrid' ? choices : choices.filter((choice) => choice !== 'comingOnline');
}

/** The days on which everybody invited is reminded. */
export function gatheringReminderDays({
  startsAt,
  daysBefore,
}: Pick<Gathering, 'startsAt' | 'daysBefore'>): Day[] {
  return reminderDays(dayOf(startsAt), daysBefore);
}

/** The day on which those who haven't answered are asked to: the working day before the last day to answer. */
export function answerReminderDay(answerBy: Day): Day | undefined {
  return reminderDays(answerBy, [1])[0];
}

/**
 * The same gathering on other days or at other times. It stays as long as it was where only its beginning is named,
 * and the last day to answer keeps its distance. Undefined where it would end before it begins.
 */
export function moved(
  gathering: Gathering,
  to: { readonly day: Day; readonly lastDay?: Day; readonly from?: string; readonly to?: string },
): Gathering | undefined {
  const old = timesOf(gathering);
  const from = to.from ?? old.from;
  const until = to.to ?? sameLength(old, to.from) ?? old.to;
  if ((from === undefined) !== (until === undefined)) return undefined;
  const lasts = isOvernight(old) ? 0 : daysBetween(old.day, old.lastDay);
  const lastDay = to.lastDay ?? addDays(to.day, lasts);
  const isIntoNight =
    lastDay === to.day && from !== undefined && until !== undefined && endsNextDay(from, until);
  const moments = momentsOf({
    day: to.day,
    lastDay: isIntoNight ? addDays(lastDay, 1) : lastDay,
    ...(from === undefined || until === undefined ? {} : { from, to: until }),
  });
  const by = daysBetween(old.day, to.day);
  const answerBy = gathering.answerBy === null ? null : addDays(gathering.answerBy, by);
  return moments.endsAt > moments.startsAt ? { ...gathering, ...moments, answerBy } : undefined;
}

const isOvernight = ({ day, lastDay, from, to }: Times): boolean =>
  from !== undefined && to !== undefined && lastDay === addDays(day, 1) && endsNextDay(from, to);

/** When a gathering of one day or evening ends if it begins at another time, as far as the day or the night reaches. */
function sameLength(old: Times, from: string | undefined): string | undefined {
  if (from === undefined || old.from === undefined || old.to === undefined) return undefined;
  const isNight = isOvernight(old);
  if (old.day !== old.lastDay && !isNight) return undefined;
  const end = minutesOf(from) + minutesOf(old.to) - minutesOf(old.from) + (isNight ? wholeDay : 0);
  if (end <= wholeDay) return clockText(end);
  const until = clockText(end - wholeDay);
  return endsNextDay(from, until) ? until : undefined;
}

const wholeDay = 24 * 60;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Which gathering of a numbered list is meant, on a guess where words within its title name it; `unnamed` where nothing was said. */
export type Picked =
  | { readonly kind: 'one'; readonly gathering: Gathering; readonly isGuess: boolean }
  /** Also one alone, where words are left that say nothing of it. */
  | { readonly kind: 'several'; readonly gatherings: readonly Gathering[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unnamed' };

const byTitle = titled(({ title }: Gathering) => title);
const byNetwork = named(({ networkName }: Gathering) => networkName);

/** Whether gatherings are of more than one network. */
export const isOfSeveral = (gatherings: readonly Gathering[]): boolean =>
  new Set(gatherings.map(({ networkId }) => networkId)).size > 1;

/** Finds a gathering by its number in the list, its title (or a part of it), its day, or title and day. */
export function pickGathering(text: string, list: readonly Gathering[], today: Day): Picked {
  const words = trim(text);
  if (words === '') return { kind: 'unnamed' };
  const number = /^(?:nr\.? ?|#)?(\d{1,3})$/i.exec(words);
  if (number) return picked(list.filter((_, index) => index + 1 === Number(number[1])));
  const naming = nameAtHead(words, list, byTitle);
  const { days, rest } = daysIn(naming?.rest ?? words, today);
  const isOnDay = (one: Gathering): boolean => days.some((day) => covers(one, day));
  const isOnDays = (one: Gathering): boolean => days.length === 0 || isOnDay(one);
  // Of several networks, the one that is named tells those with the same title apart.
  const there = isOfSeveral(list) ? allNamed(rest, naming?.found ?? list, byNetwork) : [];
  if (there.length > 0) return picked(there.filter(isOnDays), naming?.isSure === false);
  if (naming === undefined) return rest === '' ? picked(list.filter(isOnDay)) : { kind: 'none' };
  const onDay = naming.found.filter(isOnDays);
  if (rest === '') return picked(onDay, !naming.isSure);
  return { kind: 'several', gatherings: onDay.length > 0 ? onDay : naming.found };
}

/**
 * Parts a text that begins with a gathering from what comes after it: by its whole title, and its day where that is
 * typed as a date.
 */
export function splitGathering(
  text: string,
  list: readonly Gathering[],
): { readonly named: string; readonly rest: string } | undefined {
  const naming = nameAtHead(text, list, byTitle, 'whole');
  if (naming === undefined) return undefined;
  const there = isOfSeveral(list) ? nameAtHead(naming.rest, naming.found, byNetwork, 'whole') : undefined;
  const behind = there?.rest ?? naming.rest;
  const [, rest = behind] = /^\d{4}-\d\d-\d\d(?:\s+(.*))?$/s.exec(behind) ?? [];
  const isDated = /^\d{4}-\d\d-\d\d$/.test(behind);
  const left = isDated ? '' : rest;
  return { named: trim(trim(text).slice(0, trim(text).length - left.length)), rest: left };
}

function picked(gatherings: readonly Gathering[], isGuess = false): Picked {
  const [gathering, ...others] = gatherings;
  if (gathering === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', gathering, isGuess } : { kind: 'several', gatherings };
}

function covers(gathering: Gathering, day: Day): boolean {
  const { day: first, lastDay } = timesOf(gathering);
  return first <= day && day <= lastDay;
}

/** The days that words name, and what they say beside. */
function daysIn(words: string, today: Day): { readonly days: readonly Day[]; readonly rest: string } {
  const tokens = tokenize(words);
  const matches = matchDays(tokens, { today, leaning: 'future' });
  const days = matches.flatMap(({ value }) => {
    if (value.kind === 'day') return [value.day];
    if (value.kind === 'choice') return [...value.days];
    return value.kind === 'span' ? [value.from, value.to] : [];
  });
  const rest = restOf(tokens, days.length === 0 ? [] : matches);
  return { days, rest: rest.replace(/^(?:(?:på|den|til|om|on|the|,)\s*)+$/iu, '') };
}

/** How a gathering is named so that nothing else can be meant: its title and its first day. */
export function nameOf(gathering: Pick<Gathering, 'title' | 'startsAt'>): string {
  return `${gathering.title} ${dayOf(gathering.startsAt)}`;
}

/** On which days before it one of a repetition is reminded of: the last, for the next of them is near. */
export const daysBeforeOf = (daysBefore: readonly number[], seriesId: string | null): readonly number[] =>
  seriesId === null ? daysBefore : daysBefore.slice(-1);
