import type { Language } from '../../language.ts';
import type { Answer } from '../answer.ts';
import type { Feature } from '../feature.ts';
import type { Interaction } from '../interaction.ts';
import type { Reply } from '../reply.ts';
import type { TakenOut } from './moved.ts';
import type { LastDeed } from './same-again.ts';
import type { Choice } from './typed-answer.ts';

/** The sender's next number; two interactions can't both have it. */
export type Turn = {
  readonly key: string;
  readonly sender: string;
  readonly sequence: number;
  readonly now: Date;
  /** What the sender took out of lists lately that they haven't seen since. */
  readonly takenOut: readonly TakenOut[];
};

/** Who sent an interaction: someone we know, a stranger, or a redelivery that has its answer already. */
export type Reception<Context> =
  | { readonly who: 'known'; readonly context: Context; readonly language: Language; readonly turn: Turn }
  | { readonly who: 'stranger'; readonly turn: Turn }
  | { readonly who: 'served'; readonly reply: Reply };

/** What is written of an interaction: its changes, the answer, and for the sender's later words what was done and asked. */
export type Done = Pick<Answer, 'reply' | 'changes'> & {
  /** Which feature did it, of which words, and the turn that it took back where it did that. */
  readonly deed?: Pick<Answer, 'undoes'> & { readonly feature: string; readonly words?: string | undefined };
  /** The choices that were offered, and the thread in which that was; outside all it is ''. */
  readonly asked?: { readonly choices: readonly Choice[]; readonly thread: string };
  /** What the sender has taken out of lists by then that they haven't seen since. */
  readonly takenOut: readonly TakenOut[];
};

/** What was typed that begins with no command; `nearest` is the same with the command's word that its first is like. */
export type Unknown = { readonly text: string; readonly nearest?: string | undefined };

/** An answer, or the command to do instead of what was typed. */
export type Understood = Answer | { readonly typed: string };

export type RouterParts<Context, Store> = {
  readonly features: readonly Feature<Context, Store>[];
  readonly receive: (interaction: Interaction, now: Date) => Promise<Reception<Context>>;
  /** Does a person's work with what they may be told of, and refuses what they mustn't change by it. */
  readonly guarded: (context: Context, work: (context: Context) => Promise<Answer>) => Promise<Answer>;
  readonly openHome: (context: Context) => Promise<Answer>;
  /** What is meant by what is no command. */
  readonly understand: (typed: Unknown, context: Context) => Promise<Understood>;
  /** What else is to be read behind an answer that saves something. */
  readonly afterwards: (done: Answer, context: Context) => Promise<Answer>;
  readonly meetStranger: (interaction: Interaction, now: Date) => Promise<Answer>;
  /** Writes all or nothing; throws what `isConflict` knows when another got there first. */
  readonly commit: (turn: Turn, done: Done) => Promise<void>;
  /** What the sender did last. */
  readonly findLastDeed: (sender: string) => Promise<LastDeed | undefined>;
  /** What the sender was offered last in a thread, at a moment at the earliest, where they have saved nothing since. */
  readonly findOpenChoices: (
    sender: string,
    thread: string,
    since: Date,
  ) => Promise<readonly Choice[] | undefined>;
  /** What the sender was offered in answer to what has this key. */
  readonly findChoices: (sender: string, key: string) => Promise<readonly Choice[] | undefined>;
  /** Keeps with the sender's last turn what is left of `Turn.takenOut` when they have seen a list. */
  readonly keepTakenOut: (turn: Turn, left: readonly TakenOut[]) => Promise<void>;
  readonly isConflict: (error: unknown) => boolean;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Whether the commit may stand although it failed: its answer was lost. */
  readonly mayHaveCommitted: (error: unknown) => boolean;
  readonly logError: (error: unknown, reference: string) => void;
};
