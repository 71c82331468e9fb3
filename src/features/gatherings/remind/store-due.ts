import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { parseDaysBefore } from '../../../domain/reminders/days.ts';
import { daysBeforeOf, type Gathering } from '../rules.ts';
import { gatheringOf, withNetwork } from '../store.ts';

/** The gatherings of all networks that begin, or are to be answered, in a span (inclusive) and aren't cancelled. */
export async function listToRemind(
  { client }: Database,
  span: { startsAt: { gte: Date; lte: Date } } | { answerBy: { gte: Day; lte: Day } },
): Promise<Pick<Gathering, 'id' | 'networkId' | 'startsAt' | 'answerBy' | 'daysBefore' | 'audience'>[]> {
  const rows = await client.gathering.findMany({
    where: { cancelledAt: null, heldAt: null, ...span },
    select: {
      id: true,
      networkId: true,
      startsAt: true,
      answerBy: true,
      audience: true,
      seriesId: true,
      network: { select: { reminderDaysBefore: true } },
    },
  });
  return rows.map(({ network, seriesId, ...row }) => ({
    ...row,
    daysBefore: daysBeforeOf(parseDaysBefore(network.reminderDaysBefore), seriesId),
  }));
}

/** The gatherings with a link that begin in a span of time and aren't cancelled, and how long before it is sent. */
export async function listWithLink({ client }: Database, from: Date, to: Date) {
  const rows = await client.gathering.findMany({
    where: {
      cancelledAt: null,
      heldAt: null,
      format: { in: ['video', 'hybrid'] },
      link: { not: null },
      startsAt: { gte: from, lte: to },
    },
    select: { id: true, networkId: true, startsAt: true, endsAt: true, audience: true },
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

/** The gatherings that were cancelled in `from <= time < to`, and by whom, but for those that nobody had been told of. */
export async function listCancelledBetween({ client }: Database, from: Date, to: Date) {
  const rows = await client.gathering.findMany({
    where: { cancelledAt: { gte: from, lt: to }, heldAt: null },
    select: {
      id: true,
      networkId: true,
      startsAt: true,
      cancelledAt: true,
      audience: true,
      seriesId: true,
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const events = await client.auditEvent.findMany({
    where: { recordId: { in: rows.map(({ id }) => id) }, at: { gte: from, lt: to } },
    select: { recordId: true, at: true, actor: true },
  });
  return rows.map((row) => ({
    ...row,
    cancelledBy: events.find(
      ({ recordId, at }) => recordId === row.id && at.getTime() === row.cancelledAt?.getTime(),
    )?.actor,
  }));
}

/** The gatherings of a repetition that were cancelled at the same moment, earliest first. */
export async function listCancelledTogether(
  { client }: Database,
  { seriesId, cancelledAt, networkId }: Gathering,
  personId: string,
): Promise<Gathering[]> {
  if (seriesId === null) return [];
  const rows = await client.gathering.findMany({
    where: { seriesId, networkId, cancelledAt },
    include: withNetwork(personId),
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(gatheringOf);
}

/** The gatherings ahead that wait to be sent, nearest first. */
export async function listHeld(
  { client }: Database,
  where: { readonly networkId?: { readonly in: string[] }; readonly heldAt: { readonly lte: Date } },
  now: Date,
) {
  return client.gathering.findMany({
    where: { ...where, cancelledAt: null, startsAt: { gt: now } },
    select: { id: true, networkId: true, seriesId: true, heldAt: true, createdById: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
}
