import { county } from '../../domain/rights.ts';
import type { LagbotFeature } from '../context.ts';
import {
  drawTyped,
  drawWeek,
  showDigestHome,
  showSentTyped,
  showSentWeek,
  showTyped,
  showWeek,
} from './handlers.ts';
import { digestReminders } from './reminders.ts';
import { said } from './texts.ts';

/** Ukesrapport: the county's week. */
export const digest: LagbotFeature = {
  id: 'digest',
  word: said.show.phrase,
  slash: '/ukesrapport',
  commands: [
    { ...said.show, right: county, typed: showTyped, pressed: showWeek },
    { ...said.sent, right: county, typed: showSentTyped, pressed: showSentWeek },
    { ...said.picture, right: county, typed: drawTyped, pressed: drawWeek },
  ],
  reminders: digestReminders,
  home: showDigestHome,
};
