import { anyCommand } from '../../../chat/feature.ts';
import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import {
  editTyped,
  enter,
  openRate,
  propose,
  proposeTyped,
  save,
  saveTyped,
  setters,
  showPressed,
  showTyped,
} from './handlers.ts';
import { takeBackRate } from './handlers-take-back.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The municipality's own people in the project, and the county. */
const viewers = rightTo('financing.read', (language) => texts[language].refusal);

/** Sats: what an hour of own work counts as. */
export const rates: LagbotFeature = {
  id: 'rates',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.show, right: viewers, typed: showTyped, pressed: pressing(said.show, showPressed) },
    { ...said.new, right: setters, typed: proposeTyped, pressed: pressing(said.new, propose) },
    { ...said.save, right: setters, typed: saveTyped, pressed: pressing(said.save, save) },
    { ...said.edit, right: setters, typed: editTyped, pressed: pressing(said.edit, openRate) },
    { id: 'rates.enter', right: setters, submitted: enter },
  ],
  takeBack: takeBackRate,
};
