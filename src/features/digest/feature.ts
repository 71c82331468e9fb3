import type { LagbotFeature } from '../context.ts';
import { countyTo } from '../rights.ts';
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

const readers = countyTo('digest.read');

/** Ukesrapport: the county's week. */
export const digest: LagbotFeature = {
  id: 'digest',
  word: said.show.phrase,
  slash: '/ukesrapport',
  commands: [
    { ...said.show, right: readers, typed: showTyped, pressed: showWeek },
    { ...said.sent, right: readers, typed: showSentTyped, pressed: showSentWeek },
    { ...said.picture, right: readers, typed: drawTyped, pressed: drawWeek },
  ],
  reminders: digestReminders,
  home: showDigestHome,
};
