import { v7 as uuid } from 'uuid';
import type { Goal, Measure } from '../../../../prisma/generated/sqlite/client.ts';
import { takeState } from '../../../domain/states.ts';
import { limits } from '../../../features/plan/rules.ts';
import { type MeasureState, measureStates } from '../../../features/plan/store.ts';
import { dayCell, type Kind, nameKey, textCell } from '../cells/cells.ts';
import { changesOf, type Ground, type Outcome, type Plan, settle, storedBy } from '../plan.ts';
import { type Cells, type Columns, whole } from '../sheet.ts';
import {
  freshGoal,
  goalsIn,
  goalTitle,
  keyOf,
  mainGoal,
  numberOf,
  planNumber,
  type Records,
  readGoals,
  readThemes,
  themeOf,
} from './goals.ts';

export const measureColumns: Columns = {
  all: 'network municipality goal number measure responsible due cadence state'.split(' '),
  needed: ['network', 'municipality', 'goal'],
  exported: 'id municipalityNumber goalNumber mainGoal theme title doneOn minutes'.split(' '),
};

const title = textCell(limits.title, 'a measure', 'Befaring på kaia');
const responsible = textCell(limits.responsible, 'who answers for it', 'Nav');
const cadence = textCell(limits.cadence, 'how often', 'hvert kvartal');
const state: Kind<MeasureState> = {
  read: (words) => {
    const found = takeState(words, measureStates);
    const stored = measureStates.find((one) => one.toLowerCase() === words.toLowerCase());
    return stored ?? (found.rest === '' ? found.state : undefined);
  },
  is: 'a state',
  write: `one of ${measureStates.join(', ')}`,
};

/**
 * Plans the import of measures. One is the same when its municipality and number are, or, without a number, its title. A
 * line of the export says its goal's number and title, and makes that goal where it is missing.
 */
export async function planMeasures(ground: Ground): Promise<Plan> {
  const { database, lines, places } = ground;
  const goals = await readGoals(ground);
  const themes = await readThemes(ground);
  const stored = await database.client.measure.findMany({ orderBy: { id: 'asc' } });
  const records = storedBy<Measure>(stored, keyOf);
  const outcomes = lines.flatMap((cells): Outcome | [] => {
    const network = places.network(cells);
    const municipality = places.municipality(cells, network);
    if (network === undefined || municipality === undefined) return [];
    if (municipality === null)
      return cells.fault('municipality', 'is empty; write whose measure it is') ?? [];
    const place = { networkId: network.id, municipalityId: municipality.id };
    const goal = goalOf(cells, place, goals, themeOf(cells, network, themes));
    if (goal === undefined) return [];
    const named = cells.text('measure') === null ? 'title' : 'measure';
    // A line of the export that has no measure is of a goal without one.
    if (cells.text(named) === null && cells.text('goalNumber') !== null) return goal.isNew ? 'new' : 'same';
    const said = whole({
      number: cells.read('number', planNumber),
      title: cells.need(named, title),
      responsible: cells.read('responsible', responsible),
      due: cells.read('due', dayCell),
      cadence: cells.read('cadence', cadence),
      state: cells.read('state', state),
      doneOn: cells.read('doneOn', dayCell),
    });
    if (said === undefined) return [];
    const { number, ...rest } = said;
    const own = [...records.values()].map(({ values }) => values).filter((one) => isIn(one, place));
    const key = { ...place, number: numberOf(number, said.title, own) };
    return (
      settle<Measure>(records, keyOf(key), cells, {
        wanted: { goalId: goal.id, ...rest },
        fresh: () => ({
          ...{ id: uuid(), ...key, goalId: goal.id, droppedAt: null },
          ...{ ...rest, state: rest.state ?? 'planned' },
        }),
        columns: { goalId: 'goal', title: named },
      }) ?? []
    );
  });
  return {
    outcomes,
    changes: [
      ...changesOf(goals, 'Goal', ({ networkId }) => networkId),
      ...changesOf(records, 'Measure', ({ networkId }) => networkId),
    ],
  };
}

type PlanKey = { readonly networkId: string; readonly municipalityId: string };

const isIn = (one: PlanKey, place: PlanKey): boolean =>
  one.networkId === place.networkId && one.municipalityId === place.municipalityId;

/** The goal that a line names by number or title; undefined where there is none, and then that is noted. */
function goalOf(
  cells: Cells,
  place: PlanKey,
  records: Records,
  themeId: string | null | undefined,
): (Goal & { readonly isNew?: boolean }) | undefined {
  const words = cells.need('goal', goalTitle);
  const number = cells.read('goalNumber', planNumber);
  if (words === undefined || number === undefined || themeId === undefined) return undefined;
  const all = goalsIn(records, place);
  if (number === null) {
    const found = all.find((one) => nameKey(one.title) === nameKey(words) || String(one.number) === words);
    return found ?? cells.fault('goal', `the plan has no goal «${words}»; import goals first`);
  }
  const main = cells.read('mainGoal', mainGoal);
  if (main === undefined) return undefined;
  const known = all.find((one) => one.number === number);
  if (known !== undefined) return known;
  const goal = freshGoal(place, number, words, { mainGoal: main, themeId });
  records.set(keyOf(goal), { values: goal, before: undefined, line: cells.line });
  return { ...goal, isNew: true };
}
