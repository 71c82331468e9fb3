import type { Language } from '../../language.ts';
import { splitWords } from '../../text.ts';
import { type Button, buttonsIn, type Card, list, mapButtons, note } from '../card.ts';
import type { Interaction } from '../interaction.ts';
import { texts } from './texts.ts';
import { type Choice, typedYesOrNo } from './typed-answer.ts';

/** Whether a bare word goes to other people, so that commands begin with a slash: in Slack but for Lagbot's own messages. */
export const needsSlash = ({ account, place }: Pick<Interaction, 'account' | 'place'>): boolean =>
  account.platform === 'slack' && place.isOwn !== true;

/** The action of a button whose own value is longer than a platform carries: it names its choice in the question. */
export const keptAction = 'question.choose';
const longestValue = 2000;
/** What Slack shows of a button, in characters. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const longestLabel = 75;
/** A number typed later than this is no answer any more; in milliseconds. */
const waits = 30 * 60 * 1000;

/** When a question was asked, at the earliest, that is still answered now. */
export const openSince = (now: Date): Date => new Date(now.getTime() - waits);

const ownNumber = /^(\d{1,3})\. /;

/**
 * A card that asks, with a number before each button and a line that says how to use it, and what the numbers mean.
 * Buttons that have the numbers of a list on them keep those, and what is too long for a button stands above it too. No
 * choices where there are no buttons.
 */
export function numberChoices(
  card: Card,
  interaction: Pick<Interaction, 'key' | 'account' | 'place'>,
  language: Language,
): { readonly card: Card; readonly choices: readonly Choice[] } {
  const all = buttonsIn(card);
  if (all.length === 0) return { card, choices: [] };
  const own = all.flatMap(({ label }) => ownNumber.exec(label)?.[1] ?? []).map(Number);
  const hasOwn = new Set(own).size === all.length;
  const choices: Choice[] = [];
  const long: string[] = [];
  const numbered = (button: Button): Button => {
    const number = (hasOwn ? own[choices.length] : undefined) ?? choices.length + 1;
    const says = typedYesOrNo(/^\p{L}+/u.exec(button.label)?.[0] ?? '');
    const words = button.label.replace(ownNumber, '');
    choices.push({ number, label: words, ...(says && { says }), action: button.action, value: button.value });
    const whole = hasOwn ? button.label : `${number}) ${button.label}`;
    const label = whole.length > longestLabel ? `${whole.slice(0, longestLabel - 1).trimEnd()}…` : whole;
    if (label !== whole) long.push(whole);
    if (button.value.length <= longestValue) return { ...button, label };
    return { ...button, label, action: keptAction, value: `${number} ${interaction.key}` };
  };
  const elements = [...mapButtons(card, numbered).elements];
  const typed = `${needsSlash(interaction) ? '/lag ' : ''}${choices[0]?.number}`;
  // What a button can't say whole stands before the first of them.
  const first = elements.findIndex(({ element }) => element === 'buttons' || element === 'row');
  if (long.length > 0) elements.splice(first, 0, list(long));
  return {
    card: { elements: [...elements, note(texts[language].chooseByNumber(typed, choices.length > 1))] },
    choices,
  };
}

/** Which choice a kept button names, and the key of what was answered with it. */
export function readKept(value: string): { readonly number: number; readonly key: string } {
  const { words, rest } = splitWords(value, 1);
  return { number: Number(words[0]), key: rest };
}
