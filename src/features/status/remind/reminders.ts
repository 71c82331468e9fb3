import { dayOf, isQuietPeriod, parseWeek } from '../../../calendar/days.ts';
import { card } from '../../../chat/card.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { planNudges } from '../../../domain/nudges.ts';
import { findRecipient } from '../../../domain/people.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { gives, kindMay } from '../../../domain/rights.ts';
import { formatWeek } from '../../../format/dates.ts';
import { isStale } from '../../nudges.ts';
import { promptElements } from '../cards.ts';
import { commentedCard } from '../dialogue/cards.ts';
import { referenceOf } from '../dialogue/handlers.ts';
import { findComment, listNotices } from '../dialogue/store.ts';
import { isSameWeek, promptDay, promptMoment, weekOf, weeksBetween } from '../rules.ts';
import { listVersionsOf } from '../store.ts';
import { findPlaceInWeek, listLeaders, listReported, listSilentLeaders } from './store.ts';

/** Tells those who take part in a dialogue of a remark that someone else wrote in it, as soon as it is written. */
const commented: Reminder<Database> = {
  kind: 'status.commented',
  plan: async ({ from, to }, database) => {
    const notices = await listNotices(database, from, to);
    return notices.flatMap(({ commentId, networkId, writtenAt, recipientIds }) =>
      messagesTo(atOnce(commentId, networkId, writtenAt), recipientIds),
    );
  },
  compose: async ({ matter, recipientId, networkId }, database, now): Promise<Composed> => {
    const comment = await findComment(database, matter);
    if (comment === undefined) return { skip: 'the remark is gone' };
    const [recipient, versions] = await Promise.all([
      findRecipient(database, recipientId, networkId, dayOf(now)),
      listVersionsOf(database, comment.threadId),
    ]);
    const status = versions.findLast(({ withdrawn }) => !withdrawn);
    if (status === undefined) return { skip: 'the status is withdrawn' };
    if (recipient === undefined) return { skip: 'has no role in the network any more' };
    const { language, roles } = recipient;
    const reference = await referenceOf(status, { database, now, language });
    const mayAnswer = roles.some(({ kind }) => kindMay(kind, 'status.discuss'));
    return { card: commentedCard(status, comment, reference, mayAnswer, now, language) };
  },
};

/** Asks the project leaders of municipalities that haven't reported for the week's status. */
const prompt: Reminder<Database> = {
  kind: 'status.prompt',
  plan: async ({ from, to }, database) => {
    const messages: PlannedMessage[] = [];
    for (const week of weeksBetween(dayOf(from), dayOf(to))) {
      const day = promptDay(week);
      const dueAt = promptMoment(week);
      if (day === undefined || dueAt === undefined || dueAt < from || dueAt >= to) continue;
      const [leaders, reported] = await Promise.all([
        listLeaders(database, day),
        listReported(database, week),
      ]);
      for (const { personId, networkId, municipalityId } of leaders) {
        const place = `${networkId}/${municipalityId}`;
        if (reported.has(place)) continue;
        const matter = `${place}/${formatWeek(week)}`;
        messages.push({ matter, recipientId: personId, networkId, slot: day, dueAt });
      }
    }
    return messages;
  },
  compose: async (message, database, now): Promise<Composed> =>
    isQuietPeriod(dayOf(now)) ? { skip: 'a quiet period' } : composePrompt(message, database, now),
};

/** Asks once more, when the coordinator wants those reminded who haven't reported. */
const nudged: Reminder<Database> = {
  kind: 'status.nudge',
  waitsForWork: true,
  plan: (window, database) =>
    planNudges(database, 'status', window, async ({ matter, networkId, day }) => {
      const week = parseWeek(matter);
      const silent = week === undefined ? [] : await listSilentLeaders(database, networkId, week, day);
      return silent.map(({ personId, municipalityId }) => ({
        personId,
        matter: `${networkId}/${municipalityId}/${matter}`,
      }));
    }),
  compose: async (message, database, now): Promise<Composed> =>
    isStale(message.slot, dayOf(now))
      ? { skip: 'the nudge is too old' }
      : composePrompt(message, database, now),
};

/** Asks for a municipality's status of the week, or why there is nothing to ask for any more. */
async function composePrompt(
  { matter, recipientId, networkId }: PlannedMessage,
  database: Database,
  now: Date,
): Promise<Composed> {
  const [, municipalityId = '', typedWeek = ''] = matter.split('/');
  const week = parseWeek(typedWeek);
  if (week === undefined || !isSameWeek(week, weekOf(now))) return { skip: 'the week is over' };
  const [recipient, place] = await Promise.all([
    findRecipient(database, recipientId, networkId, dayOf(now)),
    findPlaceInWeek(database, networkId, municipalityId, week),
  ]);
  const isLeader = recipient?.roles.some((role) => gives(role, 'status.owe', { networkId, municipalityId }));
  if (recipient === undefined || place === undefined || isLeader !== true)
    return { skip: 'leads the project no more' };
  if (place.hasReported) return { skip: 'the municipality has reported' };
  const key = `${networkId}/${municipalityId}`;
  const { municipalityName } = place;
  return { card: card(...promptElements({ key, municipalityName }, week, now, recipient.language)) };
}

export const statusReminders: readonly Reminder<Database>[] = [commented, prompt, nudged];
