import type { Day } from '../calendar/days.ts';

/** What is asked of a network's municipalities that haven't left it before a day. */
export const notLeftBefore = (day: Day) => ({ OR: [{ to: null }, { to: { gte: day } }] });

/** What is asked of roles that are held on a day; both of a role's days are inclusive, and one without a last day lasts. */
export const inForce = (day: Day) => ({ from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] });
