import type { Command, Right } from '../../chat/command.ts';
import { pressing, submitting } from '../../chat/wording.ts';
import { mayDo } from '../../domain/rights.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { loggers, ownersOfHours } from '../rights.ts';
import { editLine, revertLine } from './change/handlers.ts';
import { removeById, removeByIds, removeByNumber } from './change/handlers-remove.ts';
import { copyLines, pressAgain, repeatLast } from './copy/handlers.ts';
import { submitReversal } from './correct/handlers.ts';
import { showHoursHome } from './home/handlers.ts';
import { listHours, onlyOwn } from './list/handlers.ts';
import { chooseReading, keepOne, logAnyway, logHours, saveBoth } from './log/handlers.ts';
import { saveForm } from './log/handlers-form.ts';
import { guessHours } from './log/handlers-guess.ts';
import { hoursForms } from './log/parse-forms.ts';
import { placeMany, saveMany } from './many/handlers-save.ts';
import { said } from './texts-said.ts';
import { changeTyped, pressTie, submitTie } from './tie/handlers.ts';
import { explainUndo, takeBackHours } from './undo/handlers.ts';

/** As all that is about one's own hours; whoever sees others' is told how. */
const listers: Right<Context> = {
  may: ownersOfHours.may,
  refusal: async (context) =>
    mayDo(context.actor, 'reports.names') ? onlyOwn(context) : ownersOfHours.refusal(context),
};

const commands: readonly Command<Context>[] = [
  { ...said.log, right: loggers, typed: logHours },
  { ...said.list, right: listers, typed: listHours, pressed: listHours },
  { ...said.change, right: ownersOfHours, typed: changeTyped },
  { ...said.undo, right: ownersOfHours, typed: explainUndo },
  { ...said.remove, right: ownersOfHours, typed: removeByNumber, pressed: removeById },
  { ...said.copy, right: loggers, typed: copyLines },
  { ...said.repeat, right: loggers, typed: repeatLast },
  { ...said.anyway, right: loggers, typed: logAnyway },
  { ...said.again, right: loggers, pressed: pressAgain },
  { ...said.form, right: loggers, pressed: logHours },
  { ...said.edit, right: ownersOfHours, pressed: editLine },
  { ...said.revert, right: ownersOfHours, pressed: pressing(said.revert, revertLine) },
  { ...said.tie, right: ownersOfHours, pressed: pressing(said.tie, pressTie) },
  { ...said.tieTo, right: ownersOfHours, submitted: submitting(said.tieTo, submitTie) },
  { ...said.removeMany, right: ownersOfHours, pressed: pressing(said.removeMany, removeByIds) },
  { ...said.choose, right: loggers, pressed: pressing(said.choose, chooseReading) },
  { ...said.same, right: loggers, pressed: keepOne },
  { ...said.both, right: loggers, pressed: pressing(said.both, saveBoth) },
  { ...said.manyAt, right: loggers, pressed: pressing(said.manyAt, placeMany) },
  { ...said.saveMany, right: loggers, pressed: pressing(said.saveMany, saveMany) },
  { ...said.save, right: ownersOfHours, submitted: saveForm },
  { ...said.correct, right: ownersOfHours, submitted: saveForm },
  { ...said.reverse, right: ownersOfHours, submitted: submitReversal },
];

/** Timer: log, list, change, copy and take back. */
export const hours: LagbotFeature = {
  id: 'hours',
  word: said.log.phrase,
  slash: '/timer',
  commands,
  forms: hoursForms,
  takeBack: takeBackHours,
  guess: guessHours,
  home: showHoursHome,
};
