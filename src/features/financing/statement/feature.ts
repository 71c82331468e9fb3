import { coordinators } from '../../../domain/rights.ts';
import type { LagbotFeature } from '../../context.ts';
import { agreementEnds } from '../agreements/reminders.ts';
import { remarkTyped, showRemarks } from '../remarks/handlers.ts';
import { openSettings, saveSettings, setTyped } from '../settings/handlers.ts';
import { showMeter } from './handlers.ts';
import { drawMeter, drawTyped } from './handlers-picture.ts';
import { takeTyped } from './handlers-typed.ts';
import { viewWords } from './parse.ts';
import { viewers } from './rules-access.ts';
import { help } from './texts-help.ts';

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
      right: coordinators,
      help: help.settings,
      typed: setTyped,
    },
    { id: 'own-financing.show', right: viewers, pressed: showMeter },
    { id: 'own-financing.remarks', right: viewers, pressed: showRemarks },
    { id: 'own-financing.picture', right: viewers, pressed: drawMeter },
    { id: 'own-financing.settings', right: coordinators, pressed: openSettings },
    { id: 'own-financing.save', right: coordinators, submitted: saveSettings },
  ],
  reminders: [agreementEnds],
};
