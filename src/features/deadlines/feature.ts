import type { Right } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { coordinatorRoles, coordinators, everyone, reporters, reportingRoles, rightOf } from '../rights.ts';
import { listMine, showOne, showWaiting } from './handlers.ts';
import {
  cancelDeadline,
  cancelOne,
  editDeadline,
  postpone,
  pressPostpone,
  restoreDeadline,
  restoreOne,
} from './handlers-change.ts';
import { complete, pressComplete, pressUndo, undo } from './handlers-complete.ts';
import { setDeadline } from './handlers-new.ts';
import { nudgeDeadline, previewNudge, sendNudge } from './handlers-nudge.ts';
import { editOne, submitChange, submitNew } from './handlers-plan.ts';
import { takeBackDeadline } from './handlers-take-back.ts';
import { reminders } from './reminders.ts';
import { responsibles } from './rules.ts';
import { texts, type Verb } from './texts.ts';
import { help } from './texts-help.ts';

const verbsOf = (verb: Verb, ...others: string[]): string[] => [
  ...new Set([texts.nb.verbs[verb], texts.nn.verbs[verb], texts.en.verbs[verb], ...others]),
];

/** The county's coordinator, and those who report for a municipality. */
const planners = rightOf(
  (actor) => coordinatorRoles(actor).length > 0 || reportingRoles(actor).length > 0,
  (language) => texts[language].planners,
);

/** Those who answer for something in a municipality, and the coordinator; which deadlines they may report done, each line tells. */
const answerable: Right<Context> = {
  may: ({ actor }) =>
    actor.roles.some(({ kind }) => kind === 'koordinator' || responsibles.some((one) => one === kind)),
  refusal: (context) => reporters.refusal(context),
};

/** Frist: set, repeated, reminded of, and reported done by each municipality. */
export const deadlines: LagbotFeature = {
  id: 'deadlines',
  word: { nb: texts.nb.word, nn: texts.nn.word, en: texts.en.word },
  slash: '/frist',
  commands: [
    { id: 'deadlines.list', words: [], right: everyone, help: help.list, handle: listMine },
    {
      id: 'deadlines.listAll',
      words: ['liste', 'list', 'vis', 'show'],
      right: everyone,
      help: help.show,
      handle: listMine,
    },
    {
      id: 'deadlines.complete',
      words: verbsOf('complete', 'fullført', 'complete'),
      right: answerable,
      help: help.complete,
      handle: complete,
    },
    {
      id: 'deadlines.undo',
      words: verbsOf('undo', 'angre', 'undo'),
      right: answerable,
      help: help.undo,
      handle: undo,
    },
    {
      id: 'deadlines.new',
      words: verbsOf('new', 'nytt'),
      right: planners,
      help: help.new,
      handle: setDeadline,
    },
    {
      id: 'deadlines.edit',
      words: verbsOf('edit', 'change'),
      right: planners,
      help: help.edit,
      handle: editDeadline,
    },
    {
      id: 'deadlines.postpone',
      words: verbsOf('postpone', 'flytt', 'move'),
      right: planners,
      help: help.postpone,
      handle: postpone,
    },
    {
      id: 'deadlines.cancel',
      words: verbsOf('cancel', 'avlys', 'cancel'),
      right: planners,
      help: help.cancel,
      handle: cancelDeadline,
    },
    {
      id: 'deadlines.restore',
      words: verbsOf('restore'),
      right: planners,
      help: help.restore,
      handle: restoreDeadline,
    },
    {
      id: 'deadlines.nudge',
      words: verbsOf('nudge', 'purring', 'remind'),
      right: coordinators,
      help: help.nudge,
      handle: nudgeDeadline,
    },
  ],
  presses: [
    { id: 'deadlines.show', right: everyone, handle: showOne },
    { id: 'deadlines.complete', right: answerable, handle: pressComplete },
    { id: 'deadlines.undo', right: answerable, handle: pressUndo },
    { id: 'deadlines.new', right: planners, handle: setDeadline },
    { id: 'deadlines.edit', right: planners, handle: editOne },
    { id: 'deadlines.postpone', right: planners, handle: pressPostpone },
    { id: 'deadlines.cancel', right: planners, handle: cancelOne },
    { id: 'deadlines.restore', right: planners, handle: restoreOne },
    { id: 'deadlines.nudge', right: coordinators, handle: previewNudge },
    { id: 'deadlines.sendNudge', right: coordinators, handle: sendNudge },
  ],
  submits: [
    { id: 'deadlines.create', right: planners, handle: submitNew },
    { id: 'deadlines.save', right: planners, handle: submitChange },
  ],
  reminders,
  takeBack: takeBackDeadline,
  home: showWaiting,
};
