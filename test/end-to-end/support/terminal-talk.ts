import type { Card, Element, Text } from '../../../src/chat/card.ts';
import type { Form } from '../../../src/chat/form/form.ts';
import type { Router } from '../../../src/chat/turn/router.ts';
import { sayAs } from '../../../src/platforms/terminal/say.ts';
import { type Heard, named, type SeenForm, type Talk, wordsOf } from './talk.ts';

/** A person at a terminal, where what is shown is the neutral answer itself. */
export function terminalTalk(route: Router, personId: string, now: () => Date): Talk {
  async function act(deed: Parameters<typeof sayAs>[2]): Promise<Heard> {
    const { reply } = await sayAs(route, personId, deed, now());
    if (reply.kind === 'file') throw new Error('no test asks for a file');
    if (reply.kind === 'message') return heardCard(reply.card);
    const faults = reply.kind === 'errors' ? Object.values(reply.errors).sort() : undefined;
    return heardForm(reply.form, faults);
  }

  function heardCard(card: Card): Heard {
    const buttons = card.elements
      .flatMap((element) => (element.element === 'buttons' ? element.buttons : []))
      .map((button) => [button.label, button] as const);
    const heard: Heard = {
      kind: 'card',
      words: wordsOf(card.elements.map(elementText).join('\n')),
      press: (label) => {
        const { action, value } = named(buttons, label);
        return act({ did: 'press', action, value });
      },
      submit: async () => heard,
      // Nothing comes twice in a terminal.
      again: async () => heard,
    };
    return heard;
  }

  function heardForm(form: Form, faults: string[] | undefined): Heard {
    const opened = form.fields.map(({ name, value }) => [name, value ?? ''] as const);
    const heard: Heard = {
      kind: faults === undefined ? 'form' : 'errors',
      words: [],
      ...(faults === undefined ? { form: seenForm(form) } : { faults }),
      press: async () => heard,
      submit: (values) => {
        const filled = [...opened, ...Object.entries(values)].filter(([, value]) => value !== '');
        return act({ did: 'submit', form: form.id, values: Object.fromEntries(filled), state: form.state });
      },
      again: async () => heard,
    };
    return heard;
  }

  return (_slash, word, text) => act({ did: 'command', text: `${word} ${text}` });
}

const seenForm = (form: Form): SeenForm => ({
  title: form.title,
  fields: form.fields.map(({ label, value }) => [label, value ?? ''] as const),
  buttons: [form.submit, form.cancel],
});

/** What an element shows on a screen: not how the same is typed. */
function elementText(element: Element): string {
  switch (element.element) {
    case 'heading':
      return element.text;
    case 'paragraph':
    case 'note':
      return inlineText(element.text);
    case 'facts':
      return element.rows.flat().join('\n');
    case 'list':
      return element.items.map(inlineText).join('\n');
    case 'table':
      return [element.columns.map(({ title }) => title), ...element.rows].flat().join('\n');
    case 'divider':
      return '';
    case 'buttons':
      return element.buttons.map(({ label }) => label).join('\n');
    case 'select':
      return [element.label, ...element.options.map(({ label }) => label)].join('\n');
    default:
      return element satisfies never;
  }
}

function inlineText(text: Text): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.text))
    .join('');
}
