import { addDays, type Day, dayOf, instantAt } from '../../calendar.ts';
import type { Composed, PlannedMessage, Reminder } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import { longestShift, reminderDaysBetween, reminderTime, whyOutdated } from '../reminder-days.ts';
import { calledOffCard, pleaseAnswerCard, reminderCard } from './cards.ts';
import { answerReminderDay, type Gathering, gatheringReminderDays } from './rules.ts';
import {
  findGathering,
  findReader,
  listAnswerBy,
  listBeginning,
  listCancelledBetween,
  listInvited,
} from './store.ts';

/** The longest notice that a network can ask for, in days, with room for what a free day moves. */
const horizon = 366 + longestShift;

/** Reminds everybody invited, at 08:00 on the network's days before a gathering. */
const beforehand: Reminder<Database> = {
  kind: 'gatherings.reminder',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const from = instantAt(first, '00:00');
    const gatherings = await listBeginning(database, from, instantAt(addDays(last, horizon), '24:00'));
    return messagesOf(
      gatherings.flatMap((gathering) => {
        const slots = gatheringReminderDays(gathering).filter((day) => days.includes(day));
        return slots.map((slot) => ({ ...gathering, slot }));
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, (gathering, today) => {
      if (gathering.mine === 'notComing') return 'answered not coming';
      if (gathering.startsAt <= now) return 'has begun';
      return whyOutdated(message.slot, today, gatheringReminderDays(gathering));
    }),
};

/** Asks those who haven't answered, at 08:00 on the working day before the last day to answer. */
const answerBy: Reminder<Database> = {
  kind: 'gatherings.answerBy',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const gatherings = await listAnswerBy(database, first, addDays(last, 1 + longestShift));
    return messagesOf(
      gatherings.flatMap((gathering) => {
        const slot = gathering.answerBy === null ? undefined : answerReminderDay(gathering.answerBy);
        return slot !== undefined && days.includes(slot) ? [{ ...gathering, slot }] : [];
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, (gathering, today) => {
      const { answerBy: lastDay, mine } = gathering;
      if (mine !== undefined) return 'has answered';
      if (lastDay === null || answerReminderDay(lastDay) !== message.slot) return 'moved to another day';
      return lastDay < today || gathering.startsAt <= now ? 'the last day to answer has passed' : undefined;
    }),
};

/** Tells everybody invited who hasn't declined that a gathering is called off, as soon as it is. */
const calledOff: Reminder<Database> = {
  kind: 'gatherings.cancelled',
  plan: async ({ from, to }, database) => {
    const cancelled = await listCancelledBetween(database, from, to);
    const coming = cancelled.flatMap(({ cancelledAt, ...gathering }) =>
      cancelledAt === null || gathering.startsAt <= cancelledAt
        ? []
        : [{ ...gathering, slot: dayOf(cancelledAt), dueAt: cancelledAt }],
    );
    return messagesOf(coming, database);
  },
  compose: async (message, database, now) => {
    const found = await findFor(message, database, now);
    if ('skip' in found) return found;
    const { gathering, language } = found;
    if (gathering.cancelledAt === null) return { skip: 'goes ahead after all' };
    if (gathering.mine === 'notComing') return { skip: 'answered not coming' };
    if (gathering.startsAt <= now) return { skip: 'would have begun' };
    return { card: calledOffCard(gathering, language) };
  },
};

export const reminders: readonly Reminder<Database>[] = [beforehand, answerBy, calledOff];

type Due = { readonly id: string; readonly networkId: string; readonly slot: Day; readonly dueAt?: Date };

/** A message for each person with a role in the network on that day. */
async function messagesOf(due: readonly Due[], database: Database): Promise<PlannedMessage[]> {
  const messages: PlannedMessage[] = [];
  for (const slot of new Set(due.map((one) => one.slot))) {
    const ofDay = due.filter((one) => one.slot === slot);
    const invited = await listInvited(database, [...new Set(ofDay.map(({ networkId }) => networkId))], slot);
    for (const { id, networkId, dueAt = instantAt(slot, reminderTime) } of ofDay) {
      for (const recipientId of invited.get(networkId) ?? []) {
        messages.push({ matter: id, recipientId, networkId, slot, dueAt });
      }
    }
  }
  return messages;
}

/** What a reminder's recipient would read now, or why it shouldn't go. */
async function composeFor(
  message: PlannedMessage,
  database: Database,
  now: Date,
  whyNot: (gathering: Gathering, today: Day) => string | undefined,
): Promise<Composed> {
  const found = await findFor(message, database, now);
  if ('skip' in found) return found;
  const { gathering, language } = found;
  const today = dayOf(now);
  const skip = gathering.cancelledAt === null ? whyNot(gathering, today) : 'cancelled';
  if (skip !== undefined) return { skip };
  const isAsking = message.slot === (gathering.answerBy && answerReminderDay(gathering.answerBy));
  return {
    card:
      isAsking && gathering.answerBy !== null && gathering.mine === undefined
        ? pleaseAnswerCard(gathering, gathering.answerBy, language, today)
        : reminderCard(gathering, language, today),
  };
}

async function findFor({ matter, recipientId, networkId }: PlannedMessage, database: Database, now: Date) {
  const viewer = { networkIds: [networkId], personId: recipientId };
  const [gathering, reader] = await Promise.all([
    findGathering(database, matter, viewer),
    findReader(database, recipientId, networkId, dayOf(now)),
  ]);
  if (gathering === undefined) return { skip: 'the gathering is gone' };
  if (reader === undefined) return { skip: 'no longer has a role in the network' };
  return { gathering, language: reader.language };
}
