import type { LagbotFeature } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { agreementEnds } from '../agreements/reminders.ts';
import { remarkTyped, showRemarks } from '../remarks/handlers.ts';
import { openSettings, saveSettings, setTyped } from '../settings/handlers.ts';
import { showMeter } from './handlers.ts';
import { drawMeter, drawTyped } from './handlers-picture.ts';
import { takeTyped } from './handlers-typed.ts';
import { viewWords } from './parse.ts';
import { viewers } from './rules-access.ts';
import { help } from './texts-help.ts';

const setters = coordinatorsTo('financing.settings');

/** Egeninnsats: the own-financing meter. */
export const ownFinancing: LagbotFeature = {
  id: 'own-financing',
  word: { nb: 'egeninnsats', nn: 'eigeninnsats', en: 'ownwork' },
  slash: '/egeninnsats',
  commands: [
    { id: 'own-financing.showTyped', words: [], right: viewers, help: help.show, typed: takeTyped },
    {
      id: 'own-financing.remarkTyped',
      words: viewWords.remarks,
      right: viewers,
      help: help.remarks,
      typed: remarkTyped,
    },
    {
      id: 'own-financing.drawTyped',
      words: viewWords.picture,
      right: viewers,
      help: help.picture,
      typed: drawTyped,
    },
    {
      id: 'own-financing.setTyped',
      words: ['innstillinger', 'innstillingar', 'innstilling', 'settings', 'setting'],
      right: setters,
      help: help.settings,
      typed: setTyped,
    },
    { id: 'own-financing.show', right: viewers, pressed: showMeter },
    { id: 'own-financing.remarks', right: viewers, pressed: showRemarks },
    { id: 'own-financing.picture', right: viewers, pressed: drawMeter },
    { id: 'own-financing.settings', right: setters, pressed: openSettings },
    { id: 'own-financing.save', right: setters, submitted: saveSettings },
  ],
  reminders: [agreementEnds],
};
