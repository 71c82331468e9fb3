import type { Day } from '../../../calendar/days.ts';
import type { Database } from '../../../database/open.ts';
import { parseDaysBefore } from '../../../domain/reminders/days.ts';
import { findMeasure, type WholePlannedMeasure } from '../store.ts';

/** A measure that is due, with the days before it on which its network reminds. */
export type DueMeasure = {
  readonly id: string;
  readonly networkId: string;
  readonly municipalityId: string;
  readonly due: Day;
  readonly daysBefore: readonly number[];
};

/** The measures of all networks that are due from one day to another, both inclusive, and aren't done. */
export async function listDue({ client }: Database, from: Day, to: Day): Promise<DueMeasure[]> {
  const due = await client.measure.findMany({
    where: { due: { gte: from, lte: to }, state: { not: 'done' }, droppedAt: null },
    select: {
      id: true,
      networkId: true,
      municipalityId: true,
      due: true,
      goal: { select: { network: { select: { reminderDaysBefore: true } } } },
    },
    orderBy: { id: 'asc' },
  });
  return due.flatMap(({ goal, due: day, ...measure }) =>
    day === null
      ? []
      : [{ ...measure, due: day, daysBefore: parseDaysBefore(goal.network.reminderDaysBefore) }],
  );
}

/** A measure with the days before it on which its network reminds. */
export async function findDue(
  database: Database,
  id: string,
): Promise<(WholePlannedMeasure & { readonly daysBefore: readonly number[] }) | undefined> {
  const found = await findMeasure(database, id);
  if (found === undefined) return undefined;
  const { reminderDaysBefore } = await database.client.network.findUniqueOrThrow({
    where: { id: found.goal.networkId },
    select: { reminderDaysBefore: true },
  });
  return { ...found, daysBefore: parseDaysBefore(reminderDaysBefore) };
}
