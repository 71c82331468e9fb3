import { anyCommand } from '../../../chat/feature.ts';
import { rightOf } from '../../../domain/rights.ts';
import { scopesOf } from '../../../domain/scopes.ts';
import type { LagbotFeature } from '../../context.ts';
import { showPressed, showTyped } from './handlers.ts';
import { said, texts } from './texts.ts';

/** The municipality's own people in the project, and the county. */
const viewers = rightOf(
  (actor) => scopesOf(actor).length > 0,
  (language) => texts[language].refusal,
);

/** Avtale: what a municipality and the county have agreed. */
export const agreements: LagbotFeature = {
  id: 'agreements',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [{ ...said.show, right: viewers, typed: showTyped, pressed: showPressed }],
};
