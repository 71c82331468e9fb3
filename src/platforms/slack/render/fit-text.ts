import type { Inline, Text } from '../../../chat/card.ts';
import { escapeText, markdown } from './escape.ts';

/** How many characters a run of text takes in Slack, where an escaped letter counts as several. */
export function lengthOf(text: Text): number {
  if (typeof text === 'string') return escapeText(text).length;
  return text.reduce((sum, part) => sum + inlineLength(part), 0);
}

/** A text in pieces of at most `limit` characters, cut between lines or words where there is a gap. */
export function splitText(text: Text, limit: number): Text[] {
  if (lengthOf(text) <= limit) return [text];
  const pieces: Inline[][] = [];
  let piece: Inline[] = [];
  let room = limit;
  const turnPage = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
    room = limit;
  };
  for (const part of typeof text === 'string' ? [text] : text) {
    for (let rest: Inline | undefined = part; rest !== undefined; ) {
      if (inlineLength(rest) <= room) {
        piece.push(rest);
        room -= inlineLength(rest);
        rest = undefined;
      } else if (typeof rest === 'object' && 'link' in rest) {
        // An address can't be cut: one that fills a page by itself is left to stand as text.
        if (piece.length === 0) rest = `${rest.text} ${rest.link}`;
        turnPage();
      } else {
        const whole: string = typeof rest === 'string' ? rest : rest.strong;
        const [head, tail] = cut(whole, room, piece.length === 0);
        const again = (words: string): Inline => (typeof rest === 'string' ? words : { strong: words });
        if (head !== '') piece.push(again(head));
        turnPage();
        rest = tail === '' ? undefined : again(tail);
      }
    }
  }
  turnPage();
  return pieces;
}

/** A plain text of at most `limit` characters; what is cut off is marked with `…`. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, safeEnd(text, limit - 1)).trimEnd()}…`;
}

/** The first part, of at most `limit` characters, and the rest; nothing in the first if no gap is near. */
function cut(text: string, limit: number, mustCut: boolean): [head: string, tail: string] {
  const end = endWithin(text, limit);
  const window = text.slice(0, end + 1);
  const gap = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '));
  if (gap > 0) return [text.slice(0, gap), text.slice(gap + 1)];
  return mustCut ? [text.slice(0, end), text.slice(end)] : ['', text];
}

/** How far a text goes in so many characters, escaped, without breaking one of its own in two. */
function endWithin(text: string, limit: number): number {
  let end = 0;
  let taken = 0;
  for (const letter of text) {
    taken += escapeText(letter).length;
    if (taken > limit) break;
    end += letter.length;
  }
  return end;
}

/** The nearest place at or before `end` that is not in the middle of a character. */
function safeEnd(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

function inlineLength(part: Inline): number {
  if (typeof part === 'string') return escapeText(part).length;
  // The marks around it: `*…*` on each line, `<…|…>`.
  if ('strong' in part) return escapeText(part.strong).length + 2 * part.strong.split('\n').length;
  return markdown([part]).length;
}
