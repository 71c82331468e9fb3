import { type Language, languages, type Translated } from '../language.ts';
import { allOf, type Said } from '../translated.ts';
import { type Button, type Select, select } from './card.ts';

/** What people say for one command, as its feature's texts have it. */
type Saying = {
  /** What follows the feature's word; nothing for the command that takes all other text. */
  readonly verb?: Said<string>;
  /** Other words that are understood as well, in any language. */
  readonly or?: readonly string[];
  /** What may stand after it, as the help shows it. */
  readonly example?: Said<string>;
  /** What it does, for the help. */
  readonly does: Said<string>;
};

/** How a command is said: its id, the words that it is known by, and its line in the help. */
export type Wording = {
  readonly id: string;
  /** The feature's word and the verb, as they are printed. */
  readonly phrase: Translated<string>;
  readonly words: readonly string[];
  readonly help: Translated<{ readonly type: string; readonly does: string }>;
};

/** How a button is said that does what is typed for another command: its own id, and that command's words. */
export type Phrased = Pick<Wording, 'id' | 'phrase'>;

const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const inEach = <T>(make: (language: Language) => T): Translated<T> => ({
  nb: make('nb'),
  nn: make('nn'),
  en: make('en'),
});

/**
 * The wordings of a feature's commands, by their names: `sayings('deadlines', …).complete` is `deadlines.complete`.
 * `presses` are the commands that a button alone gives, each with the one that is typed for the same.
 */
export function sayings<Name extends string, Press extends string = never>(
  feature: string,
  word: Said<string>,
  commands: Readonly<Record<Name, Saying>>,
  presses?: Readonly<Record<Press, NoInfer<Name>>>,
): Readonly<Record<Name, Wording> & Record<Press, Phrased>> {
  const wording = ([name, { verb, or = [], example, does }]: [string, Saying]): [string, Wording] => {
    const verbs = languages.flatMap((language) => (verb === undefined ? [] : [allOf(verb)[language]]));
    const phrase = inEach((language) => together(allOf(word)[language], verb ? allOf(verb)[language] : ''));
    const help = inEach((language) => ({
      type: together(phrase[language], example ? allOf(example)[language] : ''),
      does: allOf(does)[language],
    }));
    return [name, { id: `${feature}.${name}`, phrase, words: [...new Set([...verbs, ...or])], help }];
  };
  const typed = Object.fromEntries(Object.entries<Saying>(commands).map(wording)) as Record<Name, Wording>;
  const pressed = Object.fromEntries(
    Object.entries<Name>(presses ?? {}).map(([press, name]): [string, Phrased] => [
      press,
      { id: `${feature}.${press}`, phrase: typed[name].phrase },
    ]),
  ) as Record<Press, Phrased>;
  return { ...typed, ...pressed };
}

/** The words of a feature's commands by language, for sentences that name them: `nb.complete` is «frist ferdig». */
export const phrasesOf = <Name extends string>(
  said: Readonly<Record<Name, Phrased>>,
): Translated<Readonly<Record<Name, string>>> =>
  inEach(
    (language) =>
      Object.fromEntries(
        Object.entries<Phrased>(said).map(([name, { phrase }]) => [name, phrase[language]]),
      ) as Record<Name, string>,
  );

/** A command as it is typed in a language, with what stands after its words: «frist ferdig 2». */
export const print = ({ phrase }: Phrased, language: Language, rest = ''): string =>
  together(phrase[language], rest);

/** A button for a command: `value` is what it carries, `rest` what is typed after the command's words for the same. */
export const button = (
  wording: Phrased,
  language: Language,
  { value, rest, ...shown }: Pick<Button, 'label' | 'value' | 'style'> & { readonly rest?: string },
): Button => ({ ...shown, action: wording.id, value, typed: print(wording, language, rest) });

/** A list to choose from for a command; `rest` is what is typed after its words, with `…` where the choice goes. */
export const choice = (
  wording: Phrased,
  language: Language,
  { rest = '…', ...shown }: Pick<Select, 'label' | 'options' | 'chosen'> & { readonly rest?: string },
): Select => select({ ...shown, action: wording.id, typed: print(wording, language, rest) });
