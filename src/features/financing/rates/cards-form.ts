import { choice, day, optional, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print } from '../../../chat/wording.ts';
import type { Scope } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';
import { kronerInput } from '../../kroner-input.ts';
import { mostPerHour } from './rules.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** A scope as a form's choice. */
export const scopeValue = ({
  networkId,
  municipalityId,
}: Pick<Scope, 'networkId' | 'municipalityId'>): string =>
  municipalityId === undefined ? networkId : `${networkId}/${municipalityId}`;

/** The form of a rate; `intro` says what of it is still missing. */
export function rateForm(scopes: readonly Scope[], language: Language, intro: string) {
  const { form, whole, typed } = texts[language];
  const options = scopes.map((scope) => ({
    ...{ value: scopeValue(scope), scope },
    label: scope.municipalityId === undefined ? whole(scope.networkName) : scope.label,
  }));
  return {
    ...{ id: 'rates.enter', title: form.title, intro, submit: form.submit, state: '', language },
    typed: print(said.new, language, typed.example),
    inputs: {
      scope: choice({ label: form.place, options, hidesOnly: true }),
      perHour: kronerInput({ label: form.perHour }, mostPerHour),
      from: day({ label: form.from }),
      to: optional(day({ label: form.to, hint: form.toHint })),
      source: optional(text({ label: form.source, hint: form.sourceHint, max: 500 })),
    },
  };
}

/** What is known of a rate as the form's values. */
export const rateValues = ({
  perHour,
  from = '',
  to = '',
  source,
  ...scope
}: Pick<Scope, 'networkId' | 'municipalityId'> & {
  readonly perHour: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: string;
}): Values => ({
  ...{
    scope: scopeValue(scope),
    perHour: perHour === undefined ? '' : String(perHour / 100).replace('.', ','),
  },
  ...{ from, to, source },
});
