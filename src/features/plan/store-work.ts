import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';
import { findNames } from '../../domain/people.ts';
import type { GoalWithMeasures, PlanKey } from './store.ts';

/** Minutes by the id of a goal (its measures' with it) or of a measure. */
export type Work = ReadonlyMap<string, number>;

/** The minutes logged on goals and their measures, on the days from one to another where they are given. */
export async function sumWork(
  { client }: Database,
  goals: readonly GoalWithMeasures[],
  { from, to }: { readonly from?: Day; readonly to?: Day } = {},
): Promise<Work> {
  const goalIds = goals.map(({ id }) => id);
  const goalOf = new Map(goals.flatMap(({ id, measures }) => measures.map((measure) => [measure.id, id])));
  if (goalIds.length === 0) return new Map();
  const sums = await client.hours.groupBy({
    by: ['goalId', 'measureId'],
    where: {
      // The index knows municipalities: a goal's lines are among a few thousand, not a million.
      municipalityId: { in: [...new Set(goals.map(({ municipalityId }) => municipalityId))] },
      OR: [{ goalId: { in: goalIds } }, { measureId: { in: [...goalOf.keys()] } }],
      ...(from === undefined && to === undefined
        ? {}
        : {
            day: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) },
          }),
    },
    _sum: { minutes: true },
  });
  const work = new Map<string, number>();
  const add = (id: string, minutes: number) => work.set(id, (work.get(id) ?? 0) + minutes);
  for (const { goalId, measureId, _sum } of sums) {
    const goal = (measureId === null ? undefined : goalOf.get(measureId)) ?? goalId;
    if (goal !== null) add(goal, _sum.minutes ?? 0);
    if (measureId !== null) add(measureId, _sum.minutes ?? 0);
  }
  return work;
}

/** What was reported of a goal or a measure. */
export type Report = {
  readonly goalId: string | null;
  readonly measureId: string | null;
  readonly state: string;
  readonly done: string;
  readonly authorName: string;
  readonly postedAt: Date;
};

/** How many reports are looked through, newest first; a municipality writes about fifty a year. */
const mostReports = 500;

/** What stands of the statuses about goals and measures of the places, the newest first. */
export async function listReports({ client }: Database, places: readonly PlanKey[]): Promise<Report[]> {
  if (places.length === 0) return [];
  const versions = await client.status.findMany({
    where: {
      withdrawn: false,
      OR: places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
    },
    include: { author: { select: { name: true } } },
    orderBy: [{ postedAt: 'desc' }, { threadId: 'desc' }, { version: 'desc' }],
    take: mostReports,
  });
  // A later version may be about something else, so the newest of each thread is looked at alone.
  const newest = versions.filter(({ threadId }, index) => versions[index - 1]?.threadId !== threadId);
  return newest
    .filter(({ goalId, measureId }) => goalId !== null || measureId !== null)
    .map(({ author, ...report }) => ({ ...report, authorName: author.name }));
}

/** What was done with a record, and by whom; the oldest first. */
export type Event = { readonly action: string; readonly at: Date; readonly actorName: string };

/** The latest changes of a goal or a measure, as the audit log has them. */
export async function listEvents(database: Database, recordId: string): Promise<Event[]> {
  const events = await database.client.auditEvent.findMany({
    where: { recordId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 6,
  });
  const names = await findNames(
    database,
    events.map(({ actor }) => actor),
  );
  return events
    .map(({ action, at, actor }) => ({ action, at, actorName: names.get(actor) ?? actor }))
    .reverse();
}
