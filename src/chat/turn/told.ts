import { shortened, withoutEnd } from '../../text.ts';
import type { Element } from '../card.ts';
import { plainInline } from '../plain-text.ts';
import type { Reply } from '../reply.ts';

const longest = 90;

/** What a person was told of a deed, on one line: «Ført: 2 t onsdag 13. mars 2024, planmøte». */
export function toldOf(reply: Reply): string {
  const elements = reply.kind === 'message' || reply.kind === 'file' ? reply.card.elements : [];
  const [first, second] = elements;
  const said = first === undefined ? '' : (textOf(first) ?? '');
  const whole = withoutEnd(
    first?.element === 'heading' ? `${said}${moreOf(second)}` : said,
    '. \n',
  ).trimStart();
  return shortened(whole, longest);
}

/** What stands under a heading tells what it is about: «Fristen er satt: Sluttrapport». */
function moreOf(element: Element | undefined): string {
  const row = element?.element === 'facts' ? element.rows[0]?.[1] : undefined;
  if (row !== undefined) return `, ${row}`;
  return element?.element === 'paragraph' ? `: ${plainInline(element.text)}` : '';
}

function textOf(element: Element): string | undefined {
  if (element.element === 'heading') return element.text;
  return element.element === 'paragraph' ? plainInline(element.text) : undefined;
}
