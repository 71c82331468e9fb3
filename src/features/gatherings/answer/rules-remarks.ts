import {
  addDays,
  type Day,
  daysBetween,
  holidayOn,
  isQuietPeriod,
  isWorkingDay,
} from '../../../calendar/days.ts';
import { type Gathering, timesOf } from '../rules.ts';

type Planned = Pick<Gathering, 'startsAt' | 'endsAt' | 'title'>;

/** What is worth a remark about a gathering that is planned all the same. */
export type Remark =
  | { readonly code: 'clash'; readonly other: Planned; readonly isSameTime: boolean }
  | { readonly code: 'dayOff'; readonly day: Day }
  | { readonly code: 'july' | 'christmas' };

/** More remarks of one kind would drown the rest. */
const mostOfAKind = 3;
/** A gathering that takes longer can't keep to working days, and nobody needs to be told. */
const mostDays = 14;

/** Remarks on other gatherings at the same time, on days off, and on the weeks when people are left in peace. */
export function remarksOn(gathering: Planned, atTheSameTime: readonly Planned[]): Remark[] {
  const clashes = atTheSameTime.slice(0, mostOfAKind).map((other): Remark => {
    const haveTimes = [gathering, other].every((one) => timesOf(one).from !== undefined);
    return { code: 'clash', other, isSameTime: haveTimes };
  });
  return [...clashes, ...dayRemarks(gathering)];
}

function dayRemarks(gathering: Planned): Remark[] {
  const { day: first, lastDay } = timesOf(gathering);
  const count = daysBetween(first, lastDay) + 1;
  if (count > mostDays) return [];
  const days = Array.from({ length: count }, (_, n) => addDays(first, n));
  const holidays = days.filter((day) => holidayOn(day, 'nb') !== undefined);
  if (holidays.length > 0)
    return holidays.slice(0, mostOfAKind).map((day): Remark => ({ code: 'dayOff', day }));
  const quiet = days.find(isQuietPeriod);
  const off = days.find((day) => !isWorkingDay(day));
  return [
    ...(off === undefined ? [] : [{ code: 'dayOff' as const, day: off }]),
    ...(quiet === undefined ? [] : [{ code: quiet.slice(5, 7) === '07' ? 'july' : 'christmas' } as const]),
  ];
}
