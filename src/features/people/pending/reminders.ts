import { dayOf } from '../../../calendar/days.ts';
import type { PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
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

const planned = (
  matter: string,
  { networkId }: { readonly networkId: string },
  recipientId: string,
  dueAt: Date,
): PlannedMessage => ({ matter, recipientId, networkId, slot: dayOf(dueAt), dueAt });

/** Asks at once for the yes that a role waits for. */
const roleAsked: Reminder<Database> = {
  kind: 'people.roleAsked',
  plan: async (window, database) => {
    const messages: PlannedMessage[] = [];
    for (const pending of await listNewPending(database, window)) {
      if (pending.requestId !== null && (await isOutOfReach(database, pending.personId))) continue;
      for (const recipientId of await listAsked(database, pending, window.to))
        messages.push(planned(pending.id, pending, recipientId, pending.askedAt));
    }
    return messages;
  },
  compose: async ({ matter, recipientId }, database, now) => {
    const pending = await findPending(database, matter);
    if (pending === undefined || !isStanding(pending, now)) return { skip: 'it is answered' };
    if (!(await listAsked(database, pending, now)).includes(recipientId))
      return { skip: 'the recipient no longer decides it' };
    const language = await findLanguage(database, recipientId);
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
    (await listDenied(database, window)).flatMap((pending) =>
      pending.deniedAt === null ? [] : [planned(pending.id, pending, pending.askedById, pending.deniedAt)],
    ),
  compose: async ({ matter, recipientId }, database) => {
    const pending = await findPending(database, matter);
    if (pending === undefined) return { skip: 'it is settled' };
    const { place } = await findPendingNames(database, pending);
    return { card: deniedCard(await findLanguage(database, recipientId), pending, place) };
  },
};

/** Tells a municipality's people at once that somebody was given a role that opens its hours. */
const roleGiven: Reminder<Database> = {
  kind: 'people.roleGiven',
  plan: async (window, database) => {
    const messages: PlannedMessage[] = [];
    for (const role of await listGivenRoles(database, window, kindsFor('people.announced')))
      for (const recipientId of await listPeopleHere(database, role, window.to))
        if (recipientId !== role.personId && recipientId !== role.givenBy)
          messages.push(planned(role.id, role, recipientId, role.givenAt));
    return messages;
  },
  compose: async ({ matter, recipientId }, database) => {
    const role = await findNamedRole(database, matter);
    if (role === undefined) return { skip: 'the role was taken back' };
    const shown = {
      ...{ kind: role.kind, from: role.from, name: role.person.name },
      place: role.municipality?.name ?? role.network.name,
    };
    return { card: givenCard(await findLanguage(database, recipientId), shown) };
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
      for (const recipientId of new Set([...here.flat(), ...county]))
        if (recipientId !== vouched.personId && recipientId !== vouched.voucherId)
          messages.push(planned(vouched.requestId, vouched, recipientId, vouched.at));
    }
    return messages;
  },
  compose: async ({ matter, recipientId }, database) => {
    const shown = await findVouched(database, matter);
    if (shown === undefined) return { skip: 'the account was taken back' };
    return { card: vouchedForCard(await findLanguage(database, recipientId), shown) };
  },
};

export const pendingReminders: readonly Reminder<Database>[] = [
  roleAsked,
  roleDenied,
  roleGiven,
  accountVouched,
];
