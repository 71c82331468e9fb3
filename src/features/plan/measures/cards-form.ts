import type { Field, Form, Values } from '../../../chat/form/form.ts';
import type { Language } from '../../../language.ts';
import { shortened } from '../cards.ts';
import { limits, type PlanPlace } from '../rules.ts';
import type { GoalWithMeasures } from '../store.ts';
import { texts } from '../texts.ts';
import { planTexts } from './texts.ts';

/** Which form it is: what it hands in to, its state, and how the same is typed. */
export type FormFrame = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly typed: string;
  /** What of it is still to be answered. */
  readonly asked?: string;
};

/** Short enough for an option's 75 characters. */
const longestOption = 72;

/** A goal that a measure can belong to, as a form names it. */
export type GoalOption = Pick<GoalWithMeasures, 'id' | 'number' | 'title'> & { readonly place: PlanPlace };

/** The form of a measure; its goal tells the municipality. */
export function measureForm(
  frame: FormFrame,
  values: Values,
  goals: readonly GoalOption[],
  language: Language,
): Form {
  const { labels } = texts[language];
  const { form } = planTexts[language];
  const hasMany = new Set(goals.map(({ place }) => place.key)).size > 1;
  const options = goals.map(({ id, number, title, place }) => ({
    value: id,
    label: shortened(`${hasMany ? `${place.label} – ` : ''}${number}. ${title}`, longestOption),
  }));
  return formOf(frame, language, [
    {
      field: 'text',
      name: 'title',
      label: form.title,
      hint: form.titleHint,
      maxLength: limits.title,
      ...given(values.title),
    },
    { field: 'choice', name: 'goal', label: labels.goal, options, ...given(values.goal) },
    {
      field: 'text',
      name: 'responsible',
      label: labels.responsible,
      hint: form.responsibleHint,
      maxLength: limits.responsible,
      optional: true,
      ...given(values.responsible),
    },
    {
      field: 'day',
      name: 'due',
      label: labels.due,
      hint: form.dueHint,
      optional: true,
      ...given(values.due),
    },
    {
      field: 'text',
      name: 'cadence',
      label: labels.cadence,
      hint: form.cadenceHint,
      maxLength: limits.cadence,
      optional: true,
      ...given(values.cadence),
    },
  ]);
}

/** The form of a goal; it asks for the municipality only where `places` holds several. */
export function goalForm(
  frame: FormFrame,
  values: Values,
  places: readonly PlanPlace[],
  themes: readonly { readonly id: string; readonly name: string }[],
  language: Language,
): Form {
  const { labels } = texts[language];
  const { form } = planTexts[language];
  const place: Field = {
    field: 'choice',
    name: 'place',
    label: labels.place,
    options: places.map(({ key, label }) => ({ value: key, label })),
    ...given(values.place),
  };
  return formOf(frame, language, [
    ...(places.length > 1 ? [place] : []),
    { field: 'text', name: 'title', label: form.title, maxLength: limits.title, ...given(values.title) },
    {
      field: 'text',
      name: 'mainGoal',
      label: labels.mainGoal,
      hint: form.mainGoalHint,
      maxLength: limits.mainGoal,
      multiline: true,
      optional: true,
      ...given(values.mainGoal),
    },
    {
      field: 'choice',
      name: 'theme',
      label: labels.theme,
      options: [
        { value: noTheme, label: form.noTheme },
        ...themes.map(({ id, name }) => ({ value: id, label: shortened(name, longestOption) })),
      ],
      value: values.theme ?? noTheme,
    },
  ]);
}

/** The choice of no theme: a choice that has a value can't be emptied everywhere. */
export const noTheme = 'none';

function formOf(frame: FormFrame, language: Language, fields: readonly Field[]): Form {
  const { form } = planTexts[language];
  const { id, title, state, typed, asked = '' } = frame;
  return {
    id,
    title,
    ...(asked === '' ? {} : { intro: asked }),
    fields,
    submit: form.save,
    cancel: form.cancel,
    state,
    typed,
  };
}

const given = (value: string | undefined): { value?: string } =>
  value === undefined || value === '' ? {} : { value };
