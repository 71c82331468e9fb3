import { instantAt } from '../../../calendar/days.ts';
import type { PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { whyOutdated } from '../../../domain/reminders/days.ts';
import { planBeforehand } from '../../../domain/reminders/plan.ts';
import { answerReminderDay, gatheringReminderDays } from '../rules.ts';
import { listOthersComing } from '../store-guests.ts';
import { pleaseAnswerCard, reminderCard } from './cards.ts';
import { calledOff } from './reminders-cancelled.ts';
import { videoLink } from './reminders-link.ts';
import { composeFor, isTold } from './reminders-messages.ts';
import { announced, changed } from './reminders-news.ts';
import { nudged } from './reminders-nudge.ts';
import { whyTooEarly } from './reminders-told.ts';
import { unsent } from './reminders-unsent.ts';
import { listToRemind } from './store-due.ts';
import { listNews } from './store-news.ts';

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
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) => {
      const startsAt = { gte: instantAt(first, '00:00'), lte: instantAt(until, '24:00') };
      return (await listToRemind(database, { startsAt })).map((gathering) => ({
        matter: gathering.id,
        networkId: gathering.networkId,
        slots: gatheringReminderDays(gathering),
        hears: isTold([gathering.audience]),
      }));
    }),
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      if (gathering.cancelledAt !== null) return { skip: 'cancelled' };
      if (gathering.mine === 'notComing') return { skip: 'answered not coming' };
      if (gathering.startsAt <= now) return { skip: 'has begun' };
      const outdated = whyOutdated(message.slot, today, gatheringReminderDays(gathering));
      if (outdated !== undefined) return { skip: outdated };
      if (await isToldSince(message, database, now)) return { skip: 'told of it since' };
      const early = await whyTooEarly(gathering, message.recipientId, database, now, true);
      if (early !== undefined) return { skip: early };
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
  plan: (window, database) =>
    planBeforehand(database, window, async (first, until) =>
      (await listToRemind(database, { answerBy: { gte: first, lte: until } })).map((gathering) => {
        const { id: matter, networkId, answerBy: lastDay, audience } = gathering;
        const slot = lastDay === null ? undefined : answerReminderDay(lastDay);
        const isAsked = slot !== undefined && !gatheringReminderDays(gathering).includes(slot);
        return { matter, networkId, slots: isAsked ? [slot] : [], hears: isTold([audience]) };
      }),
    ),
  compose: (message, database, now) =>
    composeFor(message, database, now, async ({ gathering, language, today }) => {
      const { answerBy: lastDay, mine, cancelledAt, startsAt } = gathering;
      if (cancelledAt !== null) return { skip: 'cancelled' };
      if (mine !== undefined) return { skip: 'has answered' };
      if (lastDay === null || answerReminderDay(lastDay) !== message.slot)
        return { skip: 'moved to another day' };
      if (lastDay < today || startsAt <= now) return { skip: 'the last day to answer has passed' };
      if (await isToldSince(message, database, now)) return { skip: 'told of it since' };
      const early = await whyTooEarly(gathering, message.recipientId, database, now, true);
      if (early !== undefined) return { skip: early };
      return { card: pleaseAnswerCard(gathering, lastDay, language, today) };
    }),
};

export const reminders: readonly Reminder<Database>[] = [
  beforehand,
  videoLink,
  answerBy,
  nudged,
  unsent,
  calledOff,
  announced,
  changed,
];
