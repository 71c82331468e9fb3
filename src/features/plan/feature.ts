import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { rightTo } from '../rights.ts';
import { drop, pressDrop, pressRestore, restore } from './change/handlers-drop.ts';
import { edit, pressEdit, submitEdit } from './change/handlers-edit.ts';
import { makeNew, pressNew, submitNew } from './change/handlers-new.ts';
import { planTexts } from './change/texts.ts';
import { showOne, showPlan, takeMeasures } from './handlers.ts';
import { takeBackPlan } from './handlers-take-back.ts';
import { showPlanHome } from './home/handlers.ts';
import { reminders } from './remind/reminders.ts';
import { changeState } from './states/handlers.ts';
import type { PlannedKind } from './store.ts';
import { said, saidOf } from './texts-said.ts';

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
    { ...said.plan, right: readers, pressed: showPlan },
    { ...said.state, right: changers, pressed: pressing(said.state, changeState) },
    ...kinds.flatMap((kind) => [
      { ...saidOf[kind].show, right: readers, pressed: showOne(kind) },
      { ...saidOf[kind].create, right: changers, submitted: submitNew(kind) },
      { ...saidOf[kind].save, right: changers, submitted: submitEdit(kind) },
    ]),
  ],
  reminders,
  takeBack: takeBackPlan,
  home: showPlanHome,
};
