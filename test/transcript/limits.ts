import { buttonsIn } from '../../src/chat/card.ts';
import { folded } from '../../src/chat/more.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Said } from '../../src/platforms/terminal/say.ts';

/** What is seen of an answer at once, at most: lines of text, and buttons. */
const most = { lines: 12, buttons: 5 };

/** Whether an answer is more than somebody reads at once. */
export function isTooLong({ reply }: Said): boolean {
  // A page is read again and again, and a question shows all that it is about.
  if (reply.kind !== 'message' || reply.isPage === true || reply.outcome === 'asked') return false;
  const { elements } = folded(reply.card);
  const words = elements.filter(({ element }) => element !== 'buttons' && element !== 'select');
  const lines = plainText({ elements: words })
    .split('\n')
    .filter((line) => !line.startsWith('→ ')).length;
  const buttons = buttonsIn(reply.card).length;
  return lines > most.lines || buttons > most.buttons;
}
