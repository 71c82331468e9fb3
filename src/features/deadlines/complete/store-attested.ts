import { Prisma } from '../../../../prisma/generated/sqlite/client.ts';
import { addDays, type Day, instantAt, monthOf, monthRange } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { attestedStates } from '../../../domain/months.ts';
import { isMemberOn } from '../../../domain/networks/member-days.ts';
import { addMonths, datesBetween } from '../../../domain/occurrences.ts';
import type { Completion, Deadline } from '../rules.ts';
import { listCompletions } from '../store.ts';

/** What of a deadline says who is done with it. */
type Dated = Pick<Deadline, 'id' | 'networkId' | 'municipalityId' | 'due' | 'repeat'> & {
  readonly kind: string | null;
};

/**
 * What is done of the deadlines: what people have reported, and of those that the attestation itself meets the dates
 * whose month is over and has neither hours nor own means left to attest, just as the months stand. Where `today` isn't
 * said, months with neither aren't counted as done.
 */
export async function listDone(
  database: Database,
  deadlines: readonly Dated[],
  today: Day | undefined,
  municipalityIds?: readonly string[],
): Promise<Completion[]> {
  const attested = deadlines.filter(({ kind }) => kind === 'attest');
  const reported = deadlines.filter(({ kind }) => kind !== 'attest').map(({ id }) => id);
  const [stored, derived] = await Promise.all([
    listCompletions(database, reported, municipalityIds),
    listAttested(database, attested, today),
  ]);
  const isWanted = (one: Completion) => municipalityIds?.includes(one.municipalityId) ?? true;
  return [...stored, ...derived.filter(isWanted)];
}

async function listAttested(
  database: Database,
  deadlines: readonly Dated[],
  today: Day | undefined,
): Promise<Completion[]> {
  const networkIds = [...new Set(deadlines.map(({ networkId }) => networkId))];
  if (networkIds.length === 0) return [];
  const means = await database.client.ownMeans.findMany({ where: { networkId: { in: networkIds } } });
  const [waiting, events, memberships] = await Promise.all([
    countWaiting(database, networkIds, means),
    listEvents(database, networkIds, means),
    database.client.membership.findMany({ where: { networkId: { in: networkIds } } }),
  ]);
  const last =
    today ??
    [...waiting.keys()]
      .map((key) => `${key.slice(-7)}-28`)
      .sort()
      .at(-1);
  if (last === undefined) return [];
  return deadlines.flatMap((deadline) => {
    const places = memberships.filter(
      ({ networkId, municipalityId }) =>
        networkId === deadline.networkId && municipalityId === (deadline.municipalityId ?? municipalityId),
    );
    return datesBetween(deadline, deadline.due, addMonths(last, 1)).flatMap((due) =>
      places
        .filter((one) => isMemberOn(one, due))
        .flatMap(({ municipalityId }): Completion[] => {
          const { month, end } = monthBefore(due);
          const key = `${deadline.networkId} ${municipalityId} ${month}`;
          const open = waiting.get(key);
          const isOver = today === undefined ? open !== undefined : end < today;
          if (!isOver || (open ?? 0) > 0) return [];
          const event = events.get(key);
          return [
            {
              ...{
                id: `${deadline.id}/${due}/${municipalityId}`,
                deadlineId: deadline.id,
                due,
                municipalityId,
              },
              ...{ personId: event?.actorId ?? '', personName: event?.actorName ?? '', note: null },
              role: event === undefined ? 'nothing' : 'attested',
              completedAt: event?.at ?? instantAt(addDays(end, 1), '00:00'),
            },
          ];
        }),
    );
  });
}

/** The month whose hours are to be attested by a date: the one before it, with its last day. */
function monthBefore(due: Day): { month: string; end: Day } {
  const end = addDays(monthRange(monthOf(due)).from, -1);
  return { month: monthOf(end), end };
}

type Means = {
  readonly networkId: string;
  readonly municipalityId: string;
  readonly day: Day;
  readonly attestedById: string | null;
  readonly attestedAt: Date | null;
};

const keyOf = ({ networkId, municipalityId, day }: Means): string =>
  `${networkId} ${municipalityId} ${monthOf(day)}`;

/**
 * How many lines of each municipality's months, of hours and of own means, aren't attested, 0 where all are; by network,
 * municipality and month.
 */
async function countWaiting(
  { client }: Database,
  networkIds: readonly string[],
  means: readonly Means[],
): Promise<ReadonlyMap<string, number>> {
  const networks = Prisma.join([...networkIds]);
  type Sum = { networkId: string; municipalityId: string; month: string; waiting: number | bigint };
  const sums = await client.$queryRaw<Sum[]>`
    SELECT "networkId", "municipalityId", substr("day", 1, 7) AS "month",
      SUM(CASE WHEN "state" IN (${Prisma.join(attestedStates)}) THEN 0 ELSE 1 END) AS "waiting"
    FROM "Hours"
    WHERE "municipalityId" IN (SELECT "municipalityId" FROM "Membership" WHERE "networkId" IN (${networks}))
      AND "networkId" IN (${networks})
    GROUP BY "networkId", "municipalityId", substr("day", 1, 7)`;
  const counts = new Map(
    sums.map((one) => [`${one.networkId} ${one.municipalityId} ${one.month}`, Number(one.waiting)]),
  );
  for (const one of means)
    counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + (one.attestedAt === null ? 1 : 0));
  return counts;
}

/** The last attestation in each municipality's month, and by whom. */
async function listEvents(
  { client }: Database,
  networkIds: readonly string[],
  means: readonly Means[],
): Promise<ReadonlyMap<string, { actorId: string; at: Date; actorName: string }>> {
  const months = await client.monthEvent.findMany({
    where: { networkId: { in: [...networkIds] }, kind: 'attested' },
    select: { networkId: true, municipalityId: true, month: true, actorId: true, at: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const events = [
    ...months.map(({ month, ...event }) => ({
      ...event,
      key: `${event.networkId} ${event.municipalityId} ${month}`,
    })),
    ...means.flatMap((one) =>
      one.attestedAt === null
        ? []
        : [{ key: keyOf(one), actorId: one.attestedById ?? '', at: one.attestedAt }],
    ),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const people = await client.person.findMany({
    where: { id: { in: [...new Set(events.map(({ actorId }) => actorId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return new Map(
    events.map(({ key, actorId, at }) => [key, { actorId, at, actorName: names.get(actorId) ?? '' }]),
  );
}
