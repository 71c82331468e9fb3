import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Account, Platform } from '../chat/interaction.ts';
import type { Messenger } from '../chat/messenger.ts';
import type { Database } from '../database/open.ts';

/** An account as the database knows it. `id` is missing for the terminal, whose people are named by their own id. */
export type KnownAccount = Account & { readonly id: string | undefined; readonly isUnreachable: boolean };

/** Somebody to write to; `accounts` are in the order in which they are to be tried. */
export type Recipient = {
  readonly id: string;
  readonly name: string;
  readonly isErased: boolean;
  /** No reminders to and including this day. */
  readonly pausedUntil: string | undefined;
  /** Oslo time, HH:mm, over midnight where the first is the later one. */
  readonly quietHours: { readonly from: string; readonly to: string } | undefined;
  readonly accounts: readonly KnownAccount[];
};

export type Messengers = ReadonlyMap<Platform, Messenger>;

/** The platforms that can be written to: the messengers, or just their names. */
export type Reach = { has(platform: Platform): boolean; keys(): Iterable<Platform> };

type Line = {
  personId: string;
  name: string;
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

/** SQLite takes 32,766 parameters in a statement. */
const idsAtOnce = 1_000;

/**
 * Finds these people and the accounts through which they can be written to on these platforms: accounts that take
 * messages first, among them the platform that the person chose, then the one that was heard of last. An account
 * that has refused comes after all others, in case it takes messages again.
 */
export async function findRecipients(
  database: Database,
  ids: readonly string[],
  reach: Reach,
): Promise<ReadonlyMap<string, Recipient>> {
  const lines: Line[] = [];
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += idsAtOnce) {
    lines.push(...(await findLines(database, wanted.slice(start, start + idsAtOnce))));
  }
  const found = new Map<string, Recipient>();
  for (const line of lines) {
    const known = found.get(line.personId) ?? personOf(line);
    const account = accountOf(line, reach);
    found.set(
      line.personId,
      account === undefined ? known : { ...known, accounts: [...known.accounts, account] },
    );
  }
  return reach.has('terminal') ? withTerminal(found) : found;
}

function findLines({ client }: Database, ids: readonly string[]): Promise<Line[]> {
  return client.$queryRaw<Line[]>`
    SELECT p."id" AS "personId", p."name", p."pausedUntil", p."quietFrom", p."quietTo", p."erasedAt",
      a."id" AS "accountId", a."platform", a."tenant", a."user", a."unreachableAt"
    FROM "Person" p
    LEFT JOIN "Account" a ON a."personId" = p."id"
    LEFT JOIN "Conversation" c ON c."platform" = a."platform" AND c."tenant" = a."tenant" AND c."key" = a."user"
    WHERE p."id" IN (${Prisma.join([...ids])})
    ORDER BY CASE WHEN a."unreachableAt" IS NULL THEN 0 ELSE 1 END,
      CASE WHEN a."platform" = p."reachOn" THEN 0 ELSE 1 END,
      COALESCE(c."updatedAt", a."createdAt") DESC, a."id"`;
}

const personOf = (line: Line): Recipient => ({
  id: line.personId,
  name: line.name,
  isErased: line.erasedAt !== null,
  pausedUntil: line.pausedUntil ?? undefined,
  quietHours:
    line.quietFrom === null || line.quietTo === null ? undefined : { from: line.quietFrom, to: line.quietTo },
  accounts: [],
});

function accountOf(line: Line, reach: Reach): KnownAccount | undefined {
  const platform = [...reach.keys()].find((one) => one === line.platform);
  if (platform === undefined || line.tenant === null || line.user === null) return undefined;
  return {
    id: line.accountId ?? undefined,
    platform,
    tenant: line.tenant,
    user: line.user,
    isUnreachable: line.unreachableAt !== null,
  };
}

/** Where a terminal is open, everybody can be written to there, after all else. */
function withTerminal(found: ReadonlyMap<string, Recipient>): ReadonlyMap<string, Recipient> {
  const terminal = (user: string): KnownAccount => ({
    id: undefined,
    platform: 'terminal',
    tenant: 'local',
    user,
    isUnreachable: false,
  });
  return new Map(
    [...found].map(([id, person]) => [id, { ...person, accounts: [...person.accounts, terminal(id)] }]),
  );
}

/** Notes that the platform refuses messages to an account, since `now` where it didn't already. */
export async function markUnreachable({ client }: Database, accountId: string, now: Date): Promise<void> {
  await client.account.updateMany({
    where: { id: accountId, unreachableAt: null },
    data: { unreachableAt: now },
  });
}

/** Notes that an account takes messages again. */
export async function markReachable({ client }: Database, accountId: string): Promise<void> {
  await client.account.updateMany({ where: { id: accountId }, data: { unreachableAt: null } });
}

/** Somebody with a role in a network whom no message reaches: what each of their accounts last said, since when. */
export type Unreachable = {
  readonly name: string;
  readonly accounts: readonly { readonly platform: string; readonly since: Date }[];
};

/** The people of a network on a day who have no account, or only ones that refuse messages, by name. */
export async function listUnreachable(
  { client }: Database,
  networkId: string,
  day: string,
): Promise<Unreachable[]> {
  const inForce = { networkId, from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }] };
  const people = await client.person.findMany({
    where: {
      erasedAt: null,
      roles: { some: inForce },
      accounts: { none: { unreachableAt: null } },
    },
    select: { name: true, accounts: { select: { platform: true, unreachableAt: true } } },
    orderBy: { name: 'asc' },
  });
  return people.map(({ name, accounts }) => ({
    name,
    accounts: accounts.flatMap(({ platform, unreachableAt }) =>
      unreachableAt === null ? [] : [{ platform, since: unreachableAt }],
    ),
  }));
}
