import { addDays, type Day, daysBetween } from '../../../calendar/days.ts';
import { resolveDate } from '../../../grammar/days/dates.ts';
import { matchUnreadDay } from '../../../grammar/days/unread-days.ts';
import { weekdayWords } from '../../../grammar/lexicon/days.ts';
import { keyAt, type Stretch, type Token, textOf, withinReach } from '../../../grammar/tokens.ts';
import type { DayReading } from './parse-day.ts';
import { bindingWords } from './parse-words.ts';

const longest = 5;

/**
 * What to ask where a line seems to say when and no day was read from it: what words are no day that Lagbot knows.
 * Undefined where nothing in the line looks like a day; it is today's then.
 */
export function readUnread(
  tokens: readonly Token[],
  day: DayReading,
  duration: readonly Stretch[],
  tags: readonly Stretch[],
  today: Day,
): DayReading | undefined {
  if (day.kind !== 'day') return undefined;
  const [taken] = day.taken;
  if (taken) {
    const words = ofWeekday(tokens, taken);
    return words && { kind: 'choice', options: [day], unread: textOf(tokens, words) };
  }
  const hyphened = ofHyphen(tokens, duration, today);
  if (hyphened) return hyphened;
  const words = unreadAt(tokens, [...duration, ...tags]);
  if (!words) return undefined;
  const options = [today, addDays(today, -1)].map((each) => ({ day: each, taken: [] }));
  return { kind: 'choice', options, unread: textOf(tokens, words) };
}

/** 'Tirsdag i vinterferien': a weekday, but of which week? */
function ofWeekday(tokens: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  if (!weekdayWords.has(keyAt(tokens, to - 1))) return undefined;
  return matchUnreadDay(tokens, to) ?? endingAt(tokens, from);
}

function endingAt(tokens: readonly Token[], end: number): ReturnType<typeof matchUnreadDay> {
  for (let at = end - 1; at >= Math.max(0, end - longest); at -= 1) {
    const words = matchUnreadDay(tokens, at);
    if (words?.to === end) return words;
  }
  return undefined;
}

/** The first words that look like a day, and aren't bound to what was done: 'plan for vinterferien'. */
function unreadAt(tokens: readonly Token[], beside: readonly Stretch[]): Stretch | undefined {
  let found: Stretch | undefined;
  for (let at = 0; at < tokens.length && !found; at = withinReach(tokens, at + 1)) {
    const words = matchUnreadDay(tokens, at);
    if (!words) continue;
    const follows = at === 0 || beside.some(({ to }) => to === at);
    const isBound = bindingWords.has(keyAt(tokens, at - 1));
    if (follows || (words.isSure && !isBound)) found = words;
    // 'Søknad for lenge siden' is no distance 'lenge siden' after 'for'.
    else at = words.to - 1;
  }
  return found;
}

const lately = 31;

/** '2t møte 1-3': first or last in the line, that may be the first of March, or some numbers. */
function ofHyphen(
  tokens: readonly Token[],
  duration: readonly Stretch[],
  today: Day,
): DayReading | undefined {
  for (const at of [0, tokens.length - 1]) {
    const key = keyAt(tokens, at);
    const [, day, month] = (key.includes('-') && /^(\d{1,2})-(\d{1,2})$/.exec(key)) || [];
    if (month === undefined || duration.some(({ from, to }) => from <= at && at < to)) continue;
    const meant = resolveDate({ day: Number(day), month: Number(month) }, { today, leaning: 'past' });
    if (meant === undefined || daysBetween(meant, today) > lately) continue;
    const taken = [{ from: at, to: at + 1 }];
    return {
      kind: 'choice',
      options: [
        { day: meant, taken },
        { day: today, taken: [] },
      ],
    };
  }
  return undefined;
}
