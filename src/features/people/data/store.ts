import type { Database } from '../../../database/open.ts';

type Account = { readonly platform: string; readonly tenant: string; readonly user: string };

/** A person with what hangs on them, as it is stored. */
export function findAllAbout({ client }: Database, personId: string) {
  return client.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      accounts: true,
      roles: true,
      hours: true,
      statuses: true,
      answers: true,
      monthEvents: true,
      deputies: true,
      calendarFeed: true,
    },
  });
}

/** The accounts that a person has, and those that they have left and that aren't somebody else's since. */
export async function findAccountsEver(
  { client }: Database,
  personId: string,
  accounts: readonly Account[],
): Promise<readonly Account[]> {
  const former = await client.formerAccount.findMany({ where: { personId } });
  const held = await client.account.findMany({
    where: { personId: { not: personId }, OR: accountFilters(former) },
  });
  const nameOf = ({ platform, tenant, user }: Account) => `${platform}/${tenant}/${user}`;
  const others = new Set(held.map(nameOf));
  return [...accounts, ...former.filter((one) => !others.has(nameOf(one)))];
}

/** Everything that is stored about a person, by where it is stored; files that wait to be fetched by their names. */
export async function collectData(database: Database, personId: string): Promise<Record<string, unknown>> {
  const { client } = database;
  const about = await findAllAbout(database, personId);
  const { accounts, roles, hours, statuses, answers, monthEvents, deputies, calendarFeed, ...person } = about;
  const ever = await findAccountsEver(database, personId, accounts);
  const senders = sendersOf(personId, ever);
  const requests = await client.accessRequest.findMany({ where: { OR: accountFilters(ever) } });
  const records = [person, ...accounts, ...roles, ...requests].map(({ id }) => id);
  return {
    ...{ person, accounts, roles, hours, statuses, answers, monthEvents, deputies, calendarFeed },
    formerAccounts: await client.formerAccount.findMany({ where: { personId } }),
    // What they did with the months of others is theirs; whose months those were is not.
    monthsHandled: await client.monthEvent.findMany({
      where: { actorId: personId, personId: { not: personId } },
      select: { id: true, month: true, kind: true, at: true },
    }),
    deputiesNamed: await client.deputy.findMany({
      where: { deputyForId: personId },
      select: { id: true, from: true, to: true },
    }),
    nudges: await client.nudge.findMany({ where: { actorId: personId } }),
    comments: await client.statusComment.findMany({ where: { authorId: personId } }),
    commentsReceived: await client.statusComment.findMany({
      where: { threadId: { in: statuses.map(({ threadId }) => threadId) }, authorId: { not: personId } },
      select: { id: true, threadId: true, words: true, writtenAt: true },
    }),
    throttles: await client.throttle.findMany({ where: { id: { in: senders } } }),
    completions: await client.completion.findMany({ where: { personId } }),
    rates: await client.rate.findMany({ where: { personId } }),
    ownMeansEntered: await client.ownMeans.findMany({ where: { enteredById: personId } }),
    // What others entered is theirs; that this person attested it is told.
    ownMeansAttested: await client.ownMeans.findMany({
      where: { attestedById: personId },
      select: { id: true, day: true, amount: true, attestedAt: true },
    }),
    gatheringsCreated: await client.gathering.findMany({ where: { createdById: personId } }),
    deadlinesCreated: await client.deadline.findMany({ where: { createdById: personId } }),
    accessRequests: requests,
    // The code in it is what somebody else may have to type.
    pendingRoles: await client.pendingRole.findMany({
      where: { OR: [{ personId }, { askedById: personId }] },
      omit: { code: true },
    }),
    // Who asked, and with which words, is theirs and not this person's.
    accessDecisions: await client.accessRequest.findMany({
      where: { decidedById: personId },
      select: { id: true, decision: true, decidedAt: true },
    }),
    conversations: await client.conversation.findMany({ where: { OR: conversationFilters(ever) } }),
    reminders: await client.delivery.findMany({ where: { recipientId: personId } }),
    answered: await client.received.findMany({ where: { sender: { in: senders } } }),
    files: await client.download.findMany({
      where: { personId: { in: senders } },
      select: { name: true, mime: true, expiresAt: true },
    }),
    audit: await client.auditEvent.findMany({
      where: { OR: [{ actor: { in: senders } }, { recordId: { in: records } }] },
    }),
  };
}

/** The rows that name one of these accounts, for a query's OR. */
export const accountFilters = (accounts: readonly Account[]) =>
  accounts.map(({ platform, tenant, user }) => ({ platform, tenant, user }));

/** The personal conversations of these accounts: their key is the account's user id. */
export const conversationFilters = (accounts: readonly Account[]) =>
  accounts.map(({ platform, tenant, user }) => ({ platform, tenant, key: user }));

/** How a person is named as a sender: by id, and by account where nobody was known behind it yet. */
export const sendersOf = (personId: string, accounts: readonly Account[]): string[] => [
  personId,
  ...[{ platform: 'terminal', tenant: 'local', user: personId }, ...accounts].map(
    ({ platform, tenant, user }) => `${platform}/${tenant}/${user}`,
  ),
];
