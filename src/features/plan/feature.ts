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
import { texts, type Verb } from './texts.ts';
import { help } from './texts-help.ts';

/** The municipality's people and the county's: whose plans they see, each answer tells. */
const readers = rightTo('plan.read', (language) => planTexts[language].readers);

/** Those who report for a municipality, and the county's coordinator; which plans they may change, each answer tells. */
const changers = rightTo('plan.change', (language) => planTexts[language].changers);

const verbsOf = (verb: Verb, ...others: string[]): string[] => [
  ...new Set([texts.nb.verbs[verb], texts.nn.verbs[verb], texts.en.verbs[verb], ...others]),
];

/** The verb with the word for a goal on either side: 'delmål ny', 'nytt delmål', 'goal new'. */
const goalVerbsOf = (verb: Verb, ...others: string[]): string[] =>
  verbsOf(verb, ...others).flatMap((one) =>
    ['delmål', 'delmal', 'goal'].flatMap((goal) => [`${goal} ${one}`, `${one} ${goal}`]),
  );

const newWords = ['nytt', 'nye', 'add'];
const editWords = ['rett', 'change'];
const dropWords = ['slett', 'fjern', 'remove'];

/** Delmål og tiltak: each municipality's plan, and how it goes with it. */
export const measures: LagbotFeature = {
  id: 'measures',
  word: { nb: texts.nb.word, nn: texts.nn.word, en: texts.en.word },
  slash: '/tiltak',
  commands: [
    { id: 'measures.take', words: [], right: readers, help: help.plan, typed: takeMeasures },
    {
      id: 'measures.list',
      words: ['liste', 'lista', 'list', 'vis', 'show'],
      right: readers,
      help: help.list,
      typed: takeMeasures,
    },
    {
      id: 'measures.new',
      words: verbsOf('new', ...newWords),
      right: changers,
      help: help.new,
      typed: newMeasure,
      pressed: pressNew,
    },
    {
      id: 'measures.newGoal',
      words: goalVerbsOf('new', ...newWords),
      right: changers,
      help: help.newGoal,
      typed: newGoal,
      pressed: pressNewGoal,
    },
    {
      id: 'measures.edit',
      words: verbsOf('edit', ...editWords),
      right: changers,
      help: help.edit,
      typed: editMeasure,
      pressed: pressEdit,
    },
    {
      id: 'measures.editGoal',
      words: goalVerbsOf('edit', ...editWords),
      right: changers,
      help: help.editGoal,
      typed: editGoal,
      pressed: pressEditGoal,
    },
    {
      id: 'measures.drop',
      words: verbsOf('drop', ...dropWords),
      right: changers,
      help: help.drop,
      typed: dropMeasure,
      pressed: pressDrop,
    },
    {
      id: 'measures.dropGoal',
      words: goalVerbsOf('drop', ...dropWords),
      right: changers,
      help: help.dropGoal,
      typed: dropGoal,
      pressed: pressDropGoal,
    },
    {
      id: 'measures.restore',
      words: verbsOf('restore'),
      right: changers,
      help: help.restore,
      typed: restoreMeasure,
      pressed: pressRestore,
    },
    {
      id: 'measures.restoreGoal',
      words: goalVerbsOf('restore'),
      right: changers,
      help: help.restoreGoal,
      typed: restoreGoal,
      pressed: pressRestoreGoal,
    },
    { id: 'measures.plan', right: readers, pressed: showPlan },
    { id: 'measures.show', right: readers, pressed: (id, context) => showOne('measure', id, context) },
    { id: 'measures.showGoal', right: readers, pressed: (id, context) => showOne('goal', id, context) },
    { id: 'measures.state', right: changers, pressed: pressState },
    { id: 'measures.create', right: changers, submitted: submitNew },
    { id: 'measures.save', right: changers, submitted: submitEdit },
    { id: 'measures.createGoal', right: changers, submitted: submitNewGoal },
    { id: 'measures.saveGoal', right: changers, submitted: submitEditGoal },
  ],
  reminders,
  takeBack: takeBackPlan,
  home: showOverdue,
};
