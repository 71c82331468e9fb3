import type { Field, Form, Values } from '../../../chat/form/form.ts';
import { formText } from '../../../chat/plain-text.ts';
import type { Language } from '../../../language.ts';
import { escapeMarkdown, richText } from '../rich-text.ts';
import { texts } from '../texts.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  type CardElement,
  type CardInput,
  type Mode,
} from './adaptive-card.ts';
import { actionRows, makeAction, renderHeading } from './card.ts';
import { fieldInput } from './card-data.ts';

/** What is wrong with a form that was handed in, by field name, and what was typed into it. */
export type Faults = { readonly errors: Readonly<Record<string, string>>; readonly typed: Values };

/**
 * Renders a form as a card. With faults, each stands in words under its field and all of them at the top, and
 * every field holds what was typed. A dialog shows the title itself. `isOver`: it shows over another card.
 */
export function renderForm(
  form: Form,
  language: Language,
  mode: Mode,
  faults?: Faults,
  isOver = false,
): AdaptiveCard {
  const { alsoTyped } = texts[language];
  const over = isOver ? { over: true as const } : {};
  const body: CardElement[] = [
    ...(mode === 'dialog' ? [] : [renderHeading(form.title)]),
    ...(faults === undefined ? [] : renderFaults(form, faults, language)),
    ...(form.intro === undefined ? [] : richText(form.intro)),
    ...form.fields.flatMap((field) => renderField(field, language, faults)),
    ...richText(`${alsoTyped} ${form.typed}`, { isSubtle: true, size: 'small' }),
    ...actionRows([
      makeAction(mode, {
        title: form.submit,
        verb: form.id,
        data: { form: form.id, state: form.state, ...over },
        style: 'positive',
        isWithInputs: true,
      }),
      makeAction(mode, {
        title: form.cancel,
        verb: form.id,
        data: { cancel: true, ...over },
        isWithInputs: false,
      }),
    ]),
  ];
  return adaptiveCard(body, formText(form, faults?.errors));
}

function renderFaults(form: Form, { errors }: Faults, language: Language): CardElement[] {
  const labels = new Map(form.fields.map((field) => [field.name, field.label]));
  const lines = Object.entries(errors).map(([name, fault]) => {
    const label = labels.get(name);
    return label === undefined ? `• ${fault}` : `• ${label}: ${fault}`;
  });
  const items = [
    ...richText([{ strong: texts[language].mend }]),
    ...richText(lines.join('\n')).map((line) => ({ ...line, spacing: 'none' as const })),
  ];
  return [{ type: 'Container', style: 'attention', items }];
}

function renderField(field: Field, language: Language, faults: Faults | undefined): CardElement[] {
  const fault = faults?.errors[field.name];
  const value = faults === undefined ? field.value : faults.typed[field.name];
  const hint = field.hint === undefined ? [] : richText(field.hint, { isSubtle: true, size: 'small' });
  const words = fault === undefined ? '' : `${texts[language].fault}: ${fault}`;
  const below = [...hint, ...richText(words, { color: 'attention', weight: 'bolder' })];
  return [
    renderInput(field, value, language),
    ...below.map((line) => ({ ...line, spacing: 'small' as const })),
  ];
}

function renderInput(field: Field, value: string | undefined, language: Language): CardInput {
  const base = {
    id: fieldInput(field.name),
    label: field.label,
    ...(value === undefined || value === '' ? {} : { value }),
    ...(field.optional === true
      ? {}
      : { isRequired: true, errorMessage: escapeMarkdown(texts[language].required(field.label)) }),
  };
  switch (field.field) {
    case 'text':
      return {
        type: 'Input.Text',
        ...base,
        isMultiline: field.multiline ?? false,
        maxLength: field.maxLength ?? 3_000,
        ...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
      };
    case 'day':
      return { type: 'Input.Date', ...base };
    case 'time':
      return { type: 'Input.Time', ...base };
    case 'person':
      // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker
      return {
        type: 'Input.ChoiceSet',
        ...base,
        style: 'compact',
        placeholder: texts[language].choose,
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...base,
        style: 'compact',
        placeholder: texts[language].choose,
        choices: field.options.map((option) => ({ title: option.label, value: option.value })),
      };
    default:
      return field satisfies never;
  }
}
