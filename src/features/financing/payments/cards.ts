import {
  type Button,
  buttons,
  type Card,
  card,
  facts,
  heading,
  paragraph,
  table,
} from '../../../chat/card.ts';
import { choice, day, optional, text } from '../../../chat/form/fields.ts';
import { button, print } from '../../../chat/wording.ts';
import { type Named, type Numbered, type Step, steps } from '../../../domain/money/paid/payments.ts';
import type { NamedPlace } from '../../../domain/places.ts';
import { formatDate, formatDay } from '../../../format/dates.ts';
import { formatAmount, formatKroner } from '../../../format/numbers.ts';
import type { Language } from '../../../language.ts';
import { kronerInput } from '../../kroner-input.ts';
import { type Rows, turnedRows } from '../../turned.ts';
import { texts } from './texts.ts';
import { said } from './texts-said.ts';

/** The payments of a network or a municipality, with what is paid of them. */
export function listCard(all: readonly Numbered[], label: string, maySet: boolean, language: Language): Card {
  const words = texts[language];
  const { columns } = words;
  const kroner = (some: readonly Numbered[]) =>
    formatKroner(
      some.reduce((sum, { amount }) => sum + amount, 0),
      language,
    );
  const paid = all.filter(({ paidOn }) => paidOn !== null);
  return card(
    heading(words.title(label)),
    ...(all.length === 0
      ? [paragraph(words.none)]
      : [
          table(
            [
              { title: columns.number, align: 'right' },
              { title: columns.place },
              { title: columns.title },
              { title: columns.amount, align: 'right' },
              { title: columns.due },
              { title: columns.state },
            ],
            all.map((one) => [
              ...[String(one.number), one.municipality, one.title, formatAmount(one.amount, language)],
              one.dueOn === null ? '' : formatDate(one.dueOn, language),
              stateOf(one, language),
            ]),
          ),
          paragraph(
            paid.length === 0 ? words.nothingPaid(kroner(all)) : words.sum(kroner(paid), kroner(all)),
          ),
        ]),
    ...(maySet ? [buttons(button(said.new, language, { label: words.buttons.new, value: '' }))] : []),
  );
}

/** How far a payment has come: the last step that is taken. */
export function stateOf(payment: Named, language: Language): string {
  const { states } = texts[language];
  const last = steps.findLast((step) => payment[step] !== null);
  return last === undefined ? states.none : states[last](formatDate(payment[last] ?? '', language));
}

/** What a payment is called: «1. utbetaling, Leka». */
export const nameOf = ({ title, municipality }: Pick<Named, 'title' | 'municipality'>): string =>
  `${title}, ${municipality}`;

/** What is odd about the days of a payment's steps, though they stand. */
function oddities(payment: Named, language: Language): string[] {
  const { odd, states } = texts[language];
  const taken = steps.flatMap((step) => {
    const day = payment[step];
    return day === null ? [] : [{ day, told: states[step](formatDate(day, language)) }];
  });
  const backwards = taken.flatMap((one, index) => {
    const before = taken[index - 1];
    return before !== undefined && one.day < before.day ? [odd.backwards(one.told, before.told)] : [];
  });
  const isUnapproved = payment.paidOn !== null && payment.approvedOn === null;
  return [...(isUnapproved ? [odd.unapproved] : []), ...backwards];
}

function rowsOf(payment: Named, language: Language): Rows {
  const words = texts[language];
  const days = (['dueOn', ...steps] as const).flatMap((step) => {
    const one = payment[step];
    return one === null ? [] : [[words.steps[step], formatDay(one, language)] as const];
  });
  return [[words.form.amount, formatKroner(payment.amount, language)], ...days];
}

/** What has a day for the first time is told as it is. */
const withNew = (before: Rows, now: Rows): Rows => [
  ...before,
  ...now.filter(([label]) => !before.some(([one]) => one === label)),
];

const commands = { askedOn: 'asked', approvedOn: 'approved', paidOn: 'paid' } as const satisfies Record<
  Step,
  string
>;

/** A payment that was entered or changed, with the next step. */
export function paymentCard(
  lead: string,
  payment: Named,
  before: Named | undefined,
  number: number,
  language: Language,
): Card {
  const { buttons: labels } = texts[language];
  const rest = String(number);
  const now = rowsOf(payment, language);
  const next = nextButton(payment, number, language);
  return card(
    heading(`${lead}: ${nameOf(payment)}`),
    facts(...turnedRows(before && withNew(rowsOf(before, language), now), now)),
    ...oddities(payment, language).map((one) => paragraph(one)),
    buttons(
      ...(next === undefined ? [] : [next]),
      button(said.edit, language, { label: labels.edit, value: payment.id, rest }),
      button(said.remove, language, { label: labels.remove, value: payment.id, rest }),
    ),
  );
}

/** The button for the next step of a payment; undefined where it is paid. */
export function nextButton(payment: Named, number: number, language: Language): Button | undefined {
  const next = steps[steps.findLastIndex((step) => payment[step] !== null) + 1];
  return (
    next &&
    button(said[commands[next]], language, {
      label: texts[language].buttons[commands[next]],
      ...{ value: { id: payment.id, day: undefined }, rest: String(number) },
    })
  );
}

/** A payment as it is typed, behind its municipality or its number; `again` is the same without the amount. */
export function printed(
  { title, amount, dueOn }: Pick<Named, 'title' | 'amount' | 'dueOn'>,
  before: string,
  language: Language,
) {
  const rest = [title, ...(dueOn === null ? [] : [texts[language].typed.due, dueOn])].join(' ');
  const kroner = `kr ${String(amount / 100).replace('.', ',')}`;
  return { rest: `${before} ${kroner} ${rest}`, again: `${before} ${rest}` };
}

function inputsOf(language: Language) {
  const { form } = texts[language];
  return {
    title: text({ label: form.title, max: 100 }),
    amount: kronerInput({ label: form.amount }),
    due: optional(day({ label: form.due })),
  };
}

/** The form of a new payment; `intro` says what of it is still missing. */
export function newForm(places: readonly NamedPlace[], language: Language, intro = '') {
  const { form, typed } = texts[language];
  const options = places.map((place) => ({ value: place.key, label: place.label, place }));
  return {
    ...{ id: 'payments.create', title: form.newTitle, intro, state: '', language },
    typed: print(said.new, language, typed.example),
    inputs: { place: choice({ label: form.place, options, hidesOnly: true }), ...inputsOf(language) },
  };
}

/** The form that changes a payment, and takes a step off that is emptied; its state is the payment's id. */
export const editForm = ({ id, number }: Numbered, language: Language) => ({
  ...{ id: 'payments.change', title: texts[language].form.editTitle, state: id, language },
  typed: print(said.edit, language, String(number)),
  inputs: {
    ...inputsOf(language),
    askedOn: optional(day({ label: texts[language].steps.askedOn })),
    approvedOn: optional(day({ label: texts[language].steps.approvedOn })),
    paidOn: optional(day({ label: texts[language].steps.paidOn })),
  },
});
