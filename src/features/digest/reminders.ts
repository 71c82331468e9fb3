import { addWeeks, dayOf, instantAt, parseWeek } from '../../calendar/days.ts';
import type { Composed, Reminder } from '../../chat/reminder.ts';
import type { Database } from '../../database/open.ts';
import { findRecipient } from '../../domain/people.ts';
import { type HeldRole, planByRole } from '../../domain/reminders/plan.ts';
import { kindMay } from '../../domain/rights.ts';
import { formatWeek } from '../../format/dates.ts';
import { sentCard } from './cards.ts';
import { sendDayAfter, sendMoment, weeksSentBetween } from './rules.ts';
import { findKept, keepDigest, listNetworks, makeDigest } from './store.ts';

/** Sends the county the digest of the week before, on Monday or the next working day, and keeps it as it was sent. */
const weekly: Reminder<Database> = {
  kind: 'digest.weekly',
  plan: async ({ from, to }, database) => {
    const weeks = weeksSentBetween(dayOf(from), dayOf(to));
    if (weeks.length === 0) return [];
    const networks = await listNetworks(database);
    const due = weeks.flatMap((week) =>
      networks
        .map(({ id: networkId, digestTime }) => ({
          matter: `${networkId}/${formatWeek(week)}`,
          networkId,
          slot: sendDayAfter(week),
          dueAt: sendMoment(week, digestTime),
          hears: ({ kind }: HeldRole) => kindMay(kind, 'digest.read'),
        }))
        .filter(({ dueAt }) => dueAt >= from && dueAt < to),
    );
    return planByRole(database, due);
  },
  compose: async ({ matter, recipientId, networkId }, database, now, hasEmail = false): Promise<Composed> => {
    const week = parseWeek(matter.split('/')[1] ?? '');
    if (week === undefined) return { skip: 'not a week' };
    if (now >= instantAt(sendDayAfter(addWeeks(week, 1)), '00:00')) return { skip: 'a newer digest is due' };
    const recipient = await findRecipient(database, recipientId, networkId, dayOf(now));
    const isReader = recipient?.roles.some(({ kind }) => kindMay(kind, 'digest.read'));
    if (recipient === undefined || isReader !== true) return { skip: 'is not of the county any more' };
    const kept = await findKept(database, networkId, week);
    const made = kept?.content ?? (await makeDigest(database, networkId, week, { now, hasEmail }));
    const content = kept?.content ?? (await keepDigest(database, made, week, now));
    return { card: sentCard(content, recipient.language) };
  },
};

export const digestReminders: readonly Reminder<Database>[] = [weekly];
