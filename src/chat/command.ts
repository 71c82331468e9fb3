import type { Translated } from '../language.ts';
import type { Answer } from './answer.ts';
import type { Values } from './form/form.ts';

/** Who may do a thing. `refusal` is the sentence for everyone else: who may, and whom to ask. */
export type Right<Context> = {
  readonly may: (context: Context) => boolean;
  readonly refusal: (context: Context) => Promise<string>;
};

/**
 * What an answer shows: `shared` is what anyone in the channel may read there, `private` is for the one who asked alone.
 * What says nothing is private.
 */
type Shown = { readonly shows?: 'shared' | 'private' };

/** How a command is typed: `feature.word` followed by one of `words`; one without words takes all other text. */
type Typed<Context> = {
  readonly words: readonly string[];
  /** A line for `hjelp`: what to type, and what it does. */
  readonly help: Translated<{ readonly type: string; readonly does: string }>;
  readonly typed: (text: string, context: Context) => Promise<Answer>;
};

/** What one cannot type as it is: a button or a form offers it, and says what to type for the same. */
type Untyped = { readonly words?: never; readonly help?: never; readonly typed?: never };

/** One thing that a person may do, by each of the ways to do it: typed, by a button's value, by a form's values. */
export type Command<Context> = Shown &
  (Typed<Context> | Untyped) & {
    readonly id: string;
    readonly right: Right<Context>;
    readonly pressed?: (value: string, context: Context) => Promise<Answer>;
    readonly submitted?: (values: Values, state: string, context: Context) => Promise<Answer>;
  };

/** A command that can be typed. */
export type TypedCommand<Context> = Command<Context> & Typed<Context>;

/** Those of some commands that can be typed. */
export const typedOf = <Context>(commands: readonly Command<Context>[]): TypedCommand<Context>[] =>
  commands.filter((command): command is TypedCommand<Context> => command.typed !== undefined);
