import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { rightTo } from '../rights.ts';
import { edit, makeNew, pressEdit, pressNew, submitEdit, submitNew } from './change/handlers.ts';
import { drop, pressDrop, pressRestore, restore } from './change/handlers-drop.ts';
import { planTexts } from './change/texts.ts';
import { showOne, showOverdue, showPlan, takeMeasures } from './handlers.ts';
import { takeBackPlan } from './handlers-take-back.ts';
import { reminders } from './remind/reminders.ts';
import { changeState } from './states/handlers.ts';
import type { PlannedKind } from './store.ts';
import { pressed, said, saidOf } from './texts-said.ts';

/** The municipality's people and the county's: whose plans they see, each answer tells. */
const readers = rightTo('plan.read', (language) => planTexts[language].readers);

/** Those who report for a municipality, and the county's coordinator; which plans they may change, each answer tells. */
const changers = rightTo('plan.change', (language) => planTexts[language].changers);

const kinds: readonly PlannedKind[] = ['measure', 'goal'];

/** Delmål og tiltak: each municipality's plan, and how it goes with it. */
export const measures: LagbotFeature = {
  id: 'measures',
  word: said.take.phrase,
  slash: '/tiltak',
  commands: [
    { ...said.take, right: readers, typed: takeMeasures },
    { ...said.list, right: readers, typed: takeMeasures },
    ...kinds.map((kind) => ({
      ...{ ...saidOf[kind].new, right: changers, typed: makeNew(kind), pressed: pressNew(kind) },
    })),
    ...kinds.map((kind) => ({
      ...{ ...saidOf[kind].edit, right: changers, typed: edit(kind) },
      pressed: pressing(saidOf[kind].edit, pressEdit(kind)),
    })),
    ...kinds.map((kind) => ({
      ...{ ...saidOf[kind].drop, right: changers, typed: drop(kind), pressed: pressDrop(kind) },
    })),
    ...kinds.map((kind) => ({
      ...{ ...saidOf[kind].restore, right: changers, typed: restore(kind), pressed: pressRestore(kind) },
    })),
    { id: pressed.plan.id, right: readers, pressed: showPlan },
    { id: pressed.show.measure.id, right: readers, pressed: showOne('measure') },
    { id: pressed.show.goal.id, right: readers, pressed: showOne('goal') },
    { id: pressed.state.id, right: changers, pressed: pressing(pressed.state, changeState) },
    { id: 'measures.create', right: changers, submitted: submitNew('measure') },
    { id: 'measures.save', right: changers, submitted: submitEdit('measure') },
    { id: 'measures.createGoal', right: changers, submitted: submitNew('goal') },
    { id: 'measures.saveGoal', right: changers, submitted: submitEdit('goal') },
  ],
  reminders,
  takeBack: takeBackPlan,
  home: showOverdue,
};
