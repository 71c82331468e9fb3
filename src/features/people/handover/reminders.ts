import { dayOf } from '../../../calendar/days.ts';
import type { Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { kindOf } from '../../../domain/roles.ts';
import type { Language } from '../../../language.ts';
import { findSameRole } from '../members/store.ts';
import { findNamedRole } from '../members/store-told.ts';
import { readNewcomer } from '../welcome/store.ts';
import { givenCard, type Handed, takenCard } from './cards.ts';
import { readEstate } from './report.ts';
import { listHandovers } from './store.ts';

/** A handover as it stands now, and who takes over; undefined where it was taken back. */
async function readHandover(database: Database, roleId: string, now: Date) {
  const role = await findNamedRole(database, roleId);
  const kind = kindOf(role?.kind);
  if (!role?.handedToId || role.to === null || kind === undefined) return undefined;
  const [last, heirId] = [role.to, role.handedToId];
  const taken = await findSameRole(database, { ...role, kind, personId: heirId, from: last });
  const heirs = taken && (await findNamedRole(database, taken.id));
  if (taken === undefined || heirs === undefined) return undefined;
  const days = { role, last, heir: heirs.person, from: taken.from, to: taken.to, same: undefined };
  const read = async (language: Language, whose: typeof role): Promise<Handed> => ({
    ...days,
    newcomer: await readNewcomer(database, whose, now),
    sections: await readEstate(database, { role: { ...role, kind }, language, now, isWhole: false }),
  });
  return { role, heirs, read };
}

/** Tells whoever takes over what comes along, and what to do first. */
const taken: Reminder<Database> = {
  kind: 'handover.taken',
  plan: async (window, database) =>
    (await listHandovers(database, window)).flatMap(({ id, networkId, heirId, at }) =>
      messagesTo(atOnce(id, networkId, at), [heirId]),
    ),
  compose: async ({ matter, recipientId, networkId }, database, now) => {
    const found = await readHandover(database, matter, now);
    if (found?.heirs.personId !== recipientId) return { skip: 'the handover was taken back' };
    const language = await findLanguage(database, recipientId, networkId);
    return { card: takenCard(await found.read(language, found.heirs), language, dayOf(now)) };
  },
};

/** Tells whoever hands over who takes over, unless it was their own doing. */
const given: Reminder<Database> = {
  kind: 'handover.given',
  plan: async (window, database) =>
    (await listHandovers(database, window)).flatMap(({ id, networkId, personId, by, at }) =>
      personId === by ? [] : messagesTo(atOnce(id, networkId, at), [personId]),
    ),
  compose: async ({ matter, recipientId, networkId }, database, now) => {
    const found = await readHandover(database, matter, now);
    if (found === undefined) return { skip: 'the handover was taken back' };
    const language = await findLanguage(database, recipientId, networkId);
    return { card: givenCard(await found.read(language, found.role), language) };
  },
};

export const handoverReminders: readonly Reminder<Database>[] = [taken, given];
