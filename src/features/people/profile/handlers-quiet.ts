import { buttons, card, paragraph } from '../../../chat/card.ts';
import { type Answer, answer, ask } from '../../../chat/feature.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { changeProfile } from '../store.ts';
import { quietButton, quietOffButton } from './cards.ts';
import { readQuiet } from './parse-quiet.ts';
import { quietTexts } from './texts-quiet.ts';

/** `profil stille 16-08`: the hours in which reminders wait; `av` ends them. */
export async function setQuiet(text: string, { actor, language }: Context): Promise<Answer> {
  const words = quietTexts[language];
  const reading = readQuiet(text);
  switch (reading.kind) {
    case 'nothing':
      return ask(card(paragraph(words.ask), buttons(quietButton(language), quietOffButton(language))));
    case 'never':
      throw new UserError(words.unknown(text.slice(0, 40)));
    case 'off':
      return answer(card(paragraph(words.off), buttons(quietButton(language))), [
        changeProfile(actor.id, { quietFrom: null, quietTo: null }),
      ]);
    case 'hours': {
      const { from, to } = reading.hours;
      return answer(card(paragraph(words.set(from, to)), buttons(quietOffButton(language))), [
        changeProfile(actor.id, { quietFrom: from, quietTo: to }),
      ]);
    }
    default:
      return reading satisfies never;
  }
}
