import { dayOf } from '../../../calendar/days.ts';
import type { PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import { atOnce, messagesTo } from '../../../domain/reminders/plan.ts';
import { kindsFor } from '../../../domain/rights.ts';
import {
  findNamedRole,
  findVouched,
  listCoordinatorIds,
  listGivenRoles,
  listPeopleHere,
  listVouched,
} from '../members/store-told.ts';
import { claimCard, deniedCard, givenCard, secondCard, vouchedForCard } from './cards.ts';
import {
  findPending,
  findPendingNames,
  isOutOfReach,
  isStanding,
  listDenied,
  listNewPending,
  type PendingRole,
} from './store.ts';

/** Those who are asked: the person themselves, or those who can be the second for an attesting role. */
export async function listAsked(database: Database, pending: PendingRole, now: Date): Promise<string[]> {
  if (pending.requestId !== null) return [pending.personId];
  const here = await listPeopleHere(database, pending, now);
  const county = await listCoordinatorIds(database, pending.networkId, now);
  return [...new Set([...here, ...county])].filter(
    (id) => id !== pending.askedById && id !== pending.personId,
  );
}

/** Asks at once for the yes that a role waits for. */
const roleAsked: Reminder<Database> = {
  kind: 'people.roleAsked',
  plan: async (window, database) => {
    const messages: PlannedMessage[] = [];
    for (const pending of await listNewPending(database, window)) {
      if (pending.requestId !== null && (await isOutOfReach(database, pending.personId))) continue;
      const due = atOnce(pending.id, pending.networkId, pending.askedAt);
      messages.push(...messagesTo(due, await listAsked(database, pending, window.to)));
    }
    return messages;
  },
  compose: async ({ matter, recipientId }, database, now) => {
    const pending = await findPending(database, matter);
    if (pending === undefined || !isStanding(pending, now)) return { skip: 'it is answered' };
    if (!(await listAsked(database, pending, now)).includes(recipientId))
      return { skip: 'the recipient no longer decides it' };
    const language = await findLanguage(database, recipientId, pending.networkId);
    const { place, request } = await findPendingNames(database, pending);
    if (pending.requestId === null) return { card: secondCard(language, pending, place) };
    if (request === null || request.decision !== null) return { skip: 'the request is decided' };
    return { card: claimCard(language, pending, request) };
  },
};

/** Tells whoever chose the role that the answer was no. */
const roleDenied: Reminder<Database> = {
  kind: 'people.roleDenied',
  plan: async (window, database) =>
    (await listDenied(database, window)).flatMap(({ id, networkId, askedById, deniedAt }) =>
      deniedAt === null ? [] : messagesTo(atOnce(id, networkId, deniedAt), [askedById]),
    ),
  compose: async ({ matter, recipientId }, database) => {
    const pending = await findPending(database, matter);
    if (pending === undefined) return { skip: 'it is settled' };
    const { place } = await findPendingNames(database, pending);
    return { card: deniedCard(await findLanguage(database, recipientId, pending.networkId), pending, place) };
  },
};

/** Tells a municipality's people at once that somebody was given a role that opens its hours. */
const roleGiven: Reminder<Database> = {
  kind: 'people.roleGiven',
  plan: async (window, database) => {
    const messages: PlannedMessage[] = [];
    for (const role of await listGivenRoles(database, window, kindsFor('people.announced'))) {
      const here = await listPeopleHere(database, role, window.to);
      const others = here.filter((id) => id !== role.personId && id !== role.givenBy);
      messages.push(...messagesTo(atOnce(role.id, role.networkId, role.givenAt), others));
    }
    return messages;
  },
  compose: async ({ matter, recipientId }, database, now) => {
    const role = await findNamedRole(database, matter);
    if (role === undefined) return { skip: 'the role was taken back' };
    const shown = {
      ...{ kind: role.kind, from: role.from, name: role.person.name },
      place: role.municipality?.name ?? role.network.name,
    };
    return { card: givenCard(await findLanguage(database, recipientId, role.networkId), shown, dayOf(now)) };
  },
};

/** Tells at once those beside somebody, and the other coordinators, that one of these vouched for their account. */
const accountVouched: Reminder<Database> = {
  kind: 'people.accountVouched',
  plan: async (window, database) => {
    const messages: PlannedMessage[] = [];
    for (const vouched of await listVouched(database, window)) {
      const here = await Promise.all(
        vouched.person.roles
          .filter(({ municipalityId }) => municipalityId !== null)
          .map((role) => listPeopleHere(database, role, window.to)),
      );
      const county = await listCoordinatorIds(database, vouched.networkId, window.to);
      const { request, networkId, at, personId, voucherId } = vouched;
      const others = [...here.flat(), ...county].filter((id) => id !== personId && id !== voucherId);
      messages.push(...messagesTo(atOnce(request.id, networkId, at), others));
    }
    return messages;
  },
  compose: async ({ matter, recipientId, networkId }, database) => {
    const shown = await findVouched(database, matter);
    if (shown === undefined) return { skip: 'the account was taken back' };
    return { card: vouchedForCard(await findLanguage(database, recipientId, networkId), shown) };
  },
};

export const pendingReminders: readonly Reminder<Database>[] = [
  roleAsked,
  roleDenied,
  roleGiven,
  accountVouched,
];
