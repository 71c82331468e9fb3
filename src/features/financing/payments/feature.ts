import { anyCommand } from '../../../chat/feature.ts';
import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { inspecting } from '../store.ts';
import { create, createTyped, setters, showPressed, showTyped } from './handlers.ts';
import {
  change,
  editTyped,
  openEdit,
  pressStep,
  remove,
  removeTyped,
  stepTyped,
  takeBackPayment,
} from './handlers-change.ts';
import { pressSure } from './handlers-sure.ts';
import { reminders } from './reminders.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

const viewers = rightTo(inspecting, (language) => texts[language].refusal);

/** Utbetaling: payments of the grant, and how far they have come. */
export const payments: LagbotFeature = {
  id: 'payments',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.show, right: viewers, typed: showTyped, pressed: pressing(said.show, showPressed) },
    { ...said.new, right: setters, typed: createTyped, pressed: createTyped },
    {
      ...said.asked,
      right: setters,
      typed: stepTyped('askedOn'),
      pressed: pressing(said.asked, pressStep('askedOn')),
    },
    {
      ...said.approved,
      right: setters,
      typed: stepTyped('approvedOn'),
      pressed: pressing(said.approved, pressStep('approvedOn')),
    },
    {
      ...said.paid,
      right: setters,
      typed: stepTyped('paidOn'),
      pressed: pressing(said.paid, pressStep('paidOn')),
    },
    { ...said.edit, right: setters, typed: editTyped, pressed: openEdit },
    { ...said.remove, right: setters, typed: removeTyped, pressed: remove },
    { id: said.sure.id, right: setters, pressed: pressing(said.sure, pressSure) },
    { id: 'payments.create', right: setters, submitted: create },
    { id: 'payments.change', right: setters, submitted: change },
  ],
  reminders,
  takeBack: takeBackPayment,
};
