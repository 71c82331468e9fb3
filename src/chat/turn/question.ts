import type { Language } from '../../language.ts';
import { comparable, splitWords, trim } from '../../text.ts';
import type { Button, Card, Element } from '../card.ts';
import { list, note } from '../card.ts';
import type { Feature } from '../feature.ts';
import type { Interaction } from '../interaction.ts';
import { withoutAddress, wordsOf } from './match.ts';
import { texts } from './texts.ts';

/**
 * One of the answers to a question: its number, the words on it, what it says where that is yes or no, and the press
 * that it stands for.
 */
export type Choice = {
  readonly number: number;
  readonly label?: string | undefined;
  readonly says?: 'yes' | 'no' | undefined;
  readonly action: string;
  readonly value: string;
};

/**
 * What a sender was asked last, so that the number of a choice can be typed. `key` is that of the interaction which
 * it answered; `sequence` is the sender's last turn by then: a later one has answered or outrun it.
 */
export type Question = {
  readonly sender: string;
  readonly key: string;
  readonly choices: readonly Choice[];
  readonly sequence: number;
  readonly askedAt: Date;
};

/** Whom a question is kept for: in a thread a sender is asked apart from what they are asked elsewhere. */
export const askedIn = (sender: string, thread: string | undefined): string =>
  thread === undefined ? sender : `${sender}#${thread}`;

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
  const all = card.elements.flatMap((element) => (element.element === 'buttons' ? element.buttons : []));
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
  const elements = card.elements.map(
    (element): Element =>
      element.element === 'buttons' ? { ...element, buttons: element.buttons.map(numbered) } : element,
  );
  const typed = `${needsSlash(interaction) ? '/lag ' : ''}${choices[0]?.number}`;
  // What a button can't say whole stands before the first of them.
  const first = elements.findIndex(({ element }) => element === 'buttons');
  if (long.length > 0) elements.splice(first, 0, list(long));
  return { card: { elements: [...elements, note(texts[language].chooseByNumber(typed))] }, choices };
}

/** A text that is nothing but a number: bare, or after a feature's word (`timer 2`), whose features are given then. */
export type TypedNumber = { readonly number: number; readonly features?: readonly string[] };

/** The number that a text is; undefined for all other text, and that at once. */
export function typedNumber<Context, Store>(
  features: readonly Feature<Context, Store>[],
  text: string,
): TypedNumber | undefined {
  const number = /(?<![\p{L}\p{N}.,:/-])(\d{1,3})[.)]?\s*$/u.exec(text.slice(-8))?.[1];
  if (number === undefined || text.length > 60) return undefined;
  const { words, rest } = splitWords(withoutAddress(text), 1);
  const first = comparable(words[0] ?? '');
  const isNumber = (typed: string) => /^\d{1,3}[.)]?$/.test(typed);
  if (rest === '') return isNumber(first) ? { number: Number(number) } : undefined;
  if (!isNumber(comparable(rest))) return undefined;
  const named = features.filter((one) => wordsOf(one).includes(first)).map(({ id }) => id);
  return named.length === 0 ? undefined : { number: Number(number), features: named };
}

const yes =
  'ja|jo|jau|jepp|japp|jada|javel|ja takk|jo takk|ja da|ja gjerne|gjerne|ok|okay|okei|oki|greit|greitt|det er greit|det er greitt|fint|stemmer|det stemmer|ja det stemmer|riktig|det er riktig|rett|det er rett|nettopp|gjør det|gjer det|bekreft|yes|yep|yeah|yes please|sure|all right|alright|correct|that is correct|that’s right|that is right|right|go ahead|do it|confirm';
const no =
  'nei|neida|nei takk|nei da|nope|no|no thanks|no thank you|avbryt|glem det|gløym det|ikke gjør det|ikkje gjer det|cancel|never mind';
const yesOrNo = new Map([
  ...yes.split('|').map((words) => [words, 'yes'] as const),
  ...no.split('|').map((words) => [words, 'no'] as const),
]);

/** Words for comparing, without the marks that a hurried person puts or leaves out. */
const bare = (text: string): string =>
  comparable(trim(text))
    .replace(/[.,!?…«»“”„"]+/g, '')
    .replace(/['`]/g, '’')
    .replace(/\s+/gu, ' ')
    .trim();

/** What a text that is nothing but yes or no says; undefined for all other text. */
export function typedYesOrNo(text: string): 'yes' | 'no' | undefined {
  if (text.length > 30) return undefined;
  return yesOrNo.get(bare(withoutAddress(text)));
}

/** Longer than what any button says: «2. TITTEL, tirsdag 19. mars 2024» of the longest title. */
export const longestAnswer = 400;

/**
 * The answer whose words were typed back: whole, or the beginning of one alone, or, for less than a `name`, some letters
 * or a part of one alone; undefined where none was.
 */
export function choiceLabelled(
  text: string,
  { choices }: Question,
  least: 'name' | 'part' = 'part',
): Choice | undefined {
  if (text.length > longestAnswer) return undefined;
  const words = choices.map((choice) => ({ choice, label: bare(choice.label ?? '') }));
  const typed = withoutAddress(text);
  // «2. Planmøte» has the number of a list before it, «12. mars» none.
  return (
    saying(bare(typed), words, least) ?? saying(bare(typed.replace(/^\s*\d{1,3}[.)]\s*/, '')), words, least)
  );
}

function saying(
  typed: string,
  words: readonly { readonly choice: Choice; readonly label: string }[],
  least: 'name' | 'part',
): Choice | undefined {
  if (typed.length < 2) return undefined;
  const same = words.filter(({ label }) => label === typed);
  const within = typed.length < 3 ? [] : words.filter(({ label }) => hasWords(label, typed));
  const first = within.filter(({ label }) => label.startsWith(typed));
  const beginning = typed.length < 3 ? [] : words.filter(({ label }) => label.startsWith(typed));
  const tried = least === 'name' ? [same, first] : [same, beginning, within];
  const [only, ...others] = tried.find(({ length }) => length > 0) ?? [];
  return others.length === 0 ? only?.choice : undefined;
}

/** Whether a label has these words in it, from where one begins to where one ends. */
function hasWords(label: string, words: string): boolean {
  const at = label.indexOf(words);
  const isLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
  return at >= 0 && !isLetter(label.charAt(at - 1)) && !isLetter(label.charAt(at + words.length));
}

/** The answer that yes or no picks: the one that says so, and yes the only one there is. */
export function choiceSaying(says: 'yes' | 'no', { choices }: Question): Choice | undefined {
  const [only, ...others] = choices;
  return (
    choices.find((choice) => choice.says === says) ??
    (says === 'yes' && others.length === 0 ? only : undefined)
  );
}

/** Whether a number typed now is meant for the question, where the sender's last turn has this sequence. */
export function isOpen({ sequence, askedAt }: Question, last: number, now: Date): boolean {
  return sequence === last && Math.abs(now.getTime() - askedAt.getTime()) <= waits;
}

/** The choice that a kept button names; undefined where another question has taken the place of its own. */
export function keptChoice(value: string, question: Question | undefined): Choice | undefined {
  const { words, rest } = splitWords(value, 1);
  if (question?.key !== rest) return undefined;
  return question.choices.find(({ number }) => number === Number(words[0]));
}
