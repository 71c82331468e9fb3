import { anyCommand } from '../../../chat/feature.ts';
import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { said as network } from '../../networks/texts-said.ts';
import { everyone } from '../../rights.ts';
import { leavePressed, leaveTyped } from './handlers.ts';
import { takeBackLeave } from './handlers-take-back.ts';
import { said } from './texts-said.ts';

/** Whoever is in a network can leave it. */
export const leaving: LagbotFeature = {
  id: 'leaving',
  word: network.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.leave, right: everyone, typed: leaveTyped, pressed: pressing(said.leave, leavePressed) },
  ],
  takeBack: takeBackLeave,
};
