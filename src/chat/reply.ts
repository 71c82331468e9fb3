import type { Language } from '../language.ts';
import type { Button, Card } from './card.ts';
import type { Form } from './form/form.ts';

/** How a command ended: the work is done, a question is asked back, it was refused, or it failed. */
export type Outcome = 'done' | 'asked' | 'refused' | 'failed';

/** The language that a reply is in, so that a platform's own words beside it are in the same; none where unknown. */
type InLanguage = {
  readonly language?: Language;
  /** Whether something was saved with it. */
  readonly hasSaved?: true;
};

/**
 * Whether everyone in a channel may read it where it was asked there: what isn't marked is for the one who asked alone.
 */
type MayBeShared = { readonly isShared?: true };

/** A card for the one who asked. After a press it takes the place of the card that was pressed. */
export type MessageReply = InLanguage &
  MayBeShared & {
    readonly kind: 'message';
    readonly outcome: Outcome;
    readonly card: Card;
    /** Whether it stays when it is pressed: the answer stands beside it, and it is drawn anew. */
    readonly isPage?: true;
  };
/** A form to fill in. */
export type FormReply = InLanguage & { readonly kind: 'form'; readonly form: Form };
/** Faults in a form that was handed in, by field name: the form stays open and nothing typed is lost. */
export type ErrorsReply = InLanguage & {
  readonly kind: 'errors';
  readonly form: Form;
  readonly errors: Readonly<Record<string, string>>;
};
/** A file for the one who asked, with a card that says what it is. */
export type FileReply = InLanguage & {
  readonly kind: 'file';
  readonly name: string;
  readonly mime: string;
  readonly content: Uint8Array;
  readonly card: Card;
  /** Takes back the link, where the file goes by one. */
  readonly revoke?: Button;
};

export type Reply = MessageReply | FormReply | ErrorsReply | FileReply;

/** The outcome that a reply stands for: a form or its faults are a question back. */
export function outcomeOf(reply: Reply): Outcome {
  if (reply.kind === 'message') return reply.outcome;
  return reply.kind === 'file' ? 'done' : 'asked';
}
