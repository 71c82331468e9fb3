import type { Database } from '../../database/open.ts';
import type { Tags } from './sums.ts';

/** A municipality's delmål, dropped ones too: what was done for them stays. */
export type GoalName = {
  readonly id: string;
  readonly municipalityId: string;
  readonly number: number;
  readonly title: string;
  readonly isDropped: boolean;
};

/** Finds the goal that work served: its own, its measure's, or the first goal in force that has its theme. */
export type GoalFinder = {
  readonly goals: readonly GoalName[];
  /** `isTagged` also where a measure's goal isn't known. */
  readonly goalOf: (work: Tags & { readonly municipalityId: string }) => {
    readonly goalId: string | null;
    readonly isTagged: boolean;
  };
};

/** Reads the goals of some municipalities in a network. */
export async function readGoals(
  { client }: Database,
  networkId: string,
  municipalityIds: readonly string[],
): Promise<GoalFinder> {
  const rows = await client.goal.findMany({
    where: { networkId, municipalityId: { in: [...municipalityIds] } },
    select: {
      ...{ id: true, municipalityId: true, number: true, title: true, themeId: true },
      droppedAt: true,
      measures: { select: { id: true } },
    },
    orderBy: { number: 'asc' },
  });
  const byMeasure = new Map(rows.flatMap((goal) => goal.measures.map(({ id }) => [id, goal.id] as const)));
  const byTheme = new Map(
    rows
      .filter(({ droppedAt }) => droppedAt === null)
      .toReversed()
      .map((goal) => [`${goal.municipalityId} ${goal.themeId}`, goal.id] as const),
  );
  return {
    goals: rows.map(({ id, municipalityId, number, title, droppedAt }) => ({
      ...{ id, municipalityId, number, title },
      isDropped: droppedAt !== null,
    })),
    goalOf: ({ municipalityId, goalId, measureId, themeId }) => {
      const ofTheme = themeId === null ? undefined : byTheme.get(`${municipalityId} ${themeId}`);
      const found = goalId ?? byMeasure.get(measureId ?? '') ?? ofTheme ?? null;
      return { goalId: found, isTagged: found !== null || measureId !== null };
    },
  };
}
