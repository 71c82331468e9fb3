import { anyCommand } from '../../../chat/feature.ts';
import { pressing, submitting } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { coordinatorsTo } from '../../rights.ts';
import { readers, typedIn } from '../handlers.ts';
import {
  change,
  create,
  drop,
  list,
  move,
  pressOpen,
  restore,
  submitChange,
  submitNew,
  takeBackThemes,
} from './handlers.ts';
import { pressOf, typedOf } from './handlers-which.ts';
import { pressed, said } from './texts-said.ts';

const setters = coordinatorsTo('themes.set');

/** What a network works with. */
export const themes: LagbotFeature = {
  id: 'themes',
  word: said.list.phrase,
  slash: anyCommand,
  commands: [
    {
      ...said.list,
      right: readers,
      typed: typedIn('networks.read', said.list, list),
      pressed: pressing(said.list, list),
    },
    {
      ...{ ...said.create, right: setters, typed: typedIn('themes.set', said.create, create) },
      ...{ pressed: pressing(said.create, create), submitted: submitNew },
    },
    ...[
      [said.change, change, false] as const,
      [said.move, move, false] as const,
      [said.drop, drop, false] as const,
      [said.restore, restore, true] as const,
    ].map(([wording, act, isOut]) => ({
      ...{ ...wording, right: setters, typed: typedOf(wording, act, isOut) },
      pressed: pressing(wording, pressOf(wording, act, isOut)),
    })),
    { id: pressed.open.id, right: setters, pressed: pressing(pressed.open, pressOpen) },
    { id: 'themes.save', right: setters, submitted: submitting(pressed.open, submitChange) },
  ],
  takeBack: takeBackThemes,
};
