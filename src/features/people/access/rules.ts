import type { Values } from '../../../chat/form/form.ts';
import type { Interaction } from '../../../chat/interaction.ts';
import { splitWords, trim } from '../../../text.ts';

type Saying = { readonly verb: 'ask' | 'be' | 'form' | 'other'; readonly words: string };

/** What someone says who isn't let in (yet): asks for access or its form, chooses whom to be, or something else. */
export function sayingOf(interaction: Interaction): Saying {
  switch (interaction.did) {
    case 'press':
      if (interaction.action === 'people.be') return { verb: 'be', words: interaction.value };
      return { verb: interaction.action === 'people.askAccess' ? 'form' : 'other', words: '' };
    case 'submit':
      return {
        verb: interaction.form === 'people.requestAccess' ? 'ask' : 'other',
        words: whoOf(interaction.values),
      };
    case 'command': {
      const { words, rest } = splitWords(interaction.text, 1);
      const verb = words[0]?.toLowerCase();
      if (verb === 'tilgang' || verb === 'tilgong' || verb === 'access')
        return { verb: trim(rest) === '' ? 'form' : 'ask', words: rest };
      return {
        verb: verb === 'jeg' || verb === 'eg' ? 'be' : 'other',
        words: rest.replace(/^(er|am)\s+/i, ''),
      };
    }
    case 'open':
      return { verb: 'other', words: '' };
  }
}

const whoOf = (values: Values): string => trim(values.who ?? '');

/** Whether someone asks to be let in, or for the form to do so. */
export const asksForAccess = (interaction: Interaction): boolean =>
  ['ask', 'form'].includes(sayingOf(interaction).verb);
