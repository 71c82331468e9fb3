import { addDays, type Day, dayOf, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { isOpen } from '../../../domain/months.ts';
import { datesBetween, parseRepeat } from '../../../domain/occurrences.ts';
import { findLanguage } from '../../../domain/people.ts';
import {
  parseDaysBefore,
  reminderDays,
  reminderDaysBetween,
  whyOutdated,
} from '../../../domain/reminders/days.ts';
import { messagesTo } from '../../../domain/reminders/plan.ts';
import { kindMay } from '../../../domain/rights.ts';
import { listDeadlinesDue } from '../../deadlines/store.ts';
import { submitReminderCard, waitingReminderCard } from '../month/cards-message.ts';
import { dueOf, groupMonths, monthBefore } from '../month/rules.ts';
import { listOwnMonth } from '../month/store.ts';
import { handedIn } from './reminders-handed-in.ts';
import { attested, means, returned, sinceMorning } from './reminders-news.ts';
import {
  listAttesting,
  listMeansEntered,
  listNetworks,
  listNews,
  listSubmittedTo,
  listUnsubmitting,
} from './store.ts';

/** The days on which a network reminds of a month: before the last day to hand it in, and after the month is over. */
function slotsOf(month: string, reminderDaysBefore: string): Day[] {
  const days = reminderDays(dueOf(month), parseDaysBefore(reminderDaysBefore));
  return days.filter((day) => day > monthRange(month).to);
}

/** Plans for every network and each of its reminder days of the month before that day's. */
function planner(
  recipients: (network: string, month: string, slot: Day, database: Database) => Promise<string[]>,
): Reminder<Database>['plan'] {
  return async ({ from, to }, database) => {
    const days = reminderDaysBetween(from, to);
    if (days.length === 0) return [];
    const messages: PlannedMessage[] = [];
    for (const { id: networkId, reminderDaysBefore } of await listNetworks(database)) {
      for (const slot of days) {
        const month = monthBefore(monthOf(slot));
        if (!slotsOf(month, reminderDaysBefore).includes(slot)) continue;
        const due = { matter: `${networkId}/${month}`, networkId, slot };
        messages.push(...messagesTo(due, await recipients(networkId, month, slot, database)));
      }
    }
    return messages;
  };
}

/** Why a reminder of a month should no longer go; undefined while it should. */
async function whyLate({ matter, slot, networkId }: PlannedMessage, database: Database, today: Day) {
  const month = matter.slice(-7);
  if (dueOf(month) < today) return { month, why: 'the last day has passed' };
  const network = (await listNetworks(database)).find(({ id }) => id === networkId);
  return { month, why: whyOutdated(slot, today, slotsOf(month, network?.reminderDaysBefore ?? '')) };
}

/** Reminds whoever has hours in the month before that aren't handed in, on the network's days before its last day. */
const submit: Reminder<Database> = {
  kind: 'months.submit',
  plan: planner((networkId, month, slot, database) =>
    listUnsubmitting(database, networkId, { ...monthRange(month), on: slot }),
  ),
  compose: async (message, database, now): Promise<Composed> => {
    const { month, why } = await whyLate(message, database, dayOf(now));
    if (why !== undefined) return { skip: why };
    const lines = (await listOwnMonth(database, message.recipientId, month)).filter(isOpen);
    const months = groupMonths(lines).filter(({ networkId }) => networkId === message.networkId);
    if (months.length === 0) return { skip: 'handed in' };
    return { card: submitReminderCard(months, await findLanguage(database, message.recipientId)) };
  },
};

/** Reminds those who attest of what waits for them, on the same days. */
const waiting: Reminder<Database> = {
  kind: 'months.waiting',
  plan: planner(async (networkId, _month, slot, database) =>
    (await listAttesting(database, { networkId }, slot)).map(({ person }) => person.id),
  ),
  compose: async (message, database, now): Promise<Composed> => {
    const today = dayOf(now);
    const { recipientId, networkId } = message;
    const { month, why } = await whyLate(message, database, today);
    if (why !== undefined) return { skip: why };
    const all = await listSubmittedTo(database, message, today, monthRange(month).to);
    if (all.lines.length + all.means.length === 0) return { skip: 'nothing waits' };
    if (await hasDeadline(database, networkId, dueOf(month)))
      return { skip: 'a deadline of the network reminds of the same' };
    const { months, means } = await withoutTold(database, message, all);
    if (months.length + means.length === 0) return { skip: 'told of the same since the morning before' };
    const language = await findLanguage(database, recipientId);
    return { card: waitingReminderCard(months, means, dueOf(month), language) };
  },
};

/** What waits but for what its recipient was told of on this morning or since the one before. */
async function withoutTold(
  database: Database,
  { slot, networkId, recipientId }: PlannedMessage,
  { places, lines, means }: Awaited<ReturnType<typeof listSubmittedTo>>,
) {
  const handedIn = await listNews(database, ['submitted'], sinceMorning(slot), networkId);
  const entered = await listMeansEntered(database, sinceMorning(slot), networkId);
  const isNew = entered.some(
    ({ personId, municipalityId }) =>
      personId !== recipientId && places.some((place) => place.municipalityId === municipalityId),
  );
  const months = groupMonths(lines).filter(
    ({ personId, municipalityId, month }) =>
      !handedIn.some(
        (one) => one.personId === personId && one.municipalityId === municipalityId && one.month === month,
      ),
  );
  return { months, means: isNew ? [] : means };
}

/** Whether those who attest have a monthly deadline of their own on the day, as «Attestere timer» is. */
async function hasDeadline(database: Database, networkId: string, due: Day): Promise<boolean> {
  const deadlines = await listDeadlinesDue(database, due, addDays(due, 1));
  return deadlines.some(
    (one) =>
      one.networkId === networkId &&
      one.municipalityId === null &&
      parseRepeat(one.repeat)?.unit === 'month' &&
      kindMay(one.responsible, 'months.attest') &&
      datesBetween(one, due, due).length > 0,
  );
}

export const reminders: readonly Reminder<Database>[] = [
  submit,
  waiting,
  handedIn,
  means,
  returned,
  attested,
];
