import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone } from '../rights.ts';
import { answerWith, pressAnswer, pressTakeBack, takeBackAnswer } from './answer/handlers.ts';
import { pressAttendance, recordAttendance, submitAttendance } from './attend/handlers.ts';
import { giveCalendarFile, pressCalendar } from './calendar/handlers.ts';
import {
  askAll,
  askOne,
  cancelGathering,
  pressSure,
  restoreGathering,
  restoreOne,
} from './cancel/handlers.ts';
import { showGatherings, showOne, showParticipants, showParticipantsOf, showPast } from './handlers.ts';
import { showGatheringsHome } from './home/handlers.ts';
import { editOne, pressAudience, submitChange, submitNew } from './plan/handlers.ts';
import { changeTyped, moveGathering, pressMove } from './plan/handlers-change.ts';
import { planGathering } from './plan/handlers-new.ts';
import { takeBackGathering } from './plan/handlers-take-back.ts';
import { nudge, nudgeGathering } from './remind/handlers-nudge.ts';
import { reminders } from './remind/reminders.ts';
import { choices } from './rules.ts';
import { sendGathering, sendOne } from './send/handlers.ts';
import { said } from './texts-said.ts';

const planners = coordinatorsTo('gatherings.plan');

/** Samling: announced, answered, reminded of, and looked back on. */
export const gatherings: LagbotFeature = {
  id: 'gatherings',
  word: said.show.phrase,
  slash: '/samling',
  commands: [
    { ...said.show, shows: 'shared', right: everyone, typed: showGatherings, pressed: showOne },
    { ...said.listAll, shows: 'shared', right: everyone, typed: showGatherings, pressed: showGatherings },
    ...choices.map((choice) => ({ ...said[choice], right: everyone, typed: answerWith(choice) })),
    { ...said.takeBack, right: everyone, typed: takeBackAnswer, pressed: pressTakeBack },
    { ...said.participants, right: everyone, typed: showParticipants, pressed: showParticipantsOf },
    { ...said.past, right: everyone, typed: showPast },
    { ...said.calendar, right: everyone, typed: giveCalendarFile, pressed: pressCalendar },
    { ...said.plan, right: planners, typed: planGathering, pressed: planGathering },
    { ...said.edit, right: planners, typed: changeTyped, pressed: editOne },
    { ...said.move, right: planners, typed: moveGathering, pressed: pressing(said.move, pressMove) },
    { ...said.cancel, right: planners, typed: cancelGathering, pressed: askOne },
    { ...said.restore, right: planners, typed: restoreGathering, pressed: restoreOne },
    {
      ...said.attendance,
      right: planners,
      typed: recordAttendance,
      pressed: pressing(said.attendance, pressAttendance),
    },
    { ...said.send, right: planners, typed: sendGathering, pressed: sendOne },
    { ...said.nudge, right: planners, typed: nudgeGathering, pressed: nudge.preview },
    { ...said.answer, right: everyone, pressed: pressing(said.answer, pressAnswer) },
    { id: said.changeAudience.id, right: planners, pressed: pressing(said.changeAudience, pressAudience) },
    { id: said.cancelAll.id, right: planners, pressed: askAll },
    { id: said.cancelSure.id, right: planners, pressed: pressing(said.cancelSure, pressSure) },
    { id: said.sendNudge.id, right: planners, pressed: nudge.send },
    { ...said.create, right: planners, submitted: submitNew },
    { ...said.save, right: planners, submitted: submitChange },
    { ...said.attended, right: planners, submitted: submitAttendance },
  ],
  reminders,
  takeBack: takeBackGathering,
  home: showGatheringsHome,
};
