import { dayOf } from '../../../../calendar/days.ts';
import type { Composed, Reminder } from '../../../../chat/reminder.ts';
import type { Database } from '../../../../database/open.ts';
import { findLanguage } from '../../../../domain/people.ts';
import { reminderDays, whyOutdated } from '../../../../domain/reminders/days.ts';
import { listRolesOn, planBeforehand } from '../../../../domain/reminders/plan.ts';
import { gives } from '../../../../domain/rights.ts';
import { endingCard } from './cards.ts';
import { listEnding } from './store-end.ts';

/**
 * The days before an agreement's end on which it is spoken of: in time for a council to treat an extension, and for
 * the last months to be attested.
 */
const daysBefore = [180, 90, 30, 7];

/** Tells those who lead and own the projects, and the county, that agreements end: one message for those of one day. */
export const agreementEnds: Reminder<Database> = {
  kind: 'agreements.ending',
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) =>
      (await listEnding(database, first, until)).map((ending) => ({
        matter: `${ending.networkId}/${ending.end}`,
        networkId: ending.networkId,
        slots: reminderDays(ending.end, daysBefore),
        hears: (role) => gives(role, 'agreements.hearOfEnd', ending),
      })),
    ),
  compose: async ({ matter, recipientId, networkId, slot }, database, now): Promise<Composed> => {
    const [, end = ''] = matter.split('/');
    const today = dayOf(now);
    if (end < today) return { skip: 'the date has passed' };
    const outdated = whyOutdated(slot, today, reminderDays(end, daysBefore));
    if (outdated !== undefined) return { skip: outdated };
    const roles = await listRolesOn(database, [networkId], today);
    const own = roles.filter((role) => role.personId === recipientId && gives(role, 'agreements.hearOfEnd'));
    if (own.length === 0) return { skip: 'no longer has a role in the network' };
    const endings = await listEnding(database, end, end, networkId);
    const [first, ...others] = endings.filter((one) =>
      own.some((role) => gives(role, 'agreements.hearOfEnd', one)),
    );
    if (first === undefined) return { skip: 'the agreement goes on' };
    return { card: endingCard([first, ...others], await findLanguage(database, recipientId), today) };
  },
};
