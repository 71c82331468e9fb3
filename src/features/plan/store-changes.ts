import type { Change, Row } from '../../change.ts';
import type { Goal, Measure, WholeGoal, WholeMeasure } from './store.ts';

/** A goal in the columns of the export, with one of its measures or none. */
export function measureColumns(
  goal: Goal & { readonly networkName: string; readonly municipalityName: string },
  measure: Measure | undefined,
): Row {
  return {
    id: measure?.id ?? goal.id,
    network: goal.networkName,
    municipality: goal.municipalityName,
    municipalityNumber: goal.municipalityId,
    goalNumber: goal.number,
    goal: goal.title,
    mainGoal: goal.mainGoal,
    theme: goal.themeName,
    number: measure?.number ?? null,
    title: measure?.title ?? null,
    responsible: measure?.responsible ?? null,
    due: measure?.due ?? null,
    cadence: measure?.cadence ?? null,
    state: measure?.state ?? null,
    doneOn: measure?.doneOn ?? null,
  };
}

/** Writes a new goal. */
export function createGoal(goal: WholeGoal): Change {
  const { networkName: _, municipalityName: __, themeName: ___, ...row } = goal;
  return {
    kind: 'created',
    model: 'Goal',
    id: goal.id,
    row,
    networkId: goal.networkId,
    record: { type: 'goal', columns: measureColumns(goal, undefined) },
  };
}

const goalNames = ['title', 'mainGoal', 'themeId', 'droppedAt'] as const;

/** Changes, drops or restores a goal; holds only while what is changed still stands as it was read. */
export function changeGoal(before: WholeGoal, after: WholeGoal): Change {
  return {
    kind: 'changed',
    model: 'Goal',
    id: before.id,
    ...changed(before, after, goalNames),
    networkId: before.networkId,
    record: {
      type: 'goal',
      columns: { ...measureColumns(after, undefined), dropped: after.droppedAt !== null },
    },
  };
}

/** Writes a new measure. */
export function createMeasure(measure: WholeMeasure): Change {
  const { goal, ...own } = measure;
  const { networkId, municipalityId } = goal;
  return {
    kind: 'created',
    model: 'Measure',
    id: measure.id,
    row: { ...own, networkId, municipalityId, goalId: goal.id },
    networkId,
    record: { type: 'measure', columns: measureColumns(goal, measure) },
  };
}

const measureNames = [
  'goalId',
  'title',
  'responsible',
  'due',
  'cadence',
  'state',
  'doneOn',
  'droppedAt',
] as const;

/** Changes, drops or restores a measure; holds only while what is changed still stands as it was read. */
export function changeMeasure(before: WholeMeasure, after: WholeMeasure): Change {
  const withGoal = ({ goal, ...own }: WholeMeasure) => ({ ...own, goalId: goal.id });
  return {
    kind: 'changed',
    model: 'Measure',
    id: before.id,
    ...changed(withGoal(before), withGoal(after), measureNames),
    networkId: before.goal.networkId,
    record: {
      type: 'measure',
      columns: { ...measureColumns(after.goal, after), dropped: after.droppedAt !== null },
    },
  };
}

function changed<Name extends string>(
  before: Readonly<Record<Name, string | Date | null>>,
  after: Readonly<Record<Name, string | Date | null>>,
  all: readonly Name[],
): Pick<Change, 'row'> & { expect: Row } {
  const names = all.filter((name) => String(before[name]) !== String(after[name]));
  const pick = (from: Readonly<Record<Name, string | Date | null>>): Row =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  return { row: pick(after), expect: pick(before) };
}
