import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import type { Followed } from '../../domain/agreements/deadlines.ts';
import { readIn } from '../../domain/agreements/following-words.ts';
import { isRepeat } from '../../domain/occurrences.ts';
import { parseDaysBefore } from '../../domain/reminders/days.ts';
import type { Language } from '../../language.ts';
import {
  type Completion,
  type Deadline,
  isOfAgreement,
  kindOf,
  type Municipality,
  responsibles,
} from './rules.ts';

const withNetwork = { network: { select: { name: true, reminderDaysBefore: true } } } as const;

/** A deadline as it is stored, with what is read of its network. */
export type Stored = Omit<Deadline, 'networkName' | 'daysBefore' | 'responsible' | 'kind'> & {
  readonly kind: string | null;
  readonly responsible: string;
  readonly network: { readonly name: string; readonly reminderDaysBefore: string };
};

/** A stored deadline as it is told. */
export function deadlineOf({ network, repeat, responsible, kind, ...row }: Stored): Deadline {
  return {
    ...row,
    networkName: network.name,
    daysBefore: parseDaysBefore(network.reminderDaysBefore),
    repeat: isRepeat(repeat) ? repeat : 'none',
    responsible: responsibles.find((one) => one === responsible) ?? 'prosjektleder',
    kind: kindOf(kind),
  };
}

/** What of an agreement the ways to change it tell. */
export type OwnAgreement = Pick<Followed, 'id' | 'name' | 'end' | 'maxEnd' | 'noticeLetterOn'> & {
  readonly municipalityName: string;
  readonly isOnly: boolean;
};

/** The deadlines of the networks that aren't cancelled. */
export async function listDeadlines(
  { client }: Database,
  networkIds: readonly string[],
): Promise<Deadline[]> {
  const rows = await client.deadline.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null },
    include: withNetwork,
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  });
  return rows.map(deadlineOf);
}

/** The cancelled deadlines of the networks, the latest first. */
export async function listCancelled(
  { client }: Database,
  networkIds: readonly string[],
): Promise<Deadline[]> {
  const rows = await client.deadline.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: { not: null } },
    include: withNetwork,
    orderBy: [{ cancelledAt: 'desc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(deadlineOf);
}

/** The deadlines of all networks that were deleted in a window of time. */
export async function listCancelledBetween({ client }: Database, from: Date, to: Date) {
  const rows = await client.deadline.findMany({
    where: { cancelledAt: { gte: from, lt: to } },
    select: { id: true, networkId: true, cancelledAt: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ cancelledAt: at, ...row }) => (at === null ? [] : [{ ...row, at }]));
}

/** The deadlines of all networks that can have a date in the days given: the repeating ones, and those due then. */
export async function listDeadlinesDue({ client }: Database, from: Day, to: Day): Promise<Deadline[]> {
  const rows = await client.deadline.findMany({
    where: { cancelledAt: null, due: { lte: to }, OR: [{ due: { gte: from } }, { repeat: { not: 'none' } }] },
    include: withNetwork,
    orderBy: { id: 'asc' },
  });
  return rows.map(deadlineOf);
}

/** A deadline of one of the networks, cancelled or not. */
export async function findDeadline(
  { client }: Database,
  id: string,
  networkIds: readonly string[],
): Promise<Deadline | undefined> {
  const row = await client.deadline.findFirst({
    where: { id, networkId: { in: [...networkIds] } },
    include: withNetwork,
  });
  return row === null ? undefined : deadlineOf(row);
}

/** The deadline that one has to come before, and those that have to come before it; none that is cancelled. */
export async function findLinked(
  { client }: Database,
  { id, networkId, beforeId }: Pick<Deadline, 'id' | 'networkId' | 'beforeId'>,
  language: Language,
): Promise<{ readonly later: Deadline | undefined; readonly earlier: readonly Deadline[] }> {
  const rows = await client.deadline.findMany({
    where: { networkId, cancelledAt: null, OR: [{ beforeId: id }, { id: beforeId ?? '' }] },
    include: withNetwork,
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  });
  const all = rows.map((row) => readIn(deadlineOf(row), language));
  return { later: all.find((one) => one.id === beforeId), earlier: all.filter((one) => one.beforeId === id) };
}

/** The agreement whose own day a deadline is; `isOnly` where its municipality has no other in the network. */
export async function findAgreementOf(
  { client }: Database,
  deadline: Deadline,
): Promise<OwnAgreement | undefined> {
  const { agreementId, networkId } = deadline;
  if (!isOfAgreement(deadline) || agreementId === null) return undefined;
  const row = await client.agreement.findUnique({
    where: { id: agreementId },
    include: { municipality: true },
  });
  if (row === null) return undefined;
  const { municipalityId } = row;
  const count = await client.agreement.count({ where: { networkId, municipalityId } });
  return { ...row, municipalityName: row.municipality.name, isOnly: count === 1 };
}

/** A network's name and habits, as a new deadline has them. */
export async function findNetwork(
  { client }: Database,
  id: string,
): Promise<Pick<Deadline, 'networkName' | 'daysBefore'>> {
  const { name, reminderDaysBefore } = await client.network.findUniqueOrThrow({ where: { id } });
  return { networkName: name, daysBefore: parseDaysBefore(reminderDaysBefore) };
}

/** A municipality by its number. */
export async function findMunicipality({ client }: Database, id: string): Promise<Municipality | undefined> {
  return (await client.municipality.findUnique({ where: { id } })) ?? undefined;
}

/** What is completed of the deadlines, by whom; only the given municipalities' where they are named. */
export async function listCompletions(
  { client }: Database,
  deadlineIds: readonly string[],
  municipalityIds?: readonly string[],
): Promise<Completion[]> {
  if (deadlineIds.length === 0) return [];
  const rows = await client.completion.findMany({
    where: {
      deadlineId: { in: [...deadlineIds] },
      ...(municipalityIds === undefined ? {} : { municipalityId: { in: [...municipalityIds] } }),
    },
    orderBy: [{ completedAt: 'asc' }, { id: 'asc' }],
  });
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ personId }) => personId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, personName: names.get(row.personId) ?? '' }));
}

/** The latest completion that the person reported in the networks, at that moment or later. */
export async function findLatestCompletion(
  { client }: Database,
  personId: string,
  networkIds: readonly string[],
  since: Date,
): Promise<{ id: string; deadlineId: string } | undefined> {
  const row = await client.completion.findFirst({
    where: {
      personId,
      completedAt: { gte: since },
      deadline: { networkId: { in: [...networkIds] }, cancelledAt: null },
    },
    orderBy: [{ completedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, deadlineId: true },
  });
  return row ?? undefined;
}
