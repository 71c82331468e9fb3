import type { Values } from './form.ts';
import type { Interaction } from './interaction.ts';
import type { Language } from './language.ts';
import { texts } from './texts.ts';
import { UserError } from './user-error.ts';

/** Longer than anything that a person types, pastes or sends back by a button, in characters. */
export const longestText = 12_000;

/** An interaction without NUL characters, which no database keeps and nobody types. */
export function withoutNul(interaction: Interaction): Interaction {
  switch (interaction.did) {
    case 'command':
      return { ...interaction, text: bare(interaction.text) };
    case 'press':
      return { ...interaction, value: bare(interaction.value) };
    case 'submit':
      return { ...interaction, values: bareValues(interaction.values), state: bare(interaction.state) };
    case 'open':
      return interaction;
  }
}

const bare = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

const bareValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? value : bare(value)]),
  );

/** Refuses what is too long to be read, before anything reads it. */
export function refuseTooLong(interaction: Interaction, language: Language): void {
  if (textsOf(interaction).some((text) => text.length > longestText))
    throw new UserError(texts[language].tooLong(longestText));
}

function textsOf(interaction: Interaction): string[] {
  switch (interaction.did) {
    case 'command':
      return [interaction.text];
    case 'press':
      return [interaction.value];
    case 'submit':
      return [interaction.state, ...Object.values(interaction.values).map((value) => value ?? '')];
    case 'open':
      return [];
  }
}
