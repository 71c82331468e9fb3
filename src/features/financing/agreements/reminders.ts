import { addDays, dayOf, instantAt } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import {
  longestShift,
  reminderDays,
  reminderDaysBetween,
  reminderTime,
  whyOutdated,
} from '../../../domain/reminder-days.ts';
import { gives, type Where } from '../../../domain/rights.ts';
import { endingCard } from './cards-end.ts';
import { type Ending, listConcerned, listEnding } from './store-end.ts';

/**
 * The days before an agreement's end on which it is spoken of: in time for a council to treat an extension, and for
 * the last months to be attested.
 */
const daysBefore = [180, 90, 30, 7];
const horizon = 180 + longestShift;

/** Tells those who lead and own the projects, and the county, that agreements end: one message for those of one day. */
export const agreementEnds: Reminder<Database> = {
  kind: 'agreements.ending',
  plan: async ({ from, to }, database) => {
    const days = reminderDaysBetween(from, to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const endings = await listEnding(database, first, addDays(last, horizon));
    const messages: PlannedMessage[] = [];
    for (const slot of days) {
      const due = endings.filter(({ end }) => reminderDays(end, daysBefore).includes(slot));
      if (due.length === 0) continue;
      const roles = await listConcerned(database, [...new Set(due.map(({ networkId }) => networkId))], slot);
      for (const role of roles) {
        for (const { networkId, end } of due.filter((one) => concerns(one, role))) {
          const dueAt = instantAt(slot, reminderTime);
          messages.push({
            matter: `${networkId}/${end}`,
            recipientId: role.personId,
            networkId,
            slot,
            dueAt,
          });
        }
      }
    }
    return once(messages);
  },
  compose: async ({ matter, recipientId, networkId, slot }, database, now): Promise<Composed> => {
    const [, end = ''] = matter.split('/');
    const today = dayOf(now);
    if (end < today) return { skip: 'the date has passed' };
    const outdated = whyOutdated(slot, today, reminderDays(end, daysBefore));
    if (outdated !== undefined) return { skip: outdated };
    const roles = await listConcerned(database, [networkId], today);
    const own = roles.filter(({ personId }) => personId === recipientId);
    if (own.length === 0) return { skip: 'no longer has a role in the network' };
    const endings = await listEnding(database, end, end, networkId);
    const [first, ...others] = endings.filter((one) => own.some((role) => concerns(one, role)));
    if (first === undefined) return { skip: 'the agreement goes on' };
    return { card: endingCard([first, ...others], await findLanguage(database, recipientId), today) };
  },
};

type ConcernedRole = Where & { readonly kind: string };

const concerns = (ending: Ending, role: ConcernedRole): boolean =>
  gives(role, 'agreements.hearOfEnd', ending);

/** A coordinator hears of all that end on one day together. */
function once(messages: readonly PlannedMessage[]): PlannedMessage[] {
  return [...new Map(messages.map((one) => [`${one.matter} ${one.recipientId} ${one.slot}`, one])).values()];
}
