import { addDays, type Day } from '../../../calendar/days.ts';
import { repeatOf } from '../../../domain/occurrences.ts';
import { clockText, matchRange, matchTime } from '../../../grammar/clock/clock.ts';
import type { RangeMatch } from '../../../grammar/clock/clock-match.ts';
import type { DayFault, DayMatch } from '../../../grammar/days/day-match.ts';
import { matchDays } from '../../../grammar/days/days.ts';
import { quoted } from '../../../grammar/quoted-title.ts';
import { type RecurrenceReading, readRecurrence } from '../../../grammar/repeats/recurrence.ts';
import type { Recurrence } from '../../../grammar/repeats/recurrence-rule.ts';
import { keyAt, restOf, type Stretch, type Token, textOf, tokenize } from '../../../grammar/tokens.ts';
import type { Language } from '../../../language.ts';
import { withoutEnd } from '../../../text.ts';
import { say, translated } from '../../../translated.ts';
import { printRepeat } from '../../repetition.ts';
import { findAnswerBy } from '../answer/parse-answer-by.ts';
import { endsNextDay, type Format } from '../rules.ts';

/** What was said about a gathering; whatever wasn't said is missing. */
export type GatheringDraft = {
  readonly title: string;
  /** The name of its network, where there are several to choose from. */
  readonly network?: string;
  readonly format?: Format;
  readonly day?: Day;
  readonly lastDay?: Day;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly link?: string;
  /** The last day to answer. */
  readonly answerBy?: Day;
  /** How it comes again, as it is stored. */
  readonly repeat?: string;
  /** How many times, or for how long, as it was typed. */
  readonly times?: string;
  /** Whom it is for, in words. */
  readonly audience?: string;
  /** Nothing in the title says when, how often or for whom. */
  readonly isQuoted?: boolean;
};

export type GatheringReading = {
  readonly draft: GatheringDraft;
  /** The days that were possible, where the words fit more than one. */
  readonly days?: readonly Day[];
  readonly fault?: DayFault | { readonly code: 'no-such-time' };
  /** A repetition that can't be kept. */
  readonly otherRepeat?: string;
  /** How often it comes, where its title may just say so: 'Månedlig prosjektmøte'. */
  readonly maybe?: Pick<Recurrence, 'unit' | 'step'>;
};

type When = Pick<GatheringDraft, 'day' | 'lastDay' | 'from' | 'to' | 'repeat' | 'times'> &
  Pick<GatheringReading, 'days' | 'fault'>;

/**
 * Reads `TITLE DAY [kl FROM-TO] [på PLACE] [svarfrist DAY]`, in any order of title and day. Days lean to the future; a link or a word
 * such as video or Teams makes it a video gathering, and a hybrid one where there is a place as well. With `isOnce` its words say nothing of coming again.
 */
export function readGathering(text: string, today: Day, isOnce = false): GatheringReading {
  const { link, rest } = takeLink(text);
  const all = tokenize(rest);
  const answerBy = findAnswerBy(all, today);
  const tokens = answerBy === undefined ? all : tokenize(restOf(all, [answerBy.at]));
  const recurrence = isOnce ? undefined : readRecurrence(tokens, today);
  if (recurrence?.kind === 'other')
    return { draft: { title: restOf(tokens, []) }, otherRepeat: recurrence.said };
  const { when, taken } =
    recurrence?.kind === 'kept' ? whenRepeated(tokens, recurrence) : readWhen(tokens, today);
  if (recurrence?.kind === 'once') taken.push(...recurrence.taken);
  const { title, place } = titleAndPlace(tokens, taken);
  const { days, fault, ...times } = when;
  const format = formatOf(tokens, place, link);
  const isPlace = place !== undefined && !isVideoWord(normalKey(place)) && !formatAlone.test(place);
  const draft: GatheringDraft = {
    title,
    ...(format && { format }),
    ...times,
    ...(isPlace && { place }),
    ...(link !== undefined && { link }),
    ...(answerBy && { answerBy: answerBy.day }),
  };
  const maybe =
    recurrence?.kind === 'maybe' ? { unit: recurrence.rule.unit, step: recurrence.rule.step } : undefined;
  return { draft, ...(days && { days }), ...(fault && { fault }), ...(maybe && { maybe }) };
}

function takeLink(text: string): { link?: string; rest: string } {
  const link = withoutEnd(/https?:\/\/[^\s<>]+/iu.exec(text)?.[0] ?? '', '.,;:!?)');
  if (link === '') return { rest: text };
  return { link, rest: text.replace(link, ' ').replace(/\s(på|at|on|i)\s*$/iu, ' ') };
}

/**
 * Reads only the day and the times of day, as in `flytt 2 10. april kl 9-11`: `said` is what was understood, as typed,
 * and `rest` what wasn't.
 */
export function readMove(
  text: string,
  today: Day,
): GatheringReading & { readonly rest: string; readonly said: string } {
  const tokens = tokenize(text);
  const { when, taken } = readWhen(tokens, today);
  const { days, fault, ...times } = when;
  return {
    draft: { title: '', ...times },
    ...(days && { days }),
    ...(fault && { fault }),
    rest: restOf(tokens, [...taken, ...toward(tokens, taken)]),
    said: taken.map((stretch) => textOf(tokens, stretch)).join(' '),
  };
}

/** The `til` of 'flytt Fagdag til 10. april' belongs to the day. */
function toward(tokens: readonly Token[], taken: readonly Stretch[]): Stretch[] {
  return taken
    .map(({ from }) => ({ from: from - 1, to: from }))
    .filter(({ from }) => ['til', 'to'].includes(keyAt(tokens, from)));
}

function readWhen(tokens: readonly Token[], today: Day): { when: When; taken: Stretch[] } {
  const all = matchDays(tokens, { today, leaning: 'future' });
  const found = all.filter((one) => (!one.isWeak || one.value.kind === 'day') && !isClock(tokens, one, all));
  const definite = found.filter(({ value }) => !['week', 'month', 'year'].includes(value.kind));
  const whole = twoMoments(tokens, definite);
  if (whole) return whole;
  // A title may speak of days too, so the last one counts: TITLE DAY.
  const day = definite.at(-1);
  const clock = readClock(tokens, day ? [day] : [], day?.value.kind === 'span');
  const taken = [...(day ? [day] : []), ...(clock.taken ? [clock.taken] : [])];
  const fault = day?.value.kind === 'impossible' ? day.value.why : clock.when.fault;
  return { when: { ...dayFields(day, clock.when), ...clock.when, ...(fault && { fault }) }, taken };
}

/** «Kl 20-01» is no day in January, nor is «12. november 20-01». */
function isClock(tokens: readonly Token[], { from }: Stretch, days: readonly Stretch[]): boolean {
  if (!/^\d{1,2}-\d{1,2}$/.test(keyAt(tokens, from))) return false;
  return /^(?:kl|klokka|klokken|klokkå)$/.test(keyAt(tokens, from - 1)) || days.some(({ to }) => to === from);
}

/** Of what comes again, the first day; the clock stands anywhere outside the words that say how often. */
function whenRepeated(
  tokens: readonly Token[],
  { rule, first, times, taken }: Extract<RecurrenceReading, { kind: 'kept' }>,
): { when: When; taken: Stretch[] } {
  const clock = readClock(tokens, taken, false);
  const day = first === undefined ? {} : oneDay(first, clock.when);
  return {
    when: { ...day, repeat: repeatOf(rule), ...(times !== undefined && { times }), ...clock.when },
    taken: [...taken, ...(clock.taken ? [clock.taken] : [])],
  };
}

/** An evening that ends in the night ends the day after. */
const oneDay = (day: Day, { from, to }: When): Pick<When, 'day' | 'lastDay'> => ({
  day,
  lastDay: from !== undefined && to !== undefined && to <= from ? addDays(day, 1) : day,
});

function dayFields(match: DayMatch | undefined, clock: When): When {
  switch (match?.value.kind) {
    case 'day':
      return oneDay(match.value.day, clock);
    case 'span':
      return { day: match.value.from, lastDay: match.value.to };
    case 'choice':
      return { days: match.value.days };
    default:
      return {};
  }
}

const untilWords = new Set(['til', 'to', '-', '–', 'until']);

/** 'onsdag 3. april kl 10 til torsdag 4. april kl 15': each day has a time of its own. */
function twoMoments(
  tokens: readonly Token[],
  days: readonly DayMatch[],
): { when: When; taken: Stretch[] } | undefined {
  const [first, second] = days.slice(-2);
  if (first?.value.kind !== 'day' || second?.value.kind !== 'day') return undefined;
  const from = matchTime(tokens, first.to, false);
  const to = matchTime(tokens, second.to, false);
  if (typeof from !== 'object' || typeof to !== 'object') return undefined;
  if (!untilWords.has(keyAt(tokens, from.to)) || second.from !== from.to + 1) return undefined;
  if (first.value.day >= second.value.day) return undefined;
  const isFrom = /^(fra|frå|from)$/.test(keyAt(tokens, first.from - 1));
  return {
    when: {
      day: first.value.day,
      lastDay: second.value.day,
      from: clockText(from.minutes),
      to: clockText(to.minutes),
    },
    taken: [{ from: isFrom ? first.from - 1 : first.from, to: to.to }],
  };
}

/** Nobody is invited for three at night: hours of the dial before seven, or an end before its start, are after noon. */
function byDay({ start, end, isShort }: RangeMatch): { start: number; end: number } {
  if (!isShort || start >= 720) return { start, end };
  if (start < 420 && start < end && end < 720) return { start: start + 720, end: end + 720 };
  return end <= start && end < 720 ? { start, end: end + 720 } : { start, end };
}

/** The first clock outside the day's own words; one without `kl` counts when it stands behind the day. */
function readClock(
  tokens: readonly Token[],
  days: readonly Stretch[],
  isSpan: boolean,
): { when: When; taken?: Stretch } {
  for (let at = 0; at < tokens.length; at += 1) {
    if (days.some(({ from, to }) => at >= from && at < to)) continue;
    const range = matchRange(tokens, at);
    if (range === 'bad') return { when: { fault: { code: 'no-such-time' } } };
    if (range && (range.isSure || days.some(({ to }) => at === to))) {
      const { start, end } = byDay(range);
      const [from, to] = [clockText(start), clockText(end)];
      if (end <= start && !isSpan && !endsNextDay(from, to)) {
        return { when: { fault: { code: 'no-such-time' } }, taken: range };
      }
      return { when: { from, to }, taken: range };
    }
    const time = matchTime(tokens, at, false);
    if (time === 'bad') return { when: { fault: { code: 'no-such-time' } } };
    if (time && (time.hasMark || /^\d{1,2}:\d\d$/.test(keyAt(tokens, at)))) {
      return { when: { from: clockText(time.minutes) }, taken: time };
    }
  }
  return { when: {} };
}

const placeWords = new Set(['på', 'i', 'hos', 'ved', 'at', 'in', '@', 'sted', 'stad', 'place']);

/** What stands behind the day and begins with `på` is the place; the rest, without the day, is the title. */
function titleAndPlace(
  tokens: readonly Token[],
  taken: readonly Stretch[],
): { title: string; place?: string } {
  const end = Math.max(0, ...taken.map(({ to }) => to));
  const start = taken.length === 0 ? tokens.length : Math.min(...taken.map(({ from }) => from));
  for (let at = end; taken.length > 0 && at < tokens.length; at += 1) {
    // With nothing before the day the title stands behind it, and at least one word of it before the place.
    if (!placeWords.has(keyAt(tokens, at)) || (start === 0 && at === end)) continue;
    const place = restOf(tokens, [{ from: 0, to: at + 1 }]);
    if (place !== '') return { title: restOf(tokens, [...taken, { from: at, to: tokens.length }]), place };
  }
  // 'Samling 9. april kl 10-15, Grong kommunehus': what a comma parts from the clock is the place.
  const isParted = start > 0 && taken.length > 1 && tokens[end - 1]?.text.endsWith(',') === true;
  const place = isParted ? restOf(tokens, [{ from: 0, to: end }]) : '';
  if (place === '') return { title: restOf(tokens, taken) };
  return { title: restOf(tokens, [...taken, { from: end, to: tokens.length }]), place };
}

const videoWords = new Set([
  'video',
  'teams',
  'zoom',
  'digitalt',
  'digital',
  'nett',
  'nettmøte',
  'online',
  'skype',
  'meet',
]);

// 'Kl 10-15, fysisk' says how, and not where.
const formatAlone = /^(?:fysisk|hybrid|physical|in person)[.!]?$/iu;

const normalKey = (text: string): string => tokenize(text)[0]?.key ?? '';
const isVideoWord = (key: string): boolean => videoWords.has(key) || key.startsWith('video');

function formatOf(
  tokens: readonly Token[],
  place: string | undefined,
  link: string | undefined,
): Format | undefined {
  const keys = tokens.map(({ key }) => key);
  if (keys.some((key) => key.startsWith('hybrid'))) return 'hybrid';
  const isOnline = link !== undefined || keys.some(isVideoWord);
  const isSomewhere = place !== undefined && !isVideoWord(normalKey(place));
  if (isOnline) return isSomewhere ? 'hybrid' : 'video';
  return isSomewhere ? 'fysisk' : undefined;
}

const printed = translated({
  to: say('til', 'til', 'to'),
  at: say('kl', 'kl', 'at'),
  in: say('på', 'på', 'in'),
  answerBy: say('svarfrist', 'svarfrist', 'answer by'),
});

/** A draft as it is typed behind `samling ny`: reading it back gives the same draft. */
export function printGathering(draft: GatheringDraft, language: Language): string {
  const { title, isQuoted, day, lastDay, from, to, link, answerBy, audience, repeat, times } = draft;
  const { network = '', place } = draft;
  const words = printed[language];
  const days =
    repeat !== undefined
      ? printRepeat(repeat, day, language, times)
      : lastDay === undefined || lastDay === day
        ? (day ?? '')
        : `${day} ${words.to} ${lastDay}`;
  const clock = from === undefined ? '' : `${words.at} ${to === undefined ? from : `${from}-${to}`}`;
  const answer = answerBy === undefined ? '' : `${words.answerBy} ${answerBy}`;
  const target = audience === undefined ? '' : `for ${audience}`;
  const name = isQuoted === true ? quoted(title) : title;
  return [
    network,
    name,
    target,
    days,
    clock,
    place === undefined ? '' : `${words.in} ${place}`,
    link ?? '',
    answer,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
