import { anyCommand } from '../../../chat/feature.ts';
import { pressing, submitting } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { extendPressed, extendTyped } from './end/handlers.ts';
import { noticePressed, noticeTyped, withdrawPressed, withdrawTyped } from './end/handlers-notice.ts';
import { readers, showPressed, showTyped } from './handlers.ts';
import { takeBackAgreement } from './handlers-take-back.ts';
import { partPressed, partState, partTyped, submitPart } from './part/handlers.ts';
import { changePressed, changeTyped } from './set/handlers-change.ts';
import { formState, submitChange } from './set/handlers-change-form.ts';
import { newOne, newTyped, submitNew } from './set/handlers-new.ts';
import { said } from './texts-said.ts';

const setters = coordinatorsTo('agreements.set');

/** Avtale: what a municipality and the county have agreed, and how that changes. */
export const agreements: LagbotFeature = {
  id: 'agreements',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.show, right: readers, typed: showTyped, pressed: pressing(said.show, showPressed) },
    { ...said.onDay, right: readers, typed: showTyped },
    { ...said.new, right: setters, typed: newTyped, pressed: pressing(said.new, newOne) },
    { ...said.change, right: setters, typed: changeTyped, pressed: pressing(said.change, changePressed) },
    { ...said.extend, right: setters, typed: extendTyped, pressed: pressing(said.extend, extendPressed) },
    { ...said.notice, right: setters, typed: noticeTyped, pressed: pressing(said.notice, noticePressed) },
    {
      ...said.withdraw,
      right: setters,
      typed: withdrawTyped,
      pressed: pressing(said.withdraw, withdrawPressed),
    },
    { ...said.part, right: setters, typed: partTyped, pressed: pressing(said.part, partPressed) },
    { id: 'agreements.create', right: setters, submitted: submitNew },
    { id: 'agreements.save', right: setters, submitted: submitting({ carries: formState }, submitChange) },
    { id: 'agreements.savePart', right: setters, submitted: submitting({ carries: partState }, submitPart) },
  ],
  takeBack: takeBackAgreement,
};
