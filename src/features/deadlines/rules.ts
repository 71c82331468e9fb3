import { type Day, daysBetween, isDay, monthRange } from '../../calendar.ts';
import type { RoleKind } from '../context.ts';
import { reminderDays } from '../reminder-days.ts';

export const repeats = ['none', 'monthly', 'yearly'] as const;
export type Repeat = (typeof repeats)[number];

/** The roles that can answer for a deadline: those with a municipality. */
export const responsibles = [
  'prosjektleder',
  'prosjektansvarlig',
  'prosjektgruppe',
  'prosjekteier',
] as const satisfies readonly RoleKind[];
export type Responsible = (typeof responsibles)[number];

/** The longest that is taken, in characters. */
export const limits = { title: 140, note: 500 } as const;

/** How long a deadline that was missed stays in the list, in days. */
const daysShownAfter = 365;

export type Municipality = { readonly id: string; readonly name: string };

/** A deadline with its network's habits; `due` is its date, or the first of its dates. */
export type Deadline = {
  readonly id: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly daysBefore: readonly number[];
  /** Empty when it is for every municipality of the network. */
  readonly municipalityId: string | null;
  readonly title: string;
  readonly due: Day;
  readonly repeat: Repeat;
  readonly responsible: Responsible;
  readonly createdById: string | null;
  readonly cancelledAt: Date | null;
};

/** That a municipality is done with one of a deadline's dates. */
export type Completion = {
  readonly id: string;
  readonly deadlineId: string;
  readonly due: Day;
  readonly municipalityId: string;
  readonly personId: string;
  readonly personName: string;
  readonly note: string | null;
  readonly completedAt: Date;
};

/** The date that is `n` months after another: the same day of the month, and the last day stays the last. */
export function addMonths(day: Day, n: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const last = monthRange(month).to;
  const sameDay = `${month}-${day.slice(8)}`;
  return day === monthRange(day.slice(0, 7)).to || !isDay(sameDay) ? last : sameDay;
}

/** A deadline's dates from one day to another, both inclusive, in order. */
export function datesBetween({ due, repeat }: Pick<Deadline, 'due' | 'repeat'>, from: Day, to: Day): Day[] {
  if (repeat === 'none') return from <= due && due <= to ? [due] : [];
  const step = repeat === 'monthly' ? 1 : 12;
  const away =
    (Number(from.slice(0, 4)) - Number(due.slice(0, 4))) * 12 +
    Number(from.slice(5, 7)) -
    Number(due.slice(5, 7));
  const dates: Day[] = [];
  for (let n = Math.max(0, Math.floor(away / step)); ; n += 1) {
    const date = addMonths(due, n * step);
    if (date > to) return dates;
    if (date >= from) dates.push(date);
  }
}

/** Whether a day is one of a deadline's dates. */
export const isDateOf = (deadline: Pick<Deadline, 'due' | 'repeat'>, day: Day): boolean =>
  isDay(day) && datesBetween(deadline, day, day).length > 0;

/** A deadline's first date on a day or after it; undefined when there is none. */
export function nextDate(deadline: Pick<Deadline, 'due' | 'repeat'>, day: Day): Day | undefined {
  return datesBetween(deadline, day, addMonths(day > deadline.due ? day : deadline.due, 12))[0];
}

/** The days on which a date of a deadline is reminded of. */
export function deadlineReminderDays(due: Day, daysBefore: readonly number[]): Day[] {
  return daysBefore.length === 0 ? [] : reminderDays(due, daysBefore);
}

/** Which of a deadline's dates a list shows: the missed ones of a year back, and the next. */
export function shownDates(deadline: Deadline, today: Day): Day[] {
  const next = nextDate(deadline, today);
  const missed = datesBetween(deadline, addMonths(today, -12), today).filter((date) => date < today);
  const recent = missed.filter((date) => daysBetween(date, today) <= daysShownAfter);
  return next === undefined ? recent : [...recent, next];
}

/** What is typed of a name, compared without case; a double name goes by either part: 'Snåase–Snåsa', 'snåsa'. */
export function municipalityNamed(
  words: string,
  municipalities: readonly Municipality[],
): Municipality | undefined {
  const wanted = normal(words).replace(/ kommune$/, '');
  return municipalities.find(
    ({ id, name }) => id === wanted || normal(name) === wanted || normal(name).split('-').includes(wanted),
  );
}

/** A text for comparing: lower case, single spaces, plain hyphens. */
export const normal = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
