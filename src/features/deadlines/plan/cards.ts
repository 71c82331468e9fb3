import { print } from '../../../chat/command.ts';
import type { Field, Form, Values } from '../../../chat/form.ts';
import { repeats } from '../../../domain/occurrences.ts';
import type { Language } from '../../../language.ts';
import { repeatLabel } from '../../texts-repeats.ts';
import { type Deadline, limits, responsibles } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';

/** Whom a deadline can be set for: a whole network, or a municipality of it. */
export type Scope = {
  /** `NETWORK` or `NETWORK/MUNICIPALITY`, as ids. */
  readonly value: string;
  readonly label: string;
  readonly networkId: string;
  readonly municipality: { readonly id: string; readonly name: string } | undefined;
};

/** The form of a new deadline; `asked` says what of it is still missing. */
export function newDeadlineForm(
  values: Values,
  scopes: readonly Scope[],
  language: Language,
  asked = '',
): Form {
  const { form } = texts[language];
  return {
    id: 'deadlines.create',
    title: form.newTitle,
    ...(asked === '' ? {} : { intro: asked }),
    fields: fieldsOf(values, scopes, language),
    submit: form.submitNew,
    cancel: form.cancel,
    state: '',
    typed: form.typedNew,
  };
}

/** The form that changes a deadline; its state is the deadline's id. */
export function editDeadlineForm(
  deadline: Deadline,
  values: Values,
  scopes: readonly Scope[],
  language: Language,
): Form {
  const { form } = texts[language];
  return {
    id: 'deadlines.save',
    title: form.editTitle,
    fields: fieldsOf(values, scopes, language),
    submit: form.submitEdit,
    cancel: form.cancel,
    state: deadline.id,
    typed: print(said.edit, language, `${deadline.title} ${deadline.due}`),
  };
}

const given = (value: string | undefined): { value?: string } =>
  value === undefined || value === '' ? {} : { value };

function fieldsOf(values: Values, scopes: readonly Scope[], language: Language): Field[] {
  const words = texts[language];
  const { form } = words;
  return [
    { field: 'text', name: 'title', label: form.title, maxLength: limits.title, ...given(values.title) },
    { field: 'day', name: 'due', label: form.due, ...given(values.due) },
    {
      field: 'choice',
      name: 'repeat',
      label: form.repeat,
      // What was typed may be a repetition that the list doesn't have.
      options: [...new Set([...repeats, values.repeat ?? 'none'])].map((one) => ({
        label: repeatLabel(one, values.due ?? '', language),
        value: one,
      })),
      value: values.repeat ?? 'none',
    },
    ...(scopes.length < 2
      ? []
      : [
          {
            field: 'choice',
            name: 'scope',
            label: form.scope,
            options: scopes.map(({ label, value }) => ({ label, value })),
            ...given(values.scope),
          } satisfies Field,
        ]),
    {
      field: 'choice',
      name: 'responsible',
      label: form.responsible,
      options: responsibles.map((one) => ({ label: words.responsibles[one], value: one })),
      value: values.responsible ?? 'prosjektleder',
    },
  ];
}
