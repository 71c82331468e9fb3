import { type Day, holidayOn, weekdayOf } from '../../calendar.ts';
import type { HoursDraft } from './parse.ts';
import type { Financing } from './parse-tags.ts';

/** A line of a timesheet as the table holds it. */
export type HoursRow = {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly day: Day;
  readonly minutes: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly activity: string;
  readonly themeId: string | null;
  readonly goalId: string | null;
  readonly measureId: string | null;
  readonly financing: Financing;
  readonly state: string;
  readonly source: string;
  readonly loggedAt: Date;
  /** The attested line that this one reverses or replaces, and why. */
  readonly correctsId: string | null;
  readonly reason: string | null;
};

/** What a new line is weighed against: sums in minutes, the rate in øre an hour where there is one. */
export type Ground = {
  readonly dayMinutes: number;
  readonly monthMinutes: number;
  readonly rate: number | null;
  readonly isWithinAgreement: boolean;
};

/** More than this on one day is kept, with a remark; in minutes. */
const longDay = 12 * 60;
const wholeDay = 24 * 60;
/** Longer than any activity needs to be, and what a form can hold; in characters. */
export const longestActivity = 3000;

/** What a button can carry; a line with a longer activity is asked about by a form. */
const longestButtonValue = 2000;

/** Whether a button can carry the line. */
export const fitsButton = (draft: HoursDraft): boolean => JSON.stringify(draft).length <= longestButtonValue;

export type Remark = 'holiday' | 'sunday' | 'longDay' | 'outsideAgreement';

/** Whether a day still has room for the minutes: nobody works more than 24 hours a day. */
export const fitsDay = (minutes: number, { dayMinutes }: Ground): boolean => dayMinutes + minutes <= wholeDay;

/** What is worth a remark about a line that is kept all the same. */
export function remarksOn({ day, minutes }: { day: Day; minutes: number }, ground: Ground): Remark[] {
  const remarks: Remark[] = [];
  if (holidayOn(day, 'nb') !== undefined) remarks.push('holiday');
  else if (weekdayOf(day) === 7) remarks.push('sunday');
  if (ground.dayMinutes + minutes > longDay) remarks.push('longDay');
  if (!ground.isWithinAgreement) remarks.push('outsideAgreement');
  return remarks;
}
