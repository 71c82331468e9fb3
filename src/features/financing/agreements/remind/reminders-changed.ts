import { dayOf } from '../../../../calendar/days.ts';
import type { Reminder } from '../../../../chat/reminder.ts';
import type { Database } from '../../../../database/open.ts';
import { isAmong } from '../../../../domain/agreements/parties.ts';
import { findRecipient } from '../../../../domain/people.ts';
import { atOnce, type HeldRole, planByRole } from '../../../../domain/reminders/plan.ts';
import { gives } from '../../../../domain/rights.ts';
import { changedCard } from './cards.ts';
import { type Changed, listChangedBetween, listFollowingDates } from './store-changed.ts';

/** Tells those whom an agreement's end concerns, and the other parties, that its days or its notice are changed, and which deadlines follow now. */
export const agreementChanged: Reminder<Database> = {
  kind: 'agreements.changed',
  plan: async (window, database) => {
    const moments = await listChangedBetween(database, window);
    return planByRole(
      database,
      moments
        .filter(({ changes }) => changes.length > 0)
        .map(({ networkId, at, changes }) => ({
          ...atOnce(`${networkId}/${at.toISOString()}`, networkId, at),
          hears: (role) => changes.some((one) => one.changedById !== role.personId && isTold([role], one)),
        })),
    );
  },
  compose: async ({ matter, recipientId, networkId }, database, now) => {
    const at = new Date(matter.slice(matter.indexOf('/') + 1));
    const [moment] = (
      await listChangedBetween(database, { from: at, to: new Date(at.getTime() + 1) })
    ).filter((one) => one.networkId === networkId);
    const reader = await findRecipient(database, recipientId, networkId, dayOf(now));
    if (reader === undefined) return { skip: 'no longer has a role in the network' };
    const [first, ...others] = (moment?.changes ?? []).filter((one) => isTold(reader.roles, one));
    if (first === undefined) return { skip: 'the agreement is as it was' };
    const ids = [first, ...others].map(({ municipalityId }) => municipalityId);
    const following = await listFollowingDates(database, networkId, ids, { now, language: reader.language });
    return { card: changedCard([first, ...others], following, reader.language) };
  },
};

const isTold = (roles: readonly HeldRole[], change: Changed): boolean =>
  roles.some((role) => gives(role, 'agreements.hearOfEnd', change) || isOfParty(role, change));

/** Whether somebody is from an organisation that is a party of what was changed. */
const isOfParty = (role: HeldRole, { networkId, parties }: Changed): boolean =>
  gives(role, 'agreements.readOwn', { networkId }) && isAmong(parties, role.organisation);
