import { pressing } from '../../../chat/command.ts';
import { anyCommand } from '../../../chat/feature.ts';
import type { LagbotFeature } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { showPressed, showTyped } from './handlers.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The municipality's own people in the project, and the county. */
const viewers = rightTo('financing.read', (language) => texts[language].refusal);

/** Avtale: what a municipality and the county have agreed. */
export const agreements: LagbotFeature = {
  id: 'agreements',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [{ ...said.show, right: viewers, typed: showTyped, pressed: pressing(said.show, showPressed) }],
};
