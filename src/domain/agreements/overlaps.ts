import type { Day } from '../../calendar/days.ts';

type Period = { readonly start: Day; readonly end: Day };

/** The first of other agreements of a municipality that has days of one. One may begin on the day on which another ends. */
export const overlapped = <One extends Period>(own: Period, others: readonly One[]): One | undefined =>
  others.find((one) => one.start <= own.end && own.start <= one.end && !isFollowing(one, own));

const isFollowing = (a: Period, b: Period): boolean =>
  a.start !== b.start && (a.end === b.start || b.end === a.start);
