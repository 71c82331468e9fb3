import {
  addDays,
  type Day,
  instantAt,
  monthOf,
  monthRange,
  workingDayOnOrAfter,
} from '../../calendar/days.ts';
import type { MunicipalityPlan } from './municipality-plan.ts';

/** The month after a month 'YYYY-MM'. */
export function monthAfter(month: string): string {
  return monthOf(addDays(monthRange(month).to, 1));
}

/** The last day on which a month's hours are to be attested: the last one of the month after. */
export function attestDue(month: string): Day {
  return monthRange(monthAfter(month)).to;
}

/** When a municipality handed its month in: on the second of the month after, or the next working day. */
export function submittedAt(month: string): Date {
  return instantAt(workingDayOnOrAfter(`${monthAfter(month)}-02`), '10:00');
}

/** When a municipality's month is attested; in July, when most are away, on the fourth. */
export function attestedAt({ attestsOn }: MunicipalityPlan, month: string): Date {
  const next = monthAfter(month);
  const day = next.endsWith('-07') ? 4 : attestsOn;
  return instantAt(workingDayOnOrAfter(`${next}-${String(day).padStart(2, '0')}`), '14:00');
}
