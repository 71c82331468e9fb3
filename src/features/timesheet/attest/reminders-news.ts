import {
  addDays,
  type Day,
  dayOf,
  instantAt,
  monthOf,
  monthRange,
  workingDayOnOrBefore,
} from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import { reminderDaysBetween, reminderTime } from '../../../domain/reminders/days.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { attestedCard, returnedCard, waitingReminderCard } from '../month/cards-message.ts';
import { groupMonths, monthBefore } from '../month/rules.ts';
import { listLinesOf, type Place } from '../month/store.ts';
import { listAttesting, listHandedIn, listNews, listSubmittedTo, type News } from './store.ts';

/** What was handed in after the morning of the working day before, up to this morning. */
const sinceMorning = (slot: Day) => ({
  gte: instantAt(workingDayOnOrBefore(addDays(slot, -1)), reminderTime),
  lt: instantAt(slot, reminderTime),
});

/** Whether somebody is told this morning that months were handed in to them, or own means entered. */
export async function isToldSince(
  database: Database,
  slot: Day,
  places: readonly Place[],
  recipientId: string,
): Promise<boolean> {
  const news = await listHandedIn(database, sinceMorning(slot), places[0]?.networkId);
  return news.some(
    ({ personId, municipalityId }) =>
      personId !== recipientId && places.some((place) => place.municipalityId === municipalityId),
  );
}

/** Tells those who attest, once a morning, that months were handed in or own means entered since the morning before. */
export const submitted: Reminder<Database> = {
  kind: 'months.submitted',
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    for (const slot of reminderDaysBetween(from, to)) {
      const news = await listHandedIn(database, sinceMorning(slot));
      for (const networkId of new Set(news.map((one) => one.networkId))) {
        const here = news.filter((one) => one.networkId === networkId);
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
    const lastDay = monthRange(monthBefore(monthOf(today))).to;
    const { lines, means } = await listSubmittedTo(database, message, today, lastDay);
    if (lines.length + means.length === 0) return { skip: 'nothing waits' };
    const language = await findLanguage(database, message.recipientId);
    return { card: waitingReminderCard(groupMonths(lines), means, undefined, language) };
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
      for (const { personId, networkId, at } of await listNews(database, kind, { gte: from, lt: to })) {
        const matter = `${networkId}/${at.toISOString()}`;
        messages.set(`${matter}/${personId}`, { ...atOnce(matter, networkId, at), recipientId: personId });
      }
      return [...messages.values()];
    },
    compose: async ({ matter, recipientId, networkId }, database) => {
      const at = new Date(matter.slice(matter.indexOf('/') + 1));
      const all = await listNews(database, kind, at, networkId);
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
