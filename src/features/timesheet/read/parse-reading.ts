import type { Day, IsoWeek } from '../../../calendar/days.ts';
import type { DayFault } from '../../../grammar/days/day-match.ts';
import type { Trace } from '../../../grammar/rules.ts';
import type { TagFault, TagNames, Tags } from './tags/parse.ts';

/**
 * A line of a timesheet as typed: whole minutes, `from` and `to` ('HH:mm' in Oslo, `to` up to '24:00') where a clock was
 * typed, the activity in the person's own spelling.
 */
export type HoursDraft = Tags & {
  minutes: number;
  from?: string;
  to?: string;
  day: Day;
  activity: string;
};

/** Why a line can't be saved, with the data that a sentence about it needs. */
export type HoursFault =
  | { code: 'zero' }
  | { code: 'negative' }
  | { code: 'over-a-day'; minutes: number }
  | { code: 'past-midnight'; from: string; to: string }
  | { code: 'no-such-time'; text: string }
  | { code: 'future'; day: Day }
  | TagFault
  | DayFault;

/** What is still unknown, and the field of the form that asks for it. */
export type MissingPart = 'minutes' | 'activity' | 'day';

/** What the choices differ in: how long, which day, or what a tag means. */
export type ChoiceAbout = 'minutes' | 'day' | 'tag';

/** `unread` are words that look like a day or a theme and aren't known as one. */
export type HoursReading =
  | { kind: 'clear'; entry: HoursDraft }
  | { kind: 'choice'; about: ChoiceAbout; choices: HoursDraft[]; unread?: string }
  | {
      kind: 'missing';
      missing: MissingPart[];
      draft: Partial<HoursDraft>;
      week?: IsoWeek;
      month?: string;
      unread?: string;
    }
  | { kind: 'impossible'; fault: HoursFault };

/** With a trace, each rule that reads something is told of. */
export type HoursContext = TagNames & { now: Date; trace?: Trace | undefined };
