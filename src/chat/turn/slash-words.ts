import type { Button, Card, Element, Inline, Shown, Text } from '../card.ts';
import { anyCommand, type Feature } from '../feature.ts';
import type { Field, Form } from '../form/form.ts';
import type { Reply } from '../reply.ts';
import { wordsOf } from './match.ts';

type Rewrite = (text: string) => string;

/**
 * A reply that names commands as they are typed where a bare word would go to other people: «timer liste» reads «/timer
 * liste». What is quoted, emphasised or given as a form's own words and begins with a feature's word is a command.
 */
export function inSlashWords<Context, Store>(
  reply: Reply,
  features: readonly Feature<Context, Store>[],
): Reply {
  const slashes = new Map(
    features.flatMap((feature) =>
      wordsOf(feature).map((word) => [
        word,
        feature.slash === anyCommand ? `${anyCommand} ${word}` : feature.slash,
      ]),
    ),
  );
  const word = `(${[...slashes.keys()].join('|')})(?=[\\s»”?]|$)`;
  const quoted = new RegExp(`(?<=[«“])${word}`, 'gu');
  const leading = new RegExp(`^${word}`, 'u');
  const slash = (found: string) => slashes.get(found) ?? found;
  const inText: Rewrite = (text) => text.replace(quoted, slash);
  const typed: Rewrite = (text) => inText(text.replace(leading, slash));
  switch (reply.kind) {
    case 'message':
    case 'file':
      return { ...reply, card: ofCard(reply.card, inText, typed) };
    case 'form':
      return { ...reply, form: ofForm(reply.form, inText, typed) };
    case 'errors':
      return { ...reply, form: ofForm(reply.form, inText, typed), errors: ofErrors(reply.errors, inText) };
    default:
      return reply satisfies never;
  }
}

const ofErrors = (errors: Readonly<Record<string, string>>, inText: Rewrite) =>
  Object.fromEntries(Object.entries(errors).map(([name, fault]) => [name, inText(fault)]));

const ofCard = ({ elements }: Card, inText: Rewrite, typed: Rewrite): Card => ({
  elements: elements.map(
    (element): Element =>
      element.element === 'more'
        ? {
            ...element,
            elements: element.elements.map((one) => ofElement(one, inText, typed)),
            open: ofButton(element.open, typed),
            close: ofButton(element.close, typed),
          }
        : ofElement(element, inText, typed),
  ),
});

function ofForm(form: Form, inText: Rewrite, typed: Rewrite): Form {
  const intro = form.intro === undefined ? {} : { intro: ofText(form.intro, inText, typed) };
  const ofField = (field: Field): Field =>
    field.hint === undefined ? field : { ...field, hint: inText(field.hint) };
  return { ...form, ...intro, fields: form.fields.map(ofField), typed: typed(form.typed) };
}

function ofElement(element: Shown, inText: Rewrite, typed: Rewrite): Shown {
  switch (element.element) {
    case 'paragraph':
    case 'note':
      return { ...element, text: ofText(element.text, inText, typed) };
    case 'list':
      return { ...element, items: element.items.map((item) => ofText(item, inText, typed)) };
    case 'facts':
      return { ...element, rows: element.rows.map(([label, value]) => [label, inText(value)] as const) };
    case 'buttons':
      return { ...element, buttons: ofButtons(element.buttons, typed) };
    case 'row':
      return {
        ...element,
        text: ofText(element.text, inText, typed),
        buttons: ofButtons(element.buttons, typed),
      };
    case 'select':
      return { ...element, typed: typed(element.typed) };
    case 'heading':
    case 'table':
    case 'gauge':
    case 'chart':
    case 'divider':
      return element;
    default:
      return element satisfies never;
  }
}

const ofButton = (button: Button, typed: Rewrite): Button => ({ ...button, typed: typed(button.typed) });

const ofButtons = (all: readonly Button[], typed: Rewrite): Button[] =>
  all.map((button) => ofButton(button, typed));

function ofText(text: Text, inText: Rewrite, typed: Rewrite): Text {
  if (typeof text === 'string') return inText(text);
  return text.map((part): Inline => {
    if (typeof part === 'string') return inText(part);
    return 'strong' in part ? { strong: typed(part.strong) } : part;
  });
}
