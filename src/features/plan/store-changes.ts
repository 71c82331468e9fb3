import type { Change, Row } from '../../change.ts';
import type { Goal, Measure, Planned, WholePlanned } from './store.ts';

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

const identityOf = ({ goal, measure }: Planned) => ({
  model: measure === undefined ? 'Goal' : 'Measure',
  id: (measure ?? goal).id,
  networkId: goal.networkId,
});

const recordOf = ({ goal, measure }: WholePlanned, more: Row = {}) => ({
  type: measure === undefined ? 'goal' : 'measure',
  columns: { ...measureColumns(goal, measure), ...more },
});

/** A goal or a measure as it is stored, without what is only told of it. */
function rowOf({ goal, measure }: WholePlanned): Row {
  const { networkName: _, municipalityName: __, themeName: ___, ...row } = goal;
  const { networkId, municipalityId } = goal;
  return measure === undefined ? row : { ...measure, networkId, municipalityId, goalId: goal.id };
}

/** Writes a new goal or measure. */
export const createPlanned = (planned: WholePlanned): Change => ({
  ...{ kind: 'created', ...identityOf(planned), row: rowOf(planned), record: recordOf(planned) },
});

/** Changes, drops or restores a goal or a measure; holds only while what is changed still stands as it was read. */
export function changePlanned(before: WholePlanned, after: WholePlanned): Change {
  const [was, is] = [rowOf(before), rowOf(after)];
  const names = Object.keys(is).filter((name) => String(was[name]) !== String(is[name]));
  const pick = (from: Row): Row => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return {
    ...{ kind: 'changed', ...identityOf(before), row: pick(is), expect: pick(was) },
    record: recordOf(after, { dropped: (after.measure ?? after.goal).droppedAt !== null }),
  };
}
