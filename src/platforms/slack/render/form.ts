import type { types } from '@slack/bolt';
import type { Card, Option } from '../../../chat/card.ts';
import type { Field, Form } from '../../../chat/form/form.ts';
import type { Language } from '../../../language.ts';
import { limits } from '../limits.ts';
import { type Origin, packMetadata } from '../origin.ts';
import { wordsIn } from '../texts.ts';
import { plain, renderViewBlocks, slackOption, textBlock } from './card.ts';
import { shorten, splitText } from './fit-text.ts';

/** The name of the input element within a field's block; the block itself has the field's name. */
export const inputAction = 'value';

/** A form as a modal. `faults` are shown above the fields, for where Slack has no place beside them. */
export function renderForm(
  form: Form,
  from: Origin,
  language?: Language,
  faults: readonly string[] = [],
): types.ModalView {
  const whole =
    form.title.length > limits.viewTitle ? [{ type: 'header' as const, text: plain(form.title) }] : [];
  return {
    type: 'modal',
    callback_id: form.id,
    title: plain(shorten(form.title, limits.viewTitle)),
    submit: plain(shorten(form.submit, limits.viewButton)),
    close: plain(shorten(form.cancel, limits.viewButton)),
    private_metadata: packMetadata(form.state, from),
    blocks: [
      ...whole,
      ...faults.map((fault) => textBlock([{ strong: fault }])),
      ...(form.intro === undefined ? [] : splitText(form.intro, limits.blockText).map(textBlock)),
      ...form.fields.map(fieldBlock),
      { type: 'context', elements: [plain(wordsIn(language).typeInstead(form.typed))] },
    ],
  };
}

/** A card in a modal of its own, for answers to what is pressed where no message can be replaced. */
export function renderCardView(card: Card, from: Origin, language?: Language): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'lagbot.card',
    title: plain('Lagbot'),
    close: plain(wordsIn(language).close),
    private_metadata: packMetadata('', from),
    blocks: renderViewBlocks(card, language),
  };
}

function fieldBlock(field: Field): types.InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(shorten(field.label, limits.inputLabel)),
    element: inputElement(field),
    optional: field.optional === true,
    ...(field.hint === undefined ? {} : { hint: plain(shorten(field.hint, limits.inputHint)) }),
  };
}

function inputElement(field: Field): types.InputBlock['element'] {
  switch (field.field) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: inputAction,
        multiline: field.multiline === true,
        max_length: Math.min(field.maxLength ?? limits.inputText, limits.inputText),
        ...(isSet(field.value) ? { initial_value: field.value } : {}),
        ...(isSet(field.placeholder)
          ? { placeholder: plain(shorten(field.placeholder, limits.placeholder)) }
          : {}),
      };
    case 'day':
      return {
        type: 'datepicker',
        action_id: inputAction,
        ...(isSet(field.value) ? { initial_date: field.value } : {}),
      };
    case 'time':
      return {
        type: 'timepicker',
        action_id: inputAction,
        ...(isSet(field.value) ? { initial_time: field.value } : {}),
      };
    case 'person':
      return {
        type: 'users_select',
        action_id: inputAction,
        ...(isSet(field.value) ? { initial_user: field.value } : {}),
      };
    case 'choice':
      return choiceElement(field.options, field.value);
    default:
      return field satisfies never;
  }
}

function choiceElement(all: readonly Option[], value: string | undefined): types.StaticSelect {
  const options = all.map(slackOption);
  const initial = options[all.findIndex((option) => option.value === value)];
  const groups = Array.from({ length: Math.ceil(options.length / limits.selectOptions) }, (_, index) => {
    const start = index * limits.selectOptions;
    const some = options.slice(start, start + limits.selectOptions);
    return { label: plain(`${start + 1}–${start + some.length}`), options: some };
  });
  return {
    type: 'static_select',
    action_id: inputAction,
    ...(groups.length > 1 ? { option_groups: groups } : { options }),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
