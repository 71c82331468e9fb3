import { pressing, submitting } from '../../chat/command.ts';
import { anyCommand } from '../../chat/feature.ts';
import type { LagbotFeature } from '../context.ts';
import { readers, setters } from './handlers.ts';
import { takeBackNetwork } from './handlers-take-back.ts';
import { pressTake, set, setTyped, submit, take } from './settings/handlers.ts';
import { formState, said } from './texts-said.ts';

/** The network itself: what it is, what is decided for it, and which municipalities are in it. */
export const networks: LagbotFeature = {
  id: 'networks',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.show, right: readers, typed: take, pressed: pressing(said.show, pressTake) },
    { ...said.set, right: setters, typed: setTyped, pressed: pressing(said.set, set) },
    { id: 'networks.save', right: setters, submitted: submitting(formState, submit) },
  ],
  takeBack: takeBackNetwork,
};
