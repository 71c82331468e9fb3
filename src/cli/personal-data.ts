import { type Day, dayOf } from '../calendar.ts';
import type { Change } from '../chat/change.ts';
import type { Database } from '../database/open.ts';
import { type RoleKind, roleKinds } from '../features/context.ts';
import { findAllAbout, removeRole } from '../features/people/store.ts';
import { saveAsOperator } from './save.ts';

/** The name that erased people have, with a number each: a timesheet still tells them apart. */
const pseudonym = 'Slettet person';

/** How many years after the financial year the documentation of own work is kept. */
const yearsKept = 5;

/** Everything that is stored about a person, by where it is stored; files that wait to be fetched by their names. */
export async function collectData(database: Database, personId: string): Promise<Record<string, unknown>> {
  const { client } = database;
  const { accounts, roles, hours, statuses, answers, ...person } = await findAllAbout(database, personId);
  const their = accountFilters(accounts);
  const senders = [personId, ...accounts.map(accountKey)];
  return {
    ...{ person, accounts, roles, hours, statuses, answers },
    comments: await client.statusComment.findMany({ where: { authorId: personId } }),
    completions: await client.completion.findMany({ where: { personId } }),
    rates: await client.rate.findMany({ where: { personId } }),
    gatheringsCreated: await client.gathering.findMany({ where: { createdById: personId } }),
    deadlinesCreated: await client.deadline.findMany({ where: { createdById: personId } }),
    accessRequests: await client.accessRequest.findMany({ where: { OR: their } }),
    accessDecisions: await client.accessRequest.findMany({ where: { decidedById: personId } }),
    conversations: await client.conversation.findMany({ where: { OR: conversationFilters(accounts) } }),
    reminders: await client.delivery.findMany({ where: { recipientId: personId } }),
    answered: await client.received.findMany({ where: { sender: { in: senders } } }),
    files: await client.download.findMany({
      where: { personId },
      select: { name: true, mime: true, expiresAt: true },
    }),
    audit: await client.auditEvent.findMany({
      where: { OR: [{ actor: { in: senders } }, { recordId: personId }] },
    }),
  };
}

type Account = { readonly platform: string; readonly tenant: string; readonly user: string };

const accountFilters = (accounts: readonly Account[]) =>
  accounts.map(({ platform, tenant, user }) => ({ platform, tenant, user }));

/** The key of a personal conversation is the account's user id. */
const conversationFilters = (accounts: readonly Account[]) =>
  accounts.map(({ platform, tenant, user }) => ({ platform, tenant, key: user }));

/** How an account is named where nobody was known behind it yet. */
const accountKey = ({ platform, tenant, user }: Account): string => `${platform}/${tenant}/${user}`;

/** What an erasure did: the new name, what is gone, what stays and until which day. */
export type Erasure = {
  readonly name: string;
  readonly removed: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<string, number>>;
  /** The last day that the hours have to be kept; undefined where there are none. */
  readonly keptUntil: Day | undefined;
};

/**
 * Makes a person unrecognisable, in one transaction: a pseudonym for the name; e-mail, choices, accounts, waiting
 * files and requests for access removed; roles ended. Hours with their rates, answers and statuses stay.
 */
export async function erasePerson(database: Database, personId: string, now: Date): Promise<Erasure> {
  const { client } = database;
  const { accounts, roles, hours, statuses, answers } = await findAllAbout(database, personId);
  const name = await nextPseudonym(database);
  const keys = accounts.map(accountKey);
  const requests = { OR: accountFilters(accounts) };
  const files = { personId };
  const removed = {
    accounts: accounts.length,
    'requests for access': await client.accessRequest.count({ where: requests }),
    files: await client.download.count({ where: files }),
  };
  const kept = {
    'lines of hours': hours.length,
    statuses: new Set(statuses.map(({ threadId }) => threadId)).size,
    comments: await client.statusComment.count({ where: { authorId: personId } }),
    answers: answers.length,
    completions: await client.completion.count({ where: { personId } }),
    rates: await client.rate.count({ where: { personId } }),
  };
  await saveAsOperator(
    database,
    [pseudonymise(personId, name, now), ...roles.flatMap((role) => endOf(role, now))],
    now,
    [
      client.account.deleteMany({ where: { personId } }),
      client.accessRequest.deleteMany({ where: requests }),
      client.conversation.deleteMany({ where: { OR: conversationFilters(accounts) } }),
      client.download.deleteMany({ where: files }),
      // The answers that were given repeat names; they serve a redelivery, which can't come any more.
      client.received.deleteMany({ where: { sender: { in: [personId, ...keys] } } }),
      client.auditEvent.updateMany({ where: { actor: { in: keys } }, data: { actor: personId } }),
    ],
  );
  const lastYear = Math.max(0, ...new Set(hours.map(({ day }) => Number(day.slice(0, 4)))));
  return { name, removed, kept, keptUntil: lastYear === 0 ? undefined : `${lastYear + yearsKept}-12-31` };
}

async function nextPseudonym({ client }: Database): Promise<string> {
  const erased = await client.person.findMany({ where: { erasedAt: { not: null } }, select: { name: true } });
  const numbers = erased.map(({ name }) => Number(/(\d+)$/.exec(name)?.[1] ?? 0));
  return `${pseudonym} ${Math.max(0, ...numbers) + 1}`;
}

const pseudonymise = (id: string, name: string, now: Date): Change => ({
  kind: 'changed',
  model: 'Person',
  id,
  row: { name, email: null, language: null, reachOn: null, pausedUntil: null, erasedAt: now },
  expect: { erasedAt: null },
  record: { type: 'person', columns: { id } },
});

type StoredRole = {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly municipalityId: string | null;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
};

/** A role ends on this day at the latest; one that hasn't begun goes. */
function endOf(role: StoredRole, now: Date): Change[] {
  const today = dayOf(now);
  const kind: RoleKind | undefined = roleKinds.find((one) => one === role.kind);
  if (role.from > today && kind !== undefined) return [removeRole({ ...role, kind })];
  if (role.to !== null && role.to <= today) return [];
  return [
    {
      kind: 'changed',
      model: 'Role',
      id: role.id,
      row: { to: today },
      networkId: role.networkId,
      record: { type: 'role', columns: { id: role.id, to: today } },
    },
  ];
}
