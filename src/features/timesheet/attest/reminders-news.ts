import { addDays, type Day, dayOf, instantAt, workingDayOnOrBefore } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import { reminderDaysBetween, reminderTime } from '../../../domain/reminders/days.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { waitingReminderCard } from '../month/cards-message.ts';
import { listLinesOf } from '../month/store.ts';
import { attestedCard, returnedCard } from './cards-news.ts';
import { listAttesting, listMeansEntered, listNews, listSubmittedTo, type News } from './store.ts';

/** What was handed in or entered after the morning of the working day before, up to this morning. */
export const sinceMorning = (slot: Day) => ({
  gte: instantAt(workingDayOnOrBefore(addDays(slot, -1)), reminderTime),
  lt: instantAt(slot, reminderTime),
});

/** Tells those who attest, once a morning, that own means were entered since the morning before. */
export const means: Reminder<Database> = {
  kind: 'months.means',
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    for (const slot of reminderDaysBetween(from, to)) {
      const entered = await listMeansEntered(database, sinceMorning(slot));
      for (const networkId of new Set(entered.map((one) => one.networkId))) {
        const here = entered.filter((one) => one.networkId === networkId);
        const told = (await listAttesting(database, { networkId }, slot)).filter(
          ({ person, municipalityId }) =>
            here.some((one) => one.municipalityId === municipalityId && one.personId !== person.id),
        );
        const ids = told.map(({ person }) => person.id);
        messages.push(...messagesTo({ matter: `${networkId}/${slot}`, networkId, slot }, ids));
      }
    }
    return messages;
  },
  compose: async (message, database, now): Promise<Composed> => {
    const today = dayOf(now);
    const { means } = await listSubmittedTo(database, message, today, today);
    if (means.length === 0) return { skip: 'nothing waits' };
    const language = await findLanguage(database, message.recipientId);
    return { card: waitingReminderCard([], means, undefined, language) };
  },
};

/** What was done with a person's months at one moment is told in one message, at once or when work begins. */
function toPerson(
  kind: 'returned' | 'attested',
  compose: (news: readonly [News, ...News[]], database: Database) => Promise<Composed>,
): Reminder<Database> {
  return {
    kind: `months.${kind}`,
    waitsForWork: true,
    plan: async ({ from, to }, database) => {
      const messages = new Map<string, PlannedMessage>();
      for (const { personId, networkId, at } of await listNews(database, [kind], { gte: from, lt: to })) {
        const matter = `${networkId}/${at.toISOString()}`;
        messages.set(`${matter}/${personId}`, { ...atOnce(matter, networkId, at), recipientId: personId });
      }
      return [...messages.values()];
    },
    compose: async ({ matter, recipientId, networkId }, database) => {
      const at = new Date(matter.slice(matter.indexOf('/') + 1));
      const all = await listNews(database, [kind], at, networkId);
      const [first, ...others] = all.filter(({ personId }) => personId === recipientId);
      return first === undefined ? { skip: 'the event is gone' } : compose([first, ...others], database);
    },
  };
}

/** Tells a person that their month is returned, while it still is. */
export const returned = toPerson('returned', async ([news], database) => {
  const lines = await listLinesOf(database, news);
  if (!lines.some(({ state }) => state === 'returned')) return { skip: 'handed in again' };
  return { card: returnedCard(news, await findLanguage(database, news.personId)) };
});

/** Tells a person that months of theirs are attested. */
export const attested = toPerson('attested', async (all, database) => ({
  card: attestedCard(all, await findLanguage(database, all[0].personId)),
}));
