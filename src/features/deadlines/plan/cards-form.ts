import { checked, choice, day, oneOf, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import { lastOfAll } from '../../../domain/occurrences.ts';
import { roleNames } from '../../../domain/role-names.ts';
import type { Language } from '../../../language.ts';
import { repeatInput, tooFarAhead } from '../../repetition.ts';
import { type Deadline, limits, responsibles } from '../rules.ts';
import { said } from '../texts-said.ts';
import { planTexts } from './texts.ts';

/** Whom a deadline can be set for: a whole network, or a municipality of it. */
export type Scope = {
  /** `NETWORK` or `NETWORK/MUNICIPALITY`, as ids. */
  readonly value: string;
  readonly label: string;
  readonly networkId: string;
  readonly municipality: { readonly id: string; readonly name: string } | undefined;
};

/** What a deadline's form asks for. */
function inputsOf({ due, repeat }: Values, scopes: readonly Scope[], language: Language) {
  const { form } = planTexts[language];
  return {
    title: text({ label: form.title, max: limits.title }),
    due: checked(day({ label: form.due }), (one) =>
      one > lastOfAll ? tooFarAhead(one, language) : undefined,
    ),
    repeat: repeatInput(form.repeat, repeat, due, language),
    scope: choice({ label: form.scope, options: scopes, hidesOnly: true }),
    responsible: oneOf(responsibles, roleNames[language].the, {
      label: form.responsible,
      otherwise: 'prosjektleder',
    }),
  };
}

/** The form of a new deadline; `intro` says what of it is still missing. */
export const newDeadlineForm = (values: Values, scopes: readonly Scope[], language: Language, intro = '') => {
  const { newTitle, submitNew, typedNew } = planTexts[language].form;
  return {
    ...{ id: said.create.id, title: newTitle, intro, submit: submitNew, state: '', typed: typedNew },
    ...{ language, inputs: inputsOf(values, scopes, language) },
  };
};

/** The form that changes a deadline; its state is the deadline's id. */
export const editDeadlineForm = (
  { id, title, due }: Deadline,
  values: Values,
  scopes: readonly Scope[],
  language: Language,
) => ({
  ...{ id: said.save.id, title: planTexts[language].form.editTitle, state: id },
  typed: print(said.edit, language, `${title} ${due}`),
  ...{ language, inputs: inputsOf(values, scopes, language) },
});
