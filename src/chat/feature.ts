import type { Change, Deed } from '../change.ts';
import type { Language, Translated } from '../language.ts';
import type { Card, Element } from './card.ts';
import type { Form, Values } from './form/form.ts';
import type { Outcome, Reply } from './reply.ts';

/** A handler's result: what to answer, and what to write before that answer is given. */
export type Answer = {
  readonly reply: Reply;
  readonly changes: readonly Change[];
  /** The earlier turn that this takes back, or does again, where it does. */
  readonly undoes?: Pick<Deed, 'turn' | 'feature'>;
  /**
   * Where it takes something out of a numbered list, so that the numbers behind it move: the ids of the commands that
   * pick from that list. Until the sender has seen it again, they are asked about a number that one of these is given.
   */
  readonly takesOut?: readonly string[];
};

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

/** One message that is to go to one person: `matter` and `slot` (a day) make it unique within its kind. */
export type PlannedMessage = {
  readonly matter: string;
  readonly recipientId: string;
  readonly networkId: string;
  readonly slot: string;
  readonly dueAt: Date;
};

/** A message as it should read now, or why it should no longer go. */
export type Composed = { readonly card: Card } | { readonly skip: string };

/** A message that has gone, and what was called off that it asks about. */
export type EarlierMessage = PlannedMessage & { readonly kind: string; readonly about: string };

/** What is called off, and which messages about it still look as if they could be answered. */
export type CalledOff = {
  /** The id of what is called off. */
  readonly about: string;
  readonly networkId: string;
  readonly at: Date;
  /** The message that tells of it, where there is one: nobody's old messages change before they have had it. */
  readonly told?: { readonly kind: string; readonly matter: string };
  /** Kinds whose matter is the id, or begins with it and a slash. */
  readonly kinds: readonly string[];
  /** Other messages that were about it. */
  readonly others?: readonly { readonly kind: string; readonly matter: string }[];
};

/** What becomes of messages in people's chats when what they ask about is called off. Each is changed once, in place. */
export type Closing<Store> = {
  /** By what name the ledger keeps that it is done. */
  readonly kind: string;
  /** All that was called off with `from <= at < to`. Reads only. */
  readonly plan: (
    window: { readonly from: Date; readonly to: Date },
    store: Store,
  ) => Promise<readonly CalledOff[]>;
  /** What an old message says from now on, without buttons; or why it stays as it is. */
  readonly compose: (earlier: EarlierMessage, store: Store, now: Date) => Promise<Composed>;
};

/** A kind of message that the clock sends. The ledger sees to it that each goes once. */
export type Reminder<Store> = {
  readonly kind: string;
  /** Where it comes due outside working hours it waits until they begin, unless it would be of no use the day after. */
  readonly waitsForWork?: boolean;
  /** All messages of this kind with `from <= dueAt < to`. Reads only. */
  readonly plan: (
    window: { readonly from: Date; readonly to: Date },
    store: Store,
  ) => Promise<PlannedMessage[]>;
  /** `hasEmail` tells whether e-mail goes to those whom no platform reaches. */
  readonly compose: (
    message: PlannedMessage,
    store: Store,
    now: Date,
    hasEmail?: boolean,
  ) => Promise<Composed>;
  /** Closes what was sent earlier. */
  readonly closes?: Closing<Store>;
};

/** Slack's slash command that takes any command, for the features that have none of their own. */
export const anyCommand = '/lag';

/** All that a feature hands in. */
export type Feature<Context, Store> = {
  readonly id: string;
  /** The first word of its commands, the same or another in each language. */
  readonly word: Translated<string>;
  /** Its slash command in Slack, with the slash; `anyCommand` where it has none of its own. */
  readonly slash: string;
  readonly commands: readonly Command<Context>[];
  readonly reminders?: readonly Reminder<Store>[];
  /** The ways to write what follows its word, with what each means now; the help for this feature alone shows them. */
  readonly forms?: (
    language: Language,
    now: Date,
  ) => readonly { readonly example: string; readonly means: string }[];
  /**
   * Takes a deed of the feature's back, as things stand now: the changes that do it, and a card that says what stands
   * after it. Throws a UserError that says why where it can't, and what to do instead.
   */
  readonly takeBack?: (deed: Deed, context: Context) => Promise<Answer>;
  /** Whether its own `angre` without a name knows better what is meant than the last deed of the day does. */
  readonly undoesItself?: boolean;
  /** Its part of the front page: what matters to this person today. */
  readonly home?: (context: Context) => Promise<readonly Element[]>;
};

/** Answers with a card, after writing the changes. */
export const answer = (card: Card, changes: readonly Change[] = [], outcome: Outcome = 'done'): Answer => ({
  reply: { kind: 'message', outcome, card },
  changes,
});

/** Asks back with a card; nothing is written. */
export const ask = (card: Card): Answer => answer(card, [], 'asked');

/** Opens a form; nothing is written. */
export const openForm = (form: Form): Answer => ({ reply: { kind: 'form', form }, changes: [] });

/** Shows the form again with what is wrong, by field name; nothing is written. */
export const formErrors = (form: Form, errors: Readonly<Record<string, string>>): Answer => ({
  reply: { kind: 'errors', form, errors },
  changes: [],
});
