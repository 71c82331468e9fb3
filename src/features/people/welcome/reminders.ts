import { dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/reminder.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage } from '../../../domain/people.ts';
import { atOnce } from '../../../domain/reminders/plan.ts';
import { roleKinds } from '../../../domain/roles.ts';
import { findAccessRequestById, findOwner, listAccessDecisions } from '../access/store.ts';
import { listHandovers } from '../handover/store.ts';
import {
  findNamedRole,
  findRoleGivenAt,
  listFirstContacts,
  listGivenRoles,
  type NamedRole,
} from '../members/store-told.ts';
import { welcomeCard } from './cards.ts';
import { readNewcomer } from './store.ts';

async function welcome(role: NamedRole, database: Database, now: Date): Promise<Composed> {
  const language = await findLanguage(database, role.personId, role.networkId);
  return { card: welcomeCard(language, await readNewcomer(database, role, now), dayOf(now)) };
}

const welcomeTo = async (roleId: string, database: Database, now: Date): Promise<Composed> => {
  const role = await findNamedRole(database, roleId);
  return role === undefined ? { skip: 'the role was taken back' } : welcome(role, database, now);
};

/** Welcomes whoever was given a role in chat by somebody else. */
const roleReceived: Reminder<Database> = {
  kind: 'people.welcome',
  plan: async (window, database) => {
    const letIn = await listAccessDecisions(database, window);
    const isLetIn = (personId: string, at: Date) =>
      letIn.some((one) => one.personId === personId && one.decidedAt.getTime() === at.getTime());
    const given = await listGivenRoles(database, window, roleKinds);
    const handed = await listHandovers(database, window);
    const isHeir = (personId: string, at: Date) =>
      handed.some((one) => one.heirId === personId && one.at.getTime() === at.getTime());
    return given.flatMap(({ id, personId, networkId, givenBy, givenAt }): PlannedMessage[] =>
      // The first coordinator was led on at once; whoever was let in, or takes over, is told so as such.
      givenBy === personId || givenBy.includes('/') || isLetIn(personId, givenAt) || isHeir(personId, givenAt)
        ? []
        : [{ ...atOnce(id, networkId, givenAt), recipientId: personId }],
    );
  },
  compose: ({ matter }, database, now) => welcomeTo(matter, database, now),
};

/** Welcomes whoever was imported with a role, when they write for the first time. */
const firstContact: Reminder<Database> = {
  kind: 'people.firstContact',
  plan: async (window, database) =>
    (await listFirstContacts(database, window)).map(({ id, personId, networkId, at }) => ({
      ...atOnce(id, networkId, at),
      recipientId: personId,
    })),
  compose: ({ matter }, database, now) => welcomeTo(matter, database, now),
};

/** Welcomes whoever asked for access, and was let in. */
const accessApproved: Reminder<Database> = {
  kind: 'people.accessApproved',
  plan: async (window, database) =>
    (await listAccessDecisions(database, window)).map(({ id, personId, networkId, decidedAt }) => ({
      ...atOnce(id, networkId, decidedAt),
      recipientId: personId,
    })),
  compose: async ({ matter, networkId }, database, now) => {
    const request = await findAccessRequestById(database, matter);
    if (request?.decision !== 'approved' || request.decidedAt === null)
      return { skip: 'the approval was taken back' };
    const owner = await findOwner(database, request);
    const role = owner && (await findRoleGivenAt(database, owner.id, networkId, request.decidedAt));
    return role === undefined ? { skip: 'the role was taken back' } : welcome(role, database, now);
  },
};

export const welcomes: readonly Reminder<Database>[] = [roleReceived, firstContact, accessApproved];
