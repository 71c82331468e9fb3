import { buttonsIn, type Card } from '../../../src/chat/card.ts';
import type { Form } from '../../../src/chat/form/form.ts';
import { folded } from '../../../src/chat/more.ts';
import type { Router } from '../../../src/chat/turn/router.ts';
import { sayAs } from '../../../src/platforms/terminal/say.ts';
import { type Heard, named, type SeenForm, type Talk, wordsOf } from './talk.ts';

/** A person at a terminal, where what is shown is the neutral answer itself. */
export function terminalTalk(route: Router, personId: string, now: () => Date): Talk {
  async function act(deed: Parameters<typeof sayAs>[2]): Promise<Heard> {
    const { reply } = await sayAs(route, personId, deed, now());
    if (reply.kind === 'message' || reply.kind === 'file') return heardCard(reply.card);
    const faults = reply.kind === 'errors' ? Object.values(reply.errors).sort() : undefined;
    return heardForm(reply.form, faults);
  }

  function heardCard(card: Card): Heard {
    const buttons = buttonsIn(card).map((button) => [button.label, button] as const);
    const heard: Heard = {
      kind: 'card',
      words: wordsOf(shown(folded(card).elements).join('\n')),
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

/** What is behind a card and not on the screen: how the same is typed, and what a press carries. */
const hidden = new Set([
  'shape',
  'labels',
  'series',
  'element',
  'action',
  'value',
  'typed',
  'style',
  'align',
  'link',
  'chosen',
]);

/** All that an element shows. */
function shown(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(shown);
  const all = Object.entries(Object(part));
  return all.flatMap(([key, inner]) => (hidden.has(key) ? [] : shown(inner)));
}
