import { dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findRecipient } from '../../../domain/people.ts';
import { reminderDays, whyOutdated } from '../../../domain/reminders/days.ts';
import { planBeforehand } from '../../../domain/reminders/plan.ts';
import { gives } from '../../../domain/rights.ts';
import { reminderCard } from './cards.ts';
import { findDue, listDue } from './store.ts';

/** Reminds the municipality's project leader of a measure's day, at 08:00 on the network's days before it. */
const beforehand: Reminder<Database> = {
  kind: 'measures.due',
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) =>
      (await listDue(database, first, until)).map((measure) => ({
        matter: `${measure.id}/${measure.due}`,
        networkId: measure.networkId,
        slots: reminderDays(measure.due, measure.daysBefore),
        hears: (role) => gives(role, 'plan.hearOf', measure),
      })),
    ),
  compose,
};

export const reminders: readonly Reminder<Database>[] = [beforehand];

/** The reminder as it should read now, or why it shouldn't go. */
async function compose(message: PlannedMessage, database: Database, now: Date): Promise<Composed> {
  const [id = '', due = ''] = message.matter.split('/');
  const today = dayOf(now);
  const found = await findDue(database, id);
  if (found === undefined || found.measure.droppedAt !== null) return { skip: 'the measure is gone' };
  const { goal, measure, daysBefore } = found;
  if (measure.state === 'done') return { skip: 'done' };
  if (measure.due !== due) return { skip: 'moved to another day' };
  if (due < today) return { skip: 'the date has passed' };
  const outdated = whyOutdated(message.slot, today, reminderDays(due, daysBefore));
  if (outdated !== undefined) return { skip: outdated };
  const reader = await findRecipient(database, message.recipientId, goal.networkId, today);
  const isStillLeader = reader?.roles.some((role) => gives(role, 'plan.hearOf', goal)) ?? false;
  if (reader === undefined || !isStillLeader) return { skip: 'no longer leads the project' };
  return { card: reminderCard(found, due, reader.language, today) };
}
