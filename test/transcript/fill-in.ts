import type { Field, Form } from '../../src/chat/form/form.ts';
import type { Deed } from './talk.ts';

/**
 * Hands in a form as a person would who fills in `LABEL: VALUE | LABEL: VALUE` and leaves the rest as it stands; of a
 * choice the value is the option's label.
 */
export function fillIn({ id, fields, state }: Form, filled: string): Deed {
  const given = new Map(
    filled.split(' | ').map((part) => {
      const [label = '', ...words] = part.split(': ');
      return [label, words.join(': ')] as const;
    }),
  );
  for (const label of given.keys()) {
    if (!fields.some((field) => field.label === label)) throw new Error(`no field «${label}» in «${id}»`);
  }
  const values = fields.map((field) => [field.name, inField(field, given.get(field.label))] as const);
  return { did: 'submit', form: id, values: Object.fromEntries(values), state };
}

function inField(field: Field, typed: string | undefined): string | undefined {
  if (typed === undefined || field.field !== 'choice') return typed ?? field.value;
  return field.options.find(({ label }) => label === typed)?.value ?? typed;
}
