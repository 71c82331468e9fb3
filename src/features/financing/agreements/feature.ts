import { anyCommand } from '../../../chat/feature.ts';
import { rightOf } from '../../../domain/rights.ts';
import { scopesOf } from '../../../domain/scopes.ts';
import type { LagbotFeature } from '../../context.ts';
import { showPressed, showTyped } from './handlers.ts';
import { texts } from './texts.ts';

/** The municipality's own people in the project, and the county. */
const viewers = rightOf(
  (actor) => scopesOf(actor).length > 0,
  (language) => texts[language].refusal,
);

/** Avtale: what a municipality and the county have agreed. */
export const agreements: LagbotFeature = {
  id: 'agreements',
  word: { nb: 'avtale', nn: 'avtale', en: 'agreement' },
  slash: anyCommand,
  commands: [
    {
      id: 'agreements.showTyped',
      words: [],
      right: viewers,
      help: { nb: texts.nb.help, nn: texts.nn.help, en: texts.en.help },
      typed: showTyped,
    },
    { id: 'agreements.show', right: viewers, pressed: showPressed },
  ],
};
