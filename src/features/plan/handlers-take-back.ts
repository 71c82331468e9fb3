import type { Deed } from '../../change.ts';
import { backwards, type Change, type Made } from '../../change.ts';
import { card, paragraph } from '../../chat/card.ts';
import { type Answer, answer } from '../../chat/feature.ts';
import { refuseChanged } from '../../domain/deeds.ts';
import type { Context } from '../context.ts';
import { changesText, turned } from '../turned.ts';
import type { View } from './cards.ts';
import { nameOf, type Planned, rowsOf } from './cards-one.ts';
import { loadGoal, loadMeasure } from './handlers-find.ts';
import { pressDrop, pressDropGoal } from './measures/handlers-drop.ts';
import { planTexts } from './measures/texts.ts';
import { findGoal, listThemes, type WholeGoal, type WholeMeasure } from './store.ts';
import { measureColumns } from './store-changes.ts';

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
  if (made.model === 'Status') return takeBackNote(made, context);
  if (made.model === 'Goal') {
    const { thing, view } = await loadGoal(made.id, context);
    const themeId = made.before?.themeId === undefined ? thing.themeId : made.before.themeId;
    const theme = (await listThemes(context.database, [thing.networkId])).find(({ id }) => id === themeId);
    const then = { ...thing, ...made.before, themeName: theme?.name ?? null };
    const says = saying({ goal: thing }, { goal: then }, made, view);
    return { says, change: back(made, 'goal', thing, undefined) };
  }
  const { thing, view } = await loadMeasure(made.id, context);
  const goalId = made.before?.goalId;
  const goal = typeof goalId === 'string' ? await findGoal(context.database, goalId) : undefined;
  const then = { goal: goal ?? thing.goal, measure: { ...thing, ...made.before } };
  const says = saying({ goal: thing.goal, measure: thing }, then, made, view);
  return { says, change: back(made, 'measure', thing.goal, thing) };

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

/** «Tiltak 3: Befaring: Tilstand: forsinket → i rute.» */
function saying(now: Planned, then: Planned, { before = {} }: Made, view: View): string {
  const words = planTexts[view.language];
  const changes = changesText(rowsOf(now, view), rowsOf(then, view));
  const stands = before.droppedAt === null ? words.standsAgain : words.droppedAgain;
  const parts = [...(changes === '' ? [] : [changes]), ...('droppedAt' in before ? [stands] : [])];
  const name = turned(nameOf(now, view), nameOf(then, view));
  return `${name}${parts.length === 0 ? '' : `. ${parts.join(', ')}`}.`;
}
