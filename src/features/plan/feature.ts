import type { LagbotFeature } from '../context.ts';
import { rightTo } from '../rights.ts';
import {
  editGoal,
  newGoal,
  pressEditGoal,
  pressNewGoal,
  submitEditGoal,
  submitNewGoal,
} from './goals/handlers.ts';
import { showOne, showOverdue, showPlan, takeMeasures } from './handlers.ts';
import { takeBackPlan } from './handlers-take-back.ts';
import { editMeasure, newMeasure, pressEdit, pressNew, submitEdit, submitNew } from './measures/handlers.ts';
import {
  dropGoal,
  dropMeasure,
  pressDrop,
  pressDropGoal,
  pressRestore,
  pressRestoreGoal,
  restoreGoal,
  restoreMeasure,
} from './measures/handlers-drop.ts';
import { planTexts } from './measures/texts.ts';
import { reminders } from './remind/reminders.ts';
import { pressState } from './states/handlers.ts';
import { pressed, said } from './texts.ts';

/** The municipality's people and the county's: whose plans they see, each answer tells. */
const readers = rightTo('plan.read', (language) => planTexts[language].readers);

/** Those who report for a municipality, and the county's coordinator; which plans they may change, each answer tells. */
const changers = rightTo('plan.change', (language) => planTexts[language].changers);

/** Delmål og tiltak: each municipality's plan, and how it goes with it. */
export const measures: LagbotFeature = {
  id: 'measures',
  word: said.take.phrase,
  slash: '/tiltak',
  commands: [
    { ...said.take, right: readers, typed: takeMeasures },
    { ...said.list, right: readers, typed: takeMeasures },
    { ...said.new, right: changers, typed: newMeasure, pressed: pressNew },
    { ...said.newGoal, right: changers, typed: newGoal, pressed: pressNewGoal },
    { ...said.edit, right: changers, typed: editMeasure, pressed: pressEdit },
    { ...said.editGoal, right: changers, typed: editGoal, pressed: pressEditGoal },
    { ...said.drop, right: changers, typed: dropMeasure, pressed: pressDrop },
    { ...said.dropGoal, right: changers, typed: dropGoal, pressed: pressDropGoal },
    { ...said.restore, right: changers, typed: restoreMeasure, pressed: pressRestore },
    { ...said.restoreGoal, right: changers, typed: restoreGoal, pressed: pressRestoreGoal },
    { id: pressed.plan.id, right: readers, pressed: showPlan },
    { id: pressed.show.id, right: readers, pressed: (id, context) => showOne('measure', id, context) },
    { id: pressed.showGoal.id, right: readers, pressed: (id, context) => showOne('goal', id, context) },
    { id: pressed.state.id, right: changers, pressed: pressState },
    { id: 'measures.create', right: changers, submitted: submitNew },
    { id: 'measures.save', right: changers, submitted: submitEdit },
    { id: 'measures.createGoal', right: changers, submitted: submitNewGoal },
    { id: 'measures.saveGoal', right: changers, submitted: submitEditGoal },
  ],
  reminders,
  takeBack: takeBackPlan,
  home: showOverdue,
};
