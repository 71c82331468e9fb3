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
    { id: 'own-financing.showTyped', words: [], right: viewers, help: help.show, handle: takeTyped },
    {
      id: 'own-financing.remarkTyped',
      words: viewWords.remarks,
      right: viewers,
      help: help.remarks,
      handle: remarkTyped,
    },
    {
      id: 'own-financing.drawTyped',
      words: viewWords.picture,
      right: viewers,
      help: help.picture,
      handle: drawTyped,
    },
    {
      id: 'own-financing.setTyped',
      words: ['innstillinger', 'innstillingar', 'innstilling', 'settings', 'setting'],
      right: coordinators,
      help: help.settings,
      handle: setTyped,
    },
  ],
  presses: [
    { id: 'own-financing.show', right: viewers, handle: showMeter },
    { id: 'own-financing.remarks', right: viewers, handle: showRemarks },
    { id: 'own-financing.picture', right: viewers, handle: drawMeter },
    { id: 'own-financing.settings', right: coordinators, handle: openSettings },
  ],
  reminders: [agreementEnds],
  submits: [{ id: 'own-financing.save', right: coordinators, handle: saveSettings }],
};
