import type { Role } from '../../prisma/generated/sqlite/client.ts';
import { type Day, dayOf } from '../calendar/days.ts';
import type { Change } from '../change.ts';
import type { Database } from '../database/open.ts';
import { type RoleKind, roleKinds } from '../domain/roles.ts';
import {
  accountFilters,
  conversationFilters,
  findAccountsEver,
  findAllAbout,
  sendersOf,
} from '../features/people/data/store.ts';
import { removeRole } from '../features/people/store.ts';
import { saveAsOperator } from './save.ts';

/** The name that erased people have, with a number each: a timesheet still tells them apart. */
const pseudonym = 'Slettet person';

/** How many years after the financial year the documentation of own work is kept. */
const yearsKept = 5;

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
 * files and requests for access removed; roles ended. Hours with their rates, own means, answers and statuses stay.
 */
export async function erasePerson(database: Database, personId: string, now: Date): Promise<Erasure> {
  const { client } = database;
  const { accounts, roles, hours, statuses, answers } = await findAllAbout(database, personId);
  const name = await nextPseudonym(database);
  const ever = await findAccountsEver(database, personId, accounts);
  const senders = sendersOf(personId, ever);
  const requests = { OR: accountFilters(ever) };
  const asked = await client.accessRequest.findMany({ where: requests, select: { id: true } });
  const requestIds = asked.map(({ id }) => id);
  const files = { personId: { in: senders } };
  const removed = {
    accounts: accounts.length,
    'requests for access': requestIds.length,
    files: await client.download.count({ where: files }),
  };
  const means = await client.ownMeans.findMany({
    where: { OR: [{ enteredById: personId }, { attestedById: personId }] },
    select: { day: true },
  });
  const kept = {
    'lines of hours': hours.length,
    statuses: new Set(statuses.map(({ threadId }) => threadId)).size,
    comments: await client.statusComment.count({ where: { authorId: personId } }),
    answers: answers.length,
    completions: await client.completion.count({ where: { personId } }),
    rates: await client.rate.count({ where: { personId } }),
    'own means': means.length,
  };
  await saveAsOperator(
    database,
    [pseudonymise(personId, name, now), ...roles.flatMap((role) => endOf(role, now))],
    now,
    [
      client.account.deleteMany({ where: { personId } }),
      client.formerAccount.deleteMany({ where: { personId } }),
      client.pendingRole.deleteMany({ where: { OR: [{ personId }, { requestId: { in: requestIds } }] } }),
      client.accessRequest.deleteMany({ where: requests }),
      client.conversation.deleteMany({ where: { OR: conversationFilters(ever) } }),
      client.download.deleteMany({ where: files }),
      client.throttle.deleteMany({ where: { id: { in: senders } } }),
      // What a platform or a mail server answered names the account or the address.
      client.delivery.updateMany({ where: { recipientId: personId }, data: { response: null } }),
      client.calendarFeed.deleteMany({ where: { personId } }),
      // The answers that were given repeat names; they serve a redelivery, which can't come any more.
      client.received.deleteMany({ where: { sender: { in: senders } } }),
      client.auditEvent.updateMany({ where: { actor: { in: senders } }, data: { actor: personId } }),
    ],
  );
  const lastYear = Math.max(0, ...new Set([...hours, ...means].map(({ day }) => Number(day.slice(0, 4)))));
  return { name, removed, kept, keptUntil: lastYear === 0 ? undefined : `${lastYear + yearsKept}-12-31` };
}

type StrangerAccount = { readonly platform: string; readonly tenant: string; readonly user: string };

/** Removes all that is stored of an account that is nobody's: what its owner asked, and the way to write to them. */
export async function eraseAccount(
  { client }: Database,
  { platform, tenant, user }: StrangerAccount,
): Promise<Readonly<Record<string, number>>> {
  const account = { platform, tenant, user };
  const sender = `${platform}/${tenant}/${user}`;
  const asked = await client.accessRequest.findMany({ where: account, select: { id: true } });
  const [, requests, conversations, files, answers] = await client.$transaction([
    client.pendingRole.deleteMany({ where: { requestId: { in: asked.map(({ id }) => id) } } }),
    client.accessRequest.deleteMany({ where: account }),
    client.conversation.deleteMany({ where: { platform, tenant, key: user } }),
    client.download.deleteMany({ where: { personId: sender } }),
    client.received.deleteMany({ where: { sender } }),
    client.throttle.deleteMany({ where: { id: sender } }),
    client.formerAccount.deleteMany({ where: account }),
    client.auditEvent.updateMany({ where: { actor: sender }, data: { actor: 'erased' } }),
  ]);
  return {
    'requests for access': requests.count,
    conversations: conversations.count,
    files: files.count,
    answers: answers.count,
  };
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
  row: {
    name,
    email: null,
    language: null,
    reachOn: null,
    pausedFrom: null,
    pausedUntil: null,
    financing: null,
    quietFrom: null,
    quietTo: null,
    erasedAt: now,
  },
  expect: { erasedAt: null },
  record: { type: 'person', columns: { id } },
});

/** A role ends on this day at the latest; one that hasn't begun goes. */
function endOf(role: Role, now: Date): Change[] {
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
