import type { Command } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone } from '../rights.ts';
import { sendGathering, sendOne } from './announce/handlers-send.ts';
import { reminders } from './announce/reminders.ts';
import { answerWith, pressAnswer, pressTakeBack, takeBackAnswer } from './answer/handlers.ts';
import { openAttendance, recordAttendance, submitAttendance } from './attend/handlers.ts';
import { giveCalendarFile, pressCalendar } from './calendar/handlers.ts';
import {
  showGatherings,
  showNext,
  showOne,
  showParticipants,
  showParticipantsOf,
  showPast,
} from './handlers.ts';
import { nudgeGathering, previewNudge, sendNudge } from './nudge/handlers.ts';
import { editOne, planGathering, submitChange, submitNew } from './plan/handlers.ts';
import {
  cancelAll,
  cancelGathering,
  cancelOne,
  changeTyped,
  moveGathering,
  pressMove,
  restoreGathering,
  restoreOne,
} from './plan/handlers-change.ts';
import { takeBackGathering } from './plan/handlers-take-back.ts';
import { choices } from './rules.ts';
import { texts, type Verb } from './texts.ts';
import { help } from './texts-help.ts';

const verbsOf = (verb: Verb, ...others: string[]): string[] => [
  ...new Set([texts.nb.verbs[verb], texts.nn.verbs[verb], texts.en.verbs[verb], ...others]),
];

/** Other words that people use for an answer, beside the buttons' own. */
const otherAnswers = {
  coming: ['kjem', 'ja', 'yes', 'jeg kommer', 'eg kjem'],
  comingOnline: [
    'kommer på video',
    'kjem på video',
    'kommer på teams',
    'kjem på teams',
    'digitalt',
    'online',
  ],
  maybe: ['kommer kanskje', 'kjem kanskje', 'maybe coming'],
  notComing: ['nei', 'no', 'kan ikke', 'kan ikkje', 'jeg kommer ikke', 'eg kjem ikkje', 'avbud', 'avbod'],
} as const;

const answerCommands: Command<Context>[] = choices.map((choice) => ({
  id: `gatherings.${choice}`,
  words: verbsOf(choice, ...otherAnswers[choice]),
  right: everyone,
  help: help[choice],
  typed: answerWith(choice),
}));

const planners = coordinatorsTo('gatherings.plan');

const coordinatorCommands: Command<Context>[] = [
  {
    id: 'gatherings.new',
    words: verbsOf('new', 'nytt'),
    right: planners,
    help: help.new,
    typed: planGathering,
  },
  {
    id: 'gatherings.edit',
    words: verbsOf('edit', 'change'),
    right: planners,
    help: help.edit,
    typed: changeTyped,
    pressed: editOne,
  },
  {
    id: 'gatherings.move',
    words: verbsOf('move', 'utsett', 'postpone'),
    right: planners,
    help: help.move,
    typed: moveGathering,
    pressed: pressMove,
  },
  {
    id: 'gatherings.cancel',
    words: verbsOf('cancel', 'slett', 'delete'),
    right: planners,
    help: help.cancel,
    typed: cancelGathering,
    pressed: cancelOne,
  },
  {
    id: 'gatherings.restore',
    words: verbsOf('restore'),
    right: planners,
    help: help.restore,
    typed: restoreGathering,
    pressed: restoreOne,
  },
  {
    id: 'gatherings.attendance',
    words: verbsOf('attendance', 'frammøte', 'fremmøte'),
    right: planners,
    help: help.attendance,
    typed: recordAttendance,
    pressed: openAttendance,
  },
  {
    id: 'gatherings.send',
    words: verbsOf('send'),
    right: planners,
    help: help.send,
    typed: sendGathering,
    pressed: sendOne,
  },
  {
    id: 'gatherings.nudge',
    words: verbsOf('nudge', 'purring', 'remind'),
    right: planners,
    help: help.nudge,
    typed: nudgeGathering,
    pressed: previewNudge,
  },
];

/** Samling: announced, answered, reminded of, and looked back on. */
export const gatherings: LagbotFeature = {
  id: 'gatherings',
  word: { nb: texts.nb.word, nn: texts.nn.word, en: texts.en.word },
  slash: '/samling',
  commands: [
    {
      id: 'gatherings.list',
      shows: 'shared',
      words: [],
      right: everyone,
      help: help.list,
      typed: showGatherings,
    },
    {
      id: 'gatherings.listAll',
      shows: 'shared',
      words: ['liste', 'list', 'vis', 'show'],
      right: everyone,
      help: help.show,
      typed: showGatherings,
    },
    ...answerCommands,
    {
      id: 'gatherings.takeBack',
      words: verbsOf('takeBack'),
      right: everyone,
      help: help.takeBack,
      typed: takeBackAnswer,
      pressed: pressTakeBack,
    },
    {
      id: 'gatherings.participants',
      words: verbsOf('participants', 'hvem kommer', 'kven kjem', 'deltaker', 'deltakar'),
      right: everyone,
      help: help.participants,
      typed: showParticipants,
      pressed: showParticipantsOf,
    },
    {
      id: 'gatherings.past',
      words: verbsOf('past', 'forrige', 'førre'),
      right: everyone,
      help: help.past,
      typed: showPast,
    },
    {
      id: 'gatherings.calendar',
      words: verbsOf('calendar', 'ics'),
      right: everyone,
      help: help.calendar,
      typed: giveCalendarFile,
      pressed: pressCalendar,
    },
    ...coordinatorCommands,
    { id: 'gatherings.answer', right: everyone, pressed: pressAnswer },
    { id: 'gatherings.show', shows: 'shared', right: everyone, pressed: showOne },
    { id: 'gatherings.plan', right: planners, pressed: planGathering },
    { id: 'gatherings.cancelAll', right: planners, pressed: cancelAll },
    { id: 'gatherings.sendNudge', right: planners, pressed: sendNudge },
    { id: 'gatherings.create', right: planners, submitted: submitNew },
    { id: 'gatherings.save', right: planners, submitted: submitChange },
    { id: 'gatherings.attended', right: planners, submitted: submitAttendance },
  ],
  reminders,
  takeBack: takeBackGathering,
  home: showNext,
};
