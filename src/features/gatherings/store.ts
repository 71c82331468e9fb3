import { type Day, dayOf } from '../../calendar.ts';
import type { Database } from '../../database/open.ts';
import { parseDaysBefore } from '../reminder-days.ts';
import { formats, type Gathering } from './rules.ts';
import { choiceOf, inForce } from './store-guests.ts';

/** What a gathering is read with: its network's habits, and the answer of this person. */
export const withNetwork = (personId: string) =>
  ({
    network: { select: { name: true, reminderDaysBefore: true } },
    answers: { where: { personId }, select: { choice: true } },
  }) as const;

type Stored = Omit<Gathering, 'networkName' | 'daysBefore' | 'format' | 'mine'> & {
  readonly format: string;
  readonly network: { readonly name: string; readonly reminderDaysBefore: string };
  readonly answers: readonly { readonly choice: string | null }[];
};

/** A row that was read `withNetwork`, as a gathering. */
export function gatheringOf({ network, answers, format, ...row }: Stored): Gathering {
  return {
    ...row,
    networkName: network.name,
    daysBefore: parseDaysBefore(network.reminderDaysBefore),
    format: formats.find((one) => one === format) ?? 'fysisk',
    mine: choiceOf(answers[0]?.choice),
  };
}

/** Whose gatherings are read, and whose answers. */
export type Viewer = { readonly networkIds: readonly string[]; readonly personId: string };

/** A gathering of one of the networks, with the person's answer. */
export async function findGathering(
  { client }: Database,
  id: string,
  { networkIds, personId }: Viewer,
): Promise<Gathering | undefined> {
  const row = await client.gathering.findFirst({
    where: { id, networkId: { in: [...networkIds] } },
    include: withNetwork(personId),
  });
  return row === null ? undefined : gatheringOf(row);
}

/** Those of the gatherings that are in the networks, in order of time. */
export async function listGatherings(
  { client }: Database,
  ids: readonly string[],
  { networkIds, personId }: Viewer,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { id: { in: [...ids] }, networkId: { in: [...networkIds] } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(gatheringOf);
}

/** The gatherings that haven't ended and aren't cancelled, nearest first: the list whose numbers people type. */
export async function listUpcoming(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** The gatherings that have begun, latest first. */
export async function listBegun(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, startsAt: { lte: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** The cancelled gatherings that would not have ended yet, nearest first. */
export async function listCancelled(
  { client }: Database,
  { networkIds, personId }: Viewer,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: { not: null }, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf);
}

/** A network as a gathering needs it. */
export async function findNetwork(
  { client }: Database,
  id: string,
): Promise<{ id: string; name: string; daysBefore: number[] } | undefined> {
  const row = await client.network.findUnique({ where: { id } });
  return row === null
    ? undefined
    : { id: row.id, name: row.name, daysBefore: parseDaysBefore(row.reminderDaysBefore) };
}

/** How many people have a role in the network on that day. */
export async function countInvited({ client }: Database, networkId: string, day: Day): Promise<number> {
  const people = await client.role.groupBy({
    by: ['personId'],
    where: { networkId, ...inForce(day), person: { erasedAt: null } },
  });
  return people.length;
}

/** The gatherings of all networks that begin, or are to be answered, in a span (inclusive) and aren't cancelled. */
export async function listToRemind(
  { client }: Database,
  span: { startsAt: { gte: Date; lte: Date } } | { answerBy: { gte: Day; lte: Day } },
): Promise<Pick<Gathering, 'id' | 'networkId' | 'startsAt' | 'answerBy' | 'daysBefore'>[]> {
  const rows = await client.gathering.findMany({
    where: { cancelledAt: null, ...span },
    select: {
      id: true,
      networkId: true,
      startsAt: true,
      answerBy: true,
      network: { select: { reminderDaysBefore: true } },
    },
  });
  return rows.map(({ network, ...row }) => ({
    ...row,
    daysBefore: parseDaysBefore(network.reminderDaysBefore),
  }));
}

/** The gatherings with a link that begin in a span of time and aren't cancelled, and how long before it is sent. */
export async function listWithLink({ client }: Database, from: Date, to: Date) {
  const rows = await client.gathering.findMany({
    where: {
      cancelledAt: null,
      format: { in: ['video', 'hybrid'] },
      link: { not: null },
      startsAt: { gte: from, lte: to },
    },
    select: { id: true, networkId: true, startsAt: true, endsAt: true },
  });
  // Every minute asks, and hardly ever is there anything.
  if (rows.length === 0) return [];
  const networks = await client.network.findMany({
    where: { videoMinutesBefore: { gt: 0 }, id: { in: rows.map(({ networkId }) => networkId) } },
    select: { id: true, videoMinutesBefore: true },
  });
  const minutes = new Map(networks.map(({ id, videoMinutesBefore }) => [id, videoMinutesBefore]));
  return rows.flatMap((row) => {
    const minutesBefore = minutes.get(row.networkId);
    return minutesBefore === undefined ? [] : [{ ...row, minutesBefore }];
  });
}

/** The gatherings that were cancelled in `from <= time < to` before they began. */
export async function listCancelledBetween(
  { client }: Database,
  from: Date,
  to: Date,
): Promise<{ id: string; networkId: string; startsAt: Date; cancelledAt: Date | null }[]> {
  return client.gathering.findMany({
    where: { cancelledAt: { gte: from, lt: to } },
    select: { id: true, networkId: true, startsAt: true, cancelledAt: true },
  });
}

type Span = { readonly gte?: Date; readonly lt?: Date };

/** A network's gatherings that begin in a span of time, cancelled ones too, in order of time. */
export async function listGatheringsOf({ client }: Database, networkId: string, startsAt: Span) {
  const rows = await client.gathering.findMany({
    where: { networkId, startsAt },
    include: { network: { select: { name: true } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ network, ...row }) => ({ ...row, networkName: network.name }));
}

/** The answers to gatherings that begin in a span of time, each with the person's municipality on that day. */
export async function listAnswersOf({ client }: Database, networkId: string, startsAt: Span) {
  const rows = await client.gatheringAnswer.findMany({
    where: { gathering: { networkId, startsAt } },
    include: {
      gathering: { select: { title: true, startsAt: true } },
      person: {
        select: {
          id: true,
          name: true,
          roles: {
            where: { networkId },
            include: { municipality: true },
            orderBy: [{ from: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
    orderBy: [
      { gathering: { startsAt: 'asc' } },
      { gatheringId: 'asc' },
      { person: { name: 'asc' } },
      { id: 'asc' },
    ],
  });
  return rows.map(({ person: { roles, ...person }, ...row }) => {
    const day = dayOf(row.gathering.startsAt);
    const held = roles.filter(({ municipality }) => municipality !== null);
    const then = held.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? held[0];
    return { ...row, person: { ...person, municipality: then?.municipality ?? undefined } };
  });
}
