import { addDays, type Day, workingDayOnOrAfter } from '../../calendar/days.ts';
import type { Random } from '../random.ts';
import type { ThemeKey } from './goal-plan.ts';
import type { MunicipalityPlan } from './municipality-plan.ts';
import type { DemoPerson } from './plan.ts';

/** A line of a timesheet in the planned year. */
export type PlannedHours = {
  person: DemoPerson;
  municipality: MunicipalityPlan;
  day: Day;
  minutes: number;
  range: { from: string; to: string } | undefined;
  activity: string;
  theme: ThemeKey | undefined;
  financing: 'egeninnsats' | 'tilskudd';
  logged: { day: Day; time: string };
};

/** Minutes after midnight as 'HH:mm'. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** When a line is written down: the same afternoon, or on a working day soon after, at least `atLeast` days later. */
export function loggedAfter(day: Day, atLeast: number, random: Random): { day: Day; time: string } {
  const delay = Math.max(atLeast, random.pick([0, 0, 0, 1, 1, 2]) ?? 0);
  const time = delay === 0 ? random.between(16 * 60, 16 * 60 + 50) : random.between(8 * 60 + 5, 15 * 60 + 50);
  return { day: delay === 0 ? day : workingDayOnOrAfter(addDays(day, delay)), time: clock(time) };
}

/** A time 'HH:mm' as minutes after midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
