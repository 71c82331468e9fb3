import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { agreementEnds } from '../agreements/remind/reminders.ts';
import { agreementChanged } from '../agreements/remind/reminders-changed.ts';
import { openSettings, saveSettings, setTyped } from '../settings/handlers.ts';
import { pressed, showTyped, typed } from './handlers.ts';
import { showFinancingHome } from './home/handlers.ts';
import { viewers } from './rules-access.ts';
import { said } from './texts-said.ts';

const setters = coordinatorsTo('financing.settings');

/** Egeninnsats: the own-financing meter. */
export const ownFinancing: LagbotFeature = {
  id: 'own-financing',
  word: said.show.phrase,
  slash: '/egeninnsats',
  commands: [
    { ...said.show, right: viewers, typed: showTyped, pressed: pressing(said.show, pressed('show')) },
    {
      ...said.remarks,
      right: viewers,
      typed: typed('remarks'),
      pressed: pressing(said.remarks, pressed('remarks')),
    },
    {
      ...said.picture,
      right: viewers,
      typed: typed('picture'),
      pressed: pressing(said.picture, pressed('picture')),
    },
    { ...said.settings, right: setters, typed: setTyped, pressed: pressing(said.settings, openSettings) },
    { id: 'own-financing.save', right: setters, submitted: saveSettings },
  ],
  reminders: [agreementEnds, agreementChanged],
  home: showFinancingHome,
};
