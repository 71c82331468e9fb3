import { anyCommand } from '../../chat/feature.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { openHome } from '../home.ts';
import { everyone } from '../rights.ts';
import { said } from './texts-said.ts';

/** The front page of a list of features, for those who type it or press their way back to it. */
export function createHome(features: readonly LagbotFeature[]): LagbotFeature {
  return {
    id: 'home',
    word: said.show.phrase,
    slash: anyCommand,
    commands: [
      {
        ...{ ...said.show, right: everyone },
        typed: (_text: string, context: Context) => openHome(features, context),
      },
    ],
  };
}
