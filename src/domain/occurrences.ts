import { type Day, isDay } from '../calendar/days.ts';
import {
  addMonths,
  type DayInMonth,
  datesOf,
  driftingNumber,
  isLastOfMonth,
  lastOfAll,
  monthsOf,
  type Recurrence,
} from '../grammar/repeats/recurrence-rule.ts';

export { addMonths, lastOfAll };

/**
 * How a date repeats, as it is stored: `none`, or `[N-]weekly|monthly|yearly[-ON][ until DAY]`. `2-weekly` is every
 * second week and `3-monthly` each quarter. ON is the day in the month: a number (the last day where the month is
 * shorter), `last`, or a weekday counted from either end (`2-tue`, `last-fri`; `work` is a working day). Without ON it
 * is the day of the first date, and the last day of a month stays the last.
 */
export type Repeat = string;

/** The codes that a form offers; typed text gives others as well. */
export const repeats = [
  'none',
  'weekly',
  '2-weekly',
  'monthly',
  'monthly-last',
  '3-monthly',
  '4-monthly',
  'yearly',
] as const satisfies readonly Repeat[];

const weekdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'work'];
const units = { weekly: 'week', monthly: 'month', yearly: 'year' } as const;
const code =
  /^(?:([1-9]\d?)-)?(weekly|monthly|yearly)(?:-(last|[1-9]\d?|(?:[1-4]|last)-[a-z]+))?(?: until (\d{4}-\d\d-\d\d))?$/;

/** The rule behind a code; undefined for `none` and for anything else that is none. */
export function parseRepeat(repeat: Repeat): Recurrence | undefined {
  const [, step = '1', unit, on, until] = code.exec(repeat) ?? [];
  if (unit !== 'weekly' && unit !== 'monthly' && unit !== 'yearly') return undefined;
  const day = on === undefined ? undefined : parseOn(on);
  if (
    (on !== undefined && (day === undefined || unit === 'weekly')) ||
    (until !== undefined && !isDay(until))
  )
    return undefined;
  return {
    unit: units[unit],
    step: Number(step),
    ...(day === undefined ? {} : { on: day }),
    ...(until === undefined ? {} : { until }),
  };
}

function parseOn(on: string): DayInMonth | undefined {
  if (on === 'last') return 'last';
  if (/^\d+$/.test(on)) return Number(on) <= 31 ? Number(on) : undefined;
  const [nth = '', name = ''] = on.split('-');
  const weekday = weekdays.indexOf(name) + 1;
  return weekday === 0 ? undefined : { nth: nth === 'last' ? -1 : Number(nth), weekday };
}

/** A rule as it is stored. */
export function repeatOf({ unit, step, on, until }: Recurrence): Repeat {
  const every = step === 1 ? '' : `${step}-`;
  const name = { week: 'weekly', month: 'monthly', year: 'yearly' }[unit];
  const which =
    on === undefined
      ? ''
      : typeof on === 'object'
        ? `-${on.nth < 0 ? 'last' : on.nth}-${weekdays[on.weekday - 1]}`
        : `-${on}`;
  return `${every}${name}${which}${until === undefined ? '' : ` until ${until}`}`;
}

/** Whether a text is a way to repeat, or `none`. */
export const isRepeat = (text: string): boolean => text === 'none' || parseRepeat(text) !== undefined;

/** Within how many months the next date surely comes. */
export function monthsApart(repeat: Repeat): number {
  const rule = parseRepeat(repeat);
  return rule === undefined ? 0 : (rule.unit === 'week' ? rule.step : monthsOf(rule)) + 1;
}

/** A date, or the first of a row of dates. */
export type Repeating = { readonly due: Day; readonly repeat: Repeat };

/** A deadline's dates from one day to another, both inclusive, in order; none that repeats lies beyond `lastOfAll`. */
export function datesBetween({ due, repeat }: Repeating, from: Day, to: Day): Day[] {
  const rule = parseRepeat(repeat);
  if (rule !== undefined) return datesOf(rule, due, from, to);
  return from <= due && due <= to ? [due] : [];
}

/** The last of a deadline's dates. */
export function lastDate({ due, repeat }: Repeating): Day {
  const rule = parseRepeat(repeat);
  return rule === undefined ? due : (rule.until ?? lastOfAll);
}

/**
 * A repetition as somebody chose it beside its first date: the 30th is meant as the 30th, though April has no later day,
 * and the first date is one that the rule gives.
 */
export function chosen({ due, repeat }: Repeating): Repeating {
  const rule = parseRepeat(repeat);
  if (rule === undefined || !isDay(due)) return { due, repeat };
  const number = rule.on === undefined && rule.unit !== 'week' ? driftingNumber(due, rule.unit) : undefined;
  const settled = number === undefined ? rule : { ...rule, on: number };
  const first = datesOf(settled, due, due, addMonths(due, 24))[0];
  return { due: first ?? due, repeat: repeatOf(settled) };
}

/** The same repetition without what is only understood: that the last day of a month stays the last. */
export function spelledOut({ due, repeat }: Repeating): Repeat {
  const rule = parseRepeat(repeat);
  const isOpen = rule !== undefined && rule.on === undefined && rule.unit !== 'week';
  return isOpen && driftingNumber(due, rule.unit) !== undefined && isLastOfMonth(due)
    ? repeatOf({ ...rule, on: 'last' })
    : repeat;
}
