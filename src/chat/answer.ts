import type { Change, Deed } from '../change.ts';
import type { Card } from './card.ts';
import type { Form } from './form/form.ts';
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

/** Answers with a card, after writing the changes. */
export const answer = (card: Card, changes: readonly Change[] = [], outcome: Outcome = 'done'): Answer => ({
  reply: { kind: 'message', outcome, card },
  changes,
});

/** Answers with a page that stays, and changes with what is done. */
export const page = (card: Card): Answer => ({
  reply: { kind: 'message', outcome: 'done', card, isPage: true },
  changes: [],
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
