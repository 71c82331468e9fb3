import { dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { readIn } from '../../../domain/agreements/following-words.ts';
import { datesBetween } from '../../../domain/occurrences.ts';
import { findRecipient } from '../../../domain/people.ts';
import { reminderDays, whyOutdated } from '../../../domain/reminders/days.ts';
import { planBeforehand } from '../../../domain/reminders/plan.ts';
import { answersFor, type Deadline, isLapsed } from '../rules.ts';
import { findDeadline, listCancelledBetween, listDeadlines, listDeadlinesDue } from '../store.ts';
import { deletedCard, reminderCard } from './cards.ts';
import { nudged } from './reminders-nudge.ts';
import { findOwed } from './reminders-owed.ts';

/** Reminds those who answer for a deadline in their municipality, at 08:00 on the network's days before each date. */
const beforehand: Reminder<Database> = {
  kind: 'deadlines.reminder',
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) =>
      (await listDeadlinesDue(database, first, until)).filter(isOwnMatter).flatMap((deadline) =>
        datesBetween(deadline, first, until).map((date) => ({
          matter: `${deadline.id}/${date}`,
          networkId: deadline.networkId,
          slots: reminderDays(date, deadline.daysBefore),
          hears: (role) => answersFor(role, deadline),
        })),
      ),
    ),
  compose,
  // Nobody is written to about a deadline that is deleted, so there is nothing to wait for.
  closes: {
    kind: 'deadlines.closed',
    plan: async ({ from, to }, database) =>
      (await listCancelledBetween(database, from, to)).map(({ id, networkId, at }) => {
        return { about: id, networkId, at, kinds: ['deadlines.reminder', 'deadlines.nudge'] };
      }),
    compose: async ({ about, recipientId, networkId }, database, now) => {
      const deadline = await findDeadline(database, about, [networkId]);
      if (deadline === undefined) return { skip: 'the deadline is gone' };
      if (deadline.cancelledAt === null) return { skip: 'is not deleted after all' };
      const reader = await findRecipient(database, recipientId, networkId, dayOf(now));
      if (reader === undefined) return { skip: 'no longer has a role in the network' };
      const standing = await listDeadlines(database, [networkId]);
      if (
        standing.some(
          (one) => isInPlaceOf(one, deadline) && reader.roles.some((role) => answersFor(role, one)),
        )
      )
        return { skip: 'another stands in its place' };
      return { card: deletedCard(readIn(deadline, reader.language), reader.language) };
    },
  },
};

/** Whether it has a reminder of its own: of an agreement's end more is told, earlier and to others too. */
const isOwnMatter = ({ rule }: Deadline): boolean => rule !== 'end';

/** Whether what follows from an agreement stands for others now than it did: for each that it binds, or for all. */
const isInPlaceOf = (one: Deadline, lapsed: Deadline): boolean =>
  isLapsed(lapsed) &&
  one.agreementId !== null &&
  one.due === lapsed.due &&
  one.responsible === lapsed.responsible;

export const reminders: readonly Reminder<Database>[] = [beforehand, nudged];

/** The reminder as it should read now: the municipalities of the recipient that aren't done, or why it shouldn't go. */
async function compose(message: PlannedMessage, database: Database, now: Date): Promise<Composed> {
  const today = dayOf(now);
  const found = await findOwed(message, database, today);
  if ('skip' in found) return found;
  const [{ deadline, due }] = found.open;
  if (due < today) return { skip: 'the date has passed' };
  const outdated = whyOutdated(message.slot, today, reminderDays(due, deadline.daysBefore));
  return outdated === undefined
    ? { card: reminderCard(found.open, found.language, today) }
    : { skip: outdated };
}
