import { addDays, type Day, type IsoWeek } from '../../calendar/days.ts';
import type { Stretch, Token } from '../tokens.ts';
import type { FeastWeek } from './around-feasts.ts';
import { dateText } from './dates.ts';
import type { DayContext } from './day-context.ts';
import { dayInWeek, resolveWeek, type WeekMatch } from './weeks.ts';

/** Why a day that was typed can't be: `text` is the date as typed, `week` a number that the year doesn't reach. */
export type DayFault = { code: 'no-such-day'; text: string } | { code: 'no-such-week'; week: number };

/** What a stretch of words says about the day. A choice has two days or more; the kinds after it name no one day. */
export type DayValue =
  | { kind: 'day'; day: Day }
  | { kind: 'choice'; days: readonly Day[] }
  | { kind: 'span'; from: Day; to: Day }
  | { kind: 'week'; week: IsoWeek }
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: number }
  | { kind: 'impossible'; why: DayFault };

/**
 * A day in a text; `isWeak` where the words could as well be a number ('30.12'). `ahead` is the same date or feast of the
 * year to come, where no year was typed and days lean to the past; `isEvent` where the words are as well what was done
 * ('halloween').
 */
export type DayMatch = Stretch & {
  value: DayValue;
  isWeak: boolean;
  ahead?: Day | undefined;
  isEvent?: boolean;
};

/** What is read for sure of a stretch. */
export const strong = ({ from, to }: Stretch, value: DayValue): DayMatch => ({
  from,
  to,
  value,
  isWeak: false,
});
/** A stretch that names this day. */
export const onDay = (stretch: Stretch, day: Day): DayMatch => strong(stretch, { kind: 'day', day });

/** One day, or those of which it may be any. */
export function oneOrMore(days: readonly Day[]): DayValue {
  const [first, ...others] = days;
  return first !== undefined && others.length === 0 ? { kind: 'day', day: first } : { kind: 'choice', days };
}

/** Days that may be meant, with that of the year to come. */
export const withAhead = ({ from, to }: Stretch, days: readonly Day[], ahead: Day | undefined): DayMatch => ({
  from,
  to,
  value: oneOrMore(days),
  isWeak: false,
  ahead,
});

/** A weekday of a week at a feast. */
export const inWeeks = (whole: Stretch, { mondays, ahead }: FeastWeek, weekday: number): DayMatch =>
  withAhead(
    whole,
    mondays.map((monday) => addDays(monday, weekday - 1)),
    ahead,
  );

/** A date that no calendar has. */
export function noSuchDay(tokens: readonly Token[], match: Stretch): DayMatch {
  return strong(match, { kind: 'impossible', why: { code: 'no-such-day', text: dateText(tokens, match) } });
}

/** A week, or a day of it; impossible where the year has none of that number. */
export function weekValue(whole: Stretch, match: WeekMatch, context: DayContext, weekday?: number): DayMatch {
  const week = resolveWeek(match, context);
  if (week)
    return weekday === undefined
      ? strong(whole, { kind: 'week', week })
      : onDay(whole, dayInWeek(week, weekday));
  const number = 'number' in match ? match.number : 0;
  return strong(whole, { kind: 'impossible', why: { code: 'no-such-week', week: number } });
}
