import { type Answer, ask } from '../../../chat/answer.ts';
import { buttons, card, paragraph } from '../../../chat/card.ts';
import { UserError } from '../../../user-error.ts';
import type { Context } from '../../context.ts';
import { quietButton, quietOffButton } from './cards.ts';
import { chosen } from './handlers.ts';
import { readQuiet } from './parse-quiet.ts';
import { quietTexts } from './texts-quiet.ts';

/** `profil stille 16-08`: the hours in which reminders wait; `av` ends them. */
export async function setQuiet(text: string, context: Context): Promise<Answer> {
  const { language } = context;
  const words = quietTexts[language];
  const reading = readQuiet(text);
  switch (reading.kind) {
    case 'nothing':
      return ask(card(paragraph(words.ask), buttons(quietButton(language), quietOffButton(language))));
    case 'never':
      throw new UserError(words.unknown(text.slice(0, 40)));
    case 'off':
      return chosen(
        [paragraph(words.off), buttons(quietButton(language))],
        { quietFrom: null, quietTo: null },
        context,
      );
    case 'hours': {
      const { from, to } = reading.hours;
      return chosen(
        [paragraph(words.set(from, to)), buttons(quietOffButton(language))],
        { quietFrom: from, quietTo: to },
        context,
      );
    }
    default:
      return reading satisfies never;
  }
}
