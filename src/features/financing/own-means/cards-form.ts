import { choice, day, optional, text } from '../../../chat/form/fields.ts';
import type { Values } from '../../../chat/form/form.ts';
import { print, type Wording } from '../../../chat/wording.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import type { Language } from '../../../language.ts';
import { kronerInput } from '../../kroner-input.ts';
import { limits } from './rules.ts';
import type { MeansLine } from './store.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

function lineInputs(language: Language, isZero = false) {
  const { form } = texts[language];
  return {
    amount: kronerInput({ label: form.amount, ...(isZero ? { hint: form.zero } : {}) }, undefined, isZero),
    purpose: text({ label: form.purpose, max: limits.purpose }),
    day: day({ label: form.day }),
    voucher: optional(text({ label: form.voucher, max: limits.voucher })),
  };
}

/** The form of new own means; `intro` says what of it is still missing. */
export function newForm(places: readonly NamedPlace[], language: Language, intro = '') {
  const { form, typed } = texts[language];
  const options = places.map((place) => ({ value: place.key, label: place.label, place }));
  return {
    ...{ id: 'own-means.enter', title: form.title, intro, state: '', language },
    typed: print(said.new, language, typed.example),
    inputs: {
      ...lineInputs(language),
      place: choice({ label: form.place, options, hidesOnly: true }),
    },
  };
}

/** The form that changes a line; its state is the line's id. */
export const editForm = (id: string, number: number, language: Language) => ({
  ...{ id: 'own-means.save', title: texts[language].form.editTitle, state: id, language },
  typed: typedFor(said.edit, number, language),
  inputs: lineInputs(language),
});

/** The form that corrects an attested line, with why. */
export const correctForm = (id: string, number: number, language: Language) => ({
  ...{ id: 'own-means.corrected', title: texts[language].form.correctTitle, state: id, language },
  typed: typedFor(said.correct, number, language),
  inputs: {
    ...lineInputs(language, true),
    reason: text({ label: texts[language].form.reason, max: limits.reason, multiline: true }),
  },
});

const typedFor = (wording: Pick<Wording, 'phrase'>, number: number, language: Language): string =>
  print(wording, language, `${number} kr 45 000`);

/** What is known of a line as a form's values. */
export const valuesOf = ({
  amount,
  purpose = '',
  day = '',
  voucher,
  place = '',
}: {
  readonly amount?: number | undefined;
  readonly purpose?: string;
  readonly day?: string | undefined;
  readonly voucher?: string | null | undefined;
  readonly place?: string | undefined;
}): Values => ({
  ...{ amount: amount === undefined ? '' : String(amount / 100).replace('.', ','), purpose, day },
  ...{ voucher: voucher ?? '', place },
});

/** A line as it is typed, with what stands before its amount and behind the rest; `again` is the same without the amount. */
export function printed(
  { amount, purpose, day, voucher }: Said,
  behind: string,
  language: Language,
  before = '',
) {
  const rest = [purpose, day, ...(voucher === null ? [] : [texts[language].typed.voucher, voucher]), behind];
  const kroner = `kr ${String(amount / 100).replace('.', ',')}`;
  const line = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  return { rest: line([before, kroner, ...rest]), again: line([before, ...rest]) };
}

/** What a form says of a line. */
export type Said = Pick<MeansLine, 'amount' | 'purpose' | 'day' | 'voucher'>;
