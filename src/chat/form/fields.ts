import { type Day, isDay } from '../../calendar/days.ts';
import type { Language } from '../../language.ts';
import { isVisible, trim } from '../../text.ts';
import { type Answer, formErrors, openForm } from '../answer.ts';
import type { Option } from '../card.ts';
import type { Field, Form, Values } from './form.ts';
import { fieldTexts } from './texts.ts';

type Read<Value> = { readonly value: Value } | { readonly fault: string };

/** One thing that a form asks for: which control it is, how it is read, and what is wrong with it. */
export type Input<Value> = {
  /** The control, filled in with what is known; nothing where there is nothing to choose between. */
  readonly control: (name: string, filled: string) => Field | undefined;
  /** What was filled in, without spaces around it; '' where nothing was. */
  readonly read: (filled: string, language: Language) => Read<Value>;
};

type Inputs = Readonly<Record<string, Input<unknown>>>;

/** What the inputs of a form mean when they are read, by name. */
export type Filled<All extends Inputs> = {
  readonly [Name in keyof All]: NonNullable<All[Name]> extends Input<infer Value> ? Value : never;
};

/** A form before it is filled in: its frame, and what it asks for. */
export type Questions<All extends Inputs> = Omit<Form, 'fields' | 'intro' | 'submit' | 'cancel'> & {
  readonly language: Language;
  /** What is still to be said of it; nothing where that is empty. */
  readonly intro?: string;
  /** «Lagre» where nothing else is said. */
  readonly submit?: string;
  readonly inputs: All;
};

/** The form, filled in with what is known. */
function fill<All extends Inputs>(questions: Questions<All>, values: Values): Form {
  const { language, intro = '', submit = fieldTexts[language].save, inputs, ...frame } = questions;
  const fields = Object.entries(inputs).flatMap(
    ([name, input]) => input.control(name, values[name] ?? '') ?? [],
  );
  const { cancel } = fieldTexts[language];
  return { ...frame, ...(intro === '' ? {} : { intro }), fields, submit, cancel };
}

/** What a form says, or what is wrong with it by field. */
export function read<All extends Inputs>(
  { inputs, language }: Pick<Questions<All>, 'inputs' | 'language'>,
  values: Values,
): { readonly filled: Filled<All> } | { readonly errors: Record<string, string> } {
  const all = Object.entries(inputs).map(
    ([name, input]) => [name, input.read(trim(values[name] ?? ''), language)] as const,
  );
  const errors = Object.fromEntries(
    all.flatMap(([name, one]) => ('fault' in one ? [[name, one.fault]] : [])),
  );
  if (Object.keys(errors).length > 0) return { errors };
  return {
    filled: Object.fromEntries(
      all.flatMap(([name, one]) => ('value' in one ? [[name, one.value]] : [])),
    ) as Filled<All>,
  };
}

/** Opens a form, filled in with what is known. */
export const openFilled = <All extends Inputs>(questions: Questions<All>, values: Values): Answer =>
  openForm(fill(questions, values));

/** Shows a form again as it was filled in, with what is wrong by field. */
export const refill = <All extends Inputs>(
  questions: Questions<All>,
  values: Values,
  errors: Readonly<Record<string, string>>,
): Answer => formErrors(fill(questions, values), errors);

type Shown = {
  readonly label: string;
  readonly hint?: string;
  /** What is said where nothing was filled in; that it must be, where nothing else is said. */
  readonly missing?: string;
};

// With `exactOptionalPropertyTypes` a property that isn't known has to be left out.
const filledIn = (filled: string): { value?: string } => (filled === '' ? {} : { value: filled });
const lookOf = ({ label, hint }: Shown) => ({ label, ...(hint === undefined ? {} : { hint }) });

/** Some text, of at most `max` characters. */
export const text = (
  shown: Shown & { readonly max?: number; readonly multiline?: boolean },
): Input<string> => ({
  control: (name, filled) => ({
    field: 'text',
    name,
    ...lookOf(shown),
    ...(shown.multiline ? { multiline: true } : {}),
    ...(shown.max === undefined ? {} : { maxLength: shown.max }),
    ...filledIn(filled),
  }),
  read: (filled, language) => {
    const words = fieldTexts[language];
    const length = [...filled].length;
    if (!isVisible(filled)) return { fault: shown.missing ?? words.required };
    if (shown.max !== undefined && length > shown.max) return { fault: words.tooLong(shown.max, length) };
    return { value: filled };
  },
});

/** A day. */
export const day = (shown: Shown): Input<Day> => ({
  control: (name, filled) => ({ field: 'day', name, ...lookOf(shown), ...filledIn(filled) }),
  read: (filled, language) => {
    if (isDay(filled)) return { value: filled };
    const { required, notADay } = fieldTexts[language];
    return { fault: filled === '' ? (shown.missing ?? required) : notADay };
  },
});

/** Somebody's account, picked among those of the sender's workspace or tenant: the platform's id of it. */
export const person = (shown: Shown): Input<string> => ({
  control: (name, filled) => ({ field: 'person', name, ...lookOf(shown), ...filledIn(filled) }),
  read: (filled, language) =>
    /^\S{1,200}$/u.test(filled)
      ? { value: filled }
      : { fault: shown.missing ?? fieldTexts[language].required },
});

/** What is not asked for where it can't be answered. */
export const unasked: Input<undefined> = { control: () => undefined, read: () => ({ value: undefined }) };

/** A time of day, `HH:mm`; 24:00 ends a day. */
export const time = (shown: Shown): Input<string> => ({
  control: (name, filled) => ({ field: 'time', name, ...lookOf(shown), ...filledIn(filled) }),
  read: (filled, language) =>
    /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(filled)
      ? { value: filled }
      : {
          fault:
            filled === '' ? (shown.missing ?? fieldTexts[language].required) : fieldTexts[language].notATime,
        },
});

/** One of some options, which carry more than a form shows; `otherwise` where none is chosen. */
export const choice = <One extends Option>(
  shown: Shown & {
    readonly options: readonly One[];
    readonly otherwise?: One['value'];
    /** Isn't asked about where there is one alone. */
    readonly hidesOnly?: boolean;
  },
): Input<One> => {
  const { options, otherwise = '', hidesOnly = false } = shown;
  const [first, ...others] = options;
  const find = (value: string | undefined) => options.find((one) => one.value === value);
  const isHidden = first === undefined || (hidesOnly && others.length === 0);
  return {
    control: (name, filled) =>
      isHidden
        ? undefined
        : {
            field: 'choice',
            name,
            ...lookOf(shown),
            options: options.map(({ label, value }) => ({ label, value })),
            // What can't be chosen any more isn't shown as chosen.
            ...filledIn(find(filled)?.value ?? otherwise),
          },
    read: (filled, language) => {
      // What is none of the options was not chosen here, and nothing else takes its place.
      const chosen = find(filled || (isHidden ? first?.value : otherwise));
      return chosen === undefined
        ? { fault: shown.missing ?? fieldTexts[language].required }
        : { value: chosen };
    },
  };
};

/** One of some kinds, by the names that they have. */
export const oneOf = <Kind extends string>(
  kinds: readonly Kind[],
  names: Readonly<Record<Kind, string>>,
  shown: Shown & { readonly otherwise?: Kind },
): Input<Kind> =>
  mapped(
    choice({ ...shown, options: kinds.map((value) => ({ value, label: names[value] })) }),
    ({ value }) => value,
  );

/** Something that may be left empty. */
export const optional = <Value>({ control, read: readValue }: Input<Value>): Input<Value | undefined> => ({
  control: (name, filled) => {
    const field = control(name, filled);
    return field && { ...field, optional: true };
  },
  read: (filled, language) => (filled === '' ? { value: undefined } : readValue(filled, language)),
});

/** The same, but what is read becomes something else. */
export const mapped = <From, To>(input: Input<From>, become: (value: From) => To): Input<To> => ({
  ...input,
  read: (filled, language) => {
    const one = input.read(filled, language);
    return 'fault' in one ? one : { value: become(one.value) };
  },
});

/** The same, but what is read becomes something else, or is refused with what it can be. */
export const parsed = <From, To>(
  input: Input<From>,
  become: (value: From) => To | undefined,
  fault: string,
): Input<To> => ({
  ...input,
  read: (filled, language) => {
    const one = input.read(filled, language);
    if ('fault' in one) return one;
    const value = become(one.value);
    return value === undefined ? { fault } : { value };
  },
});

/** The same with one more rule: what is wrong with a value, or nothing. */
export const checked = <Value>(
  input: Input<Value>,
  faultOf: (value: Value, language: Language) => string | undefined,
): Input<Value> => ({
  ...input,
  read: (filled, language) => {
    const one = input.read(filled, language);
    const fault = 'fault' in one ? undefined : faultOf(one.value, language);
    return fault === undefined ? one : { fault };
  },
});
