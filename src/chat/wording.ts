import { type Language, languages, type Translated } from '../language.ts';
import { allOf, type Said } from '../translated.ts';
import { UserError } from '../user-error.ts';
import type { Answer } from './answer.ts';
import { asTyped, type Carried } from './button-value.ts';
import { type Button, type Select, select } from './card.ts';
import type { Values } from './form/form.ts';
import { texts } from './turn/texts.ts';

/** What people say for one command, as its feature's texts have it. */
type Saying<Value> = {
  /** What follows the feature's word; nothing for the command that takes all other text. */
  readonly verb?: Said<string>;
  /** Other words that are understood as well, in any language. */
  readonly or?: readonly string[];
  /** What may stand after it, as the help shows it. */
  readonly example?: Said<string>;
  /** What it does, for the help. */
  readonly does: Said<string>;
  /** What its buttons carry; what is typed for the same where nothing is said. */
  readonly carries?: Carried<Value>;
};

/** What buttons carry for which nothing is said. */
type Carrying<Value> = unknown extends Value ? string : Value;

/** How a command is said: its id, the words that it is known by, and its line in the help. */
export type Wording<Value = string> = {
  readonly id: string;
  readonly carries: Carried<Value>;
  /** The feature's word and the verb, as they are printed. */
  readonly phrase: Translated<string>;
  readonly words: readonly string[];
  readonly help: Translated<{ readonly type: string; readonly does: string }>;
};

/** How a button is said that does what is typed for another command: its own id, and that command's words. */
export type Phrased<Value = string> = Pick<Wording<Value>, 'id' | 'phrase' | 'carries'>;

const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const inEach = <T>(make: (language: Language) => T): Translated<T> => ({
  nb: make('nb'),
  nn: make('nn'),
  en: make('en'),
});

/**
 * The wordings of a feature's commands, by their names: `sayings('deadlines', …).complete` is `deadlines.complete`.
 * `presses` are the commands that a button or a form alone gives, each with the one that is typed for the same, and with
 * what it carries where that is more than what is typed.
 */
export function sayings<
  Values extends Readonly<Record<string, unknown>>,
  Pressed extends Readonly<Record<string, unknown>> = Record<never, never>,
>(
  feature: string,
  word: Said<string>,
  commands: { readonly [Name in keyof Values]: Saying<Values[Name]> },
  presses?: {
    readonly [Name in keyof Pressed]:
      | keyof NoInfer<Values>
      | readonly [as: keyof NoInfer<Values>, carries: Carried<Pressed[Name]>];
  },
): { readonly [Name in keyof Values]: Wording<Carrying<Values[Name]>> } & {
  readonly [Name in keyof Pressed]: Phrased<Carrying<Pressed[Name]>>;
} {
  const wording = ([name, saying]: [string, Saying<unknown>]): [string, Wording<unknown>] => {
    const { verb, or = [], example, does, carries = asTyped } = saying;
    const verbs = languages.flatMap((language) => (verb === undefined ? [] : [allOf(verb)[language]]));
    const phrase = inEach((language) => together(allOf(word)[language], verb ? allOf(verb)[language] : ''));
    const help = inEach((language) => ({
      type: together(phrase[language], example ? allOf(example)[language] : ''),
      does: allOf(does)[language],
    }));
    return [
      name,
      { id: `${feature}.${name}`, phrase, words: [...new Set([...verbs, ...or])], help, carries },
    ];
  };
  const typed = Object.fromEntries(Object.entries<Saying<unknown>>(commands).map(wording));
  const pressed = Object.entries<keyof Values | readonly [keyof Values, Carried<unknown>]>(presses ?? {}).map(
    ([press, as]) => {
      const [name, carries] = Array.isArray(as) ? as : [as, asTyped];
      return [press, { id: `${feature}.${press}`, phrase: typed[String(name)]?.phrase, carries }];
    },
  );
  return { ...typed, ...Object.fromEntries(pressed) } as ReturnType<typeof sayings<Values, Pressed>>;
}

/** How a button is said that has an id of its own, and carries what that says, but is typed as another command. */
export const press = <Value>(
  id: string,
  { phrase }: Pick<Wording, 'phrase'>,
  carries: Carried<Value>,
): Phrased<Value> => ({ id, phrase, carries });

/** The way to press a command: what its buttons carry is read first, and refused where it is none of that. */
export const pressing =
  <Value, Context extends { readonly language: Language }>(
    { carries }: Pick<Wording<Value>, 'carries'>,
    act: (carried: Value, context: Context) => Promise<Answer>,
  ) =>
  async (text: string, context: Context): Promise<Answer> => {
    const read = carries.read(text);
    if (read === undefined) throw new UserError(texts[context.language].goneAction);
    return act(read.value, context);
  };

/** The same for a form whose state a command's wording carries. */
export const submitting =
  <Value, Context extends { readonly language: Language }>(
    wording: Pick<Wording<Value>, 'carries'>,
    act: (values: Values, carried: Value, context: Context) => Promise<Answer>,
  ) =>
  (values: Values, state: string, context: Context): Promise<Answer> =>
    pressing(wording, (carried: Value, own: Context) => act(values, carried, own))(state, context);

/** The words of a feature's commands by language, for sentences that name them: `nb.complete` is «frist ferdig». */
export const phrasesOf = <Name extends string>(
  said: Readonly<Record<Name, Pick<Wording, 'phrase'>>>,
): Translated<Readonly<Record<Name, string>>> =>
  inEach(
    (language) =>
      Object.fromEntries(
        Object.entries<Pick<Wording, 'phrase'>>(said).map(([name, { phrase }]) => [name, phrase[language]]),
      ) as Record<Name, string>,
  );

/** A command as it is typed in a language, with what stands after its words: «frist ferdig 2». */
export const print = ({ phrase }: Pick<Wording, 'phrase'>, language: Language, rest = ''): string =>
  together(phrase[language], rest);

/** A button for a command: `value` is what it carries, `rest` what is typed after the command's words for the same. */
export const button = <Value>(
  wording: Phrased<Value>,
  language: Language,
  {
    value,
    rest,
    ...shown
  }: Pick<Button, 'label' | 'style'> & { readonly value: Value; readonly rest?: string },
): Button => ({
  ...shown,
  action: wording.id,
  value: wording.carries.write(value),
  typed: print(wording, language, rest),
});

/** A list to choose from for a command; `rest` is what is typed after its words, with `…` where the choice goes. */
export const choice = <Value>(
  wording: Phrased<Value>,
  language: Language,
  {
    rest = '…',
    options,
    ...shown
  }: Pick<Select, 'label' | 'chosen'> & {
    readonly options: readonly { readonly label: string; readonly value: Value }[];
    readonly rest?: string;
  },
): Select =>
  select({
    ...shown,
    action: wording.id,
    options: options.map(({ label, value }) => ({ label, value: wording.carries.write(value) })),
    typed: print(wording, language, rest),
  });
