import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Change } from '../../change.ts';
import type { Database } from '../../database/open.ts';
import type { Scope } from '../../domain/places.ts';
import { type StatusState, type StatusVersion, statusColumns, statusStates } from '../../domain/statuses.ts';
import { listNamed, type Named } from '../plan/store.ts';

/** A whole network, or a municipality in it. */
export type Area = Pick<Scope, 'networkId' | 'municipalityId'>;

/** Which statuses are wanted; `to` is not included. */
export type StatusFilter = {
  readonly scopes: readonly Area[];
  readonly from?: Date;
  readonly to?: Date;
  readonly limit?: number;
};

const withNames = { author: { select: { name: true } }, municipality: { select: { name: true } } } as const;
type Stored = Prisma.StatusGetPayload<{ include: typeof withNames }>;

/** What stands of each status (its newest version that isn't withdrawn), the status posted last first. */
export async function listStatuses(database: Database, filter: StatusFilter): Promise<StatusVersion[]> {
  if (filter.scopes.length === 0) return [];
  const ids = await database.client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "Status" s
    WHERE (${Prisma.join(filter.scopes.map(scopeSql), ' OR ')}) ${filterSql(filter)} AND ${standingSql}
    ORDER BY s."postedAt" DESC, s."threadId" DESC
    LIMIT ${filter.limit ?? 10_000}`;
  if (ids.length === 0) return [];
  return load(database, { id: { in: ids.map(({ id }) => id) } });
}

/** What stands of a status `s`: its newest version that isn't withdrawn. */
export const standingSql = Prisma.sql`s."withdrawn" = ${false} AND NOT EXISTS (SELECT 1 FROM "Status" n
  WHERE n."threadId" = s."threadId" AND n."version" > s."version" AND n."withdrawn" = ${false})`;

/** Whether a status `s` is of an area. */
export const scopeSql = ({ networkId, municipalityId }: Area): Prisma.Sql =>
  municipalityId === undefined
    ? Prisma.sql`s."networkId" = ${networkId}`
    : Prisma.sql`(s."networkId" = ${networkId} AND s."municipalityId" = ${municipalityId})`;

function filterSql({ from, to }: StatusFilter): Prisma.Sql {
  const parts = [
    ...(from === undefined ? [] : [Prisma.sql`AND s."postedAt" >= ${from}`]),
    ...(to === undefined ? [] : [Prisma.sql`AND s."postedAt" < ${to}`]),
  ];
  return parts.length === 0 ? Prisma.empty : Prisma.join(parts, ' ');
}

/** All versions of a network's statuses, withdrawn ones too, oldest first; `to` is not included. */
export function listVersions(
  database: Database,
  filter: { networkId: string; municipalityId?: string; from?: Date; to?: Date },
): Promise<StatusVersion[]> {
  const { networkId, municipalityId, from, to } = filter;
  return load(
    database,
    {
      networkId,
      ...(municipalityId === undefined ? {} : { municipalityId }),
      postedAt: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lt: to }) },
    },
    'asc',
  );
}

/** A status with all its versions, oldest first; empty where there is none. */
export async function listVersionsOf(database: Database, threadId: string): Promise<StatusVersion[]> {
  return load(database, { threadId }, 'asc');
}

/** The status of the author that stands and was written or changed last. */
export async function findLatestBy(database: Database, authorId: string): Promise<StatusVersion | undefined> {
  const [latest] = await load(database, { authorId, withdrawn: false }, 'desc', 1);
  return latest;
}

/** The version that the author withdrew, where it was the newest of its status; the one written last. */
export async function findLatestWithdrawnBy(
  database: Database,
  authorId: string,
): Promise<StatusVersion | undefined> {
  const [withdrawn] = await load(database, { authorId, withdrawn: true }, 'desc', 1);
  return withdrawn;
}

async function load(
  database: Database,
  where: Prisma.StatusWhereInput,
  order: 'asc' | 'desc' = 'desc',
  take?: number,
): Promise<StatusVersion[]> {
  const { client } = database;
  const stored = await client.status.findMany({
    where,
    include: withNames,
    orderBy:
      take === undefined
        ? [{ postedAt: order }, { threadId: order }, { version: order }]
        : [{ writtenAt: order }, { threadId: order }, { version: order }],
    ...(take === undefined ? {} : { take }),
  });
  const ids = (name: 'goalId' | 'measureId') => stored.flatMap((one) => one[name] ?? []);
  const [networks, subjects] = await Promise.all([
    client.network.findMany({
      where: { id: { in: [...new Set(stored.map(({ networkId }) => networkId))] } },
      select: { id: true, name: true },
    }),
    listNamed(database, ids('goalId'), ids('measureId')),
  ]);
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  return stored.map((one) => versionOf(one, names.get(one.networkId) ?? '', subjects));
}

type Subjects = { goals: ReadonlyMap<string, Named>; measures: ReadonlyMap<string, Named> };

function versionOf(
  { author, municipality, goalId, measureId, ...one }: Stored,
  networkName: string,
  { goals, measures }: Subjects,
): StatusVersion {
  return {
    ...one,
    goal: goalId === null ? undefined : goals.get(goalId),
    measure: measureId === null ? undefined : measures.get(measureId),
    state: stateOf(one.state),
    next: one.next ?? undefined,
    helpWanted: one.helpWanted ?? undefined,
    networkName,
    municipalityName: municipality.name,
    authorName: author.name,
  };
}

/** The state that a stored word names. */
export function stateOf(stored: string): StatusState {
  const state = statusStates.find((known) => known === stored);
  if (state === undefined) throw new Error(`not a state of a status: ${stored}`);
  return state;
}

/** Whether a municipality is in several networks, so that its name alone may mean either. */
export const isInSeveral = async ({ client }: Database, municipalityId: string): Promise<boolean> =>
  (await client.membership.count({ where: { municipalityId } })) > 1;

/** A version by its id. */
export async function findVersion(database: Database, id: string): Promise<StatusVersion | undefined> {
  const found = await database.client.status.findUnique({ where: { id }, select: { threadId: true } });
  if (found === null) return undefined;
  return (await listVersionsOf(database, found.threadId)).find((version) => version.id === id);
}

/** Withdraws a version, or brings it back; it holds as long as nobody did so meanwhile. */
export function setWithdrawn(version: StatusVersion, withdrawn: boolean): Change {
  return {
    kind: 'changed',
    model: 'Status',
    id: version.id,
    row: { withdrawn },
    expect: { withdrawn: version.withdrawn },
    networkId: version.networkId,
    record: { type: 'status', columns: statusColumns({ ...version, withdrawn }) },
  };
}
