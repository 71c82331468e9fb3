import type { Day } from '../../calendar/days.ts';

/** What an agreement said before a change, to and including a day. */
export type Earlier = { readonly until: Day };

/**
 * An agreement as it stood on a day: the earlier version that was in force then, else as it stands now. Those of one day
 * come in the order in which they were made.
 */
export const versionOn = <Head, Version extends Earlier>(
  head: Head,
  earlier: readonly Version[],
  day: Day,
): Head | Version =>
  earlier.toSorted((a, b) => (a.until < b.until ? -1 : 1)).find(({ until }) => day <= until) ?? head;
