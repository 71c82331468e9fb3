import { pressing, submitting } from '../../../chat/command.ts';
import { anyCommand } from '../../../chat/feature.ts';
import type { LagbotFeature } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { readers, showPressed, showTyped } from './handlers.ts';
import { changePressed, changeTyped, formState, submitChange } from './set/handlers-change.ts';
import { extendPressed, extendTyped, noticePressed, noticeTyped } from './set/handlers-end.ts';
import { newOne, newTyped, submitNew } from './set/handlers-new.ts';
import { takeBackAgreement } from './set/handlers-take-back.ts';
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
    { id: 'agreements.create', right: setters, submitted: submitNew },
    { id: 'agreements.save', right: setters, submitted: submitting({ carries: formState }, submitChange) },
  ],
  takeBack: takeBackAgreement,
};
