import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { coordinatorsTo, everyone, reportersTo, rightTo } from '../rights.ts';
import { complete, pressComplete, pressUndo, undo } from './complete/handlers.ts';
import { listMine, listToday, showOne } from './handlers.ts';
import { showDeadlinesHome } from './home/handlers.ts';
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
import { nudge, nudgeDeadline } from './remind/handlers-nudge.ts';
import { reminders } from './remind/reminders.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The county's coordinator, and those who report for a municipality. */
const planners = rightTo('deadlines.set', (language) => texts[language].planners);

/** Those who answer for something in a municipality, and the coordinator; which deadlines they may report done, each line tells. */
const answerable = reportersTo('deadlines.complete');

const nudgers = coordinatorsTo('deadlines.nudge');

/** Frist: set, repeated, reminded of, and reported done by each municipality. */
export const deadlines: LagbotFeature = {
  id: 'deadlines',
  word: said.show.phrase,
  slash: '/frist',
  commands: [
    { ...said.show, right: everyone, typed: listMine, pressed: pressing(said.show, showOne) },
    { ...said.listAll, right: everyone, typed: listMine, pressed: listMine },
    { ...said.today, right: everyone, typed: listToday },
    { ...said.complete, right: answerable, typed: complete, pressed: pressing(said.complete, pressComplete) },
    { ...said.undo, right: answerable, typed: undo, pressed: pressUndo },
    { ...said.new, right: planners, typed: setDeadline, pressed: setDeadline },
    { ...said.edit, right: planners, typed: editDeadline, pressed: editOne },
    { ...said.postpone, right: planners, typed: postpone, pressed: pressing(said.postpone, pressPostpone) },
    { ...said.cancel, right: planners, typed: cancelDeadline, pressed: cancelOne },
    { ...said.restore, right: planners, typed: restoreDeadline, pressed: restoreOne },
    { ...said.nudge, right: nudgers, typed: nudgeDeadline, pressed: pressing(said.nudge, nudge.preview) },
    { id: said.sendNudge.id, right: nudgers, pressed: pressing(said.sendNudge, nudge.send) },
    { ...said.create, right: planners, submitted: submitNew },
    { ...said.save, right: planners, submitted: submitChange },
  ],
  reminders,
  takeBack: takeBackDeadline,
  home: showDeadlinesHome,
};
