import type { Element } from './card.ts';
import { plainInline } from './plain-text.ts';
import type { Reply } from './reply.ts';
import { trim } from './text.ts';

const longest = 90;

/** What a person was told of a deed, on one line: «Ført: 2 t onsdag 13. mars 2024, planmøte». */
export function toldOf(reply: Reply): string {
  const elements = reply.kind === 'message' || reply.kind === 'file' ? reply.card.elements : [];
  const [first, second] = elements;
  const said = first === undefined ? '' : (textOf(first) ?? '');
  const more = second?.element === 'facts' && first?.element === 'heading' ? second.rows[0]?.[1] : undefined;
  const whole = trim(more === undefined ? said : `${said}, ${more}`).replace(/[.\s]+$/u, '');
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
}

function textOf(element: Element): string | undefined {
  if (element.element === 'heading') return element.text;
  return element.element === 'paragraph' ? plainInline(element.text) : undefined;
}
