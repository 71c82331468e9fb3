import type { Language } from '../../language.ts';
import { UserError } from '../../user-error.ts';
import type { Interaction } from '../interaction.ts';
import { matchCommand } from './match.ts';
import type { RouterParts } from './parts.ts';
import { keptAction, openSince, readKept } from './question.ts';
import { texts } from './texts.ts';
import {
  type Choice,
  choiceLabelled,
  choiceSaying,
  longestAnswer,
  typedNumber,
  typedYesOrNo,
} from './typed-answer.ts';

type Parts<Context, Store> = Pick<
  RouterParts<Context, Store>,
  'features' | 'findChoices' | 'findOpenChoices'
>;

type Arrived = {
  /** Missing where the sender is a stranger. */
  readonly language?: Language;
  readonly sender: string;
  readonly now: Date;
};

/**
 * The press that an interaction stands for where it answers a question by its number, by yes or no or by the words on
 * a button, or by a button that was too long to carry its value; every other interaction as it is. Nothing that is a
 * command is looked up in the database.
 */
export async function answered<Context, Store>(
  parts: Parts<Context, Store>,
  interaction: Interaction,
  arrived: Arrived,
): Promise<Interaction> {
  if (interaction.did === 'press' && interaction.action === keptAction) {
    const { number, key } = readKept(interaction.value);
    const choice = numbered(number, await parts.findChoices(arrived.sender, key));
    if (choice === undefined) throw new UserError(texts[arrived.language ?? 'nb'].staleQuestion);
    return pressOf(interaction, choice);
  }
  if (interaction.did !== 'command') return interaction;
  const says = typedYesOrNo(interaction.text);
  if (says !== undefined) return saidOf(parts, interaction, says, arrived);
  const typed = typedNumber(parts.features, interaction.text);
  if (typed === undefined) return labelOf(parts, interaction, arrived);
  const choices = await openChoices(parts, interaction, arrived);
  const choice = numbered(typed.number, choices);
  if (typed.features !== undefined) {
    // `timer 9` is nine hours, unless it is the ninth answer to a question about hours.
    const isTheirs = typed.features.some((id) => choice?.action.startsWith(`${id}.`));
    return choice !== undefined && isTheirs ? pressOf(interaction, choice) : interaction;
  }
  if (choice !== undefined) return pressOf(interaction, choice);
  if (arrived.language === undefined) return interaction;
  if (choices === undefined) throw new UserError(texts[arrived.language].noQuestion(typed.number));
  throw noSuchChoice(String(typed.number), choices, arrived.language);
}

const openChoices = <Context, Store>(
  { findOpenChoices }: Parts<Context, Store>,
  { place }: Interaction,
  { sender, now }: Arrived,
) => findOpenChoices(sender, place.thread ?? '', openSince(now));

const numbered = (number: number, choices: readonly Choice[] | undefined): Choice | undefined =>
  choices?.find((choice) => choice.number === number);

const noSuchChoice = (typed: string, choices: readonly Choice[], language: Language): UserError =>
  new UserError(
    texts[language].noSuchChoice(
      typed,
      choices.map(({ number }) => number),
    ),
  );

/** The press that yes or no stands for; without a question that it answers it is a word like any other. */
async function saidOf<Context, Store>(
  parts: Parts<Context, Store>,
  interaction: Interaction & { did: 'command' },
  says: 'yes' | 'no',
  arrived: Arrived,
): Promise<Interaction> {
  const { language } = arrived;
  const choices = await openChoices(parts, interaction, arrived);
  if (choices === undefined) {
    if (language === undefined) return interaction;
    throw new UserError(texts[language].noQuestion(interaction.text.trim()));
  }
  const choice = choiceLabelled(interaction.text, choices) ?? choiceSaying(says, choices);
  if (choice !== undefined) return pressOf(interaction, choice);
  // No to all of them.
  if (says === 'no') throw new UserError(texts[language ?? 'nb'].declined);
  throw noSuchChoice(interaction.text.trim(), choices, language ?? 'nb');
}

/**
 * The press of the button whose label was typed back, where the text is no command. One that begins as a command does, as
 * a gathering called «Samling i Leka», is typed back whole.
 */
async function labelOf<Context, Store>(
  parts: Parts<Context, Store>,
  interaction: Interaction & { did: 'command' },
  arrived: Arrived,
): Promise<Interaction> {
  const match = matchCommand(parts.features, interaction.text);
  if (match.found === 'greeting' || (match.found === 'command' && !mayBeName(match, interaction.text)))
    return interaction;
  const choices = await openChoices(parts, interaction, arrived);
  if (choices === undefined) return interaction;
  const choice = choiceLabelled(interaction.text, choices, match.found === 'command' ? 'name' : 'part');
  return choice === undefined ? interaction : pressOf(interaction, choice);
}

/** Whether what reads as a command may be the name of something: a feature's word, and behind it no word of its commands. */
const mayBeName = (
  { command, rest }: { readonly command: { readonly words: readonly string[] }; readonly rest: string },
  text: string,
): boolean => command.words.length === 0 && rest.trim() !== '' && text.length <= longestAnswer;

function pressOf(
  { key, account, place }: Interaction,
  { action, value }: Choice,
): Interaction & { did: 'press' } {
  return { did: 'press', key, account, place, action, value };
}
