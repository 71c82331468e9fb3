import { addDays, type Day, dayOf } from '../../../calendar/days.ts';
import type { Composed, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import type { Named } from '../../../domain/money/paid/payments.ts';
import { findLanguage } from '../../../domain/people.ts';
import { longestShift, reminderDays, whyOutdated } from '../../../domain/reminders/days.ts';
import { listRolesOn, planBeforehand } from '../../../domain/reminders/plan.ts';
import { gives } from '../../../domain/rights.ts';
import { dueCard } from './cards-due.ts';
import { listDue } from './store.ts';

/** A week before the day it is due, on the day, and a week after. */
const daysBefore = [7, 0, -7];
/** So many days after its own a payment can be spoken of, with room for what a free day moves. */
const latest = 7 + longestShift;

/** Before its day a payment waits to be asked for, from then on to be paid. */
const waits = ({ askedOn, approvedOn, paidOn }: Named, due: Day, today: Day): boolean =>
  paidOn === null && (today >= due || (askedOn === null && approvedOn === null));

/** Reminds the coordinator of payments that are due and aren't asked for, or aren't paid: one message for those of one day. */
const due: Reminder<Database> = {
  kind: 'payments.due',
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) => {
      const all = await listDue(database, addDays(first, -latest), until);
      const once = new Map(
        all.map(({ networkId, dueOn }) => [`${networkId}/${dueOn}`, { networkId, dueOn }]),
      );
      return [...once].map(([matter, { networkId, dueOn }]) => ({
        ...{ matter, networkId, slots: reminderDays(dueOn, daysBefore) },
        hears: (role) => gives(role, 'payments.set', { networkId }),
      }));
    }),
  compose: async ({ matter, recipientId, networkId, slot }, database, now): Promise<Composed> => {
    const [, day = ''] = matter.split('/');
    const today = dayOf(now);
    const outdated = whyOutdated(slot, today, reminderDays(day, daysBefore));
    if (outdated !== undefined) return { skip: outdated };
    const roles = await listRolesOn(database, [networkId], today);
    const isTheirs = roles.some((role) => role.personId === recipientId && gives(role, 'payments.set'));
    if (!isTheirs) return { skip: 'no longer coordinates the network' };
    const open = (await listDue(database, day, day)).filter(
      (one) => one.networkId === networkId && waits(one, day, today),
    );
    if (open.length === 0) return { skip: 'asked for or paid' };
    return { card: dueCard(open, day, today, await findLanguage(database, recipientId)) };
  },
};

export const reminders: readonly Reminder<Database>[] = [due];
