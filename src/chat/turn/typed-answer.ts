import { comparable, splitWords, trim } from '../../text.ts';
import type { Feature } from '../feature.ts';
import { withoutAddress, wordsOf } from './match.ts';

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
  choices: readonly Choice[],
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
export function choiceSaying(says: 'yes' | 'no', choices: readonly Choice[]): Choice | undefined {
  const [only, ...others] = choices;
  return (
    choices.find((choice) => choice.says === says) ??
    (says === 'yes' && others.length === 0 ? only : undefined)
  );
}
