import { anyCommand } from '../../../chat/feature.ts';
import { pressing } from '../../../chat/wording.ts';
import type { LagbotFeature } from '../../context.ts';
import { rightTo } from '../../rights.ts';
import { memberTexts } from '../members/texts.ts';
import { carry, giveFile, show } from './handlers.ts';
import { takeBackHandover } from './handlers-take-back.ts';
import { handoverReminders } from './reminders.ts';
import { said } from './texts-said.ts';

const givers = rightTo('people.group', (language) => memberTexts[language].givers);

/** Overlevering: somebody takes over a role and what comes along with it. */
export const handover: LagbotFeature = {
  id: 'handover',
  word: said.show.phrase,
  slash: anyCommand,
  commands: [
    { ...said.show, right: givers, typed: show.typed, pressed: pressing(said.show, show.press) },
    { ...said.do, right: givers, typed: carry.typed, pressed: pressing(said.do, carry.press) },
    {
      ...said.document,
      right: givers,
      typed: giveFile.typed,
      pressed: pressing(said.document, giveFile.press),
    },
  ],
  takeBack: takeBackHandover,
  reminders: handoverReminders,
};
