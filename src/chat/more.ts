import type { Language } from '../language.ts';
import { trim } from '../text.ts';
import { say, translated } from '../translated.ts';
import {
  type Button,
  buttons,
  type Card,
  type Element,
  type List,
  type Maybe,
  type More,
  type Shown,
  type Table,
  typing,
} from './card.ts';

const texts = translated({
  more: say('Mer', 'Meir', 'More'),
  less: say('Mindre', 'Mindre', 'Less'),
  word: say('mer', 'meir', 'more'),
});

/**
 * What a card keeps back at first: a button shows it, and so does the command with «mer» behind it. `typed` is the command
 * that shows the card, in the reader's language. Nothing where there is nothing to keep back.
 */
export function more(language: Language, typed: string, ...all: readonly Maybe<Shown>[]): Maybe<More> {
  const elements = all.filter((element) => !!element);
  const { more: label, less, word } = texts[language];
  return (
    elements.length > 0 && {
      element: 'more',
      elements,
      open: typing(`${typed} ${word}`, label),
      close: typing(typed, less),
    }
  );
}

/** So many lines of a list or a table are shown first; one or two more aren't worth a press. */
const mostLines = 8;
const notWorth = 2;

/** A list or a table: all of it where it is short, else its first lines, with the rest kept back. */
export function headOf(whole: List | Table, language: Language, typed: string): Maybe<Element>[] {
  const lines = whole.element === 'list' ? whole.items : whole.rows;
  if (lines.length <= mostLines + notWorth) return [whole];
  const part = (from: number, to?: number): List | Table =>
    whole.element === 'list'
      ? { ...whole, items: whole.items.slice(from, to) }
      : { ...whole, rows: whole.rows.slice(from, to) };
  return [part(0, mostLines), more(language, typed, part(mostLines))];
}

/** What was typed without the «mer» at its end; undefined where it has none. */
export function withoutMore(text: string): string | undefined {
  const bare = trim(text).replace(/\s(?:mer|meir|more)$/iu, '');
  return bare === trim(text) ? undefined : bare;
}

/** Whether something of a card is kept back. */
export const keepsBack = (card: Card): boolean => card.elements.some(isMore);

/** A card that keeps nothing back. */
type WholeCard = { readonly elements: readonly Shown[] };

/** A card as it stands first: what is kept back is a button among its last ones. */
export const folded = (card: Card): WholeCard => drawn(card, ({ open }) => ({ shown: [], button: open }));

/** The same card with all that was kept back, and a way back. */
export const unfolded = (card: Card): WholeCard =>
  drawn(card, ({ elements, close }) => ({ shown: elements, button: close }));

/** All that a card says, where nothing can be pressed. */
export const flat = ({ elements }: Card): WholeCard => ({
  elements: elements.flatMap((one) => (isMore(one) ? one.elements : one)),
});

const isMore = (element: Element): element is More => element.element === 'more';

/** A card with what it keeps back drawn one way, and the buttons for that behind its own last ones. */
function drawn(
  { elements }: Card,
  draw: (kept: More) => { readonly shown: readonly Shown[]; readonly button: Button },
): WholeCard {
  const ways = elements.filter(isMore).map((one) => draw(one).button);
  const rest = elements.flatMap((one) => (isMore(one) ? draw(one).shown : one));
  const last = rest.at(-1);
  if (last?.element !== 'buttons')
    return { elements: [...rest, ...(ways.length > 0 ? [buttons(...ways)] : [])] };
  return { elements: [...rest.slice(0, -1), buttons(...last.buttons, ...ways)] };
}
