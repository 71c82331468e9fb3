import { carrying, maybe, word, wordOf } from '../button-value.ts';
import { type Button, type Card, mapButtons } from '../card.ts';

/** The action of the buttons that take a turn back. */
export const undoAction = 'undo.turn';
/** What they carry: the turn, whose it is, and the feature to look among; `again` does it once more. */
export const turnCarried = carrying({
  ...{ turn: word, owner: word, feature: maybe(word) },
  again: maybe(wordOf(['again'])),
});
/** Stands for the number of the turn that shows the button, which its handler can't know. */
const thisTurn = 'this';

/** A button that takes back what the turn does whose answer shows it. */
export const undoButton = (label: string, typed: string, feature: string): Button => ({
  label,
  action: undoAction,
  value: `${thisTurn} ${feature}`,
  typed,
});

/** A card whose undo buttons name its own turn and the sender's id: everybody's turns have the same numbers. */
export function withTurn(card: Card, turn: number, sender: string): Card {
  const named = (button: Button): Button =>
    button.action === undoAction
      ? { ...button, value: button.value.replace(thisTurn, `${turn} ${sender}`) }
      : button;
  return mapButtons(card, named);
}
