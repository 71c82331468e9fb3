import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { addDays, type Day } from '../../../calendar/days.ts';

/** What somebody is in an agreement. */
export const partyRoles = ['hovedpart', 'samarbeidspart', 'særskilt rolle'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** The role that a stored word names. */
export const partyRoleOf = (stored: string | null): PartyRole | undefined =>
  partyRoles.find((role) => role === stored);

/**
 * The last day on which a letter of notice ends an agreement on its end: the letter's date and the months after it
 * give the last day.
 */
export function lastNoticeDay(end: Day, months: number): Day {
  const later = (day: Day): Day => addMonths(day, months, { in: utc }).toISOString().slice(0, 10);
  let day = addMonths(end, -months, { in: utc }).toISOString().slice(0, 10);
  // In a shorter month several days lead to its last one.
  while (later(addDays(day, 1)) <= end) day = addDays(day, 1);
  return day;
}
