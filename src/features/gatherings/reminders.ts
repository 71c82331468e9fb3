import { addDays, dayOf, instantAt } from '../../calendar.ts';
import type { PlannedMessage, Reminder } from '../../chat/feature.ts';
import type { Database } from '../../database/open.ts';
import { longestShift, reminderDaysBetween, whyOutdated } from '../reminder-days.ts';
import { calledOffCard, pleaseAnswerCard, reminderCard } from './cards-message.ts';
import { videoLink } from './reminders-link.ts';
import { composeFor, messagesOf } from './reminders-messages.ts';
import { announced, changed } from './reminders-news.ts';
import { nudged } from './reminders-nudge.ts';
import { answerReminderDay, gatheringReminderDays } from './rules.ts';
import { listCancelledBetween, listToRemind } from './store.ts';
import { listOthersComing } from './store-guests.ts';
import { listNews } from './store-news.ts';

/** The longest notice that a network can ask for, in days, with room for what a free day moves. */
const horizon = 366 + longestShift;

/** On time nothing can have come between; in milliseconds. */
const onTime = 60_000;

/**
 * Whether those invited have heard of the gathering, or of its new time, since the reminder would have been due: who
 * is told today of a gathering in five days isn't reminded of it the same day because seven days before has passed.
 */
async function isToldSince(
  { matter, networkId, dueAt }: PlannedMessage,
  database: Database,
  now: Date,
): Promise<boolean> {
  if (now.getTime() - dueAt.getTime() < onTime) return false;
  const news = await Promise.all(
    (['created', 'changed'] as const).map((kind) => listNews(database, kind, { gt: dueAt }, networkId)),
  );
  return news.flat().some(({ gatheringId }) => gatheringId === matter);
}

/** Reminds everybody invited, at 08:00 on the network's days before a gathering. */
const beforehand: Reminder<Database> = {
  kind: 'gatherings.reminder',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const from = instantAt(first, '00:00');
    const to = instantAt(addDays(last, horizon), '24:00');
    const gatherings = await listToRemind(database, { startsAt: { gte: from, lte: to } });
    return messagesOf(
      gatherings.flatMap((gathering) => {
        const slots = gatheringReminderDays(gathering).filter((day) => days.includes(day));
        return slots.map((slot) => ({ matter: gathering.id, networkId: gathering.networkId, slot }));
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      if (gathering.cancelledAt !== null) return { skip: 'cancelled' };
      if (gathering.mine === 'notComing') return { skip: 'answered not coming' };
      if (gathering.startsAt <= now) return { skip: 'has begun' };
      const outdated = whyOutdated(message.slot, today, gatheringReminderDays(gathering));
      if (outdated !== undefined) return { skip: outdated };
      if (await isToldSince(message, database, now)) return { skip: 'told of it since' };
      const others = await listOthersComing(database, gathering, message.recipientId, today);
      return { card: reminderCard(gathering, others, language, today) };
    }),
};

/**
 * Asks those who haven't answered, at 08:00 on the working day before the last day to answer: not where everybody is
 * reminded on that day, for that asks for the answer as well.
 */
const answerBy: Reminder<Database> = {
  kind: 'gatherings.answerBy',
  plan: async (window, database) => {
    const days = reminderDaysBetween(window.from, window.to);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const lastAnswer = addDays(last, 1 + longestShift);
    const gatherings = await listToRemind(database, { answerBy: { gte: first, lte: lastAnswer } });
    return messagesOf(
      gatherings.flatMap((gathering) => {
        const { id, networkId, answerBy: lastDay } = gathering;
        const slot = lastDay === null ? undefined : answerReminderDay(lastDay);
        const isDue = slot !== undefined && days.includes(slot);
        return isDue && !gatheringReminderDays(gathering).includes(slot)
          ? [{ matter: id, networkId, slot }]
          : [];
      }),
      database,
    );
  },
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      const { answerBy: lastDay, mine, cancelledAt, startsAt } = gathering;
      if (cancelledAt !== null) return { skip: 'cancelled' };
      if (mine !== undefined) return { skip: 'has answered' };
      if (lastDay === null || answerReminderDay(lastDay) !== message.slot)
        return { skip: 'moved to another day' };
      if (lastDay < today || startsAt <= now) return { skip: 'the last day to answer has passed' };
      if (await isToldSince(message, database, now)) return { skip: 'told of it since' };
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

export const reminders: readonly Reminder<Database>[] = [
  beforehand,
  videoLink,
  answerBy,
  nudged,
  calledOff,
  announced,
  changed,
];
