import type { Deed } from '../change.ts';
import type { Language, Translated } from '../language.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import type { Reminder } from './reminder.ts';

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
  /** What a sentence without a command may tell this feature, as a question; undefined where that is nothing. */
  readonly guess?: (text: string, context: Context) => Promise<Answer | undefined>;
};
