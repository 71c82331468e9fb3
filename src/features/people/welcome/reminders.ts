import { dayOf } from '../../../calendar/days.ts';
import type { Composed, PlannedMessage, Reminder } from '../../../chat/feature.ts';
import type { Database } from '../../../database/open.ts';
import { findLanguage, listCoordinators } from '../../../domain/people.ts';
import { atOnce } from '../../../domain/reminders/plan.ts';
import { kindOf, roleKinds } from '../../../domain/roles.ts';
import { findAccessRequestById, findOwner, listAccessDecisions } from '../access/store.ts';
import { findNamedRole, findRoleGivenAt, listFirstContacts, listGivenRoles } from '../members/store-told.ts';
import { welcomeCard } from './cards.ts';

type Given = NonNullable<Awaited<ReturnType<typeof findNamedRole>>>;

async function welcome(role: Given, database: Database, now: Date): Promise<Composed> {
  const { personId, networkId, municipalityId, from, person, municipality, network, organisation } = role;
  const coordinators = await listCoordinators(database, [networkId], now);
  const newcomer = {
    ...{ networkId, municipalityId, network: network.name, from, kind: kindOf(role.kind) ?? 'medlem' },
    ...{ place: municipality?.name, organisation: organisation?.name },
    coordinators: coordinators.filter((name) => name !== person.name),
  };
  const language = await findLanguage(database, personId, networkId);
  return { card: welcomeCard(language, newcomer, dayOf(now)) };
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
    return given.flatMap(({ id, personId, networkId, givenBy, givenAt }): PlannedMessage[] =>
      // The first coordinator was led on at once, and whoever was let in is welcomed as such.
      givenBy === personId || givenBy.includes('/') || isLetIn(personId, givenAt)
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
