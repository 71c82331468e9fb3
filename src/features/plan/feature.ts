import { rightOf } from '../../domain/rights.ts';
import type { LagbotFeature } from '../context.ts';
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
import { mayChange, mayRead } from './rules.ts';
import { pressState } from './states/handlers.ts';
import { texts, type Verb } from './texts.ts';
import { help } from './texts-help.ts';

/** The municipality's people and the county's: whose plans they see, each answer tells. */
const readers = rightOf(mayRead, (language) => planTexts[language].readers);

/** Those who report for a municipality, and the county's coordinator; which plans they may change, each answer tells. */
const changers = rightOf(mayChange, (language) => planTexts[language].changers);

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
    { id: 'measures.take', words: [], right: readers, help: help.plan, handle: takeMeasures },
    {
      id: 'measures.list',
      words: ['liste', 'lista', 'list', 'vis', 'show'],
      right: readers,
      help: help.list,
      handle: takeMeasures,
    },
    {
      id: 'measures.new',
      words: verbsOf('new', ...newWords),
      right: changers,
      help: help.new,
      handle: newMeasure,
    },
    {
      id: 'measures.newGoal',
      words: goalVerbsOf('new', ...newWords),
      right: changers,
      help: help.newGoal,
      handle: newGoal,
    },
    {
      id: 'measures.edit',
      words: verbsOf('edit', ...editWords),
      right: changers,
      help: help.edit,
      handle: editMeasure,
    },
    {
      id: 'measures.editGoal',
      words: goalVerbsOf('edit', ...editWords),
      right: changers,
      help: help.editGoal,
      handle: editGoal,
    },
    {
      id: 'measures.drop',
      words: verbsOf('drop', ...dropWords),
      right: changers,
      help: help.drop,
      handle: dropMeasure,
    },
    {
      id: 'measures.dropGoal',
      words: goalVerbsOf('drop', ...dropWords),
      right: changers,
      help: help.dropGoal,
      handle: dropGoal,
    },
    {
      id: 'measures.restore',
      words: verbsOf('restore'),
      right: changers,
      help: help.restore,
      handle: restoreMeasure,
    },
    {
      id: 'measures.restoreGoal',
      words: goalVerbsOf('restore'),
      right: changers,
      help: help.restoreGoal,
      handle: restoreGoal,
    },
  ],
  presses: [
    { id: 'measures.plan', right: readers, handle: showPlan },
    { id: 'measures.show', right: readers, handle: (id, context) => showOne('measure', id, context) },
    { id: 'measures.showGoal', right: readers, handle: (id, context) => showOne('goal', id, context) },
    { id: 'measures.state', right: changers, handle: pressState },
    { id: 'measures.new', right: changers, handle: pressNew },
    { id: 'measures.newGoal', right: changers, handle: pressNewGoal },
    { id: 'measures.edit', right: changers, handle: pressEdit },
    { id: 'measures.editGoal', right: changers, handle: pressEditGoal },
    { id: 'measures.drop', right: changers, handle: pressDrop },
    { id: 'measures.dropGoal', right: changers, handle: pressDropGoal },
    { id: 'measures.restore', right: changers, handle: pressRestore },
    { id: 'measures.restoreGoal', right: changers, handle: pressRestoreGoal },
  ],
  submits: [
    { id: 'measures.create', right: changers, handle: submitNew },
    { id: 'measures.save', right: changers, handle: submitEdit },
    { id: 'measures.createGoal', right: changers, handle: submitNewGoal },
    { id: 'measures.saveGoal', right: changers, handle: submitEditGoal },
  ],
  reminders,
  takeBack: takeBackPlan,
  home: showOverdue,
};
