import { anyCommand } from '../../chat/feature.ts';
import { pressing } from '../../chat/wording.ts';
import type { Context, LagbotFeature } from '../context.ts';
import { said as networkSaid } from '../networks/texts-said.ts';
import { coordinatorsTo } from '../rights.ts';
import { beginAnother, takeBackBegun } from './begin/handlers.ts';
import { pressSkip, showSetup, showSetupHome, skipTyped, takeBackSetup } from './handlers.ts';
import { openNetwork, saveNetwork } from './handlers-network.ts';
import { startTexts } from './start/texts.ts';
import { beginSaid, setupSaid, startSaid } from './texts-said.ts';

/** Nobody whom Lagbot knows begins: that is for the first one, whom `createStart` meets. */
const nobodyKnown = {
  may: () => false,
  refusal: async ({ language }: Context) => startTexts[language].begunForYou,
};

/** `start CODE`, for those who come too late with it. */
export const start: LagbotFeature = {
  id: 'start',
  word: startSaid.begin.phrase,
  slash: anyCommand,
  commands: [{ ...startSaid.begin, right: nobodyKnown, typed: showSetup }],
};

/** `nettverk ny`, which stands among what is typed of a network. */
export const newNetwork: LagbotFeature = {
  id: 'newNetwork',
  word: networkSaid.show.phrase,
  slash: anyCommand,
  commands: [
    {
      ...beginSaid.begin,
      right: coordinatorsTo('networks.begin'),
      typed: beginAnother,
      pressed: beginAnother,
    },
  ],
  takeBack: takeBackBegun,
};

const coordinators = coordinatorsTo('networks.set');

/** What a network has in place, and what it lacks. */
export const setup: LagbotFeature = {
  id: 'setup',
  word: setupSaid.show.phrase,
  slash: anyCommand,
  commands: [
    { ...setupSaid.show, right: coordinators, typed: showSetup, pressed: showSetup },
    ...(['skip', 'include'] as const).map((verb) => ({
      ...{ ...setupSaid[verb], right: coordinators },
      typed: skipTyped(verb),
      pressed: pressing(setupSaid[verb], pressSkip(verb)),
    })),
    {
      ...{ ...setupSaid.network, right: coordinators },
      ...{ typed: openNetwork, pressed: openNetwork, submitted: saveNetwork },
    },
  ],
  takeBack: takeBackSetup,
  // `angre` takes it back; nobody looks for that under a word of its own.
  undoesItself: true,
  home: showSetupHome,
};
