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

/** Ukesrapport: the county's week. */
export const digest: LagbotFeature = {
  id: 'digest',
  word: { nb: 'ukesrapport', nn: 'vekerapport', en: 'digest' },
  slash: '/ukesrapport',
  commands: [
    {
      id: 'digest.showTyped',
      words: [],
      right: county,
      help: {
        nb: { type: 'ukesrapport uke 12', does: 'viser en uke med ferske tall; uten uke den siste hele' },
        nn: { type: 'vekerapport veke 12', does: 'viser ei veke med ferske tal; utan veke den siste heile' },
        en: {
          type: 'digest week 12',
          does: 'shows a week with fresh figures; without a week, the last whole one',
        },
      },
      typed: showTyped,
    },
    {
      id: 'digest.showSentTyped',
      words: ['sendt', 'send', 'sent', 'som sendt', 'as sent'],
      right: county,
      help: {
        nb: { type: 'ukesrapport sendt uke 12', does: 'viser uka slik den ble sendt' },
        nn: { type: 'vekerapport sendt veke 12', does: 'viser veka slik ho vart send' },
        en: { type: 'digest sent week 12', does: 'shows the week as it was sent' },
      },
      typed: showSentTyped,
    },
    {
      id: 'digest.drawTyped',
      words: ['bilde', 'bilete', 'picture', 'image', 'graf', 'chart'],
      right: county,
      help: {
        nb: { type: 'ukesrapport bilde', does: 'viser timene i kommunene de siste tolv ukene som bilde' },
        nn: { type: 'vekerapport bilete', does: 'viser timane i kommunane dei siste tolv vekene som bilete' },
        en: {
          type: 'digest picture',
          does: "shows the municipalities' hours of the last twelve weeks as a picture",
        },
      },
      typed: drawTyped,
    },
    { id: 'digest.show', right: county, pressed: showWeek },
    { id: 'digest.sent', right: county, pressed: showSentWeek },
    { id: 'digest.picture', right: county, pressed: drawWeek },
  ],
  reminders: digestReminders,
  home: showDigestHome,
};
