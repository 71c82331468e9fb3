import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { dayOf } from '../calendar/days.ts';
import type { Address, Channel, Messenger } from '../chat/messenger.ts';
import { chunks, idsAtOnce } from '../chunks.ts';
import { findEmailRefusals } from '../database/email-refusals.ts';
import { inForce } from '../database/in-force.ts';
import type { Database } from '../database/open.ts';

/**
 * An account as the database knows it. `id` is missing where there is none: in the terminal, whose people are named
 * by their own id, and for e-mail, which goes to the person's address.
 */
export type KnownAccount = Address & { readonly id: string | undefined; readonly isUnreachable: boolean };

/** Somebody to write to; `accounts` are in the order in which they are to be tried. */
export type Recipient = {
  readonly id: string;
  readonly name: string;
  readonly isErased: boolean;
  /** No reminders from and including the one day, or from now, to and including the other. */
  readonly pausedFrom: string | undefined;
  readonly pausedUntil: string | undefined;
  /** Oslo time, HH:mm, over midnight where the first is the later one. */
  readonly quietHours: { readonly from: string; readonly to: string } | undefined;
  readonly accounts: readonly KnownAccount[];
};

export type Messengers = ReadonlyMap<Channel, Messenger>;

/** Where can be written to: the messengers, or what is known of them while nothing is sent. */
export type Reach = ReadonlyMap<Channel, Pick<Messenger, 'tenant'>>;

type Line = {
  personId: string;
  name: string;
  email: string | null;
  pausedFrom: string | null;
  pausedUntil: string | null;
  quietFrom: string | null;
  quietTo: string | null;
  erasedAt: Date | string | null;
  accountId: string | null;
  platform: string | null;
  tenant: string | null;
  user: string | null;
  unreachableAt: Date | string | null;
};

/**
 * Finds these people and the accounts through which they can be written to on these platforms: accounts that take
 * messages first, among them the platform that the person chose, then the one that was heard of last. An account
 * that has refused comes after all others, in case it takes messages again; after even those comes e-mail.
 */
export async function findRecipients(
  database: Database,
  ids: readonly string[],
  reach: Reach,
): Promise<ReadonlyMap<string, Recipient>> {
  const found = new Map<string, { readonly line: Line; readonly accounts: KnownAccount[] }>();
  for (const some of chunks([...new Set(ids)], idsAtOnce)) {
    for (const line of await findLines(database, some)) {
      const known = found.get(line.personId) ?? { line, accounts: [] };
      known.accounts.push(...accountsOf(line, reach));
      found.set(line.personId, known);
    }
  }
  return new Map(
    [...found].map(([id, { line, accounts }]) => [
      id,
      personOf(line, [...accounts, ...lastResorts(line, reach)]),
    ]),
  );
}

function findLines({ client }: Database, ids: readonly string[]): Promise<Line[]> {
  return client.$queryRaw<Line[]>`
    SELECT p."id" AS "personId", p."name", p."email", p."pausedFrom", p."pausedUntil", p."quietFrom", p."quietTo", p."erasedAt",
      a."id" AS "accountId", a."platform", a."tenant", a."user", a."unreachableAt"
    FROM "Person" p
    LEFT JOIN "Account" a ON a."personId" = p."id"
    LEFT JOIN "Conversation" c ON c."platform" = a."platform" AND c."tenant" = a."tenant" AND c."key" = a."user"
    WHERE p."id" IN (${Prisma.join([...ids])})
    ORDER BY CASE WHEN a."unreachableAt" IS NULL THEN 0 ELSE 1 END,
      CASE WHEN a."platform" = p."reachOn" THEN 0 ELSE 1 END,
      COALESCE(c."updatedAt", a."createdAt") DESC, a."id"`;
}

const personOf = (line: Line, accounts: readonly KnownAccount[]): Recipient => ({
  id: line.personId,
  name: line.name,
  isErased: line.erasedAt !== null,
  pausedFrom: line.pausedFrom ?? undefined,
  pausedUntil: line.pausedUntil ?? undefined,
  quietHours:
    line.quietFrom === null || line.quietTo === null ? undefined : { from: line.quietFrom, to: line.quietTo },
  accounts,
});

function accountsOf({ accountId, tenant, user, ...line }: Line, reach: Reach): KnownAccount[] {
  const platform = [...reach.keys()].find((one) => one === line.platform);
  if (platform === undefined || tenant === null || user === null) return [];
  return [{ id: accountId ?? undefined, platform, tenant, user, isUnreachable: line.unreachableAt !== null }];
}

/** What is tried after all accounts: e-mail, where a server is set; and a terminal, which reaches everybody. */
function lastResorts({ personId, email }: Line, reach: Reach): KnownAccount[] {
  const unlisted = { id: undefined, isUnreachable: false };
  const server = reach.get('email');
  const last: KnownAccount[] = [];
  if (email !== null && server !== undefined)
    last.push({ ...unlisted, platform: 'email', tenant: server.tenant ?? '', user: email });
  if (reach.has('terminal'))
    last.push({ ...unlisted, platform: 'terminal', tenant: 'local', user: personId });
  return last;
}

/** Notes whether an account takes messages: that its platform refuses them, since `now` where it didn't already. */
export async function markReachable(
  { client }: Database,
  id: string,
  isReachable: boolean,
  now: Date,
): Promise<void> {
  await client.account.updateMany({
    where: { id, ...(isReachable ? {} : { unreachableAt: null }) },
    data: { unreachableAt: isReachable ? null : now },
  });
}

/** Somebody with a role in a network whom no platform reaches, and what each of their accounts last said. */
export type Unreachable = {
  readonly name: string;
  /** Who refuses messages, since when; e-mail is there when it was tried in vain. */
  readonly accounts: readonly { readonly platform: string; readonly since: Date }[];
  /** E-mail reaches them instead: they get what is sent, and can't answer there. */
  readonly isReachedByEmail: boolean;
};

/** The people of a network at a time who have no account, or only ones that refuse messages, by name. */
export async function listUnreachable(
  database: Database,
  networkId: string,
  now: Date,
  reach: Reach,
): Promise<Unreachable[]> {
  const people = await database.client.person.findMany({
    where: {
      erasedAt: null,
      roles: { some: { networkId, ...inForce(dayOf(now)) } },
      accounts: { none: { unreachableAt: null } },
    },
    select: {
      id: true,
      name: true,
      email: true,
      accounts: { select: { platform: true, unreachableAt: true } },
    },
    orderBy: { name: 'asc' },
  });
  const addressed = reach.has('email') ? people.filter(({ email }) => email !== null) : [];
  const mailed = new Set(addressed.map(({ id }) => id));
  const refusals = await findEmailRefusals(database, networkId, [...mailed], now);
  return people.map(({ id, name, accounts }) => {
    const refusedEmail = refusals.get(id);
    return {
      name,
      accounts: [
        ...accounts.flatMap(({ platform, unreachableAt }) =>
          unreachableAt === null ? [] : [{ platform, since: unreachableAt }],
        ),
        ...(refusedEmail === undefined ? [] : [{ platform: 'email', since: refusedEmail }]),
      ],
      isReachedByEmail: mailed.has(id) && refusedEmail === undefined,
    };
  });
}
