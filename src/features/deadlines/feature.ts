import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone, reportersTo, rightTo } from '../rights.ts';
import { complete, pressComplete, pressUndo, undo } from './complete/handlers.ts';
import { listMine, showOne, showWaiting } from './handlers.ts';
import { editOne, submitChange, submitNew } from './plan/handlers.ts';
import {
  cancelDeadline,
  cancelOne,
  editDeadline,
  postpone,
  pressPostpone,
  restoreDeadline,
  restoreOne,
} from './plan/handlers-change.ts';
import { setDeadline } from './plan/handlers-new.ts';
import { takeBackDeadline } from './plan/handlers-take-back.ts';
import { nudgeDeadline, previewNudge, sendNudge } from './remind/handlers-nudge.ts';
import { reminders } from './remind/reminders.ts';
import { texts, type Verb } from './texts.ts';
import { help } from './texts-help.ts';

const verbsOf = (verb: Verb, ...others: string[]): string[] => [
  ...new Set([texts.nb.verbs[verb], texts.nn.verbs[verb], texts.en.verbs[verb], ...others]),
];

/** The county's coordinator, and those who report for a municipality. */
const planners = rightTo('deadlines.set', (language) => texts[language].planners);

/** Those who answer for something in a municipality, and the coordinator; which deadlines they may report done, each line tells. */
const answerable = reportersTo('deadlines.complete');

const nudgers = coordinatorsTo('deadlines.nudge');

/** Frist: set, repeated, reminded of, and reported done by each municipality. */
export const deadlines: LagbotFeature = {
  id: 'deadlines',
  word: { nb: texts.nb.word, nn: texts.nn.word, en: texts.en.word },
  slash: '/frist',
  commands: [
    { id: 'deadlines.list', words: [], right: everyone, help: help.list, typed: listMine },
    {
      id: 'deadlines.listAll',
      words: ['liste', 'list', 'vis', 'show'],
      right: everyone,
      help: help.show,
      typed: listMine,
    },
    {
      id: 'deadlines.complete',
      words: verbsOf('complete', 'fullført', 'complete'),
      right: answerable,
      help: help.complete,
      typed: complete,
      pressed: pressComplete,
    },
    {
      id: 'deadlines.undo',
      words: verbsOf('undo', 'angre', 'undo'),
      right: answerable,
      help: help.undo,
      typed: undo,
      pressed: pressUndo,
    },
    {
      id: 'deadlines.new',
      words: verbsOf('new', 'nytt'),
      right: planners,
      help: help.new,
      typed: setDeadline,
      pressed: setDeadline,
    },
    {
      id: 'deadlines.edit',
      words: verbsOf('edit', 'change'),
      right: planners,
      help: help.edit,
      typed: editDeadline,
      pressed: editOne,
    },
    {
      id: 'deadlines.postpone',
      words: verbsOf('postpone', 'flytt', 'move'),
      right: planners,
      help: help.postpone,
      typed: postpone,
      pressed: pressPostpone,
    },
    {
      id: 'deadlines.cancel',
      words: verbsOf('cancel', 'avlys', 'cancel'),
      right: planners,
      help: help.cancel,
      typed: cancelDeadline,
      pressed: cancelOne,
    },
    {
      id: 'deadlines.restore',
      words: verbsOf('restore'),
      right: planners,
      help: help.restore,
      typed: restoreDeadline,
      pressed: restoreOne,
    },
    {
      id: 'deadlines.nudge',
      words: verbsOf('nudge', 'purring', 'remind'),
      right: nudgers,
      help: help.nudge,
      typed: nudgeDeadline,
      pressed: previewNudge,
    },
    { id: 'deadlines.show', right: everyone, pressed: showOne },
    { id: 'deadlines.sendNudge', right: nudgers, pressed: sendNudge },
    { id: 'deadlines.create', right: planners, submitted: submitNew },
    { id: 'deadlines.save', right: planners, submitted: submitChange },
  ],
  reminders,
  takeBack: takeBackDeadline,
  home: showWaiting,
};
