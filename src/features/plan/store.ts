import type { Day } from '../../calendar/days.ts';
import type { Database } from '../../database/open.ts';

/** How it goes with a measure. */
export const measureStates = ['planned', 'onTrack', 'delayed', 'stopped', 'done'] as const;
export type MeasureState = (typeof measureStates)[number];

/** A municipality in a network: whose plan it is. */
export type PlanKey = { readonly networkId: string; readonly municipalityId: string };

/** Tiltak: what is done to reach a goal. */
export type Measure = {
  readonly id: string;
  /** Its number among the municipality's measures. */
  readonly number: number;
  readonly title: string;
  /** Who answers for it, in words. */
  readonly responsible: string | null;
  readonly due: Day | null;
  /** How often, in words. */
  readonly cadence: string | null;
  readonly state: MeasureState;
  readonly doneOn: Day | null;
};

/** Delmål. */
export type Goal = PlanKey & {
  readonly id: string;
  /** Its number among the municipality's goals. */
  readonly number: number;
  readonly title: string;
  readonly mainGoal: string | null;
  readonly themeId: string | null;
  /** Null where it belongs to no theme. */
  readonly themeName: string | null;
  /** The agreement whose goal it is, where several municipalities have it in common. */
  readonly agreement: string | null;
  /** What it is measured by, what that was and is to be, and who works on it besides, in words. */
  readonly indicator: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly partners: string | null;
};

export type GoalWithMeasures = Goal & { readonly measures: readonly Measure[] };

const measureFields = {
  id: true,
  number: true,
  title: true,
  responsible: true,
  due: true,
  cadence: true,
  state: true,
  doneOn: true,
} as const;

const stateOf = (stored: string): MeasureState => {
  const state = measureStates.find((one) => one === stored);
  if (state === undefined) throw new Error(`not a state of a measure: ${stored}`);
  return state;
};

/** The goals that stand in the places, by number, each with its measures that stand, by number. */
export async function listGoals(
  { client }: Database,
  places: readonly PlanKey[],
): Promise<GoalWithMeasures[]> {
  if (places.length === 0) return [];
  const networkIds = [...new Set(places.map(({ networkId }) => networkId))];
  const [goals, themes] = await Promise.all([
    client.goal.findMany({
      where: { ...inPlaces(places), droppedAt: null },
      omit: { droppedAt: true },
      include: {
        measures: { where: { droppedAt: null }, select: measureFields, orderBy: { number: 'asc' } },
      },
      orderBy: [{ networkId: 'asc' }, { municipalityId: 'asc' }, { number: 'asc' }],
    }),
    client.theme.findMany({
      where: { networkId: { in: networkIds } },
      select: { id: true, name: true },
    }),
  ]);
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  return goals.map(({ measures, ...goal }) => ({
    ...goal,
    themeName: goal.themeId === null ? null : (names.get(goal.themeId) ?? null),
    measures: measures.map((measure) => ({ ...measure, state: stateOf(measure.state) })),
  }));
}

/** A goal, standing or dropped, with the names around it. */
export type WholeGoal = Goal & {
  readonly networkName: string;
  readonly municipalityName: string;
  readonly droppedAt: Date | null;
};

/** A measure, standing or dropped. */
export type WholeMeasure = Measure & { readonly droppedAt: Date | null };

/** What a plan consists of: a measure with its goal, or a goal itself. */
export type Planned = { readonly goal: Goal; readonly measure?: Measure };
export type WholePlanned = { readonly goal: WholeGoal; readonly measure?: WholeMeasure };
export type WholePlannedMeasure = Required<WholePlanned>;
export type PlannedKind = 'goal' | 'measure';

const withNames = {
  network: { select: { name: true, themes: { select: { id: true, name: true } } } },
  municipality: { select: { name: true } },
} as const;

type StoredGoal = Omit<WholeGoal, 'networkName' | 'municipalityName' | 'themeName'> & {
  readonly network: { readonly name: string; readonly themes: readonly { id: string; name: string }[] };
  readonly municipality: { readonly name: string };
};

const wholeGoalOf = ({ network, municipality, ...goal }: StoredGoal): WholeGoal => ({
  ...goal,
  themeName: network.themes.find(({ id }) => id === goal.themeId)?.name ?? null,
  networkName: network.name,
  municipalityName: municipality.name,
});

/** A goal or a measure by its id. */
export async function findPlanned(
  database: Database,
  kind: PlannedKind,
  id: string,
): Promise<WholePlanned | undefined> {
  if (kind === 'measure') return findMeasure(database, id);
  const goal = await database.client.goal.findUnique({ where: { id }, include: withNames });
  return goal === null ? undefined : { goal: wholeGoalOf(goal) };
}

/** A measure by its id, with its goal. */
export async function findMeasure(
  { client }: Database,
  id: string,
): Promise<WholePlannedMeasure | undefined> {
  const found = await client.measure.findUnique({
    where: { id },
    select: { ...measureFields, droppedAt: true, goal: { include: withNames } },
  });
  if (found === null) return undefined;
  const { goal, ...measure } = found;
  return { goal: wholeGoalOf(goal), measure: { ...measure, state: stateOf(measure.state) } };
}

/** The next free numbers of a municipality's goals and measures; those of dropped ones stay theirs. */
export async function findNextNumbers(
  { client }: Database,
  { networkId, municipalityId }: PlanKey,
): Promise<{ goal: number; measure: number }> {
  const highest = { where: { networkId, municipalityId }, _max: { number: true } } as const;
  const [goal, measure] = await Promise.all([
    client.goal.aggregate(highest),
    client.measure.aggregate(highest),
  ]);
  return { goal: (goal._max.number ?? 0) + 1, measure: (measure._max.number ?? 0) + 1 };
}

const inPlaces = (places: readonly PlanKey[]) => ({
  OR: places.map(({ networkId, municipalityId }) => ({ networkId, municipalityId })),
});

/** What was dropped in the places, the latest first. */
export async function listDropped(
  { client }: Database,
  kind: PlannedKind,
  places: readonly PlanKey[],
): Promise<(PlanKey & Named)[]> {
  if (places.length === 0) return [];
  const where = { ...inPlaces(places), droppedAt: { not: null } };
  const select = { id: true, number: true, title: true, networkId: true, municipalityId: true } as const;
  const orderBy = [{ droppedAt: 'desc' as const }, { number: 'desc' as const }];
  return kind === 'goal'
    ? client.goal.findMany({ where, select, orderBy })
    : client.measure.findMany({ where, select, orderBy });
}

/** Whether a goal has measures that stand. */
export async function hasMeasures({ client }: Database, goalId: string): Promise<boolean> {
  return (await client.measure.count({ where: { goalId, droppedAt: null } })) > 0;
}

/** An agreement that has a name, with the municipalities that it binds. */
export type SharedAgreement = { readonly name: string; readonly places: readonly PlanKey[] };

/** The named agreements of some networks, each once. */
export async function listSharedAgreements(
  { client }: Database,
  networkIds: readonly string[],
): Promise<SharedAgreement[]> {
  const rows = await client.agreement.findMany({
    where: { networkId: { in: [...networkIds] }, name: { not: null } },
    select: { name: true, networkId: true, municipalityId: true },
    orderBy: [{ name: 'asc' }, { municipalityId: 'asc' }],
  });
  const byName = new Map<string, { name: string; places: PlanKey[] }>();
  for (const { name, ...place } of rows) {
    const key = `${place.networkId} ${name}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name: name ?? '', places: [place] });
    else known.places.push(place);
  }
  return [...byName.values()];
}

/** A goal or a measure as it is named beside something that is about it. */
export type Named = { readonly id: string; readonly number: number; readonly title: string };

/** Goals and measures by their ids, dropped ones too. */
export async function listNamed(
  { client }: Database,
  goalIds: readonly string[],
  measureIds: readonly string[],
): Promise<{ goals: ReadonlyMap<string, Named>; measures: ReadonlyMap<string, Named> }> {
  const select = { id: true, number: true, title: true } as const;
  const where = (ids: readonly string[]) => ({ id: { in: [...new Set(ids)] } });
  const [goals, measures] = await Promise.all([
    goalIds.length === 0 ? [] : client.goal.findMany({ where: where(goalIds), select }),
    measureIds.length === 0 ? [] : client.measure.findMany({ where: where(measureIds), select }),
  ]);
  return {
    goals: new Map(goals.map((one) => [one.id, one])),
    measures: new Map(measures.map((one) => [one.id, one])),
  };
}
