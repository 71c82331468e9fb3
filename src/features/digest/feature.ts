import { pressing } from '../../chat/wording.ts';
import type { LagbotFeature } from '../context.ts';
import { countyTo } from '../rights.ts';
import { showDigestHome, showPressed, showTyped } from './handlers.ts';
import { digestReminders } from './reminders.ts';
import { said } from './texts-said.ts';

const readers = countyTo('digest.read');

/** Ukesrapport: the county's week. */
export const digest: LagbotFeature = {
  id: 'digest',
  word: said.show.phrase,
  slash: '/ukesrapport',
  commands: (['show', 'sent', 'picture'] as const).map((verb) => ({
    ...said[verb],
    right: readers,
    typed: showTyped(verb),
    pressed: pressing(said[verb], showPressed(verb)),
  })),
  reminders: digestReminders,
  home: showDigestHome,
};
