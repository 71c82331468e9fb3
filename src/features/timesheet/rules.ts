import { type Day, dayOf, holidayOn, timeOf, weekdayOf } from '../../calendar/days.ts';
import type { Financing } from '../../domain/financings.ts';
import type { HashedLine } from '../../domain/line-hash.ts';
import { isVisible } from '../../text.ts';
import type { Timed } from './log/twin/rules-overlap.ts';
import { namesPause } from './read/parse-glue.ts';
import type { HoursDraft } from './read/parse-reading.ts';

/** A line of a timesheet as the table holds it; `correctsId` is the attested line that it reverses or replaces. */
export type HoursRow = HashedLine & { readonly financing: Financing; readonly state: string };

/** A line that is whole; `id` is the one that it gets where a question has set it aside. */
export type SavedDraft = HoursDraft & { readonly id?: string };

/** What a new line is weighed against: sums in minutes, the rate in øre an hour where there is one. */
export type Ground = {
  readonly dayMinutes: number;
  readonly monthMinutes: number;
  /** What has become of the month's other lines in the place, where they have been handed in. */
  readonly monthIs?: 'submitted' | 'attested';
  readonly rate: number | null;
  /** Whether an agreement of the municipality has been entered, and whether one is in force on the line's day. */
  readonly hasAgreement: boolean;
  readonly isWithinAgreement: boolean;
  /** Whether the person has a role in the municipality on the line's day. */
  readonly hasRole: boolean;
  /** Whether the municipality has goals to tie it to. */
  readonly hasPlan: boolean;
  /** Whether the line itself stands already. */
  readonly isSaved: boolean;
  /** The line's id is that of another's line. */
  readonly isTaken: boolean;
  /** Whether another line has the same day and minutes. */
  readonly hasAlike: boolean;
  /** Another line of the day at the same time by the clock. */
  readonly overlap?: Timed | undefined;
};

/** More than this on one day is kept, with a remark; in minutes. */
export const longDay = 12 * 60;
const wholeDay = 24 * 60;
/** Longer than any activity needs to be, and what a form can hold; in characters. */
export const longestActivity = 3000;

export type Remark =
  | 'holiday'
  | 'sunday'
  | 'ahead'
  | 'longDay'
  | 'noAgreement'
  | 'outsideAgreement'
  | 'noRole'
  | 'overlap'
  | 'pauseKept'
  | 'monthSubmitted'
  | 'monthAttested';

/** Why a line can't be saved as it is. */
export type LineFault =
  | { readonly code: 'saved' | 'unseen' | 'too-long' }
  | { readonly code: 'future'; readonly day: Day }
  | { readonly code: 'day-full'; readonly day: Day; readonly minutes: number };

/** What is wrong with a line beside the minutes that its day has already: nobody works more than 24 hours a day. */
export function lineFault(
  { day, activity, minutes }: Pick<HoursRow, 'day' | 'activity' | 'minutes'>,
  dayMinutes: number,
  today: Day,
): LineFault | undefined {
  if (day > today) return { code: 'future', day };
  if (!isVisible(activity)) return { code: 'unseen' };
  if (activity.length > longestActivity) return { code: 'too-long' };
  return dayMinutes + minutes > wholeDay ? { code: 'day-full', day, minutes: dayMinutes } : undefined;
}

/** What is worth a remark about a line that is kept all the same. */
export function remarksOn(
  { day, minutes, to, activity }: Pick<HoursRow, 'day' | 'minutes' | 'to' | 'activity'>,
  ground: Ground,
  now: Date,
): Remark[] {
  const remarks: Remark[] = [];
  if (holidayOn(day, 'nb') !== undefined) remarks.push('holiday');
  else if (weekdayOf(day) === 7) remarks.push('sunday');
  if (to !== null && day === dayOf(now) && to > timeOf(now)) remarks.push('ahead');
  if (ground.dayMinutes + minutes > longDay) remarks.push('longDay');
  if (!ground.hasAgreement) remarks.push('noAgreement');
  else if (!ground.isWithinAgreement) remarks.push('outsideAgreement');
  if (!ground.hasRole) remarks.push('noRole');
  if (ground.overlap !== undefined) remarks.push('overlap');
  if (namesPause(activity)) remarks.push('pauseKept');
  if (ground.monthIs !== undefined)
    remarks.push(ground.monthIs === 'submitted' ? 'monthSubmitted' : 'monthAttested');
  return remarks;
}

/** The key of the place that a line is for. */
export const placeKeyOf = ({
  networkId,
  municipalityId,
}: Pick<HoursRow, 'networkId' | 'municipalityId'>): string => `${networkId}/${municipalityId}`;

type Typable = Pick<HoursRow, 'minutes' | 'from' | 'to' | 'day' | 'activity'> & {
  readonly financing: string;
  readonly theme: { readonly name: string } | null;
  readonly goal: { readonly number: number } | null;
  readonly measure: { readonly number: number } | null;
};

export const financings = ['egeninnsats', 'tilskudd', 'annet'] as const satisfies readonly Financing[];

/** A financing as it is stored or chosen; own work where it is no other. */
export const financingOf = (text: string | undefined): Financing =>
  financings.find((one) => one === text) ?? 'egeninnsats';

/** A line as it could have been typed, with its place. */
export const placedDraftOf = (
  line: Typable & Pick<HoursRow, 'networkId' | 'municipalityId'>,
): HoursDraft => ({
  ...draftOf(line),
  municipality: placeKeyOf(line),
});

/** A line as it could have been typed, but for its place. */
export function draftOf(line: Typable): HoursDraft {
  const { minutes, from, to, day, activity, financing, theme, goal, measure } = line;
  return {
    minutes,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    day,
    activity,
    financing: financingOf(financing),
    ...(theme === null ? {} : { theme: theme.name }),
    ...(goal === null || measure !== null ? {} : { goal: goal.number }),
    ...(measure === null ? {} : { measure: measure.number }),
  };
}
