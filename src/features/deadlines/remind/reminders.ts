import { addDays, dayOf, instantAt } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { datesBetween } from '../../../domain/occurrences.ts';
import { findRecipient } from '../../../domain/people.ts';
import {
  longestShift,
  reminderDaysBetween,
  reminderTime,
  whyOutdated,
} from '../../../domain/reminder-days.ts';
import { type Deadline, deadlineReminderDays } from '../rules.ts';
import { findDeadline, listCancelledBetween, listDeadlinesDue, listResponsible } from '../store.ts';
import { deletedCard, reminderCard } from './cards.ts';
import { nudged } from './reminders-nudge.ts';
import { findOwed } from './reminders-owed.ts';

/** The longest notice that a network can ask for, in days, with room for what a free day moves. */
const horizon = 366 + longestShift;

/** Reminds those who answer for a deadline in their municipality, at 08:00 on the network's days before each date. */
const beforehand: Reminder<Database> = {
  kind: 'deadlines.reminder',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const until = addDays(last, horizon);
    const due = (await listDeadlinesDue(database, first, until)).flatMap((deadline) =>
      datesBetween(deadline, first, until).flatMap((date) =>
        deadlineReminderDays(date, deadline.daysBefore)
          .filter((slot) => days.includes(slot))
          .map((slot) => ({ deadline, date, slot })),
      ),
    );
    return messagesOf(due, database);
  },
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
      return { card: deletedCard(deadline, reader.language) };
    },
  },
};

export const reminders: readonly Reminder<Database>[] = [beforehand, nudged];

type Due = { readonly deadline: Deadline; readonly date: string; readonly slot: string };

/** A message for each person with the responsible role in a municipality that the deadline is for. */
async function messagesOf(due: readonly Due[], database: Database): Promise<PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  for (const slot of new Set(due.map((one) => one.slot))) {
    const ofDay = due.filter((one) => one.slot === slot);
    const networkIds = [...new Set(ofDay.map(({ deadline }) => deadline.networkId))];
    const roles = await listResponsible(database, networkIds, slot);
    for (const { deadline, date } of ofDay) {
      const people = roles.filter(
        ({ networkId, kind, municipalityId }) =>
          networkId === deadline.networkId &&
          kind === deadline.responsible &&
          (deadline.municipalityId === null || deadline.municipalityId === municipalityId),
      );
      for (const recipientId of new Set(people.map(({ personId }) => personId))) {
        const dueAt = instantAt(slot, reminderTime);
        messages.push({
          matter: `${deadline.id}/${date}`,
          recipientId,
          networkId: deadline.networkId,
          slot,
          dueAt,
        });
      }
    }
  }
  return messages;
}

/** The reminder as it should read now: the municipalities of the recipient that aren't done, or why it shouldn't go. */
async function compose(message: PlannedMessage, database: Database, now: Date): Promise<Composed> {
  const today = dayOf(now);
  const found = await findOwed(message, database, today);
  if ('skip' in found) return found;
  const [{ deadline, due }] = found.open;
  if (due < today) return { skip: 'the date has passed' };
  const outdated = whyOutdated(message.slot, today, deadlineReminderDays(due, deadline.daysBefore));
  return outdated === undefined
    ? { card: reminderCard(found.open, found.language, today) }
    : { skip: outdated };
}
