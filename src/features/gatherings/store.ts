import { type Day, dayOf } from '../../calendar/days.ts';
import { inForce } from '../../database/in-force.ts';
import type { Database } from '../../database/open.ts';
import { isInvited } from '../../domain/audience/audiences.ts';
import { parseDaysBefore } from '../../domain/reminders/days.ts';
import { kindMay } from '../../domain/rights.ts';
import { daysBeforeOf, formats, type Gathering } from './rules.ts';
import { choiceOf } from './store-guests.ts';

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
    daysBefore: daysBeforeOf(parseDaysBefore(network.reminderDaysBefore), row.seriesId),
    format: formats.find((one) => one === format) ?? 'fysisk',
    mine: choiceOf(answers[0]?.choice),
  };
}

/** Whose gatherings are read, and whose answers; with `roles` only those that the person is invited to, or runs. */
export type Viewer = {
  readonly networkIds: readonly string[];
  readonly personId: string;
  readonly roles?: readonly ViewerRole[];
};

type ViewerRole = {
  readonly kind: string;
  readonly networkId: string;
  readonly municipalityId: string | undefined;
};

/**
 * Whether a gathering is the viewer's to see: who is invited does, and the county's own people; while it waits to be
 * sent, those who can send it.
 */
export function isShownTo(
  { networkId, audience, heldAt }: Pick<Gathering, 'networkId' | 'audience' | 'heldAt'>,
  { personId, roles }: Viewer,
): boolean {
  if (roles === undefined) return true;
  return roles.some(({ kind, networkId: network, municipalityId }) => {
    if (network !== networkId) return false;
    if (heldAt !== null) return kindMay(kind, 'gatherings.plan');
    return kindMay(kind, 'gatherings.oversee') || isInvited(audience, { personId, kind, municipalityId });
  });
}

/** A gathering of one of the networks, with the person's answer. */
export async function findGathering(
  { client }: Database,
  id: string,
  viewer: Viewer,
): Promise<Gathering | undefined> {
  const { networkIds, personId } = viewer;
  const row = await client.gathering.findFirst({
    where: { id, networkId: { in: [...networkIds] } },
    include: withNetwork(personId),
  });
  const gathering = row === null ? undefined : gatheringOf(row);
  return gathering !== undefined && isShownTo(gathering, viewer) ? gathering : undefined;
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

/**
 * The gatherings that haven't ended and aren't cancelled, nearest first: the list whose numbers people type. Those that
 * wait to be sent come last, so that the numbers of the others are the same to all.
 */
export async function listUpcoming({ client }: Database, viewer: Viewer, now: Date): Promise<Gathering[]> {
  const { networkIds, personId } = viewer;
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return inListOrder(rows.map(gatheringOf).filter((one) => isShownTo(one, viewer)));
}

/** Gatherings in the order of the list whose numbers people type. */
export function inListOrder(all: readonly Gathering[]): Gathering[] {
  const isHeld = ({ heldAt }: Gathering): boolean => heldAt !== null;
  const sorted = all.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  return [...sorted.filter((one) => !isHeld(one)), ...sorted.filter(isHeld)];
}

/** The gatherings that have begun, latest first. */
export async function listBegun({ client }: Database, viewer: Viewer, now: Date): Promise<Gathering[]> {
  const { networkIds, personId } = viewer;
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: null, startsAt: { lte: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf).filter((one) => isShownTo(one, viewer));
}

/** The cancelled gatherings that would not have ended yet, nearest first. */
export async function listCancelled({ client }: Database, viewer: Viewer, now: Date): Promise<Gathering[]> {
  const { networkIds, personId } = viewer;
  const rows = await client.gathering.findMany({
    where: { networkId: { in: [...networkIds] }, cancelledAt: { not: null }, endsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 99,
  });
  return rows.map(gatheringOf).filter((one) => isShownTo(one, viewer));
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

/** How many people are invited to something for an audience in the network on that day. */
export async function countInvited(
  { client }: Database,
  { networkId, audience }: Pick<Gathering, 'networkId' | 'audience'>,
  day: Day,
): Promise<number> {
  const roles = await client.role.findMany({
    where: { networkId, ...inForce(day), person: { erasedAt: null } },
    select: { personId: true, kind: true, municipalityId: true },
  });
  return new Set(roles.filter((role) => isInvited(audience, role)).map(({ personId }) => personId)).size;
}

/** The gatherings of a repetition that are still ahead and not cancelled, earliest first. */
export async function listSeries(
  { client }: Database,
  seriesId: string,
  personId: string,
  now: Date,
): Promise<Gathering[]> {
  const rows = await client.gathering.findMany({
    where: { seriesId, cancelledAt: null, startsAt: { gt: now } },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(gatheringOf);
}

/** The last day of a network's agreements; undefined where it has none. */
export async function findLastAgreementDay(
  { client }: Database,
  networkId: string,
): Promise<Day | undefined> {
  const last = await client.agreement.findFirst({
    where: { networkId },
    select: { end: true },
    orderBy: { end: 'desc' },
  });
  return last?.end;
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
