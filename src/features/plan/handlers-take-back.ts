import type { Deed } from '../../change.ts';
import { backwards, type Change, type Made, type Row } from '../../change.ts';
import { card, paragraph } from '../../chat/card.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import type { Context } from '../context.ts';
import { loadGoal, loadMeasure } from './handlers-find.ts';
import { pressDrop, pressDropGoal } from './measures/handlers-drop.ts';
import { planTexts } from './measures/texts.ts';
import { measureStates, type WholeGoal, type WholeMeasure } from './store.ts';
import { measureColumns } from './store-changes.ts';
import { texts } from './texts.ts';

/** Takes back what was done with the plan: what was new is dropped, what was changed is as before. */
export async function takeBackPlan(deed: Deed, context: Context): Promise<Answer> {
  const [first] = deed.changes;
  if (first?.kind === 'created' && first.model === 'Measure') return pressDrop(first.id, context);
  if (first?.kind === 'created' && first.model === 'Goal') return pressDropGoal(first.id, context);
  await refuseChanged(deed, context);
  const backs: { says: string; change: Change }[] = [];
  for (const made of deed.changes) backs.push(await takeBack(made, context));
  return answer(
    card(...backs.map(({ says }) => paragraph(says))),
    backs.map(({ change }) => change),
  );
}

async function takeBack(made: Made, context: Context) {
  const { language } = context;
  if (made.model === 'Status') return takeBackNote(made, context);
  if (made.model === 'Goal') {
    const { thing } = await loadGoal(made.id, context);
    const name = texts[language].goal(thing.number, thing.title);
    return { says: saying(name, made, context), change: back(made, 'goal', thing, undefined) };
  }
  const { thing } = await loadMeasure(made.id, context);
  const name = texts[language].measure(thing.number, thing.title);
  return { says: saying(name, made, context), change: back(made, 'measure', thing.goal, thing) };

  function back(one: Made, type: string, goal: WholeGoal, measure: WholeMeasure | undefined): Change {
    return backwards(one, { type, columns: measureColumns(goal, measure) }, goal.networkId);
  }
}

/** The status that a note became: withdrawn, or there again. */
function takeBackNote({ id, kind, row }: Made, { language }: Context) {
  const withdrawn = kind === 'created' || row.withdrawn === false;
  const words = planTexts[language];
  const change: Change = {
    ...{ kind: 'changed', model: 'Status', id, row: { withdrawn }, expect: { withdrawn: !withdrawn } },
    ...(typeof row.networkId === 'string' ? { networkId: row.networkId } : {}),
    record: { type: 'status', columns: { id, withdrawn } },
  };
  return { says: `${withdrawn ? words.noteWithdrawn : words.noteStands}.`, change };
}

/** «Tiltak 3. Befaring: forsinket → i rute.» */
function saying(name: string, { row, before = {} }: Made, { language }: Context): string {
  const words = planTexts[language];
  const hidden = new Set(['goalId', 'themeId', 'doneOn', 'droppedAt']);
  const told = Object.keys(before).filter((key) => !hidden.has(key));
  const value = (values: Row, key: string): string => {
    const state = measureStates.find((one) => key === 'state' && one === values[key]);
    return state === undefined ? String(values[key] ?? '–') : texts[language].states[state];
  };
  const parts = told.map((key) => `${value(row, key)} → ${value(before, key)}`);
  if ('droppedAt' in before) parts.push(before.droppedAt === null ? words.standsAgain : words.droppedAgain);
  return `${name}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}
