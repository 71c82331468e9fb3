import type { Card } from './chat/card.ts';
import { card, paragraph } from './chat/card.ts';

/** An error whose words are meant for the person: what is wrong, and what to type instead. */
export class UserError extends Error {
  readonly card: Card;

  constructor(words: string | Card) {
    super(typeof words === 'string' ? words : 'see the card');
    this.name = 'UserError';
    this.card = typeof words === 'string' ? card(paragraph(words)) : words;
  }
}
