import type { Day } from '../../calendar/days.ts';

/** From and to which day a municipality is in a network, both included; since ever and for ever where nothing is said. */
export type MemberDays = { readonly from?: Day | null; readonly to?: Day | null };

/** Whether a municipality is in its network on any of some days. */
export const isMemberDuring = ({ from, to }: MemberDays, first: Day, last: Day): boolean =>
  (from ?? first) <= last && (to ?? last) >= first;

/** Whether it is in it on a day. */
export const isMemberOn = (days: MemberDays, day: Day): boolean => isMemberDuring(days, day, day);
