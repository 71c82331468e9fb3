import { addDays, dayOf, instantAt } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { findRecipient } from '../../../domain/people.ts';
import {
  longestShift,
  reminderDays,
  reminderDaysBetween,
  reminderTime,
  whyOutdated,
} from '../../../domain/reminder-days.ts';
import { gives } from '../../../domain/rights.ts';
import { listResponsible } from '../../deadlines/store.ts';
import { reminderCard } from './cards.ts';
import { type DueMeasure, findDue, listDue } from './store.ts';

/** The longest notice that a network can ask for, in days, with room for what a free day moves. */
const horizon = 366 + longestShift;

/** Reminds the municipality's project leader of a measure's day, at 08:00 on the network's days before it. */
const beforehand: Reminder<Database> = {
  kind: 'measures.due',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const due = await listDue(database, first, addDays(last, horizon));
    const slots = due.flatMap((measure) =>
      daysOf(measure)
        .filter((slot) => days.includes(slot))
        .map((slot) => ({ measure, slot })),
    );
    return messagesOf(slots, database);
  },
  compose,
};

export const reminders: readonly Reminder<Database>[] = [beforehand];

const daysOf = ({ due, daysBefore }: Pick<DueMeasure, 'due' | 'daysBefore'>) =>
  daysBefore.length === 0 ? [] : reminderDays(due, daysBefore);

type Slot = { readonly measure: DueMeasure; readonly slot: string };

async function messagesOf(slots: readonly Slot[], database: Database): Promise<PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  for (const slot of new Set(slots.map((one) => one.slot))) {
    const ofDay = slots.filter((one) => one.slot === slot);
    const networkIds = [...new Set(ofDay.map(({ measure }) => measure.networkId))];
    const roles = await listResponsible(database, networkIds, slot);
    for (const { measure } of ofDay) {
      const { id, networkId, due } = measure;
      const leaders = roles.filter((role) => gives(role, 'plan.hearOf', measure));
      for (const recipientId of new Set(leaders.map(({ personId }) => personId))) {
        const dueAt = instantAt(slot, reminderTime);
        messages.push({ matter: `${id}/${due}`, recipientId, networkId, slot, dueAt });
      }
    }
  }
  return messages;
}

/** The reminder as it should read now, or why it shouldn't go. */
async function compose(message: PlannedMessage, database: Database, now: Date): Promise<Composed> {
  const [id = '', due = ''] = message.matter.split('/');
  const today = dayOf(now);
  const measure = await findDue(database, id);
  if (measure === undefined || measure.droppedAt !== null) return { skip: 'the measure is gone' };
  if (measure.state === 'done') return { skip: 'done' };
  if (measure.due !== due) return { skip: 'moved to another day' };
  if (due < today) return { skip: 'the date has passed' };
  const outdated = whyOutdated(message.slot, today, daysOf({ due, daysBefore: measure.daysBefore }));
  if (outdated !== undefined) return { skip: outdated };
  const { networkId } = measure.goal;
  const reader = await findRecipient(database, message.recipientId, networkId, today);
  const isStillLeader = reader?.roles.some((role) => gives(role, 'plan.hearOf', measure.goal)) ?? false;
  if (reader === undefined || !isStillLeader) return { skip: 'no longer leads the project' };
  return { card: reminderCard(measure, due, reader.language, today) };
}
