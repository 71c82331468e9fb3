import { addDays, type Day, isWorkingDay, monthRange, weekdayOf } from '../../calendar/days.ts';
import type { Random } from '../random.ts';
import type { Diary } from './diary.ts';
import type { Doer, MunicipalityPlan, PlannedActivity } from './municipality-plan.ts';
import { type DemoPerson, people } from './plan.ts';
import { doerOf, isInRole } from './plan-answers.ts';
import { clock, loggedAfter, type PlannedHours } from './planned-hours.ts';

// From the second week of January to the week before Christmas, so that the year can move some days and stay whole.
const firstDay: Day = '2024-01-08';
const lastDay: Day = '2024-12-18';
/** The holidays begin: what July has is done before this. */
const lastDayOfJuly: Day = '2024-07-12';
/** The project is a part of people's work: no more of a day goes to it, gatherings aside; in minutes. */
const fullDay = 360;

/** What is to be done in a month, before it has its day. */
export type Work = {
  municipality: MunicipalityPlan;
  /** 2024-03 */
  month: string;
  doer: Doer;
  activity: PlannedActivity;
  minutes: number;
  financing: PlannedHours['financing'];
};

/** Finds a day, and for a meeting a time, at which the person is free, and notes it in the diary. */
export function placeHours(work: Work, diary: Diary, random: Random): PlannedHours {
  const { municipality, month, doer, minutes, financing } = work;
  const { text, theme, kind } = work.activity;
  const days = daysOf(municipality, month).filter((day) => kind !== 'evening' || weekdayOf(day) <= 4);
  const candidates = days.map((day) => ({ day, person: personOn(municipality, doer, day) }));
  const free = candidates.filter(({ day, person }) => diary.minutesOn(person.name, day) + minutes <= fullDay);
  const chosen = random.pick(free);
  if (chosen === undefined) throw new Error(`${municipality.name} has no day left in ${month}`);
  const { day, person } = chosen;
  const range = kind === 'desk' ? undefined : chooseRange(kind, person, day, minutes, diary, random);
  diary.note(person.name, day, minutes, range);
  const logged = loggedAfter(day, kind === 'evening' ? 1 : 0, random);
  return { person, municipality, day, minutes, range, activity: text, theme, financing, logged };
}

/** The working days of a month on which the municipality works for the project. */
export function daysOf({ silent }: MunicipalityPlan, month: string): Day[] {
  const { from, to } = monthRange(month);
  const days = Array.from({ length: Number(to.slice(8)) }, (_, index) => addDays(from, index));
  return days.filter(
    (day) =>
      isWorkingDay(day) &&
      firstDay <= day &&
      day <= (month === '2024-07' ? lastDayOfJuly : lastDay) &&
      (silent === undefined || day < silent.from || silent.to < day),
  );
}

/** Who does something in a municipality on a day; the demonstration leaves none of its places empty. */
export function personOn(municipality: MunicipalityPlan, doer: Doer, day: Day): DemoPerson {
  const person = people.find(
    (one) => one.municipality === municipality && doerOf(one) === doer && isInRole(one, day),
  );
  if (person === undefined) throw new Error(`${municipality.name} has no ${doer} on ${day}`);
  return person;
}

/** A time of the day for it; undefined where the person has none left, or didn't care to write it. */
function chooseRange(
  kind: 'meeting' | 'evening',
  { name }: DemoPerson,
  day: Day,
  minutes: number,
  diary: Diary,
  random: Random,
): PlannedHours['range'] {
  const hours = kind === 'meeting' ? [8.5, 9, 10, 10.5, 12, 12.5, 13, 14] : [18, 18.5, 19];
  const latest = kind === 'meeting' ? '16:00' : '22:00';
  const ranges = hours.map((hour) => ({ from: clock(hour * 60), to: clock(hour * 60 + minutes) }));
  const free = ranges.filter(({ from, to }) => to <= latest && diary.isFree(name, day, from, to));
  return kind === 'evening' || random.chance(0.6) ? random.pick(free) : undefined;
}
