import { print } from '../../../chat/command.ts';
import type { Field, Form, Values } from '../../../chat/form.ts';
import { repeats } from '../../../domain/occurrences.ts';
import type { Language } from '../../../language.ts';
import { repeatLabel } from '../../texts-repeats.ts';
import { audienceTexts } from '../audience/texts.ts';
import { formats, type Gathering, limits, nameOf, timesOf } from '../rules.ts';
import { texts } from '../texts.ts';
import { said } from '../texts-said.ts';
import { planningTexts } from './texts.ts';
import { seriesTexts } from './texts-series.ts';

type Network = { readonly id: string; readonly name: string };

/**
 * The form of a new gathering; several networks to choose from where the coordinator has several. `asked` says what
 * of it is still missing.
 */
export function newGatheringForm(
  values: Values,
  networks: readonly Network[],
  language: Language,
  asked = '',
): Form {
  const { form } = planningTexts[language];
  const network: Field[] =
    networks.length < 2
      ? []
      : [
          {
            field: 'choice',
            name: 'network',
            label: form.network,
            options: networks.map(({ id, name }) => ({ label: name, value: id })),
            ...given('value', values.network),
          },
        ];
  return {
    id: 'gatherings.create',
    title: form.newTitle,
    ...(asked === '' ? {} : { intro: asked }),
    fields: [...network, ...gatheringFields(values, language), repeatField(values, language)],
    submit: form.submitNew,
    cancel: form.cancel,
    state: '',
    typed: form.typedNew,
  };
}

/** The form that changes a gathering; its state is the gathering's id. */
export function editGatheringForm(gathering: Gathering, values: Values, language: Language): Form {
  const { form } = planningTexts[language];
  return {
    id: 'gatherings.save',
    title: form.editTitle,
    fields: gatheringFields(values, language),
    submit: form.submitEdit,
    cancel: form.cancel,
    state: gathering.id,
    typed: print(said.edit, language, nameOf(gathering)),
  };
}

/** A gathering as the form's values. */
export function valuesOf(gathering: Gathering, audience?: string): Values {
  const { day, lastDay, from, to } = timesOf(gathering);
  const { title, format, place, link, host, agenda, answerBy } = gathering;
  return {
    title,
    format,
    day,
    lastDay: lastDay === day ? undefined : lastDay,
    from,
    to,
    place: place ?? undefined,
    link: link ?? undefined,
    host: host ?? undefined,
    agenda: agenda ?? undefined,
    answerBy: answerBy ?? undefined,
    audience,
  };
}

// With `exactOptionalPropertyTypes` a property that isn't known has to be left out.
const given = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [name]: value }) as { [key in Name]?: string };

const repeatField = (values: Values, language: Language): Field => ({
  field: 'choice',
  name: 'repeat',
  label: seriesTexts[language].repeat,
  options: [...new Set([...repeats, values.repeat ?? 'none'])].map((one) => ({
    label: repeatLabel(one, values.day ?? '', language),
    value: one,
  })),
  value: values.repeat ?? 'none',
});

function gatheringFields(values: Values, language: Language): Field[] {
  const { form } = planningTexts[language];
  const value = (name: string) => given('value', values[name]);
  const { formats: formatNames } = texts[language];
  return [
    { field: 'text', name: 'title', label: form.title, maxLength: limits.title, ...value('title') },
    {
      field: 'choice',
      name: 'format',
      label: form.format,
      options: formats.map((one) => ({ label: formatNames[one], value: one })),
      ...value('format'),
    },
    { field: 'day', name: 'day', label: form.day, ...value('day') },
    {
      field: 'day',
      name: 'lastDay',
      label: form.lastDay,
      hint: form.lastDayHint,
      optional: true,
      ...value('lastDay'),
    },
    { field: 'time', name: 'from', label: form.from, optional: true, ...value('from') },
    { field: 'time', name: 'to', label: form.to, optional: true, ...value('to') },
    {
      field: 'text',
      name: 'place',
      label: form.place,
      optional: true,
      maxLength: limits.place,
      ...value('place'),
    },
    {
      field: 'text',
      name: 'link',
      label: form.link,
      optional: true,
      maxLength: limits.link,
      ...value('link'),
    },
    {
      field: 'text',
      name: 'host',
      label: form.host,
      optional: true,
      maxLength: limits.host,
      ...value('host'),
    },
    {
      field: 'text',
      name: 'agenda',
      label: form.agenda,
      optional: true,
      multiline: true,
      maxLength: limits.agenda,
      ...value('agenda'),
    },
    {
      field: 'day',
      name: 'answerBy',
      label: form.answerBy,
      hint: form.answerByHint,
      optional: true,
      ...value('answerBy'),
    },
    {
      field: 'text',
      name: 'audience',
      label: audienceTexts[language].field,
      hint: audienceTexts[language].hint,
      optional: true,
      maxLength: 300,
      ...value('audience'),
    },
  ];
}

/** The form that takes the names of those who came; its state is the gathering's id. */
export function attendanceForm(gathering: Gathering, names: string, language: Language): Form {
  const { attendance, form } = planningTexts[language];
  return {
    id: 'gatherings.attended',
    title: shortened(attendance.title(gathering.title)),
    fields: [
      {
        field: 'text',
        name: 'names',
        label: attendance.names,
        hint: attendance.namesHint,
        multiline: true,
        ...given('value', names),
      },
    ],
    submit: attendance.submit,
    cancel: form.cancel,
    state: gathering.id,
    typed: attendance.typed,
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
