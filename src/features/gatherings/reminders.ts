import { addDays, type Day, dayOf, instantAt } from '../../calendar.ts';
import type { Composed, PlannedMessage, Reminder } from '../../chat/feature.ts';
import type { Language } from '../../chat/language.ts';
import type { Database } from '../../database/open.ts';
import { longestShift, reminderDaysBetween, whyOutdated } from '../reminder-days.ts';
import { calledOffCard, pleaseAnswerCard, reminderCard } from './cards-message.ts';
import { messagesOf } from './reminders-messages.ts';
import { announced, changed } from './reminders-news.ts';
import { answerReminderDay, type Gathering, gatheringReminderDays } from './rules.ts';
import { findGathering, listAnswerBy, listBeginning, listCancelledBetween } from './store.ts';
import { findReader } from './store-guests.ts';

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
        return slots.map((slot) => ({ matter: gathering.id, networkId: gathering.networkId, slot }));
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, ({ gathering, language, today }) => {
      if (gathering.cancelledAt !== null) return { skip: 'cancelled' };
      if (gathering.mine === 'notComing') return { skip: 'answered not coming' };
      if (gathering.startsAt <= now) return { skip: 'has begun' };
      const outdated = whyOutdated(message.slot, today, gatheringReminderDays(gathering));
      return outdated === undefined ? { card: reminderCard(gathering, language, today) } : { skip: outdated };
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
      gatherings.flatMap(({ id, networkId, answerBy: lastDay }) => {
        const slot = lastDay === null ? undefined : answerReminderDay(lastDay);
        return slot !== undefined && days.includes(slot) ? [{ matter: id, networkId, slot }] : [];
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, ({ gathering, language, today }) => {
      const { answerBy: lastDay, mine, cancelledAt, startsAt } = gathering;
      if (cancelledAt !== null) return { skip: 'cancelled' };
      if (mine !== undefined) return { skip: 'has answered' };
      if (lastDay === null || answerReminderDay(lastDay) !== message.slot)
        return { skip: 'moved to another day' };
      if (lastDay < today || startsAt <= now) return { skip: 'the last day to answer has passed' };
      // That reminder asks for the answer as well.
      if (gatheringReminderDays(gathering).includes(message.slot))
        return { skip: 'reminded on the same day' };
      return { card: pleaseAnswerCard(gathering, lastDay, language, today) };
    }),
};

/** Tells everybody invited who hasn't declined that a gathering is called off, as soon as it is. */
const calledOff: Reminder<Database> = {
  kind: 'gatherings.cancelled',
  plan: async ({ from, to }, database) => {
    const cancelled = await listCancelledBetween(database, from, to);
    const coming = cancelled.flatMap(({ id, networkId, startsAt, cancelledAt }) => {
      if (cancelledAt === null || startsAt <= cancelledAt) return [];
      // What is called off, restored and called off again on one day is told of twice.
      const matter = `${id}/${cancelledAt.toISOString()}`;
      return [{ matter, networkId, slot: dayOf(cancelledAt), dueAt: cancelledAt }];
    });
    return messagesOf(coming, database);
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, ({ gathering, language }) => {
      if (gathering.cancelledAt === null) return { skip: 'goes ahead after all' };
      const [, at] = message.matter.split('/');
      if (at !== gathering.cancelledAt.toISOString()) return { skip: 'called off again since' };
      if (gathering.mine === 'notComing') return { skip: 'answered not coming' };
      if (gathering.startsAt <= now) return { skip: 'would have begun' };
      return { card: calledOffCard(gathering, language) };
    }),
};

export const reminders: readonly Reminder<Database>[] = [beforehand, answerBy, calledOff, announced, changed];

type Found = { readonly gathering: Gathering; readonly language: Language; readonly today: Day };

/** What a reminder's recipient would read now, or why it shouldn't go. */
async function composeFor(
  message: PlannedMessage,
  database: Database,
  now: Date,
  show: (found: Found) => Composed,
): Promise<Composed> {
  const { matter, recipientId, networkId } = message;
  const [id = ''] = matter.split('/');
  const today = dayOf(now);
  const [gathering, reader] = await Promise.all([
    findGathering(database, id, { networkIds: [networkId], personId: recipientId }),
    findReader(database, recipientId, networkId, today),
  ]);
  if (gathering === undefined) return { skip: 'the gathering is gone' };
  if (reader === undefined) return { skip: 'no longer has a role in the network' };
  return show({ gathering, language: reader.language, today });
}
