import type { Change } from '../../change.ts';
import type { Language } from '../../language.ts';
import type { Answer, Feature } from '../feature.ts';
import type { Interaction } from '../interaction.ts';
import type { Reply } from '../reply.ts';
import type { LastDeed } from '../same-again.ts';
import type { Question } from './question.ts';

/** The sender's next number; two interactions can't both have it. */
export type Turn = {
  readonly key: string;
  readonly sender: string;
  readonly sequence: number;
  readonly now: Date;
};

/** Who sent an interaction: someone we know, a stranger, or a redelivery that has its answer already. */
export type Reception<Context> =
  | { readonly who: 'known'; readonly context: Context; readonly language: Language; readonly turn: Turn }
  | { readonly who: 'stranger'; readonly turn: Turn }
  | { readonly who: 'served'; readonly reply: Reply };

export type RouterParts<Context, Store> = {
  readonly features: readonly Feature<Context, Store>[];
  readonly receive: (interaction: Interaction, now: Date) => Promise<Reception<Context>>;
  readonly openHome: (context: Context) => Promise<Answer>;
  readonly meetStranger: (interaction: Interaction, now: Date) => Promise<Answer>;
  /** Writes all or nothing; throws what `isConflict` knows when another got there first. */
  readonly commit: (
    turn: Turn,
    changes: readonly Change[],
    reply: Reply,
    deed?: Pick<Answer, 'undoes'> & { readonly feature: string; readonly words?: string | undefined },
  ) => Promise<void>;
  /** What the sender did last. */
  readonly findLastDeed: (sender: string) => Promise<LastDeed | undefined>;
  /** What the sender was asked last. */
  readonly findQuestion: (sender: string) => Promise<Question | undefined>;
  readonly keepQuestion: (question: Question) => Promise<void>;
  readonly isConflict: (error: unknown) => boolean;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Whether the commit may stand although it failed: its answer was lost. */
  readonly mayHaveCommitted: (error: unknown) => boolean;
  readonly logError: (error: unknown, reference: string) => void;
};
